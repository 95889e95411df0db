package org.masar.core.person;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a name is written: in one script, in the order of the source. Either a chain (own name, father,
 * grandfather, ...) or surname and given names as printed; nothing is assumed about first and last.
 *
 * @param script ISO 15924 code such as {@code Arab} or {@code Latn}; null if not stated
 * @param parts in the order of the source, at least one; a type may come more than once
 */
public record NameForm(
        @Nullable @Pattern(regexp = "[A-Z][a-z]{3}") String script,
        @NotNull @Size(min = 1, max = NameForm.MOST_PARTS) List<@NotNull @Valid NamePart> parts) {

    static final int MOST_PARTS = 50;

    /**
     * Checks and copies the parts.
     *
     * @param script ISO 15924 code, or null
     * @param parts in the order of the source
     * @throws IllegalArgumentException if there is no part or more than fifty
     */
    public NameForm {
        parts = ImmutableList.copyOf(parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "parts must have 1 to " + MOST_PARTS + " entries\nMaybe the name is not known: leave it out.");
        }
    }

    /**
     * A form whose script is not stated.
     *
     * @param parts in the order of the source, at least one
     * @return the form
     * @throws IllegalArgumentException if there is no part
     */
    public static NameForm of(NamePart... parts) {
        return new NameForm(null, ImmutableList.copyOf(parts));
    }

    /**
     * A name as a document prints it in two fields.
     *
     * @param surname the primary identifier; null if there is none
     * @param given the secondary identifier; null if there is none
     * @return the form
     * @throws IllegalArgumentException if both are missing
     */
    public static NameForm asPrinted(@Nullable String surname, @Nullable String given) {
        ImmutableList.Builder<NamePart> parts = ImmutableList.builder();
        if (surname != null) {
            parts.add(new NamePart(NamePartType.SURNAME, surname));
        }
        if (given != null) {
            parts.add(new NamePart(NamePartType.GIVEN, given));
        }
        return new NameForm(null, parts.build());
    }

    /**
     * The parts of one type.
     *
     * @param type what to look for
     * @return their texts joined by a blank; empty if there is none
     */
    public Optional<String> part(NamePartType type) {
        return parts.stream()
                .filter(part -> part.type() == type)
                .map(NamePart::text)
                .reduce((first, second) -> first + " " + second);
    }

    /**
     * The whole name in this form.
     *
     * @return the texts in their order, joined by blanks
     */
    public String reveal() {
        return parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
    }

    /**
     * The type alone.
     *
     * @return {@code NameForm}
     */
    @Override
    public String toString() {
        return "NameForm";
    }
}
