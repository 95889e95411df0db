package org.masar.core.name;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A name to be written in Latin letters. Prints as its type only.
 *
 * @param text in Arabic script, with or without vowel marks, at most 10,000 characters; other scripts pass as they are
 * @param language ar, ckb or fa; null means ckb where the letters are Sorani, else ar
 * @param standard null means PLAIN
 */
public record NameRomaniseRequest(
        @NotNull @Size(max = 10_000) String text,
        @Nullable @Size(max = 35) String language,
        @Nullable RomanisationStandard standard) {

    @Override
    public String toString() {
        return "NameRomaniseRequest";
    }
}
