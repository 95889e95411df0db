package org.masar.core.name;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * From keys to the words that have them. Keys of a word: its skeleton; the skeleton in coarser classes; and, from four
 * consonants on, the skeleton with each one left out, so that one wrong consonant still meets (symmetric delete).
 */
final class WordKeys {

    private static final int WORD_BITS = 26;
    private static final long WORD_MASK = (1L << WORD_BITS) - 1;

    /** Sorted: hash of the key above, word below. */
    private final long[] entries;

    WordKeys(List<Part> words) {
        long[] found = new long[Math.max(16, words.size() * 5)];
        int n = 0;
        for (int w = 0; w < words.size(); w++) {
            for (String key : keys(words.get(w))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, n + (n >> 1));
                }
                found[n++] = hash(key) | w;
            }
        }
        entries = Arrays.copyOf(found, n);
        Arrays.sort(entries);
    }

    static Set<String> keys(Part part) {
        TreeSet<String> keys = new TreeSet<>();
        add(part.skeleton(), keys);
        if (!part.bare().equals(part.sounds())) {
            add(Sounds.skeleton(part.bare()), keys);
        }
        return keys;
    }

    static void add(String skeleton, Set<String> keys) {
        keys.add("=" + skeleton);
        keys.add("~" + coarse(skeleton));
        if (skeleton.length() >= 4) {
            for (int i = 0; i < skeleton.length(); i++) {
                keys.add("-" + skeleton.substring(0, i) + skeleton.substring(i + 1));
            }
        }
        // One consonant more or less than the shortest that leave one out.
        keys.add("-" + skeleton);
    }

    private static String coarse(String skeleton) {
        StringBuilder out = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            char k =
                    switch (c) {
                        case 'g', 'x' -> 'k';
                        case 'z', '$', 'j' -> 's';
                        case 't' -> 'd';
                        case 'f' -> 'b';
                        case 'n' -> 'm';
                        case 'h' -> 0;
                        default -> c;
                    };
            if (k != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != k)) {
                out.append(k);
            }
        }
        return out.toString();
    }

    private static long hash(String key) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            h = (h ^ key.charAt(i)) * 0x100000001b3L;
        }
        h ^= h >>> 29;
        h *= 0xbf58476d1ce4e5b9L;
        return h & ~WORD_MASK;
    }

    /** The words that have one of the keys, each once, in order. */
    int[] find(Set<String> wanted) {
        IntList found = new IntList();
        for (String key : wanted) {
            long hash = hash(key);
            int at = Arrays.binarySearch(entries, hash);
            for (int i = at < 0 ? -at - 1 : at; i < entries.length && (entries[i] & ~WORD_MASK) == hash; i++) {
                found.add((int) (entries[i] & WORD_MASK));
            }
        }
        return Arrays.stream(found.toArray()).sorted().distinct().toArray();
    }
}
