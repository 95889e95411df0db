package org.masar.mgi.sensitivity;

import org.hipparchus.random.SobolSequenceGenerator;

/** Runs a model over Sobol points, shifted at random: base samples A and B, and A with each column of B. */
final class Design {

    final double[] yA;
    final double[] yB;
    final double[][] yAB;

    Design(Model model, int n, long seed) {
        int inputs = model.inputs();
        yA = new double[n];
        yB = new double[n];
        yAB = new double[inputs][n];
        Shuffle shuffle = new Shuffle(seed);
        double[] shift = new double[2 * inputs];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = shuffle.uniform();
        }
        SobolSequenceGenerator points = new SobolSequenceGenerator(2 * inputs);
        double[] a = new double[inputs];
        double[] b = new double[inputs];
        for (int k = 0; k < n; k++) {
            double[] point = points.nextVector();
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
