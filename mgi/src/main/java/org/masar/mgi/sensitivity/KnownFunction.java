package org.masar.mgi.sensitivity;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.masar.mgi.sensitivity.SensitivityAnswer.Analytic;
import org.masar.mgi.sensitivity.SensitivityRequest.Function;
import org.masar.mgi.sensitivity.SensitivityRequest.TestFunction;

/** Test functions and their indices in closed form. */
final class KnownFunction implements Model {

    private final boolean ishigami;
    private final double[] a;
    private final double b;

    KnownFunction(TestFunction test) {
        this.ishigami = test.function() == Function.ISHIGAMI;
        this.a = test.a().values().stream().mapToDouble(Double::doubleValue).toArray();
        this.b = test.b() == null ? 0 : test.b();
    }

    @Override
    public int inputs() {
        return ishigami ? 3 : a.length;
    }

    @Override
    public double run(double[] u, boolean base) {
        if (ishigami) {
            double x1 = turn(u[0]);
            double x3 = turn(u[2]);
            double sine = StrictMath.sin(turn(u[1]));
            return StrictMath.sin(x1) * (1 + b * x3 * x3 * x3 * x3) + a[0] * sine * sine;
        }
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }
        return product;
    }

    private static double turn(double u) {
        return StrictMath.PI * (2 * u - 1);
    }

    Analytic analytic(List<String> names) {
        return ishigami ? ishigami(names) : product(names);
    }

    private Analytic ishigami(List<String> names) {
        double pi4 = StrictMath.PI * StrictMath.PI * StrictMath.PI * StrictMath.PI;
        double one = 0.5 * (1 + b * pi4 / 5) * (1 + b * pi4 / 5);
        double two = a[0] * a[0] / 8;
        double both = b * b * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
        double variance = one + two + both;
        return new Analytic(
                variance,
                ImmutableMap.of(names.get(0), one / variance, names.get(1), two / variance, names.get(2), 0.0),
                ImmutableMap.of(
                        names.get(0),
                        (one + both) / variance,
                        names.get(1),
                        two / variance,
                        names.get(2),
                        both / variance));
    }

    private Analytic product(List<String> names) {
        double all = 1;
        for (double one : a) {
            all *= 1 + part(one);
        }
        double variance = all - 1;
        ImmutableMap.Builder<String, Double> first = ImmutableMap.builder();
        ImmutableMap.Builder<String, Double> total = ImmutableMap.builder();
        for (int i = 0; i < a.length; i++) {
            first.put(names.get(i), part(a[i]) / variance);
            total.put(names.get(i), part(a[i]) * (all / (1 + part(a[i]))) / variance);
        }
        return new Analytic(variance, first.buildOrThrow(), total.buildOrThrow());
    }

    private static double part(double coefficient) {
        return 1 / (3 * (1 + coefficient) * (1 + coefficient));
    }
}
