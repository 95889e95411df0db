package org.masar.policing.referral;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of slots of the index, as bits where it is large and as a list where it is small, so that a rare fact costs four
 * bytes for each service that has it. The working sets of a question are plain arrays of bits.
 */
final class Slots {

    /** A list is smaller than bits below one slot in thirty-two. */
    private static final int SPARSE = 32;

    private final long[] bits;
    private final ImmutableIntArray list;

    private Slots(long[] bits, ImmutableIntArray list) {
        this.bits = bits;
        this.list = list;
    }

    static Slots of(ImmutableIntArray slots, int size) {
        if ((long) slots.length() * SPARSE < size) {
            return new Slots(new long[0], slots.trimmed());
        }
        long[] bits = new long[words(size)];
        slots.forEach(slot -> bits[slot >> 6] |= 1L << slot);
        return new Slots(bits, ImmutableIntArray.of());
    }

    static int words(int size) {
        return (size + Long.SIZE - 1) >> 6;
    }

    void addTo(long[] into) {
        for (int i = 0; i < bits.length; i++) {
            into[i] |= bits[i];
        }
        for (int i = 0; i < list.length(); i++) {
            int slot = list.get(i);
            into[slot >> 6] |= 1L << slot;
        }
    }

    void removeFrom(long[] from) {
        for (int i = 0; i < bits.length; i++) {
            from[i] &= ~bits[i];
        }
        for (int i = 0; i < list.length(); i++) {
            int slot = list.get(i);
            from[slot >> 6] &= ~(1L << slot);
        }
    }

    /** Removes what is not in this set. */
    void keepIn(long[] from) {
        keepInEither(from, this, null);
    }

    /** Removes what is in neither set. */
    static void keepInEither(long[] from, Slots one, @Nullable Slots other) {
        if (one.bits.length == 0 || (other != null && other.bits.length == 0)) {
            long[] allowed = new long[from.length];
            one.addTo(allowed);
            if (other != null) {
                other.addTo(allowed);
            }
            keep(from, allowed);
        } else if (other == null) {
            keep(from, one.bits);
        } else {
            for (int i = 0; i < from.length; i++) {
                from[i] &= one.bits[i] | other.bits[i];
            }
        }
    }

    /** Removes the slots of this set that are refused. */
    void removeFrom(long[] from, IntPredicate refused) {
        for (int i = 0; i < bits.length; i++) {
            for (long here = from[i] & bits[i]; here != 0; here &= here - 1) {
                int slot = (i << 6) + Long.numberOfTrailingZeros(here);
                if (refused.test(slot)) {
                    from[i] &= ~(1L << slot);
                }
            }
        }
        for (int i = 0; i < list.length(); i++) {
            int slot = list.get(i);
            if ((from[slot >> 6] >> slot & 1) != 0 && refused.test(slot)) {
                from[slot >> 6] &= ~(1L << slot);
            }
        }
    }

    static void keep(long[] from, long[] allowed) {
        for (int i = 0; i < from.length; i++) {
            from[i] &= allowed[i];
        }
    }

    /** How many of them are in this set. */
    int countIn(long[] from) {
        int count = 0;
        for (int i = 0; i < bits.length; i++) {
            count += Long.bitCount(from[i] & bits[i]);
        }
        for (int i = 0; i < list.length(); i++) {
            int slot = list.get(i);
            count += (int) (from[slot >> 6] >> slot & 1);
        }
        return count;
    }

    static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Removes each slot that is refused. */
    static void removeIf(long[] from, IntPredicate refused) {
        for (int i = 0; i < from.length; i++) {
            for (long left = from[i]; left != 0; left &= left - 1) {
                int slot = (i << 6) + Long.numberOfTrailingZeros(left);
                if (refused.test(slot)) {
                    from[i] &= ~(1L << slot);
                }
            }
        }
    }
}
