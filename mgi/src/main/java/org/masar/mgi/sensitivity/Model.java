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

    /** The same model with its own working memory, for another thread; what it counts begins at nothing. */
    default Model copy() {
        return this;
    }

    /** Takes over what a copy has counted. Counts are whole numbers, so the order of copies does not matter. */
    default void join(Model copy) {}
}
