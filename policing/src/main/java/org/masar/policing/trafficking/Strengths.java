package org.masar.policing.trafficking;

import com.google.common.collect.ImmutableList;
import org.masar.policing.trafficking.Indicators.Group;

/**
 * The assessment rule of the published lists: a dimension is positive with two strong indicators, with a strong one and
 * another, with three medium ones, or with two medium ones and a weak one. A stronger one can stand in for a weaker one.
 */
final class Strengths {

    private static final int MOST_SETS = 10;

    /** No dimension needs more than three further findings. */
    private static final int MOST_FINDINGS = 3;

    private Strengths() {}

    static boolean positive(int strong, int medium, int weak) {
        return strong >= 2 || (strong >= 1 && (medium >= 1 || weak >= 1)) || medium >= 3 || (medium >= 2 && weak >= 1);
    }

    static boolean positive(Group group, int found) {
        return positive(
                Integer.bitCount(found & group.strong()),
                Integer.bitCount(found & group.medium()),
                Integer.bitCount(found & group.weak()));
    }

    /** The smallest sets of open indicators that make the dimension positive, in the order of the list, at most ten. */
    static ImmutableList<ImmutableList<String>> missing(Group group, int found, int open) {
        int size = size(group, found, open);
        if (size > MOST_FINDINGS) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<ImmutableList<String>> sets = ImmutableList.builder();
        collect(group, found, open, size, 0, 0, 0, sets);
        return sets.build();
    }

    /** How many further findings are needed, by the counts alone; beyond the most if no number does. */
    private static int size(Group group, int found, int open) {
        int strong = Integer.bitCount(found & group.strong());
        int medium = Integer.bitCount(found & group.medium());
        int weak = Integer.bitCount(found & group.weak());
        int openStrong = Integer.bitCount(open & group.strong());
        int openMedium = Integer.bitCount(open & group.medium());
        int openWeak = Integer.bitCount(open & group.weak());
        for (int size = 1; size <= MOST_FINDINGS; size++) {
            for (int s = 0; s <= Math.min(size, openStrong); s++) {
                for (int m = 0; m <= Math.min(size - s, openMedium); m++) {
                    int w = size - s - m;
                    if (w <= openWeak && positive(strong + s, medium + m, weak + w)) {
                        return size;
                    }
                }
            }
        }
        return MOST_FINDINGS + 1;
    }

    /** Depth first over the bits that are left; answers how many sets there are by now. */
    private static int collect(
            Group group,
            int found,
            int left,
            int size,
            int chosen,
            int from,
            int sets,
            ImmutableList.Builder<ImmutableList<String>> into) {
        if (size == 0) {
            if (!positive(group, found | chosen)) {
                return sets;
            }
            into.add(ids(group, chosen));
            return sets + 1;
        }
        int count = sets;
        for (int bit = from; bit < group.ids().size() && count < MOST_SETS; bit++) {
            if ((left >> bit & 1) != 0) {
                count = collect(group, found, left, size - 1, chosen | 1 << bit, bit + 1, count, into);
            }
        }
        return count;
    }

    static ImmutableList<String> ids(Group group, int bits) {
        ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(Integer.bitCount(bits));
        for (int left = bits; left != 0; left &= left - 1) {
            ids.add(group.ids().get(Integer.numberOfTrailingZeros(left)));
        }
        return ids.build();
    }
}
