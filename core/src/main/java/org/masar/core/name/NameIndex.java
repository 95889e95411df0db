package org.masar.core.name;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * An immutable, compact index of names: built once, searched from many threads, replaced as a whole when the names
 * change. It knows nothing of the list behind it: an entry is an id and a name; several names may share an id.
 *
 * <p>Each distinct word stands once, under keys in which its spellings meet; the names follow by the words they hold. A
 * search adds up the evidence of the words it finds and compares the best names part by part, so that the
 * scores are those of {@link NameComparer}.
 *
 * <pre>{@code
 * NameIndex index = NameIndex.builder().add("1", "Ahmad Hussain Khalil").add("2", "Karim Salih Mahmud").build();
 * index.search(ParsedName.of("أحمد حسين خليل"), 10);   // id 1 first
 * }</pre>
 */
public final class NameIndex {

    /** Names whose evidence is looked at in full for one search. */
    private static final int PROMISING = 1_200;

    /** Names compared part by part for one search. */
    private static final int COMPARED = 120;

    /** A part that more names bear is not added up for all of them, where rarer parts choose. */
    private static final int COMMON = 40_000;

    final StringStore ids;
    final StringStore names;
    final ImmutableList<Part> words;
    /** Words of name i: {@code nameWords[nameStart[i] .. nameStart[i + 1]]}. */
    final int[] nameStart;

    final int[] nameWords;
    final String version;

    private final int[] wordStart;
    private final int[] wordNames;
    private final short[] bitsOfName;
    private final WordMatches matches;
    private final ConcurrentLinkedQueue<int[]> spare = new ConcurrentLinkedQueue<>();

    NameIndex(
            StringStore ids,
            StringStore names,
            ImmutableList<Part> words,
            int[] nameStart,
            int[] nameWords,
            String version) {
        this.ids = ids;
        this.names = names;
        this.words = words;
        this.nameStart = nameStart;
        this.nameWords = nameWords;
        this.version = version;
        int n = names.size();
        wordStart = new int[words.size() + 1];
        for (int word : nameWords) {
            wordStart[word + 1]++;
        }
        for (int w = 0; w < words.size(); w++) {
            wordStart[w + 1] += wordStart[w];
        }
        wordNames = new int[nameWords.length];
        int[] next = wordStart.clone();
        bitsOfName = new short[n];
        for (int i = 0; i < n; i++) {
            int bits = 0;
            for (int k = nameStart[i]; k < nameStart[i + 1]; k++) {
                wordNames[next[nameWords[k]]++] = i;
                bits += words.get(nameWords[k]).weight();
            }
            bitsOfName[i] = (short) Math.min(Short.MAX_VALUE, bits);
        }
        matches = new WordMatches(words, Lexicon.SHIPPED);
    }

    /**
     * A name found.
     *
     * @param id the id it was added with
     * @param name as it was added
     * @param score as {@link NameComparer} gives it, 0..1
     */
    public record Hit(String id, String name, double score) {

        @Override
        public String toString() {
            return "Hit[" + score + "]";
        }
    }

    /**
     * Starts an empty index.
     *
     * @return a builder; not safe for several threads
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects names for an index. */
    public static final class Builder {

        private final StringStore.Builder ids = new StringStore.Builder();
        private final StringStore.Builder names = new StringStore.Builder();
        private final Map<String, Integer> wordIds = new HashMap<>();
        private final List<Part> words = new ArrayList<>();
        private final IntList nameStart = new IntList();
        private final IntList nameWords = new IntList();
        private final Hasher hasher = Hashing.sha256().newHasher();

        private Builder() {
            nameStart.add(0);
        }

        /**
         * Adds a name.
         *
         * @param id what stands behind it; several names may share an id
         * @param name as written
         * @return this builder
         */
        public Builder add(String id, String name) {
            requireNonNull(id, "id");
            ids.add(id);
            names.add(name);
            hasher.putString(id, StandardCharsets.UTF_8).putByte((byte) 0);
            hasher.putString(name, StandardCharsets.UTF_8).putByte((byte) 0);
            for (Part part : ParsedName.of(name).parts()) {
                if (!part.sounds().isEmpty()) {
                    String key = part.kind().name()
                            + ' '
                            + part.folded()
                            + '\0'
                            + part.sounds()
                            + '\0'
                            + part.article()
                            + part.surname();
                    Integer word = wordIds.get(key);
                    if (word == null) {
                        word = words.size();
                        wordIds.put(key, word);
                        words.add(part.asWord());
                    }
                    nameWords.add(word);
                }
            }
            nameStart.add(nameWords.size());
            return this;
        }

