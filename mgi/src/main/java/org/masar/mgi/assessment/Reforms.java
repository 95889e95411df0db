package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.masar.mgi.assessment.Sdg1072Answer.Change;
import org.masar.mgi.assessment.Sdg1072Answer.Reform;

/** The smallest sets of changes that together gain enough; counted exactly, listed in order. */
final class Reforms {

    private static final int LISTED = 20;

    /** Every gain is a multiple of it: 50 · 60 · (1 or 2) / (1..5). */
    private static final int GRAIN = 50;

    /** One answer that could be changed to the best of its scale, and what that gains. */
    record Lever(SubCategory id, int gain) {}

    private final ImmutableList<Lever> levers;
    private final long[][] most;
    private final ImmutableList.Builder<ImmutableList<Change>> sets = ImmutableList.builder();
    private int listed;

    private Reforms(ImmutableList<Lever> levers) {
        this.levers = levers;
        this.most = most(levers);
    }

    /**
     * The smallest sets.
     *
     * @param levers by id; all together they gain enough
     * @param need what is to be gained, above 0
     * @param to the category this leads to
     */
    static Reform smallest(ImmutableList<Lever> levers, long need, int to) {
        Reforms search = new Reforms(levers);
        int size = 1;
        while (search.most[0][size] < need) {
            size++;
        }
        search.list(0, size, need, new ArrayDeque<>());
        return new Reform(to, size, count(levers, size, need), search.sets.build());
    }

    /** {@code most[i][k]}: the largest gain of k levers from the i-th on; below 0 where there are not so many. */
    private static long[][] most(ImmutableList<Lever> levers) {
        int n = levers.size();
        long[][] most = new long[n + 1][n + 2];
        for (long[] row : most) {
            Arrays.fill(row, Long.MIN_VALUE / 2);
        }
        most[n][0] = 0;
        for (int i = n - 1; i >= 0; i--) {
            most[i][0] = 0;
            for (int k = 1; k <= n - i; k++) {
                most[i][k] = Math.max(
                        most[i + 1][k], most[i + 1][k - 1] + levers.get(i).gain());
            }
        }
        return most;
    }

    /** Every branch taken ends in a set, so the work is bounded by what is listed. */
    private void list(int from, int size, long need, Deque<Lever> chosen) {
        if (size == 0) {
            sets.add(chosen.stream()
                    .map(lever -> new Change(lever.id(), lever.id().best()))
                    .collect(ImmutableList.toImmutableList()));
            listed++;
            return;
        }
        for (int i = from; i < levers.size() && listed < LISTED; i++) {
            Lever lever = levers.get(i);
            if (most[i + 1][size - 1] + lever.gain() >= need) {
                chosen.addLast(lever);
                list(i + 1, size - 1, need - lever.gain(), chosen);
                chosen.removeLast();
            }
        }
    }

    private static long count(ImmutableList<Lever> levers, int size, long need) {
        int all = levers.stream().mapToInt(Lever::gain).sum() / GRAIN;
        long[][] ways = new long[size + 1][all + 1];
        ways[0][0] = 1;
        for (Lever lever : levers) {
            int gain = lever.gain() / GRAIN;
            for (int k = size; k >= 1; k--) {
                for (int sum = all; sum >= gain; sum--) {
                    ways[k][sum] += ways[k - 1][sum - gain];
                }
            }
        }
        long count = 0;
        for (int sum = 0; sum <= all; sum++) {
            count += (long) sum * GRAIN >= need ? ways[size][sum] : 0;
        }
        return count;
    }
}
