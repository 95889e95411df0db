package org.masar.core.person;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The name of one person, in one or several forms: as registered, in Latin letters as the passport prints it, as a
 * ration card spells it.
 *
 * @param forms at least one, the most authoritative first
 */
public record PersonName(
        @NotNull @Size(min = 1, max = PersonName.MOST_FORMS) List<@NotNull @Valid NameForm> forms) {

    static final int MOST_FORMS = 50;

    /**
     * Checks and copies the forms.
     *
     * @param forms the most authoritative first
     * @throws IllegalArgumentException if there is no form or more than fifty
     */
    public PersonName {
        forms = ImmutableList.copyOf(forms);
        if (forms.isEmpty() || forms.size() > MOST_FORMS) {
            throw new IllegalArgumentException(
                    "forms must have 1 to " + MOST_FORMS + " entries\nMaybe the name is not known: leave it out.");
        }
    }

    /**
     * A name.
     *
     * @param forms the most authoritative first, at least one
     * @return the name
     * @throws IllegalArgumentException if there is no form
     */
    public static PersonName of(NameForm... forms) {
        return new PersonName(ImmutableList.copyOf(forms));
    }

    /**
     * The name in its first form.
     *
     * @return the texts in their order, joined by blanks
     */
    public String reveal() {
        return forms.get(0).reveal();
    }

    /**
     * The type alone.
     *
     * @return {@code PersonName}
     */
    @Override
    public String toString() {
        return "PersonName";
    }
}
