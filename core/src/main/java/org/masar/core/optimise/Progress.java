package org.masar.core.optimise;

/** Hears how a solver comes along, and may end it early. */
@FunctionalInterface
public interface Progress {

    /** Never ends it. */
    Progress SILENT = (value, bound) -> true;

    /**
     * Called now and then.
     *
     * @param value the best value so far
     * @param bound no choice has a greater value
     * @return whether to go on; an answer after an early end depends on when that was
     */
    boolean report(long value, long bound);
}
