package org.masar.core.person;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One part of a name.
 *
 * @param type what it is
 * @param text as written, in any script; not blank, at most 1,000 characters
 */
public record NamePart(
        @NotNull NamePartType type,
        @NotNull @Size(min = 1, max = NamePart.LONGEST) String text) {

    static final int LONGEST = 1_000;

    /**
     * Checks that there is a text.
     *
     * @param type what it is
     * @param text as written
     * @throws IllegalArgumentException if the text is blank or too long; it is not quoted
     */
    public NamePart {
        requireNonNull(type, "type");
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "text must have 1 to " + LONGEST + " characters\nMaybe the part is not known: leave it out.");
        }
    }

    /**
     * The type alone.
     *
     * @return {@code NamePart}
     */
    @Override
    public String toString() {
        return "NamePart";
    }
}
