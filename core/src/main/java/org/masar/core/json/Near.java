package org.masar.core.json;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known name closest to one that was not found. */
final class Near {

    private static final int LONGEST = 200;
    private static final int SHORTEST_BEGINNING = 3;

    private Near() {}

    /**
     * The closest of the known names, by edits with swaps of neighbours, letter case aside; the first of equals; else one
     * that begins with what was given or the other way round; null where none is close (more than a third of the letters
     * would have to change).
     */
    static @Nullable String to(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return null;
        }
        String lower = given.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Math.max(1, given.length() / 3) + 1;
        for (String candidate : known) {
            if (candidate.equals(given)) {
                continue;
            }
            String other = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(lower, other);
            if (distance < least) {
                best = candidate;
                least = distance;
            } else if (best == null
                    && Math.min(lower.length(), other.length()) >= SHORTEST_BEGINNING
                    && (other.startsWith(lower) || lower.startsWith(other))) {
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] twoAgo = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(least, twoAgo[j - 2] + 1) : least;
            }
            int[] free = twoAgo;
            twoAgo = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
