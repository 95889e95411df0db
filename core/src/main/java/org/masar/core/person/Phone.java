package org.masar.core.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;

/**
 * A telephone number: its digits, with a plus in front if it was given with the country code. In JSON one text. Nothing
 * is assumed about the country of a number without it, so the same line written with and without is not equal.
 */
@JsonText(expected = "a telephone number, as in +964 750 000 0000")
public final class Phone {

    private static final int FEWEST_DIGITS = 3;
    /** ITU-T E.164 allows 15; some in-house extensions are longer. */
    private static final int MOST_DIGITS = 20;

    private static final int LONGEST_TEXT = 100;
    private static final String SEPARATORS = " -./()\u00a0\u2010\u2011\u2012\u2013\u2066\u2067\u2068\u2069\u200e\u200f";

    private final String number;

    private Phone(String number) {
        this.number = number;
    }

    /**
     * Reads a number as people write it.
     *
     * @param text 3 to 20 digits, Latin, Arabic or Persian ones, with the usual separators; a plus or 00 in front of the
     *     country code
     * @return the number
     * @throws IllegalArgumentException if the text is of another form; it is not quoted
     */
    @JsonCreator
    public static Phone parse(String text) {
        StringBuilder digits = new StringBuilder();
        boolean plus = false;
        boolean formed = text.length() <= LONGEST_TEXT;
        for (int i = 0; formed && i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                digits.append(digit);
            } else if (c == '+' && digits.length() == 0 && !plus) {
                plus = true;
            } else {
                formed = SEPARATORS.indexOf(c) >= 0;
            }
        }
        if (!plus && digits.indexOf("00") == 0) {
            digits.delete(0, 2);
            plus = true;
        }
        if (!formed || digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("text must be a telephone number of " + FEWEST_DIGITS + " to "
                    + MOST_DIGITS + " digits\nMaybe it holds two numbers, or words beside the number.");
        }
        return new Phone((plus ? "+" : "") + digits);
    }

    private static int digit(char c) {
        for (char zero : new char[] {'0', '\u0660', '\u06f0'}) {
            if (c >= zero && c <= zero + 9) {
                return c - zero;
            }
        }
        return -1;
    }

    /**
     * The number itself.
     *
     * @return digits 0-9, with a plus in front if the country code is there
     */
    @JsonValue
    public String reveal() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phone that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /**
     * The type alone.
     *
     * @return {@code Phone}
     */
    @Override
    public String toString() {
        return "Phone";
    }
}
