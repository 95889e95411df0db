package org.masar.core.name;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a request. Prints as its type only.
 *
 * @param text the name as written, at most 10,000 characters; may be empty
 * @param script ISO 15924 code such as Latn or Arab; only a hint, the letters themselves decide
 * @param form how it is written; null means TEXT
 * @param language ar, ckb, kmr, fa, tr …; only a hint
 * @param parts the parts, where the caller knows them; they are then compared instead of the text
 */
public record NameInput(
        @NotNull @Size(max = 10_000) String text,
        @Nullable @Pattern(regexp = "[A-Z][a-z]{3}") String script,
        @Nullable NameForm form,
        @Nullable @Size(max = 35) String language,
        @Nullable @Size(max = 100) List<@Valid TypedPart> parts) {

    /**
     * Takes the name apart.
     *
     * @return the name, ready to be compared
     */
    public ParsedName parsed() {
        if (parts != null && !parts.isEmpty()) {
            return ParsedName.ofParts(parts, language);
        }
        return ParsedName.of(text, form == null ? NameForm.TEXT : form, language);
    }

    @Override
    public String toString() {
        return "NameInput";
    }
}
