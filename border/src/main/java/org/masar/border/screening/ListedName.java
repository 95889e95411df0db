package org.masar.border.screening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One name of a listed person. Prints as its type only.
 *
 * @param text as the list writes it
 * @param script ISO 15924 code; only a hint, the letters themselves decide
 * @param kind how good a name the list says it is; null if it does not say
 */
public record ListedName(
        @NotNull @Size(max = 10_000) String text,
        @Nullable @Pattern(regexp = "[A-Z][a-z]{3}") String script,
        @Nullable Kind kind) {

    /** What the list says of a name, the best first. */
    public enum Kind {
        /** The name under which the person is listed. */
        PRIMARY,
        /** The name in its original script. */
        ORIGINAL,
        /** An alias good enough to identify a person. */
        GOOD,
        /** A weak alias: a by-name, or one that many bear. */
        LOW
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ListedName";
    }
}
