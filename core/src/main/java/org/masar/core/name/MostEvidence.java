package org.masar.core.name;

import java.util.Arrays;

/** Chooses among names by the evidence found for them. */
final class MostEvidence {

    private MostEvidence() {}

    /** The names with most evidence for their size; of equals the first added. */
    static int[] of(int[] evidence, IntList candidates, int bits, short[] bitsOfName, int most) {
        int n = candidates.size();
        int take = Math.min(most, n);
        // Ranks with their names (turned, so that the first wins), gathered until there are twice as many as wanted.
        long[] kept = new long[Math.max(2, 2 * take)];
        int size = 0;
        long least = 0;
        for (int t = 0; t < n; t++) {
            int name = candidates.get(t);
            long found = 2_000_000L * Math.min(evidence[name], bits);
            int of = bits + bitsOfName[name] + 40;
            if (found >= least * of) {
                kept[size++] = ((found / of) << 32) | (0x7FFFFFFF - name);
                if (size == kept.length) {
                    Arrays.sort(kept);
                    System.arraycopy(kept, size - take, kept, 0, take);
                    size = take;
                    least = kept[0] >> 32;
                }
            }
        }
        Arrays.sort(kept, 0, size);
        int[] best = new int[Math.min(take, size)];
        for (int i = 0; i < best.length; i++) {
            best[i] = 0x7FFFFFFF - (int) kept[size - 1 - i];
        }
        return best;
    }
}
