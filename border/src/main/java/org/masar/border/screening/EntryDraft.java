package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.person.DocumentNumber;
import org.masar.core.person.Sex;
import org.masar.core.place.Country;

/** An entry while its rows or elements are read. */
final class EntryDraft {

    private static final int LONGEST_NUMBER = 100;
    /** What lists write where they know nothing. */
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "-0-", "00", "n/a", "unknown", "not known");

    private static final String NO_NAME = "-0-";

    final String id;
    private final List<ListedName> names = new ArrayList<>();
    private final Set<ListedBirthDate> dates = new LinkedHashSet<>();
    private final Set<Country> countries = new LinkedHashSet<>();
    private final Set<IdentityDocument> documents = new LinkedHashSet<>();
    private @Nullable Sex sex;

    EntryDraft(String id) {
        this.id = id;
    }

    /** Runs of blanks and line breaks within a name count as one blank. */
    boolean name(@Nullable String text, @Nullable String script, ListedName.@Nullable Kind kind) {
        String plain = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.equals(NO_NAME)) {
            return false;
        }
        return names.add(new ListedName(plain, script, kind));
    }

    boolean hasNames() {
        return !names.isEmpty();
    }

    void date(ListedBirthDate date) {
        dates.add(date);
    }

    /** A date in any of the forms of published lists; false if there is one that cannot be read. */
    boolean date(@Nullable String text, boolean about) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty()) {
            return true;
        }
        ListedBirthDate read = ListedDates.read(plain, about);
        if (read != null) {
            dates.add(read);
        }
        return read != null;
    }

    boolean years(String from, String to) {
        try {
            dates.add(ListedBirthDate.between(Integer.parseInt(from.strip()), Integer.parseInt(to.strip())));
            return true;
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    /** False if there is one that is no country. */
    boolean country(@Nullable String text) {
        String plain = text == null ? "" : text.strip();
        if (NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
            return true;
        }
        Country found = CountryNames.find(plain);
        if (found != null) {
            countries.add(found);
        }
        return found != null;
    }

    void document(@Nullable String type, @Nullable String state, @Nullable String number) {
        String plain = number == null ? "" : number.strip();
        if (!plain.isEmpty() && plain.length() <= LONGEST_NUMBER) {
            documents.add(new IdentityDocument(emptyToNull(type), emptyToNull(state), DocumentNumber.of(plain)));
        }
    }

    void sex(@Nullable String text) {
        String plain = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        if (plain.equals("M") || plain.equals("MALE")) {
            sex = Sex.MALE;
        } else if (plain.equals("F") || plain.equals("FEMALE")) {
            sex = Sex.FEMALE;
        }
    }

    void sex(Sex given) {
        sex = given;
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    ListedEntry entry() {
        return new ListedEntry(
                id,
                ImmutableList.copyOf(names),
                dates.isEmpty() ? null : ImmutableList.copyOf(dates),
                sex,
                countries.isEmpty() ? null : ImmutableList.copyOf(countries),
                documents.isEmpty() ? null : ImmutableList.copyOf(documents));
    }
}
