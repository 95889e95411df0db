package org.masar.mgi.sensitivity;

/** Something with uncertain inputs. */
interface Model {

    int inputs();

    /**
     * One run.
     *
     * @param u a number in 0..1 for each input
     * @param base whether this run is of a base sample, which spreads are taken from
     */
    double run(double[] u, boolean base);
}
