package org.masar.border.screening;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.name.NameInput;
import org.masar.core.person.BirthDate;
import org.masar.core.person.DocumentNumber;
import org.masar.core.place.Country;

/** Invented travellers and lists. */
final class People {

    static final String HEADER = "person,kind,name,script,dob,nationality,pob,programme\n";

    private People() {}

    static ScreenedPerson person(String name, @Nullable String born, String... nationalities) {
        return new ScreenedPerson(
                List.of(new NameInput(name, null, null, null, null)),
                born == null ? null : BirthDate.parse(born),
                null,
                Arrays.stream(nationalities).map(Country::parse).toList(),
                null);
    }

    static ListedEntry entry(String id, String name, String... born) {
        return new ListedEntry(
                id,
                List.of(new ListedName(name, null, null)),
                Arrays.stream(born).map(ListedBirthDate::parse).toList(),
                null,
                null,
                null);
    }

    static IdentityDocument document(@Nullable String type, @Nullable String state, @Nullable String number) {
        return new IdentityDocument(type, state, number == null ? null : DocumentNumber.of(number));
    }

    static DataFile file(String text) {
        return DataFile.of("list", text.getBytes(StandardCharsets.UTF_8));
    }

    static Watchlist csv(String rows) {
        return Watchlist.read(file(HEADER + rows));
    }
}
