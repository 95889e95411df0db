package org.masar.core.optimise;

/** A number of two levels, compared first by the high one. */
record Pair(long high, long low) implements Comparable<Pair> {

    static final Pair ZERO = new Pair(0, 0);

    Pair plus(Pair other) {
        return new Pair(high + other.high, low + other.low);
    }

    @Override
    public int compareTo(Pair other) {
        int byHigh = Long.compare(high, other.high);
        return byHigh != 0 ? byHigh : Long.compare(low, other.low);
    }
}
