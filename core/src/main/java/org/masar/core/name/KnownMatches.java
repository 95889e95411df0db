package org.masar.core.name;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** For one search: which words of the index answer which part looked for. */
final class KnownMatches implements Alignment.Matcher {

    private final WordMatches words;
    private final List<List<WordMatches.WordMatch>> byPart = new ArrayList<>();
    private final int[] worth;
    private final IdentityHashMap<Part, WordMatches.OfPart> known = new IdentityHashMap<>();
    private final IdentityHashMap<Part, IdentityHashMap<Part, PartMatch>> further = new IdentityHashMap<>();
    private final boolean cut;

    KnownMatches(List<Part> parts, WordMatches words, boolean cut) {
        this.words = words;
        this.cut = cut;
        this.worth = new int[words.size()];
        for (int p = 0; p < parts.size(); p++) {
            WordMatches.OfPart matches = words.of(parts.get(p));
            known.put(parts.get(p), matches);
            further.put(parts.get(p), new IdentityHashMap<>());
            List<WordMatches.WordMatch> found = new ArrayList<>(matches.found());
            if (p > 0) {
                joined(parts.get(p - 1), parts.get(p), found);
            }
            found.forEach(match -> worth[match.word()] = Math.max(worth[match.word()], match.worth()));
            byPart.add(found);
        }
    }

    /** Words of the index for two neighbours in one: Hamidreza for Hamid Reza. */
    private void joined(Part first, Part second, List<WordMatches.WordMatch> found) {
        Set<String> wanted = new TreeSet<>();
        WordKeys.add(first.skeleton() + second.skeleton(), wanted);
        for (int w : words.keys().find(wanted)) {
            if (alike(first, second, words.word(w))) {
                found.add(new WordMatches.WordMatch(w, Math.max(1, first.weight() + second.weight())));
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
        return worth[word];
    }

    List<WordMatches.WordMatch> ofPart(int p) {
        return byPart.get(p);
    }

    @Override
    public PartMatch match(Part a, Part b, boolean cutHere) {
        WordMatches.OfPart ofPart = known.get(a);
        IdentityHashMap<Part, PartMatch> more = further.get(a);
        if (ofPart == null || more == null || (cut && cutHere)) {
            return PartMatch.of(a, b, cutHere, words.lexicon());
        }
        PartMatch match = ofPart.matches().get(b);
        if (match == null) {
            match = more.computeIfAbsent(b, word -> PartMatch.of(a, word, false, words.lexicon()));
        }
        return match;
    }
}
