package org.masar.core.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Name words known by heart: which spellings are one name, which are surely two, and how common a word is.
 *
 * <p>Spellings: the project's own table of variants and a public-domain list of Levantine name words. Commonness:
 * {@code name-frequency.tsv}, a count by skeleton key that the training writes.
 */
final class Lexicon {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int ALIKE_IN_ARABIC = 930;
    private static final int[] BITS = bits();

    static final Lexicon SHIPPED = new Lexicon(Tables.rows("name-frequency.tsv"));

    /** Original, folded, to its Latin spellings, the usual one first. */
    private final ImmutableListMultimap<String, String> spellings;

    /** Spelling, folded, to the Arabic originals it may stand for. */
    private final ImmutableSetMultimap<String, String> originals;

    private final ImmutableMap<String, Integer> persons;

    Lexicon(List<List<String>> frequency) {
        ImmutableSetMultimap.Builder<String, String> found = ImmutableSetMultimap.builder();
        ImmutableListMultimap.Builder<String, String> latin = ImmutableListMultimap.builder();
        for (String table : List.of("name-variants.tsv", "name-spellings.tsv")) {
            for (List<String> row : Tables.rows(table)) {
                String original = NameText.foldArabic(row.get(0));
                found.put(original, original);
                for (String spelling : WORDS.split(row.get(1))) {
                    found.put(fold(spelling), original);
                    if (!NameText.mostlyArabic(spelling)) {
                        latin.put(original, spelling);
                    }
                }
            }
        }
        originals = found.build();
        spellings = latin.build();
        ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
        for (List<String> row : frequency) {
            counts.put(row.get(0), Integer.valueOf(row.get(1)));
        }
        persons = counts.buildOrThrow();
    }

    static String fold(String word) {
        return NameText.mostlyArabic(word) ? NameText.foldArabic(word) : NameText.foldLatin(word);
    }

    /** What the table says about two folded words. */
    enum Relation {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    Relation relation(String a, String b) {
        Set<String> as = originals.get(a);
        Set<String> bs = originals.get(b);
        if (as.isEmpty() || bs.isEmpty()) {
            return Relation.UNKNOWN;
        }
        int likest = 0;
        for (String x : as) {
            for (String y : bs) {
                if (x.equals(y)) {
                    return Relation.SAME;
                }
                likest = Math.max(
                        likest, SoundCosts.SHIPPED.likeness(Sounds.ofArabic(x), true, Sounds.ofArabic(y), true));
            }
        }
        return likest < ALIKE_IN_ARABIC ? Relation.DIFFERENT : Relation.UNKNOWN;
    }

    boolean oneOriginal(String a, String b) {
        Set<String> as = originals.get(a);
        return !as.isEmpty() && !Collections.disjoint(as, originals.get(b));
    }

    List<String> spellings(String originalFolded) {
        return spellings.get(originalFolded);
    }

    boolean knows(String folded) {
        return originals.containsKey(folded);
    }

    /**
     * How much agreement in a word tells, in tenths of a bit: minus log2 of the share of persons who bear a word with
     * this skeleton. The share of a word that is not in the table is taken from its length, as long skeletons meet by
     * chance less often.
     */
    int tenthsOfBit(String skeleton, boolean known) {
        Integer perTenThousand = persons.get(skeleton);
        if (perTenThousand != null) {
            return BITS[perTenThousand];
        }
        int byLength = 48 + 14 * Math.min(4, skeleton.length());
        return known ? Math.min(byLength, 84) : byLength;
    }

    private static int[] bits() {
        int[] bits = new int[10_001];
        for (int i = 1; i <= 10_000; i++) {
            bits[i] = (int) Math.round(10 * (StrictMath.log(10_000.0 / i) / StrictMath.log(2)));
        }
        return bits;
    }
}
