package org.masar.border.document;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which document codes a format may carry (ICAO Doc 9303-4 section 4.4, -5 and -6 note k, -7, -8 section 4.1.5). */
final class MrzDocumentCodes {

    /** From this day the second letter of a passport must be one of the table (Doc 9303-4, section 4.4). */
    static final LocalDate LETTER_FROM_TABLE = LocalDate.of(2026, 1, 1);

    /**
     * From this day passports are issued with a second letter only, and those without it must have expired before the
     * day below (Doc 9303-4, section 4.4). The zone has no date of issue: only the two together can be judged.
     */
    static final LocalDate LETTER_MANDATORY = LocalDate.of(2028, 1, 1);

    static final LocalDate NONE_WITHOUT_LETTER = LocalDate.of(2038, 1, 1);

    /** Ordinary, emergency, diplomatic, official, refugee, alien, stateless, laissez-passer, military; PU single sheet. */
    private static final String PASSPORT_LETTERS = "PEDORTSLMU";

    /** Emergency document on a single sheet; usually a zone of size TD2 (Doc 9303-8, section 4.1.5). */
    private static final String SINGLE_SHEET = "PU";

    private static final ImmutableSet<String> PROTECTION_SENSITIVE = ImmutableSet.of("PR", "PS");

    /** Which rule a code breaks; the names stand in findings. */
    enum Rule {
        FIRST_LETTER,
        SECOND_LETTER,
        SECOND_LETTER_FROM_2026,
        SECOND_LETTER_FROM_2028
    }

    private MrzDocumentCodes() {}

    static boolean isProtectionSensitive(String code) {
        return PROTECTION_SENSITIVE.contains(code);
    }

    static boolean isCardCodeOnPassport(MrzFormat format, String code) {
        return format == MrzFormat.TD3 && code.startsWith("I");
    }

    /**
     * The rule a code breaks, if any.
     *
     * @param code one or two characters without trailing filler, or none
     * @param asOf reference day; without it the dated rules are not applied
     * @param expiry date of expiry, if known
     */
    static @Nullable Rule broken(MrzFormat format, String code, @Nullable LocalDate asOf, @Nullable LocalDate expiry) {
        char first = code.isEmpty() ? MrzCharacters.FILLER : code.charAt(0);
        char second = code.length() < 2 ? MrzCharacters.FILLER : code.charAt(1);
        boolean secondIsLetterOrFiller = second == MrzCharacters.FILLER || MrzCharacters.isLetter(second);
        return switch (format) {
            case TD1, TD2 -> card(format, code, first, second, secondIsLetterOrFiller);
            case TD3 ->
                isCardCodeOnPassport(format, code)
                        ? null
                        : first != 'P'
                                ? Rule.FIRST_LETTER
                                : secondIsLetterOrFiller ? dated(second, asOf, expiry) : Rule.SECOND_LETTER;
            case MRV_A, MRV_B -> secondIsLetterOrFiller ? null : Rule.SECOND_LETTER;
        };
    }

    private static @Nullable Rule card(
            MrzFormat format, String code, char first, char second, boolean secondIsLetterOrFiller) {
        if (format == MrzFormat.TD2 && code.equals(SINGLE_SHEET)) {
            return null;
        }
        if (first != 'A' && first != 'C' && first != 'I') {
            return Rule.FIRST_LETTER;
        }
        boolean forbidden = second == 'V' || (format == MrzFormat.TD1 && first == 'A' && second == 'I');
        return secondIsLetterOrFiller && !forbidden ? null : Rule.SECOND_LETTER;
    }

    private static @Nullable Rule dated(char second, @Nullable LocalDate asOf, @Nullable LocalDate expiry) {
        if (asOf == null) {
            return null;
        }
        if (second != MrzCharacters.FILLER) {
            boolean free = asOf.isBefore(LETTER_FROM_TABLE) || PASSPORT_LETTERS.indexOf(second) >= 0;
            return free ? null : Rule.SECOND_LETTER_FROM_2026;
        }
        boolean tooLong = expiry == null ? !asOf.isBefore(LETTER_MANDATORY) : !expiry.isBefore(NONE_WITHOUT_LETTER);
        return tooLong ? Rule.SECOND_LETTER_FROM_2028 : null;
    }
}
