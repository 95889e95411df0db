package org.masar.border.screening;

import com.google.common.base.CharMatcher;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masar.core.person.DocumentNumber;
import org.masar.core.place.Country;

/**
 * A document as a traveller shows it or a list names it. Prints as its type only.
 *
 * @param type the code of the zone (P, PD, I, V …) or a word for it ("Passport"); null if not known
 * @param issuingState a code or an English name; null if not known
 * @param number as printed; null if not known
 */
public record IdentityDocument(
        @Nullable @Size(max = 200) String type,
        @Nullable @Size(max = 200) String issuingState,
        @Nullable DocumentNumber number) {

    private static final CharMatcher LETTERS_AND_DIGITS =
            CharMatcher.inRange('A', 'Z').or(CharMatcher.inRange('0', '9'));

    /**
     * The exact key of the document: kind, issuing State, number without blanks, hyphens and fillers.
     *
     * @return the key; null where one of the three is not known. It is a personal value
     */
    @Nullable
    String key() {
        String kind = kind();
        String state = state();
        String digits = digits();
        return kind == null || state == null || digits == null ? null : kind + '/' + state + '/' + digits;
    }

    /** All passports are one kind; of other codes the letters count as they are. */
    @Nullable
    String kind() {
        String folded = fold(type);
        if (folded == null) {
            return null;
        }
        if (folded.contains("PASSPORT") || (folded.startsWith("P") && folded.length() <= 2)) {
            return "P";
        }
        if (folded.equals("ID") || folded.contains("IDENTI") || folded.contains("NATIONALID")) {
            return "I";
        }
        return folded.contains("VISA") ? "V" : folded;
    }

    @Nullable
    String state() {
        if (issuingState == null || issuingState.isBlank()) {
            return null;
        }
        Country country = CountryNames.find(issuingState);
        return country == null ? fold(issuingState) : country.code();
    }

    @Nullable
    String digits() {
        return number == null ? null : fold(number.reveal());
    }

    /** Capital letters A to Z and digits 0 to 9; other scripts' digits become these. Null if nothing is left. */
    private static @Nullable String fold(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        String folded = plain.toString().toUpperCase(Locale.ROOT);
        String kept = LETTERS_AND_DIGITS.retainFrom(folded);
        // A number wholly in another script has no such letters; it still is a number.
        String left = kept.isEmpty() ? CharMatcher.whitespace().removeFrom(folded) : kept;
        return left.isEmpty() ? null : left;
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "IdentityDocument";
    }
}
