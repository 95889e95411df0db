package org.masar.core.message;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;

/** The order of words in a list: what stands where a reader of that language looks for it. */
public final class WordOrder implements Comparator<String> {

    /** CLDR has no order for Sorani: the Kurdish letters follow the Arabic ones they come from, each a letter. */
    private static final String KURDISH_IN_ARABIC = "&ر<ڕ &ز<ژ &ف<ڤ &ق<ک<<<ك<گ &ل<ڵ &ن<ه<<<ھ<ە<و<ۆ<ی<<<ي<ێ";

    private static final ImmutableMap<Language, WordOrder> ALL =
            Maps.toMap(Arrays.asList(Language.values()), language -> new WordOrder(collator(language)));

    private final Collator collator;

    private WordOrder(Collator collator) {
        this.collator = collator.freeze();
    }

    /**
     * The order of one language.
     *
     * @param language the language
     * @return a comparator, safe for many threads; texts it cannot tell apart are ordered by their code units, so that
     *     a sorted list is always the same
     */
    public static WordOrder of(Language language) {
        WordOrder order = ALL.get(language);
        if (order == null) {
            throw new AssertionError(language);
        }
        return order;
    }

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(one, other);
        return order == 0 ? one.compareTo(other) : order;
    }

    private static Collator collator(Language language) {
        return switch (language) {
            case AR -> Collator.getInstance(ULocale.forLanguageTag("ar-IQ"));
            case CKB, KMR_ARAB -> kurdish();
            case KMR_LATN -> Collator.getInstance(ULocale.forLanguageTag("ku"));
            case DE -> Collator.getInstance(ULocale.GERMAN);
            case EN -> Collator.getInstance(ULocale.ENGLISH);
        };
    }

    // RuleBasedCollator declares Exception for rules that do not parse; these are constants.
    @SuppressWarnings("CheckedExceptionNotThrown")
    private static Collator kurdish() {
        try {
            return new RuleBasedCollator(KURDISH_IN_ARABIC);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
