package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which words of an index answer a part. Few words make up most names, so the answers for the last parts asked are kept;
 * what is kept never changes an answer. Safe for many threads.
 */
final class WordMatches {

    /** Parts whose answers are kept; all are dropped when there are more. */
    private static final int MOST_KEPT = 2_048;

    /** A word of the index that answers a part, and what that is worth in tenths of a bit. */
    record WordMatch(int word, int worth) {}

    /** The words that answer a part, and how. The map is never changed. */
    record OfPart(ImmutableList<WordMatch> found, Map<Part, PartMatch> matches) {}

    /** All of a part that a match depends on. */
    private record Key(
            Part.Kind kind, String folded, String sounds, String bare, boolean arabic, String skeleton, int weight) {}

    private final List<Part> words;
    private final WordKeys keys;
    private final Lexicon lexicon;
    private final ConcurrentHashMap<Key, OfPart> kept = new ConcurrentHashMap<>();

    WordMatches(List<Part> words, Lexicon lexicon) {
        this.words = words;
        this.keys = new WordKeys(words);
        this.lexicon = lexicon;
    }

    int size() {
        return words.size();
    }

    Part word(int index) {
        return words.get(index);
    }

    WordKeys keys() {
        return keys;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    OfPart of(Part part) {
        Key key = new Key(
                part.kind(), part.folded(), part.sounds(), part.bare(), part.arabic(), part.skeleton(), part.weight());
        OfPart found = kept.get(key);
        if (found == null) {
            found = find(part);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(key, found);
        }
        return found;
    }

    private OfPart find(Part part) {
        IdentityHashMap<Part, PartMatch> matches = new IdentityHashMap<>();
        List<WordMatch> found = new ArrayList<>();
        for (int w : keys.find(WordKeys.keys(part))) {
            Part word = words.get(w);
            PartMatch match = PartMatch.of(part, word, false, lexicon);
            if (match.likeness() >= PartMatch.PARTNERS) {
                matches.put(word, match);
                int quality = match.likeness() - PartMatch.PARTNERS + 50;
                found.add(new WordMatch(w, Math.max(1, Math.min(part.weight(), word.weight()) * quality / 400)));
            }
        }
        return new OfPart(ImmutableList.copyOf(found), Collections.unmodifiableMap(matches));
    }
}
