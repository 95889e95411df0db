package org.masar.border.passenger;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.MrzZone;
import org.masar.core.name.NameForm;
import org.masar.core.name.ParsedName;
import org.masar.core.place.Country;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/** What the list and a zone both say of a person, brought to one form. */
final class Traveller {

    private static final int SIX = 6;
    private static final int CENTURY = 100;
    private static final int EXPIRY_AHEAD = 20;

    private final @Nullable ParsedName name;
    private final String letters;
    private final @Nullable String birthDate;
    private final @Nullable String sex;
    private final @Nullable String nationality;
    private final ImmutableList<String> numbers;

    private Traveller(
            @Nullable ParsedName name,
            String letters,
            @Nullable String birthDate,
            @Nullable String sex,
            @Nullable String nationality,
            ImmutableList<String> numbers) {
        this.name = name;
        this.letters = letters;
        this.birthDate = birthDate;
        this.sex = sex;
        this.nationality = nationality;
        this.numbers = numbers;
    }

    static Traveller of(PassengerMessage.Person person) {
        String given = Stream.of(text(person.given()), text(person.second()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String surname = text(person.surname());
        String full = surname.isEmpty() || given.isEmpty() ? surname + given : surname + ", " + given;
        String birth = person.birthDate();
        ImmutableList.Builder<String> numbers = ImmutableList.builder();
        for (PassengerMessage.Document document : documents(person)) {
            String number = number(document.number());
            if (!number.isEmpty()) {
                numbers.add(number);
            }
        }
        return new Traveller(
                full.isEmpty() ? null : ParsedName.of(full),
                letters(full),
                birth == null ? null : birth.substring(Math.max(0, birth.length() - SIX)),
                sex(person.sex()),
                nationality(person.nationality()),
                numbers.build());
    }

    static Traveller of(MrzZone zone) {
        String full = zone.secondaryIdentifier().isEmpty()
                ? zone.primaryIdentifier()
                : zone.primaryIdentifier() + "<<" + zone.secondaryIdentifier();
        String number = number(zone.documentNumber());
        return new Traveller(
                full.isEmpty() ? null : ParsedName.of(full.replace(' ', '<'), NameForm.MRZ, null),
                letters(full),
                zone.birthDate(),
                sex(zone.sex()),
                nationality(zone.nationality()),
                number.isEmpty() ? ImmutableList.of() : ImmutableList.of(number));
    }

    static ImmutableList<PassengerMessage.Document> documents(PassengerMessage.Person person) {
        return person.documents() == null ? ImmutableList.of() : ImmutableList.copyOf(person.documents());
    }

    static ImmutableMap<String, String> refs(PassengerMessage.Person person) {
        return person.refs() == null ? ImmutableMap.of() : ImmutableMap.copyOf(person.refs());
    }

    private static String text(@Nullable String value) {
        return requireNonNullElse(value, "").strip();
    }

    /** Letters and digits alone, in capitals. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    static String number(@Nullable String number) {
        return letters(requireNonNullElse(number, ""));
    }

    private static @Nullable String sex(@Nullable String sex) {
        return "M".equals(sex) || "F".equals(sex) ? sex : null;
    }

    private static @Nullable String nationality(@Nullable String code) {
        String capitals = text(code).toUpperCase(Locale.ROOT);
        return capitals.isEmpty()
                ? null
                : Country.find(capitals).map(Country::code).orElse(capitals);
    }

    @Nullable
    ParsedName name() {
        return name;
    }

    String letters() {
        return letters;
    }

    @Nullable
    String birthDate() {
        return birthDate;
    }

    @Nullable
    String sex() {
        return sex;
    }

    @Nullable
    String nationality() {
        return nationality;
    }

    ImmutableList<String> numbers() {
        return numbers;
    }

    /** Whether two dates of birth can be one: fillers agree with everything. Null if one is not known at all. */
    static @Nullable Boolean sameBirthDate(Traveller a, Traveller b) {
        if (a.birthDate == null || b.birthDate == null || unknown(a.birthDate) || unknown(b.birthDate)) {
            return null;
        }
        if (a.birthDate.length() != b.birthDate.length()) {
            return false;
        }
        for (int i = 0; i < a.birthDate.length(); i++) {
            char x = a.birthDate.charAt(i);
            char y = b.birthDate.charAt(i);
            if (x != y && x != '<' && y != '<') {
                return false;
            }
        }
        return true;
    }

    private static boolean unknown(String date) {
        return date.chars().allMatch(sign -> sign == '<');
    }

    static @Nullable Boolean same(@Nullable String a, @Nullable String b) {
        return a == null ? null : b == null ? null : Boolean.valueOf(a.equals(b));
    }

    /** Whether a number is among the other's; null if one side has none. */
    static @Nullable Boolean sameNumber(Traveller a, Traveller b) {
        if (a.numbers.isEmpty() || b.numbers.isEmpty()) {
            return null;
        }
        return a.numbers.stream().anyMatch(b.numbers::contains);
    }

    /** Age on a day, in full years; -1 if the date of birth does not tell. A year alone gives the lower age. */
    int ageOn(LocalDate day) {
        if (birthDate == null || birthDate.length() != SIX) {
            return -1;
        }
        LocalDate birth = date(birthDate.substring(0, 2), birthDate.substring(2, 4), birthDate.substring(4), day, 0);
        return birth == null ? -1 : (int) DateMath.yearsBetween(birth, day, Rounding.UP);
    }

    /** The last day a document is valid, nearest to the day of travel; null if the text is no date. */
    static @Nullable LocalDate expiry(@Nullable String text, LocalDate travel) {
        if (text == null || text.length() < SIX) {
            return null;
        }
        String six = text.substring(text.length() - SIX);
        return date(six.substring(0, 2), six.substring(2, 4), six.substring(4), travel, EXPIRY_AHEAD);
    }

    /** The latest such date not more than some years ahead; missing month or day as late as they can be. */
    private static @Nullable LocalDate date(String year, String month, String day, LocalDate near, int ahead) {
        int two = digits(year);
        int monthNumber = month.equals("<<") ? 12 : digits(month);
        if (two < 0 || monthNumber < 1 || monthNumber > 12) {
            return null;
        }
        LocalDate limit = DateMath.plusYears(near, ahead, Rounding.UP);
        int century = limit.getYear() / CENTURY * CENTURY;
        for (int full = century + two; full > century - 2 * CENTURY; full -= CENTURY) {
            boolean unknown = month.equals("<<") || day.equals("<<");
            YearMonth at = YearMonth.of(full, monthNumber);
            LocalDate last = at.atEndOfMonth();
            int dayNumber = unknown ? last.getDayOfMonth() : digits(day);
            try {
                LocalDate date = unknown && last.isAfter(limit) && !at.atDay(1).isAfter(limit)
                        ? limit
                        : LocalDate.of(full, monthNumber, dayNumber);
                if (!date.isAfter(limit)) {
                    return date;
                }
            } catch (DateTimeException e) {
                return null;
            }
        }
        return null;
    }

    private static int digits(String two) {
        if (two.length() != 2 || !two.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return -1;
        }
        return Integer.parseInt(two);
    }

    @Override
    public String toString() {
        return "Traveller";
    }
}
