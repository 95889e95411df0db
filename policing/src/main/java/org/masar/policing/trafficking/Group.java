package org.masar.policing.trafficking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.policing.trafficking.ScreenAnswer.DimensionView;

/**
 * The indicators of one dimension as bits, in the order of the list. Which sets of further findings would make it
 * positive hangs only on what is found so far, in six kinds, and is worked out once.
 */
final class Group {

    private static final int MOST_SETS = 10;

    /** No dimension needs more than three further findings. */
    private static final int MOST_FINDINGS = 3;

    /** Strong, medium and weak findings of each kind that is not positive; more weak ones than one change nothing. */
    private static final int[][] KINDS = {{0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {0, 2, 0}, {1, 0, 0}};

    /** Sets of indicators, as bits and as ids; the bits stand together, since most of them are only looked at. */
    private static final class Choices {

        private final int[] bits;
        private final ImmutableList<ImmutableList<String>> ids;

        Choices(Group group, List<Integer> sets) {
            this.bits = sets.stream().mapToInt(Integer::intValue).toArray();
            this.ids = sets.stream().map(group::ids).collect(ImmutableList.toImmutableList());
        }
    }

    private final ImmutableList<String> ids;
    private final int strong;
    private final int medium;
    private final int weak;

    /** Sets that make it positive, by kind and size, in the order of the list. */
    private final Choices[][] choices = new Choices[KINDS.length][MOST_FINDINGS];

    private final DimensionView untouched;

    Group(ImmutableList<String> ids, int strong, int medium, int weak) {
        this.ids = ids;
        this.strong = strong;
        this.medium = medium;
        this.weak = weak;
        for (int size = 1; size <= MOST_FINDINGS; size++) {
            List<Integer> all = new ArrayList<>();
            collect(size, 0, 0, all);
            for (int kind = 0; kind < KINDS.length; kind++) {
                int[] found = KINDS[kind];
                choices[kind][size - 1] = new Choices(
                        this, all.stream().filter(set -> isPositive(found, set)).toList());
            }
        }
        this.untouched = new DimensionView(0, 0, 0, false, ImmutableList.of(), missing(0, all()));
    }

    private void collect(int size, int chosen, int from, List<Integer> into) {
        if (size == 0) {
            into.add(chosen);
            return;
        }
        for (int bit = from; bit < ids.size(); bit++) {
            collect(size - 1, chosen | 1 << bit, bit + 1, into);
        }
    }

    private boolean isPositive(int[] found, int bits) {
        return Strengths.positive(
                found[0] + Integer.bitCount(bits & strong),
                found[1] + Integer.bitCount(bits & medium),
                found[2] + Integer.bitCount(bits & weak));
    }

    ImmutableList<String> ids() {
        return ids;
    }

    int strong() {
        return strong;
    }

    int weak() {
        return weak;
    }

    int all() {
        return strong | medium | weak;
    }

    /** How the dimension stands with these findings, while those that are open were not yet asked. */
    DimensionView view(int found, int open) {
        // Most dimensions of an interview were not touched.
        if (found == 0 && open == all()) {
            return untouched;
        }
        int s = Integer.bitCount(found & strong);
        int m = Integer.bitCount(found & medium);
        int w = Integer.bitCount(found & weak);
        boolean positive = Strengths.positive(s, m, w);
        return new DimensionView(s, m, w, positive, ids(found), positive ? null : missing(kind(s, m, w), open));
    }

    private static int kind(int strong, int medium, int weak) {
        return strong > 0 ? KINDS.length - 1 : 2 * medium + Math.min(weak, 1);
    }

    /** The smallest sets of open indicators that make the dimension positive, in the order of the list, at most ten. */
    private ImmutableList<ImmutableList<String>> missing(int kind, int open) {
        for (Choices ofSize : choices[kind]) {
            ImmutableList.@Nullable Builder<ImmutableList<String>> sets = null;
            int count = 0;
            for (int i = 0; i < ofSize.bits.length && count < MOST_SETS; i++) {
                if ((ofSize.bits[i] & ~open) == 0) {
                    sets = sets == null ? ImmutableList.builderWithExpectedSize(MOST_SETS) : sets;
                    sets.add(ofSize.ids.get(i));
                    count++;
                }
            }
            if (sets != null) {
                return sets.build();
            }
        }
        return ImmutableList.of();
    }

    private ImmutableList<String> ids(int bits) {
        if (bits == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<String> chosen = ImmutableList.builderWithExpectedSize(Integer.bitCount(bits));
        for (int left = bits; left != 0; left &= left - 1) {
            chosen.add(ids.get(Integer.numberOfTrailingZeros(left)));
        }
        return chosen.build();
    }
}
