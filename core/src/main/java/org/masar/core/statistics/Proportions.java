package org.masar.core.statistics;

/**
 * Intervals for shares. Wilson's score interval: E. B. Wilson, J. Amer. Statist. Assoc. 22 (1927), 209-212; difference of two
 * independent shares by the hybrid score method: R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10.
 */
public final class Proportions {

    private Proportions() {}

    /**
     * The score interval of a share, without continuity correction.
     *
     * @param successes 0 to {@code trials}
     * @param trials 1 or more
     * @param confidence between 0 and 1, both excluded
     * @return the share and its interval within 0..1
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static Interval wilson(long successes, long trials, double confidence) {
        return wilson(successes, trials, z(confidence), confidence);
    }

    private static Interval wilson(long successes, long trials, double z, double confidence) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException("successes must be from 0 to trials, and trials at least 1");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1\nMaybe it was given in per cent.");
        }
        double n = trials;
        double share = successes / n;
        double square = z * z;
        double centre = share + square / (2 * n);
        double half = z * StrictMath.sqrt(share * (1 - share) / n + square / (4 * n * n));
        double scale = 1 + square / n;
        double lower = successes == 0 ? 0 : Math.max(0, (centre - half) / scale);
        double upper = successes == trials ? 1 : Math.min(1, (centre + half) / scale);
        return new Interval(share, lower, upper);
    }

    /**
     * The interval of the difference of two independent shares.
     *
     * @param successesA 0 to {@code trialsA}
     * @param trialsA 1 or more
     * @param successesB 0 to {@code trialsB}
     * @param trialsB 1 or more
     * @param confidence between 0 and 1, both excluded
     * @return the first share less the second, and its interval within -1..1
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public static Interval newcombe(long successesA, long trialsA, long successesB, long trialsB, double confidence) {
        double z = z(confidence);
        Interval a = wilson(successesA, trialsA, z, confidence);
        Interval b = wilson(successesB, trialsB, z, confidence);
        double difference = a.value() - b.value();
        double down = length(a.value() - a.lower(), b.upper() - b.value());
        double up = length(a.upper() - a.value(), b.value() - b.lower());
        return new Interval(difference, Math.max(-1, difference - down), Math.min(1, difference + up));
    }

    private static double length(double x, double y) {
        return StrictMath.sqrt(x * x + y * y);
    }

    private static double z(double confidence) {
        return confidence > 0 && confidence < 1 ? NormalQuantile.above((1 - confidence) / 2) : Double.NaN;
    }
}
