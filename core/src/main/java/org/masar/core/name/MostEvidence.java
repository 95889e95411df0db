package org.masar.core.name;

/** Chooses among names by the evidence found for them. */
final class MostEvidence {

    private MostEvidence() {}

    /** The names with most evidence for their size; of equals the first added. */
    static int[] of(int[] evidence, IntList candidates, int bits, short[] bitsOfName, int most) {
        int n = candidates.size();
        int take = Math.min(most, n);
        // A bounded heap of longs: rank above, name (turned, so that the first wins) below.
        long[] heap = new long[take];
        int size = 0;
        long least = 0;
        for (int t = 0; t < n; t++) {
            int name = candidates.get(t);
            long found = 2_000_000L * Math.min(evidence[name], bits);
            int of = bits + bitsOfName[name] + 40;
            if (size < take) {
                heap[size++] = ((found / of) << 32) | (0x7FFFFFFF - name);
                if (size == take) {
                    heapify(heap);
                    least = heap[0] >> 32;
                }
            } else if (found >= least * of) {
                long entry = ((found / of) << 32) | (0x7FFFFFFF - name);
                if (entry > heap[0]) {
                    heap[0] = entry;
                    sink(heap, 0);
                    least = heap[0] >> 32;
                }
            }
        }
        int[] best = new int[size];
        for (int i = 0; i < size; i++) {
            best[i] = 0x7FFFFFFF - (int) heap[i];
        }
        return best;
    }

    private static void heapify(long[] heap) {
        for (int i = heap.length / 2 - 1; i >= 0; i--) {
            sink(heap, i);
        }
    }

    private static void sink(long[] heap, int from) {
        int i = from;
        while (2 * i + 1 < heap.length) {
            int child = 2 * i + 1;
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[i] <= heap[child]) {
                return;
            }
            long swap = heap[i];
            heap[i] = heap[child];
            heap[child] = swap;
            i = child;
        }
    }
}
