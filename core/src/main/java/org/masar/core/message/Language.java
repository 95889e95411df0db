package org.masar.core.message;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The languages of the catalogues. A tag names the script too, because a reader of one script of Kurmanji may not read
 * the other. Which language a person speaks best and reads best is asked, never inferred.
 */
public enum Language {
    /** Arabic, with the digits and month names of Iraq. */
    AR("ar", true),
    /** Central Kurdish (Sorani) in Arabic script. */
    CKB("ckb", true),
    /** Northern Kurdish (Kurmanji) in Latin script. */
    KMR_LATN("kmr-Latn", false),
    /** Northern Kurdish in Arabic script (Badini), derived from the Latin catalogue by {@link KurdishScript}. */
    KMR_ARAB("kmr-Arab", true),
    /** German. */
    DE("de", false),
    /** English, the language the catalogues are written in first. */
    EN("en", false);

    /**
     * What a tag leads to.
     *
     * @param language the language of the catalogues that serves it
     * @param exact whether that is the language that was asked for; otherwise the reader gets another one and is told
     */
    public record Match(Language language, boolean exact) {}

    private static final ImmutableMap<String, Match> BY_TAG = ImmutableList.copyOf(values()).stream()
            .collect(ImmutableMap.toImmutableMap(Language::tag, language -> new Match(language, true)));

    /** ISO 639 codes of Arabic: the written language itself and the spoken varieties of the region, which share it. */
    private static final ImmutableSet<String> ARABIC =
            ImmutableSet.of("ar", "ara", "arb", "acm", "ayp", "apc", "ajp", "afb", "arz");

    private static final ImmutableSet<String> KURMANJI = ImmutableSet.of("kmr", "ku", "kur");

    /** Southern Kurdish, Laki and Gorani have no catalogue; their readers in Iraq are schooled in Arabic as well. */
    private static final ImmutableSet<String> OTHER_KURDISH = ImmutableSet.of("sdh", "lki", "hac");

    /** Where Kurmanji without a script in its tag is written in Arabic letters (CLDR likely subtags of ku). */
    private static final ImmutableSet<String> ARABIC_SCRIPT_REGIONS = ImmutableSet.of("IQ", "IR");

    /** A language tag has no reason to be longer (RFC 5646 section 4.4.1 recommends room for 35). */
    private static final int LONGEST_TAG = 100;

    private final String tag;
    private final boolean rightToLeft;

    Language(String tag, boolean rightToLeft) {
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    /**
     * The tag of the house, which also names the catalogue file.
     *
     * @return for example {@code kmr-Latn}
     */
    public String tag() {
        return tag;
    }

    /**
     * Whether its script runs from right to left.
     *
     * @return true for the languages in Arabic script
     */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /**
     * Where a text is looked for, in order: the language itself, Arabic for the Kurdish languages, English. Sorani is
     * never offered to readers of Kurmanji nor the other way round: they do not understand one another.
     *
     * @return the chain, this language first
     */
    public ImmutableList<Language> chain() {
        return switch (this) {
            case CKB, KMR_LATN, KMR_ARAB -> ImmutableList.of(this, AR, EN);
            case AR, DE -> ImmutableList.of(this, EN);
            case EN -> ImmutableList.of(EN);
        };
    }

    /**
     * Finds the language for a tag: {@code ar-IQ}, {@code ckb-Arab-IQ}, {@code ku}, {@code kmr_Latn}, {@code ku-Arab}
     * and the like. Kurmanji without a script is Latin, except in Iraq and Iran. A Kurdish or Arabic tag without a
     * catalogue of its own leads to Arabic, any other tag, malformed ones too, to English; both are not exact.
     *
     * @param tag a BCP 47 tag; underscores and any case are accepted
     * @return what serves it
     */
    public static Match match(String tag) {
        Match known = BY_TAG.get(tag);
        if (known != null) {
            return known;
        }
        if (tag.length() > LONGEST_TAG) {
            return new Match(EN, false);
        }
        List<String> parts = Splitter.on('-').splitToList(tag.trim().replace('_', '-'));
        String language = Ascii.toLowerCase(parts.get(0));
        String script = "";
        String region = "";
        for (String part : parts.subList(1, parts.size())) {
            if (part.length() == 4 && script.isEmpty() && Character.isLetter(part.charAt(0))) {
                script = Ascii.toLowerCase(part);
            } else if (part.length() == 2 && region.isEmpty()) {
                region = Ascii.toUpperCase(part);
            } else if (part.length() == 1) {
                break;
            }
        }
        return match(language, script, region);
    }

    private static Match match(String language, String script, String region) {
        boolean arabicScript = script.isEmpty() || script.equals("arab");
        boolean latinScript = script.isEmpty() || script.equals("latn");
        if (ARABIC.contains(language)) {
            return new Match(AR, arabicScript);
        }
        if (language.equals("ckb") && arabicScript) {
            return new Match(CKB, true);
        }
        if (KURMANJI.contains(language)) {
            if (script.equals("arab") || (script.isEmpty() && ARABIC_SCRIPT_REGIONS.contains(region))) {
                return new Match(KMR_ARAB, true);
            }
            return latinScript ? new Match(KMR_LATN, true) : new Match(AR, false);
        }
        if (language.equals("ckb") || OTHER_KURDISH.contains(language)) {
            return new Match(AR, false);
        }
        if (language.equals("de") || language.equals("deu") || language.equals("ger")) {
            return new Match(DE, latinScript);
        }
        return new Match(EN, latinScript && (language.equals("en") || language.equals("eng")));
    }
}
