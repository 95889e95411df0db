package org.masar.core.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** For one search: which words of the index answer which part looked for. */
final class KnownMatches implements Alignment.Matcher {

    /** A word of the index that answers a part, and what that is worth in tenths of a bit. */
    record WordMatch(int word, int worth) {}

    private final List<List<WordMatch>> byPart = new ArrayList<>();
    private final Map<Integer, Integer> worth = new HashMap<>();
    private final IdentityHashMap<Part, IdentityHashMap<Part, PartMatch>> matches = new IdentityHashMap<>();
    private final boolean cut;
    private final Lexicon lexicon;

    KnownMatches(List<Part> parts, List<Part> words, WordKeys keys, boolean cut, Lexicon lexicon) {
        this.cut = cut;
        this.lexicon = lexicon;
        for (int p = 0; p < parts.size(); p++) {
            List<WordMatch> found = matched(parts.get(p), words, keys);
            if (p > 0) {
                joined(parts.get(p - 1), parts.get(p), words, keys, found);
            }
            found.forEach(match -> worth.merge(match.word(), match.worth(), Math::max));
            byPart.add(found);
        }
    }

    private List<WordMatch> matched(Part part, List<Part> words, WordKeys keys) {
        IdentityHashMap<Part, PartMatch> known = new IdentityHashMap<>();
        List<WordMatch> found = new ArrayList<>();
        for (int w : keys.find(WordKeys.keys(part))) {
            Part word = words.get(w);
            PartMatch match = PartMatch.of(part, word, false, lexicon);
            if (match.likeness() >= PartMatch.PARTNERS) {
                known.put(word, match);
                int quality = match.likeness() - PartMatch.PARTNERS + 50;
                found.add(new WordMatch(w, Math.max(1, Math.min(part.weight(), word.weight()) * quality / 400)));
            }
        }
        matches.put(part, known);
        return found;
    }

    /** Words of the index for two neighbours in one: Hamidreza for Hamid Reza. */
    private static void joined(Part first, Part second, List<Part> words, WordKeys keys, List<WordMatch> found) {
        Set<String> wanted = new TreeSet<>();
        WordKeys.add(first.skeleton() + second.skeleton(), wanted);
        for (int w : keys.find(wanted)) {
            if (alike(first, second, words.get(w))) {
                found.add(new WordMatch(w, Math.max(1, first.weight() + second.weight())));
            }
        }
    }

    private static boolean alike(Part first, Part second, Part word) {
        return SoundCosts.SHIPPED.likeness(
                        first.sounds() + second.sounds(), first.arabic(), word.sounds(), word.arabic())
                >= PartMatch.VARIANT;
    }

    /** What a word of the index is worth, by the part it answers best; 0 for a word that answers none. */
    int worth(int word) {
        return worth.getOrDefault(word, 0);
    }

    List<WordMatch> ofPart(int p) {
        return byPart.get(p);
    }

    @Override
    public PartMatch match(Part a, Part b, boolean cutHere) {
        IdentityHashMap<Part, PartMatch> known = matches.get(a);
        if (known == null || (cut && cutHere)) {
            return PartMatch.of(a, b, cutHere, lexicon);
        }
        PartMatch match = known.get(b);
        if (match == null) {
            match = PartMatch.of(a, b, false, lexicon);
            known.put(b, match);
        }
        return match;
    }
}
