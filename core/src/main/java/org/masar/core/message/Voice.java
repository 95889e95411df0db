package org.masar.core.message;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * How one language writes what stands in an argument: numbers, dates, lists, plurals. Everything is read from ICU once
 * and kept in plain tables, because ICU's formatters are slow and not safe for many threads.
 */
final class Voice {

    private static final ImmutableMap<Language, Voice> ALL =
            Maps.toMap(Arrays.asList(Language.values()), language -> new Voice(language));

    /** Numbers from here on are asked of ICU; no rule of the six languages looks further than two digits. */
    private static final int TABLED = 200;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(TABLED);

    private final Language language;
    private final NumberWords numbers;
    private final DateWords dates;
    private final PluralRules cardinal;
    private final PluralRules ordinal;
    private final String[] cardinals = new String[TABLED];

    private Voice(Language language) {
        this.language = language;
        ULocale words = wordLocale(language);
        this.numbers = new NumberWords(digitLocale(language));
        this.dates = DateWords.of(language, words, numbers);
        this.cardinal = PluralRules.forLocale(words);
        this.ordinal = PluralRules.forLocale(words, PluralRules.PluralType.ORDINAL);
        for (int n = 0; n < TABLED; n++) {
            cardinals[n] = cardinal.select(n);
        }
    }

    static Voice of(Language language) {
        Voice voice = ALL.get(language);
        if (voice == null) {
            throw new AssertionError(language);
        }
        return voice;
    }

    /** ICU knows Kurmanji as ku; asked for kmr it silently answers in English. Plain ar means Egypt's month names. */
    private static ULocale wordLocale(Language language) {
        return switch (language) {
            case AR -> ULocale.forLanguageTag("ar-IQ");
            case CKB -> ULocale.forLanguageTag("ckb-IQ");
            case KMR_LATN, KMR_ARAB -> ULocale.forLanguageTag("ku");
            case DE -> ULocale.GERMAN;
            case EN -> ULocale.ENGLISH;
        };
    }

    /** Badini has no data of its own; in Dohuk it is written with the digits of Sorani. */
    private static ULocale digitLocale(Language language) {
        return language == Language.KMR_ARAB ? wordLocale(Language.CKB) : wordLocale(language);
    }

    Language language() {
        return language;
    }

    boolean rightToLeft() {
        return language.rightToLeft();
    }

    NumberWords numbers() {
        return numbers;
    }

    DateWords dates() {
        return dates;
    }

    String comma() {
        return rightToLeft() ? "، " : ", ";
    }

    /** The plural category of a number; 1.0 counts as 1, because that is how it is shown. */
    String category(BigDecimal number, boolean ordinals) {
        if (!ordinals && number.scale() <= 0 && number.signum() >= 0 && number.compareTo(LIMIT) < 0) {
            return cardinals[number.intValueExact()];
        }
        return (ordinals ? ordinal : cardinal).select(number.abs().doubleValue());
    }

    String category(long number, boolean ordinals) {
        if (!ordinals && number >= 0 && number < TABLED) {
            return cardinals[(int) number];
        }
        return (ordinals ? ordinal : cardinal).select(Math.abs((double) number));
    }
}
