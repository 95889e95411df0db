package org.masar.border.document;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.place.Country;

/** The codes of States, organizations and persons as a zone writes them, over {@link Country}. */
final class StateCodes {

    static final String GERMANY = "D";
    static final String GERMANY_ISO = "DEU";

    /** Stateless person, Convention refugee, other refugee. */
    static final ImmutableSet<String> PROTECTION_SENSITIVE = ImmutableSet.of("XXA", "XXB", "XXC");

    /** Two letters in operational use, not in ISO 3166-1 (Doc 9303-3, section 5, part A). */
    private static final String KOSOVO = "KS";

    /** One bit for each code of three letters: a zone is looked at without making a text of it. */
    private static final BitSet KNOWN = known();

    private StateCodes() {}

    private static BitSet known() {
        BitSet known = new BitSet();
        for (String code : Country.codes()) {
            if (code.length() == 3) {
                known.set(index(code, 0));
            }
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
            case 2 ->
                given.equals(KOSOVO)
                        ? "RKS"
                        : Country.find(given).map(Country::icao).orElse(null);
            case 3 -> given.equals(GERMANY_ISO) ? GERMANY : given;
            default -> null;
        };
    }
}
