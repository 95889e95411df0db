package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.core.optimise.Assignment;

/**
 * {@code policing.referral.assign}: many waiting people, few places: first the largest sum of priorities served, then
 * the fewest minutes. Exact and proved. It proposes; who goes first, people decide.
 */
public final class AssignEngine implements Engine<AssignRequest, AssignAnswer> {

    private static final EngineInfo<AssignRequest, AssignAnswer> INFO = new EngineInfo<>(
            "policing.referral.assign",
            "1.0.0",
            "Who of the waiting people goes to which service?",
            AssignRequest.class,
            AssignAnswer.class);

    /** People times services; beyond this the table does not fit a line of JSON anyway. */
    private static final long MOST_CELLS = 4_000_000;

    /** For the service loader, and for those who need no other engine. */
    public AssignEngine() {}

    @Override
    public EngineInfo<AssignRequest, AssignAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(AssignRequest request) {
        List<Problem> problems = new ArrayList<>();
        int people = request.minutes().size();
        int services = request.capacity().size();
        if (request.priority().size() != people) {
            problems.add(Problem.contradiction("/minutes"));
            problems.add(Problem.contradiction("/priority"));
        }
        for (int i = 0; i < people; i++) {
            if (request.minutes().get(i).minutes().size() != services) {
                problems.add(Problem.contradiction(Problem.at("minutes", i)));
                problems.add(Problem.contradiction("/capacity"));
            }
        }
        if ((long) people * services > MOST_CELLS) {
            problems.add(Problem.outOfRange("/minutes", ".." + MOST_CELLS));
        }
        return problems;
    }

    @Override
    public AssignAnswer answer(AssignRequest request) {
        int[][] cost = request.minutes().stream()
                .map(row -> row.minutes().stream()
                        .mapToInt(minutes -> minutes == null ? Assignment.IMPOSSIBLE : minutes)
                        .toArray())
                .toArray(int[][]::new);
        Assignment best = Assignment.solve(
                cost,
                request.capacity().stream().mapToInt(Integer::intValue).toArray(),
                request.priority().stream().mapToInt(Integer::intValue).toArray());
        ImmutableList.Builder<AssignAnswer.Place> places = ImmutableList.builder();
        ImmutableList.Builder<Integer> unserved = ImmutableList.builder();
        int served = 0;
        for (int person = 0; person < cost.length; person++) {
            int service = best.places().get(person);
            if (service == Assignment.NONE) {
                unserved.add(person);
            } else {
                places.add(new AssignAnswer.Place(person, service, cost[person][service]));
                served++;
            }
        }
        return new AssignAnswer(
                best.prioritySum(),
                best.costSum(),
                served,
                places.build(),
                unserved.build(),
                best.isProved() ? AssignAnswer.Proof.OPTIMAL : null,
                ImmutableList.of(Message.of("policing.referral.assign.goals")));
    }
}
