package org.masar.core.name;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;

/** What it costs to read one sound as another, in hundredths of a plainly different consonant. */
final class SoundCosts {

    static final SoundCosts SHIPPED = load();

    private static final int SYMBOLS = 128;
    private static final String CONSONANTS = "bpt8d9D7jcCgGfvqkxXhlmnrs$zZwy";
    private static final String VOWELS = "aeiouEOQ";
    private static final String OPEN = "AWYVNH3";
    private static final int NOT_ALIKE = 100;
    private static final int LEAST = 500;

    private final short[] replace = new short[SYMBOLS * SYMBOLS];

    private SoundCosts() {}

    private static SoundCosts load() {
        SoundCosts costs = new SoundCosts();
        for (int a = 0; a < SYMBOLS; a++) {
            for (int b = 0; b < SYMBOLS; b++) {
                costs.replace[a * SYMBOLS + b] = (short) (a == b ? 0 : unlike((char) a, (char) b));
            }
        }
        for (List<String> row : Tables.rows("sound-costs.tsv")) {
            short cost = Short.parseShort(row.get(1));
            for (String pair : Splitter.on(' ').split(row.get(0))) {
                char a = pair.charAt(0);
                char b = pair.charAt(1);
                costs.replace[a * SYMBOLS + b] = cost;
                costs.replace[b * SYMBOLS + a] = cost;
            }
        }
        return costs;
    }

    private static int unlike(char a, char b) {
        boolean va = CONSONANTS.indexOf(a) < 0;
        boolean vb = CONSONANTS.indexOf(b) < 0;
        if (va && vb) {
            return OPEN.indexOf(a) >= 0 && OPEN.indexOf(b) >= 0 ? 70 : 45;
        }
        return va || vb ? 130 : NOT_ALIKE;
    }

    /** How much of a word one sound is. */
    private static int weight(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'Q' -> 30;
            case 'E', 'O' -> 45;
            case 'A', 'W', 'Y' -> 60;
            case 'V', 'H', 'N', '3' -> 15;
            case 'h' -> 60;
            case 'w', 'y' -> 70;
            default -> 100;
        };
    }

    static int weight(String sounds) {
        int sum = 0;
        for (int i = 0; i < sounds.length(); i++) {
            sum += weight(sounds.charAt(i));
        }
        return sum;
    }

    /** Cost of a sound that the other word lacks; {@code open}: the other word does not write short vowels. */
    private static int drop(String s, int i, boolean open) {
        char c = s.charAt(i);
        boolean first = i == 0;
        boolean last = i == s.length() - 1;
        if (VOWELS.indexOf(c) >= 0) {
            boolean besideVowel =
                    (!first && VOWELS.indexOf(s.charAt(i - 1)) >= 0) || (!last && VOWELS.indexOf(s.charAt(i + 1)) >= 0);
            if (c == 'E' || c == 'O') {
                return open ? 40 : 55;
            }
            if (open) {
                return besideVowel ? 12 : last ? 15 : 4;
            }
            return besideVowel ? 12 : last && c == 'e' ? 12 : c == 'i' || c == 'e' ? 28 : 35;
        }
        return switch (c) {
            case 'A' -> last ? 25 : 45;
            case 'W' -> 55;
            case 'Y' -> 45;
            case 'V', 'H' -> 8;
            case 'N' -> 20;
            case '3' -> 6;
            case 'h' -> last ? 5 : 45;
            case 'w' -> 70;
            case 'y' -> 40;
            default -> 90;
        };
    }

    /** Cost of turning one row of sounds into the other; symmetric; any number above the limit for more than that. */
    int distance(String a, boolean openA, String b, boolean openB, int limit) {
        int n = a.length();
        int m = b.length();
        int[] beforeLast = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        int[] dropY = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            dropY[j] = drop(b, j - 1, openA);
            last[j] = last[j - 1] + dropY[j];
        }
        int leastBefore = 0;
        for (int i = 1; i <= n; i++) {
            char x = a.charAt(i - 1);
            int dropX = drop(a, i - 1, openB);
            row[0] = last[0] + dropX;
            int least = row[0];
            for (int j = 1; j <= m; j++) {
                char y = b.charAt(j - 1);
                int best = last[j - 1] + replace[x * SYMBOLS + y];
                best = Math.min(best, last[j] + dropX);
                best = Math.min(best, row[j - 1] + dropY[j]);
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
                    best = Math.min(best, beforeLast[j - 2] + 70);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit && leastBefore > limit) {
                return least;
            }
            leastBefore = least;
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[m];
    }

    /** Likeness in thousandths: 1000 for the same sounds, 0 for less than 500. */
    int likeness(String a, boolean openA, String b, boolean openB) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int size = Math.max(1, (weight(a) + weight(b)) / 2);
        int cost = distance(a, openA, b, openB, size * (1000 - LEAST) / 1000);
        int likeness = 1000 - 1000 * cost / size;
        return likeness < LEAST ? 0 : likeness;
    }

    @Override
    public String toString() {
        return "SoundCosts[" + Arrays.hashCode(replace) + "]";
    }
}
