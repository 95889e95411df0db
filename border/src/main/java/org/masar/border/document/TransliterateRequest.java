package org.masar.border.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A name to write as the zone has it, or a text of the zone to read back. Prints as its type only.
 *
 * @param text the name, or the text of the zone; at most 10,000 characters
 * @param script script of the name
 * @param direction into the zone (the default) or back, which only the Arabic table allows
 * @param unit what a comma means
 * @param language language of a Cyrillic name, a tag of two or three letters; be, bg, mk, sr and uk have exceptions
 * @param options one of the permitted codes of a Latin letter, by that letter in capitals: Ä AE A, Å AA A, Ñ N NXX, Ö OE
 *     O, Ü UE UXX U; the first is the default
 */
public record TransliterateRequest(
        @NotNull @Size(max = 10_000) String text,
        @NotNull NameScript script,
        @Nullable Direction direction,
        @Nullable Unit unit,
        @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
        @Nullable Map<String, String> options) {

    /** Which way. */
    public enum Direction {
        /** From the name to the zone. */
        TO_MRZ,
        /** From the zone to all names it may stand for. */
        FROM_MRZ
    }

    /** What the text is. */
    public enum Unit {
        /** One identifier: a comma becomes one filler. */
        IDENTIFIER,
        /** A whole name: the first comma parts primary and secondary identifier. */
        NAME
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "TransliterateRequest";
    }
}