        /**
         * Builds the index; the builder is empty of use afterwards.
         *
         * @return the index
         */
        public NameIndex build() {
            return new NameIndex(
                    ids.build(),
                    names.build(),
                    ImmutableList.copyOf(words),
                    nameStart.toArray(),
                    nameWords.toArray(),
                    hasher.hash().toString());
        }
    }

    /**
     * How many names it holds.
     *
     * @return 0 or more
     */
    public int size() {
        return names.size();
    }

    /**
     * What it was built from.
     *
     * @return SHA-256 over ids and names in their order, lower-case hexadecimal
     */
    public String version() {
        return version;
    }

    /**
     * The names that come nearest.
     *
     * @param name what is looked for
     * @param limit most hits, at least 1
     * @return best first, then by id; one hit an id, its best name; only names that share some part with the one
     *     looked for
     */
    public ImmutableList<Hit> search(ParsedName name, int limit) {
        Preconditions.checkArgument(limit >= 1, "limit (%s) must be at least 1", limit);
        Map<Integer, Double> scores = new HashMap<>();
        collect(name.parts(), name.cut(), limit, scores);
        if (!name.letterCoded().isEmpty()) {
            collect(name.letterCoded(), name.cut(), limit, scores);
        }
        List<Hit> hits = new ArrayList<>(scores.size());
        scores.forEach((i, score) -> hits.add(new Hit(ids.get(i), names.get(i), score)));
        hits.sort(Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(Hit::id)
                .thenComparing(Hit::name));
        ImmutableList.Builder<Hit> best = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (Hit hit : hits) {
            if (seen.size() < limit && seen.add(hit.id())) {
                best.add(hit);
            }
        }
        return best.build();
    }

    private void collect(ImmutableList<Part> allParts, boolean cut, int limit, Map<Integer, Double> scores) {
        List<Part> parts =
                allParts.stream().filter(part -> part.kind() != Part.Kind.TITLE).toList();
        KnownMatches known = new KnownMatches(parts, matches, cut);
        int bits = parts.stream().mapToInt(Part::weight).sum();
        int[] evidence = spare.poll();
        evidence = evidence == null ? new int[size()] : evidence;
        IntList touched = new IntList();
        addRarestFirst(parts.size(), known, evidence, touched);
        int[] promising = MostEvidence.of(evidence, touched, bits, bitsOfName, Math.max(PROMISING, limit));
        for (int t = 0; t < touched.size(); t++) {
            evidence[touched.get(t)] = 0;
        }
        IntList again = new IntList();
        for (int name : promising) {
            evidence[name] = evidence(name, known);
            again.add(name);
        }
        int[] compared = MostEvidence.of(evidence, again, bits, bitsOfName, Math.max(COMPARED, 2 * limit));
        for (int name : promising) {
            evidence[name] = 0;
        }
        spare.add(evidence);
        for (int i : compared) {
            List<Part> other = new ArrayList<>(nameStart[i + 1] - nameStart[i]);
            for (int k = nameStart[i]; k < nameStart[i + 1]; k++) {
                other.add(words.get(nameWords[k]));
            }
            double score = NameComparer.shipped().score(allParts, other, cut, known);
            scores.merge(i, score, Math::max);
        }
    }

    /** Adds up the two rarest parts and whatever else is not too common; the rest is looked up where it matters. */
    private void addRarestFirst(int parts, KnownMatches known, int[] evidence, IntList touched) {
        List<List<WordMatches.WordMatch>> rarestFirst = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            if (!known.ofPart(p).isEmpty()) {
                rarestFirst.add(known.ofPart(p));
            }
        }
        rarestFirst.sort(Comparator.comparingInt(this::names));
        for (int p = 0; p < rarestFirst.size(); p++) {
            if (p < 2 || names(rarestFirst.get(p)) <= COMMON) {
                add(rarestFirst.get(p), evidence, touched);
            }
        }
    }

    private int names(List<WordMatches.WordMatch> matches) {
        int sum = 0;
        for (WordMatches.WordMatch match : matches) {
            sum += wordStart[match.word() + 1] - wordStart[match.word()];
        }
        return sum;
    }

    private void add(List<WordMatches.WordMatch> matches, int[] evidence, IntList touched) {
        for (WordMatches.WordMatch match : matches) {
            for (int k = wordStart[match.word()]; k < wordStart[match.word() + 1]; k++) {
                int name = wordNames[k];
                if (evidence[name] == 0) {
                    touched.add(name);
                }
                evidence[name] += match.worth();
            }
        }
    }

    private int evidence(int name, KnownMatches known) {
        int sum = 0;
        for (int k = nameStart[name]; k < nameStart[name + 1]; k++) {
            sum += known.worth(nameWords[k]);
        }
        return sum;
    }

    @Override
    public String toString() {
        return "NameIndex[" + size() + " names]";
    }
}
