package org.masar.core.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.statistics.ProportionAnswer.Difference;
import org.masar.core.statistics.ProportionAnswer.Share;
import org.masar.core.statistics.ProportionRequest.Group;

/** {@code core.statistics.proportion}: how sure is a share, and has it changed? See {@link Proportions}. */
public final class ProportionEngine implements Engine<ProportionRequest, ProportionAnswer> {

    private static final EngineInfo<ProportionRequest, ProportionAnswer> INFO = new EngineInfo<>(
            "core.statistics.proportion",
            "1.0.0",
            "How sure is this share, and has it changed?",
            ProportionRequest.class,
            ProportionAnswer.class);

    private static final double CONFIDENCE = 0.95;

    /** Below this a share is said in words: a survey of so few carries no decimals. */
    private static final long SMALL = 30;

    /** For the service loader, and for those who need no other engine. */
    public ProportionEngine() {}

    @Override
    public EngineInfo<ProportionRequest, ProportionAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ProportionRequest request) {
        List<Problem> problems = new ArrayList<>();
        check("a", request.a(), problems);
        check("b", request.b(), problems);
        BigDecimal confidence = request.confidence();
        if (confidence != null && (confidence.doubleValue() <= 0 || confidence.doubleValue() >= 1)) {
            problems.add(Problem.outOfRange("/confidence", "0..1"));
        }
        return problems;
    }

    private static void check(String field, @Nullable Group group, List<Problem> problems) {
        if (group != null && group.x() > group.n()) {
            problems.add(Problem.outOfRange(Problem.at(field, "x"), "0..n"));
        }
    }

    @Override
    public ProportionAnswer answer(ProportionRequest request) {
        double confidence =
                request.confidence() == null ? CONFIDENCE : request.confidence().doubleValue();
        Group a = request.a();
        Group b = request.b();
        return new ProportionAnswer(
                share(a, confidence),
                b == null ? null : share(b, confidence),
                b == null ? null : difference(a, b, confidence),
                a.n() < SMALL || (b != null && b.n() < SMALL));
    }

    private static Share share(Group group, double confidence) {
        Interval interval = Proportions.wilson(group.x(), group.n(), confidence);
        return new Share(interval.value(), interval.lower(), interval.upper());
    }

    private static Difference difference(Group a, Group b, double confidence) {
        Interval interval = Proportions.newcombe(a.x(), a.n(), b.x(), b.n(), confidence);
        return new Difference(interval.value(), interval.lower(), interval.upper());
    }
}
