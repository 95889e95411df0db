package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.statistics.Interval;
import org.masar.core.statistics.Proportions;
import org.masar.policing.forum.ForumAnswer.ChangeView;
import org.masar.policing.forum.ForumAnswer.PlanView;
import org.masar.policing.forum.ForumRequest.Action;
import org.masar.policing.forum.ForumRequest.BeforeAfter;
import org.masar.policing.forum.ForumRequest.Issue;
import org.masar.policing.forum.ForumRequest.Sample;

/**
 * {@code policing.forum.review}: whom does the forum stand for, which issues may move on, what does its plan deliver, has
 * anything changed? Counts and roles only. Steps and exit criteria: the SARA model of problem-oriented policing.
 */
public final class ForumEngine implements Engine<ForumRequest, ForumAnswer> {

    private static final EngineInfo<ForumRequest, ForumAnswer> INFO = new EngineInfo<>(
            "policing.forum.review", "1.0.0", "How does this forum stand?", ForumRequest.class, ForumAnswer.class);

    private static final double CONFIDENCE = 0.95;
    private static final int SMALL = 30;

    /** For the service loader, and for those who need no other engine. */
    public ForumEngine() {}

    @Override
    public EngineInfo<ForumRequest, ForumAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ForumRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.actions() != null && request.at() == null) {
            problems.add(Problem.missing("/at"));
        }
        List<Issue> issues = request.issues() == null ? ImmutableList.of() : request.issues();
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).step() == SaraStep.CLOSED) {
                problems.add(Problem.badCode(Problem.at("issues", i, "step"), openSteps(), "closed"));
            }
            Boolean found = Triangle.hasTestedCause(issues.get(i));
            if (issues.get(i).testedCause() != null
                    && found != null
                    && !found.equals(issues.get(i).testedCause())) {
                problems.add(Problem.contradiction(Problem.at("issues", i, "testedCause")));
            }
        }
        List<BeforeAfter> evaluation = request.evaluation() == null ? ImmutableList.of() : request.evaluation();
        for (int i = 0; i < evaluation.size(); i++) {
            check(evaluation.get(i).before(), Problem.at("evaluation", i, "before", "x"), problems);
            check(evaluation.get(i).after(), Problem.at("evaluation", i, "after", "x"), problems);
        }
        if (request.meetings() != null) {
            Attendance.check(request.representation(), request.meetings(), problems);
        }
        return problems;
    }

    private static ImmutableList<String> openSteps() {
        return Arrays.stream(SaraStep.values())
                .filter(step -> step != SaraStep.CLOSED)
                .map(step -> step.name().toLowerCase(Locale.ROOT))
                .collect(ImmutableList.toImmutableList());
    }

    private static void check(Sample sample, String pointer, List<Problem> problems) {
        if (sample.x() > sample.n()) {
            problems.add(Problem.outOfRange(pointer, "0..n"));
        }
    }

    @Override
    public ForumAnswer answer(ForumRequest request) {
        return new ForumAnswer(
                request.representation() == null ? null : Representation.of(request.representation()),
                request.durations() == null ? null : Closure.of(request.durations()),
                each(request.issues(), Sara::view),
                request.actions() == null || request.at() == null ? null : plan(request.actions(), request.at()),
                request.establishment() == null ? null : Establishment.of(request.establishment()),
                each(request.evaluation(), ForumEngine::change),
                each(request.tension(), EarlyWarning::of),
                request.meetings() == null || request.representation() == null
                        ? null
                        : Attendance.of(request.representation(), request.meetings()),
                each(request.escalations(), Escalation::view));
    }

    private static <T, R> @Nullable ImmutableList<R> each(@Nullable List<T> items, Function<T, R> view) {
        return items == null ? null : items.stream().map(view).collect(ImmutableList.toImmutableList());
    }

    private static PlanView plan(List<Action> actions, LocalDate at) {
        int due = 0;
        int onTime = 0;
        int overdue = 0;
        for (Action action : actions) {
            if (!action.due().isAfter(at)) {
                LocalDate done = action.doneOn();
                boolean isDone = done != null && !done.isAfter(at);
                due++;
                onTime += isDone && done != null && !done.isAfter(action.due()) ? 1 : 0;
                overdue += isDone ? 0 : 1;
            }
        }
        return new PlanView(due, onTime, overdue, due == 0 ? null : (double) onTime / due);
    }

    private static ChangeView change(BeforeAfter both) {
        Sample before = both.before();
        Sample after = both.after();
        Interval change = Proportions.newcombe(after.x(), after.n(), before.x(), before.n(), CONFIDENCE);
        return new ChangeView(
                both.measure(),
                (double) before.x() / before.n(),
                (double) after.x() / after.n(),
                change.value(),
                change.lower(),
                change.upper(),
                before.n() < SMALL || after.n() < SMALL);
    }
}
