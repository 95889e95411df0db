package org.masar.mgi.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Runs a model over Sobol points, shifted at random: base samples A and B, and A with each column of B. The points are cut
 * into parts that run side by side; every result has its own place, so the number of parts changes nothing.
 */
final class Design {

    final double[] yA;
    final double[] yB;
    final double[][] yAB;

    /** Less than this many runs are not worth a thread. */
    private static final int SHARE = 2_048;

    private final int inputs;
    private final double[] shift;

    Design(Model model, int n, long seed) {
        this(model, n, seed, Runtime.getRuntime().availableProcessors());
    }

    Design(Model model, int n, long seed, int most) {
        inputs = model.inputs();
        yA = new double[n];
        yB = new double[n];
        yAB = new double[inputs][n];
        Shuffle shuffle = new Shuffle(seed);
        shift = new double[2 * inputs];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = shuffle.uniform();
        }
        long runs = (long) n * (inputs + 2);
        int parts = (int) Math.max(1, Math.min(most, Math.min(n, runs / SHARE)));
        List<Model> models = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            models.add(p == 0 ? model : model.copy());
        }
        IntStream.range(0, parts)
                .parallel()
                .forEach(p -> run(models.get(p), (int) ((long) n * p / parts), (int) ((long) n * (p + 1) / parts)));
        models.stream().skip(1).forEach(model::join);
    }

    private void run(Model model, int from, int to) {
        SobolSequenceGenerator points = new SobolSequenceGenerator(2 * inputs);
        double[] a = new double[inputs];
        double[] b = new double[inputs];
        for (int k = from; k < to; k++) {
            double[] point = k == from ? points.skipTo(from) : points.nextVector();
            for (int i = 0; i < inputs; i++) {
                a[i] = wrapped(point[i] + shift[i]);
                b[i] = wrapped(point[inputs + i] + shift[inputs + i]);
            }
            yA[k] = model.run(a, true);
            yB[k] = model.run(b, true);
            for (int i = 0; i < inputs; i++) {
                double kept = a[i];
                a[i] = b[i];
                yAB[i][k] = model.run(a, false);
                a[i] = kept;
            }
        }
    }

    private static double wrapped(double u) {
        return u >= 1 ? u - 1 : u;
    }
}
