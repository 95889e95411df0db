package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.assessment.Sdg1072Answer.Reform;
import org.masar.mgi.assessment.Sdg1072Answer.Score;

/** The thirty answers of a country, scored. All sums are whole numbers; a value is divided only to be printed. */
final class AnswerSheet {

    private static final int PER_DOMAIN = 5;
    private static final int DOMAINS = 6;

    /** Any number of answered questions in a domain, 1..5, divides it. */
    private static final int COMMON = 60;

    private final ImmutableMap<SubCategory, PolicyAnswer> answered;
    private final MissingPolicy policy;

    /** Number of answers and their sum in halves, by domain; index 0 unused. */
    private final int[] count = new int[DOMAINS + 1];

    private final int[] halves = new int[DOMAINS + 1];

    AnswerSheet(Map<SubCategory, PolicyAnswer> answers, MissingPolicy policy) {
        ImmutableMap.Builder<SubCategory, PolicyAnswer> kept = ImmutableMap.builder();
        for (SubCategory one : SubCategory.values()) {
            PolicyAnswer answer = answers.get(one);
            if (answer != null && answer != PolicyAnswer.NOT_AVAILABLE) {
                kept.put(one, answer);
                count[one.domain()]++;
                halves[one.domain()] += answer.halves();
            }
        }
        this.answered = kept.buildOrThrow();
        this.policy = policy;
    }

    Sdg1072Answer score() {
        ImmutableMap.Builder<Sdg1072Part, Score> domains = ImmutableMap.builder();
        ImmutableMap.Builder<Sdg1072Part, Reform> reforms = ImmutableMap.builder();
        for (int domain = 1; domain <= DOMAINS; domain++) {
            Sdg1072Part part = Sdg1072Part.domain(domain);
            domains.put(part, domain(domain));
            Reform reform = reform(part, null);
            if (reform != null) {
                reforms.put(part, reform);
            }
        }
        Reform reform = reform(Sdg1072Part.OVERALL, null);
        if (reform != null) {
            reforms.put(Sdg1072Part.OVERALL, reform);
        }
        ImmutableList<SubCategory> missing = Stream.of(SubCategory.values())
                .filter(one -> !answered.containsKey(one))
                .collect(ImmutableList.toImmutableList());
        return Sdg1072Answer.ofAnswers(domains.buildOrThrow(), overall(), missing, reforms.buildOrThrow());
    }

    /**
     * The smallest changes that lift a part.
     *
     * @param part a domain or the whole
     * @param target category wanted; null for the next one
     * @return null without a value, at category 4, and where the target is not above the present category
     */
    @Nullable
    Reform reform(Sdg1072Part part, @Nullable Integer target) {
        boolean whole = part == Sdg1072Part.OVERALL;
        int denominator = COMMON * (whole ? DOMAINS : 1);
        long value = 0;
        for (int domain = 1; domain <= DOMAINS; domain++) {
            if (whole || part == Sdg1072Part.domain(domain)) {
                if (!hasValue(domain)) {
                    return null;
                }
                value += perCent(domain);
            }
        }
        int category = Exact.category(value, denominator);
        int to = target == null ? category + 1 : target;
        if (category == 4 || to <= category) {
            return null;
        }
        ImmutableList.Builder<Reforms.Lever> levers = ImmutableList.builder();
        answered.forEach((one, answer) -> {
            int gain = one.best().halves() - answer.halves();
            if (gain > 0 && (whole || part == Sdg1072Part.domain(one.domain()))) {
                levers.add(new Reforms.Lever(one, gain * perHalf(one.domain())));
            }
        });
        return Reforms.smallest(levers.build(), (long) Exact.threshold(to) * denominator - value, to);
    }

    private Score domain(int domain) {
        if (hasValue(domain)) {
            return value(count[domain], perCent(domain), COMMON);
        }
        if (policy != MissingPolicy.BOUNDS) {
            return none(count[domain]);
        }
        return interval(count[domain], halves[domain], PER_DOMAIN, domain == 1);
    }

    private Score overall() {
        long sum = 0;
        boolean complete = true;
        for (int domain = 1; domain <= DOMAINS; domain++) {
            complete &= hasValue(domain);
            sum += complete ? perCent(domain) : 0;
        }
        if (complete) {
            return value(answered.size(), sum, COMMON * DOMAINS);
        }
        if (policy != MissingPolicy.BOUNDS) {
            return none(answered.size());
        }
        return interval(answered.size(), IntStream.of(halves).sum(), PER_DOMAIN * DOMAINS, count[1] < PER_DOMAIN);
    }

    private static Score value(int count, long numerator, int denominator) {
        return new Score(
                count, Exact.decimal(numerator, denominator), Exact.category(numerator, denominator), null, null, null);
    }

    private static Score none(int count) {
        return new Score(count, null, null, null, null, null);
    }

    /** What the missing of {@code questions} can make of the halves that are there. */
    private static Score interval(int count, int halves, int questions, boolean halfSteps) {
        int full = 2 * questions;
        int most = halves + 2 * (questions - count);
        BitSet categories = new BitSet();
        for (int sum = halves; sum <= most; sum += halfSteps ? 1 : 2) {
            categories.set(Exact.category(100L * sum, full));
        }
        return new Score(
                count,
                null,
                null,
                Exact.decimal(100L * halves, full),
                Exact.decimal(100L * most, full),
                categories.stream().boxed().collect(ImmutableList.toImmutableList()));
    }

    private boolean hasValue(int domain) {
        return count[domain] == PER_DOMAIN || (policy == MissingPolicy.AVAILABLE && count[domain] > 0);
    }

    /** The value of a domain in per cent, times {@link #COMMON}. */
    private long perCent(int domain) {
        return (long) halves[domain] * perHalf(domain);
    }

    /** What half an answer adds to a domain's value in per cent, times {@link #COMMON}. */
    private int perHalf(int domain) {
        return 50 * COMMON / count[domain];
    }
}
