package org.masar.core.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonText;

/** The number of a passport, card or certificate, as printed. In JSON one text. */
@JsonText(expected = "a document number")
public final class DocumentNumber {

    private static final int LONGEST = 100;

    private final String number;

    private DocumentNumber(String number) {
        if (number.isBlank() || number.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "number must have 1 to " + LONGEST + " characters\nMaybe the number is not known: leave it out.");
        }
        this.number = number;
    }

    /**
     * A number.
     *
     * @param number as printed, in any script; not blank, at most 100 characters
     * @return the number
     * @throws IllegalArgumentException if it is blank or too long; it is not quoted
     */
    @JsonCreator
    public static DocumentNumber of(String number) {
        return new DocumentNumber(number);
    }

    /**
     * The number itself.
     *
     * @return as given
     */
    @JsonValue
    public String reveal() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /**
     * The type alone.
     *
     * @return {@code DocumentNumber}
     */
    @Override
    public String toString() {
        return "DocumentNumber";
    }
}
