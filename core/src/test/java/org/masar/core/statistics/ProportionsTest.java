package org.masar.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;

class ProportionsTest {

    /** Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3. */
    @Test
    void agreesWithPublishedScoreIntervals() {
        assertThat(Proportions.wilson(81, 263, 0.95).lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(Proportions.wilson(81, 263, 0.95).upper()).isCloseTo(0.3662, within(0.00005));
        assertThat(Proportions.wilson(15, 148, 0.95).lower()).isCloseTo(0.0624, within(0.00005));
        assertThat(Proportions.wilson(15, 148, 0.95).upper()).isCloseTo(0.1605, within(0.00005));
        assertThat(Proportions.wilson(0, 20, 0.95).lower()).isZero();
        assertThat(Proportions.wilson(0, 20, 0.95).upper()).isCloseTo(0.1611, within(0.00005));
        assertThat(Proportions.wilson(1, 29, 0.95).lower()).isCloseTo(0.0061, within(0.00005));
        assertThat(Proportions.wilson(1, 29, 0.95).upper()).isCloseTo(0.1718, within(0.00005));
    }

    /** Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10. */
    @Test
    void agreesWithPublishedDifferences() {
        difference(56, 70, 48, 80, 0.0524, 0.3339);
        difference(9, 10, 3, 10, 0.1705, 0.8090);
        difference(5, 56, 0, 29, -0.0381, 0.1926);
        difference(0, 10, 0, 20, -0.1611, 0.2775);
        difference(10, 10, 0, 20, 0.6791, 1.0000);
    }

    private static void difference(long x, long n, long y, long m, double lower, double upper) {
        Interval interval = Proportions.newcombe(x, n, y, m, 0.95);
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    /** The ends of a score interval are where the test statistic reaches the quantile: found by bisection. */
    @Test
    void endsSolveTheScoreEquation() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int n = 1 + random.nextInt(5_000);
            int x = random.nextInt(n + 1);
            double confidence = 0.5 + 0.499 * random.nextDouble();
            double z = NormalQuantile.above((1 - confidence) / 2);
            Interval interval = Proportions.wilson(x, n, confidence);
            assertThat(interval.lower()).isCloseTo(x == 0 ? 0 : end(x, n, z, 0), within(1e-9));
            assertThat(interval.upper()).isCloseTo(x == n ? 1 : end(x, n, z, 1), within(1e-9));
        }
    }

    private static double end(double x, double n, double z, double outer) {
        double inside = x / n;
        double outside = outer;
        for (int i = 0; i < 200; i++) {
            double middle = (inside + outside) / 2;
            double gap = x / n - middle;
            if (gap * gap * n <= z * z * middle * (1 - middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /** Against Simpson's rule over the density. */
    @Test
    void quantilesGiveBackTheirProbability() {
        for (double tail : new double[] {1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.5, 0.7, 0.975}) {
            double z = NormalQuantile.above(tail);
            int steps = 20_000;
            double width = z / steps;
            double sum = 0;
            for (int i = 0; i <= steps; i++) {
                double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
                double at = i * width;
                sum += weight * StrictMath.exp(-at * at / 2);
            }
            double middle = sum * width / 3 / StrictMath.sqrt(2 * Math.PI);
            assertThat(0.5 - middle).isCloseTo(tail, within(1e-12));
        }
    }

    @Test
    void swappingTheGroupsSwapsTheSign() {
        Random random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            int n = 1 + random.nextInt(400);
            int m = 1 + random.nextInt(400);
            int x = random.nextInt(n + 1);
            int y = random.nextInt(m + 1);
            Interval one = Proportions.newcombe(x, n, y, m, 0.9);
            Interval other = Proportions.newcombe(y, m, x, n, 0.9);
            assertThat(one.lower()).isCloseTo(-other.upper(), within(1e-12));
            assertThat(one.lower()).isBetween(-1.0, one.value());
            assertThat(one.upper()).isBetween(one.value(), 1.0);
        }
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> Proportions.wilson(3, 2, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportions.wilson(1, 2, 95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportions.newcombe(1, 2, 1, 0, 0.9)).isInstanceOf(IllegalArgumentException.class);
        Engines engines = Engines.load();
        assertThat(engines.answer("core.statistics.proportion", "{\"a\":{\"x\":3,\"n\":2}}"))
                .contains("OUT_OF_RANGE", "/a/x");
        assertThat(engines.answer("core.statistics.proportion", "{\"a\":{\"x\":1,\"n\":0}}"))
                .contains("OUT_OF_RANGE", "/a/n");
        assertThat(engines.answer("core.statistics.proportion", "{\"a\":{\"x\":1,\"n\":2},\"confidence\":1}"))
                .contains("OUT_OF_RANGE", "/confidence");
        assertThat(engines.answer("core.statistics.proportion", "{}")).contains("MISSING", "/a");
    }
}
