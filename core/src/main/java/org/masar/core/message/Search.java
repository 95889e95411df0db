package org.masar.core.message;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds things by their names in any of the languages: one search for السليمانية, سلێمانی and Sulaymaniyah.
 *
 * @param <T> what is found
 */
public final class Search<T> {

    /** Shorter keys of sounds fit too many words to stand for the beginning of one. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static final int NOTHING = Integer.MAX_VALUE;

    private record Name(String plain, List<String> words, ImmutableList<ImmutableSet<String>> sounds) {

        static Name of(String text) {
            String plain = SearchKeys.plain(text);
            return new Name(plain, WORDS.splitToList(plain), SearchKeys.sounds(text));
        }

        /** How well this name answers what was typed; smaller is better. */
        int rank(Name typed) {
            if (plain.equals(typed.plain)) {
                return 0;
            }
            if (plain.startsWith(typed.plain)) {
                return 1;
            }
            if (typed.words.stream().allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)))) {
                return 2;
            }
            if (typed.sounds.isEmpty()) {
                return NOTHING;
            }
            if (typed.sounds.equals(sounds)) {
                return 3;
            }
            if (typed.sounds.stream().allMatch(this::hasWord)) {
                return 4;
            }
            return typed.sounds.stream().allMatch(this::hasBeginning) ? 5 : NOTHING;
        }

        private boolean hasWord(ImmutableSet<String> typed) {
            return sounds.stream().anyMatch(own -> own.stream().anyMatch(typed::contains));
        }

        private boolean hasBeginning(ImmutableSet<String> typed) {
            return sounds.stream().anyMatch(own -> own.stream().anyMatch(sound -> typed.stream()
                    .anyMatch(start -> start.length() >= SHORTEST_BEGINNING && sound.startsWith(start))));
        }
    }

    private record Entry<T>(T item, ImmutableList<Name> names) {}

    private record Hit<T>(T item, int rank) {}

    private final ImmutableList<Entry<T>> entries;

    private Search(ImmutableList<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * A search over a collection.
     *
     * @param <T> what is found
     * @param items the things, in the order in which equally good results are given
     * @param names all names of a thing, in any language and script
     * @return the search
     */
    public static <T> Search<T> over(Collection<T> items, Function<? super T, ? extends Collection<String>> names) {
        return new Search<>(items.stream()
                .map(item -> new Entry<>(
                        item, names.apply(item).stream().map(Name::of).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Finds things by what was typed: the whole name, its beginning, the beginnings of its words, then whatever sounds
     * alike.
     *
     * @param text what was typed, in any script
     * @return the things, best first; none for a text without letters and digits
     */
    public ImmutableList<T> find(String text) {
        Name typed = Name.of(text);
        if (typed.plain().isEmpty()) {
            return ImmutableList.of();
        }
        List<Hit<T>> hits = new ArrayList<>();
        for (Entry<T> entry : entries) {
            int rank = entry.names().stream()
                    .mapToInt(name -> name.rank(typed))
                    .min()
                    .orElse(NOTHING);
            if (rank < NOTHING) {
                hits.add(new Hit<>(entry.item(), rank));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().map(Hit::item).collect(ImmutableList.toImmutableList());
    }
}
