package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.CanonicalJson;
import org.masar.core.person.Sex;
import org.masar.core.place.Country;

/**
 * A person as a list describes that person. Prints as its type only.
 *
 * @param id of the entry in its list
 * @param names all names, at least one
 * @param birthDates all dates of birth the list gives
 * @param sex if the list gives it
 * @param nationalities if the list gives them
 * @param documents if the list gives them
 */
public record ListedEntry(
        @Nullable @Size(max = 200) String id,
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid ListedName> names,
        @Nullable @Size(max = 1_000) List<@NotNull ListedBirthDate> birthDates,
        @Nullable Sex sex,
        @Nullable @Size(max = 300) List<@NotNull Country> nationalities,
        @Nullable @Size(max = 1_000) List<@NotNull @Valid IdentityDocument> documents) {

    /**
     * What this entry says, as a hash: the same for the same content in whatever order it stands.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    public String version() {
        return CanonicalJson.sha256(new ListedEntry(
                id,
                sorted(names, name -> name.text() + '\0' + name.kind() + '\0' + name.script()),
                sorted(birthDates, ListedBirthDate::reveal),
                sex,
                sorted(nationalities, Country::code),
                sorted(documents, document -> document.key() + "\0" + document.digits() + '\0' + document.type())));
    }

    private static <T> List<T> sorted(@Nullable List<T> list, Function<T, String> by) {
        return list == null
                ? ImmutableList.of()
                : Ordering.from(Comparator.comparing(by)).immutableSortedCopy(list);
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "ListedEntry";
    }
}
