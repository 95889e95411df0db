package org.masar.mgi.sensitivity;

/** SplitMix64: small, seeded, the same numbers on every machine. */
final class Shuffle {

    private static final double UNIT = 0x1.0p-53;

    private long state;

    Shuffle(long seed) {
        this.state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Uniform in 0..1, 1 excluded. */
    double uniform() {
        return (next() >>> 11) * UNIT;
    }

    /** Uniform in 0..bound-1. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
