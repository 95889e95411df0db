package org.masar.border.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of States, organizations and persons in a zone: ISO 3166-1 alpha-3 as the JDK has it, and the special codes
 * of ICAO Doc 9303-3 section 5 (parts A to H).
 */
final class StateCodes {

    static final String GERMANY = "D";
    static final String GERMANY_ISO = "DEU";

    /** Stateless person, Convention refugee, other refugee. */
    static final ImmutableSet<String> PROTECTION_SENSITIVE = ImmutableSet.of("XXA", "XXB", "XXC");

    static final ImmutableSet<String> SPECIAL = ImmutableSet.of(
            "GBD", "GBN", "GBO", "GBS", "GBP", "RKS", "EUE", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC", "XCE", "XCO",
            "XEC", "XPO", "XES", "XMP", "XOM", "XDC", "XXA", "XXB", "XXC", "XXX", "ANT", "NTZ", "UTO", "IAO");

    /** Two-letter codes that ISO does not turn into what the zone has. */
    private static final ImmutableMap<String, String> TWO_LETTERS = ImmutableMap.of("DE", GERMANY, "KS", "RKS");

    private static final BitSet KNOWN = known();

    private StateCodes() {}

    private static BitSet known() {
        BitSet known = new BitSet();
        Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (String code : iso) {
            known.set(index(code, 0));
        }
        for (String code : SPECIAL) {
            known.set(index(code, 0));
        }
        return known;
    }

    private static int index(String line, int from) {
        return ((line.charAt(from) - 'A') * 26 + line.charAt(from + 1) - 'A') * 26 + line.charAt(from + 2) - 'A';
    }

    /** Whether the three characters of a zone are a known code. */
    static boolean isKnown(String line, int from) {
        if (line.startsWith("D<<", from)) {
            return true;
        }
        for (int i = from; i < from + 3; i++) {
            if (!MrzCharacters.isLetter(line.charAt(i))) {
                return false;
            }
        }
        return KNOWN.get(index(line, from));
    }

    /**
     * A code as the zone writes it, without fillers.
     *
     * @param given D, an alpha-2 code, or three letters, known or not
     * @return the code, or null if it is none of these
     */
    static @Nullable String forZone(String given) {
        for (int i = 0; i < given.length(); i++) {
            if (!MrzCharacters.isLetter(given.charAt(i))) {
                return null;
            }
        }
        return switch (given.length()) {
            case 1 -> given.equals(GERMANY) ? GERMANY : null;
            case 2 -> TWO_LETTERS.containsKey(given) ? TWO_LETTERS.get(given) : alpha3(given);
            case 3 -> given.equals(GERMANY_ISO) ? GERMANY : given;
            default -> null;
        };
    }

    private static @Nullable String alpha3(String alpha2) {
        try {
            String code = new Locale.Builder().setRegion(alpha2).build().getISO3Country();
            return code.isEmpty() ? null : code;
        } catch (MissingResourceException unknown) {
            return null;
        }
    }
}
