package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.policing.forum.ForumAnswer.ClosureView;
import org.masar.policing.forum.ForumAnswer.SurvivalView;
import org.masar.policing.forum.ForumRequest.Duration;

/**
 * Kaplan, Meier: Nonparametric estimation from incomplete observations, 1958. Exact fractions, so that "at most half" does
 * not hang on a rounding.
 */
final class Closure {

    private Closure() {}

    static ClosureView of(List<Duration> durations) {
        TreeMap<Integer, int[]> days = new TreeMap<>();
        for (Duration duration : durations) {
            int[] counts = days.computeIfAbsent(duration.days(), day -> new int[2]);
            counts[duration.closed() ? 1 : 0]++;
        }
        ImmutableList.Builder<SurvivalView> curve = ImmutableList.builder();
        BigInteger open = BigInteger.ONE;
        BigInteger of = BigInteger.ONE;
        @Nullable Integer median = null;
        int atRisk = durations.size();
        for (var day : days.entrySet()) {
            int closed = day.getValue()[1];
            if (closed > 0) {
                open = open.multiply(BigInteger.valueOf(atRisk - closed));
                of = of.multiply(BigInteger.valueOf(atRisk));
                BigInteger common = open.gcd(of);
                open = open.divide(common);
                of = of.divide(common);
                curve.add(new SurvivalView(day.getKey(), quotient(open, of)));
                if (median == null && open.shiftLeft(1).compareTo(of) <= 0) {
                    median = day.getKey();
                }
            }
            atRisk -= closed + day.getValue()[0];
        }
        return new ClosureView(curve.build(), median);
    }

    private static double quotient(BigInteger above, BigInteger below) {
        return new BigDecimal(above)
                .divide(new BigDecimal(below), MathContext.DECIMAL128)
                .doubleValue();
    }
}
