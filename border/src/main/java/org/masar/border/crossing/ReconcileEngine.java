package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.ReconcileAnswer.PersonStatus;
import org.masar.border.crossing.ReconcileAnswer.Status;
import org.masar.border.crossing.ReconcileAnswer.Stay;
import org.masar.border.stay.StayRules;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;

/**
 * {@code border.crossing.reconcile}: crossings of many posts as stays, with the records that are missing named. The
 * order of arrival plays no part, and a record that comes again counts once.
 *
 * <p>Records are ordered by time; at one post never against its running numbers, and a clock that contradicts them is
 * reported. An overstay is said only of days that are recorded: days that rest on a missing record or on such a clock
 * make a person INCONSISTENT at most.
 */
public final class ReconcileEngine implements Engine<ReconcileRequest, ReconcileAnswer> {

    private static final EngineInfo<ReconcileRequest, ReconcileAnswer> INFO = new EngineInfo<>(
                    "border.crossing.reconcile",
                    "1.0.0",
                    "Which stays do these crossings make, and who is here?",
                    ReconcileRequest.class,
                    ReconcileAnswer.class)
            .withPacks(List.of(PackFile.of(BorderPost.class, "iraq-border-points.json")));

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    /** Within a person; the sort is stable, so stays that agree keep the order in which they happened. */
    private static final Comparator<Stay> BY_DAY =
            Comparator.comparing(Stay::entry, UNKNOWN_FIRST).thenComparing(Stay::exit, UNKNOWN_FIRST);

    /** For the service loader; the engine has no state. */
    public ReconcileEngine() {}

    @Override
    public EngineInfo<ReconcileRequest, ReconcileAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ReconcileRequest request) {
        String rule = request.rule();
        return rule == null || StayRules.ids().contains(rule)
                ? ImmutableList.of()
                : ImmutableList.of(Problem.badCode("/rule", StayRules.ids(), rule));
    }

    @Override
    public ReconcileAnswer answer(ReconcileRequest request) {
        Timeline timeline = Timeline.of(request.records());
        PersonKeys keys = new PersonKeys(request.links());
        Map<String, PersonHistory> found = new HashMap<>();
        LocalDate lastDay = LocalDate.MIN;
        for (Timeline.Event event : timeline.events()) {
            found.computeIfAbsent(keys.of(event.record().personKey()), PersonHistory::new)
                    .add(event);
            lastDay = event.day().isAfter(lastDay) ? event.day() : lastDay;
        }
        LocalDate at = request.at();
        ImmutableList.Builder<Stay> stays = ImmutableList.builder();
        ImmutableList.Builder<PersonStatus> persons = ImmutableList.builder();
        int present = 0;
        for (Map.Entry<String, PersonHistory> entry : new TreeMap<>(found).entrySet()) {
            List<Stay> own = new ArrayList<>(entry.getValue().stays());
            if (own.size() > 1) {
                own.sort(BY_DAY);
            }
            stays.addAll(own);
            PersonStatus status =
                    entry.getValue().status(at == null ? lastDay : at, keys.linked(entry.getKey()), request.rule());
            if (status != null) {
                persons.add(status);
                present += status.status() == Status.DEPARTED ? 0 : 1;
            }
        }
        return new ReconcileAnswer(
                stays.build(),
                persons.build(),
                at == null ? null : present,
                ImmutableList.copyOf(timeline.repeated()),
                timeline.clocks().isEmpty() ? null : timeline.clocks());
    }
}
