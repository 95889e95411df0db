package org.masar.policing.referral;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.Function;

/**
 * The order of ids: as numbers if both are digits, else by code points. That is an order of two; for a list that mixes
 * both kinds it may go round, so a list is ordered by inserting, which always ends.
 */
final class Ids {

    /** Lists longer than this that mix both kinds have the numbers first. */
    private static final int LONGEST_MIXED = 1_000;

    private static final Comparator<String> ORDER = Ids::compare;

    private Ids() {}

    static int compare(String one, String other) {
        return isNumber(one) && isNumber(other) ? byNumber(one, other) : byCodePoints(one, other);
    }

    private static int byNumber(String one, String other) {
        int order = new BigInteger(one).compareTo(new BigInteger(other));
        return order != 0 ? order : byCodePoints(one, other);
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int byCodePoints(String one, String other) {
        PrimitiveIterator.OfInt left = one.codePoints().iterator();
        PrimitiveIterator.OfInt right = other.codePoints().iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = Integer.compare(left.nextInt(), right.nextInt());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    /** Orders a part of a list by id. */
    static <T> void sort(List<T> part, Function<T, String> id) {
        long numbers = part.stream().filter(one -> isNumber(id.apply(one))).count();
        if (numbers == 0 || numbers == part.size()) {
            part.sort(Comparator.comparing(id, ORDER));
        } else if (part.size() > LONGEST_MIXED) {
            part.sort(Comparator.comparing((T one) -> !isNumber(id.apply(one))).thenComparing(id, ORDER));
        } else {
            for (int i = 1; i < part.size(); i++) {
                T item = part.get(i);
                int to = i;
                while (to > 0 && compare(id.apply(item), id.apply(part.get(to - 1))) < 0) {
                    part.set(to, part.get(to - 1));
                    to--;
                }
                part.set(to, item);
            }
        }
    }
}
