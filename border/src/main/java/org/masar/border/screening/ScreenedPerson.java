package org.masar.border.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.name.NameInput;
import org.masar.core.person.BirthDate;
import org.masar.core.person.Sex;
import org.masar.core.place.Country;

/**
 * A traveller to screen, as far as the traveller is known. Prints as its type only.
 *
 * @param names in any script or form, for example the visual zone and the machine readable one
 * @param birthDate as far as it is known
 * @param sex as the document states it
 * @param nationalities all that are known; stateless, refugee and unspecified are no nationality to compare
 * @param documents those shown
 */
public record ScreenedPerson(
        @Nullable @Size(max = 50) List<@NotNull @Valid NameInput> names,
        @Nullable BirthDate birthDate,
        @Nullable Sex sex,
        @Nullable @Size(max = 50) List<@NotNull Country> nationalities,
        @Nullable @Size(max = 50) List<@NotNull @Valid IdentityDocument> documents) {

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ScreenedPerson";
    }
}
