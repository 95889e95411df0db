package org.masar.border.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.border.screening.ScreeningCompareAnswer.Missing;
import org.masar.core.engine.Engines;
import org.masar.core.name.Band;
import org.masar.core.person.BirthDate;
import org.masar.core.person.Sex;
import org.masar.core.place.Country;
import org.masar.core.time.PartialDate;

class EvidenceTest {

    private static BirthDateEvidence dates(String own, String... listed) {
        return EntryComparison.birthDate(
                BirthDate.parse(own),
                List.of(listed).stream().map(ListedBirthDate::parse).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1980-05-02, 1980-05-02, EXACT",
        "1980-01-01, 1980-01-01, EXACT",
        "1980-05-02, 1980-02-05, DAY_MONTH_SWAPPED",
        "1980-05-02, 1979/1981, IN_RANGE",
        "1980, 1980/1980, IN_RANGE",
        "1980-05-02, 1980-01-01, PLACEHOLDER_YEAR",
        "1980-07-01, 1980-05-02, PLACEHOLDER_YEAR",
        "1980-01-01, 1980, PLACEHOLDER_YEAR",
        "1980-05-02, 1980, SAME_YEAR",
        "1980, 1980, SAME_YEAR",
        "1980-05, 1980-05-02, SAME_YEAR",
        "1980-05-02, 1980-11-30, SAME_YEAR",
        "1980-05-02, 1981, CLOSE_YEAR",
        "1980-05-02, 1979-05-02, CLOSE_YEAR",
        "1978-05-02, 1979/1981, CLOSE_YEAR",
        "1982, 1979/1981, CLOSE_YEAR",
        "1977, 1979/1981, CONFLICT",
        "1980-05-02, 1982-05-02, CONFLICT",
        "1980-01-01, 1985-01-01, CONFLICT"
    })
    void birthDates(String own, String listed, BirthDateEvidence expected) {
        assertThat(dates(own, listed)).isEqualTo(expected);
    }

    @Test
    void theBestDateOfAnEntryCounts() {
        assertThat(dates("1980-05-02", "1950", "1980", "1980-02-05", "1979/1981"))
                .isEqualTo(BirthDateEvidence.DAY_MONTH_SWAPPED);
        assertThat(dates("1980-05-02", "1950", "1981")).isEqualTo(BirthDateEvidence.CLOSE_YEAR);
        assertThat(dates("1980-05-02")).isEqualTo(BirthDateEvidence.UNKNOWN);
        assertThat(EntryComparison.birthDate(null, List.of(ListedBirthDate.parse("1980"))))
                .isEqualTo(BirthDateEvidence.UNKNOWN);
    }

    /** Two full dates, told apart by another way: day counts and texts. */
    @Test
    void fullDatesAgainstASlowTwin() {
        Random random = new Random(5);
        LocalDate from = LocalDate.of(1978, 1, 1);
        for (int i = 0; i < 100_000; i++) {
            LocalDate a = from.plusDays(random.nextInt(1_500));
            LocalDate b = from.plusDays(random.nextInt(1_500));
            String x = a.toString();
            String y = b.toString();
            BirthDateEvidence expected;
            if (x.equals(y)) {
                expected = BirthDateEvidence.EXACT;
            } else if (y.equals(x.substring(0, 5) + x.substring(8) + x.substring(4, 7))) {
                expected = BirthDateEvidence.DAY_MONTH_SWAPPED;
            } else if (x.substring(0, 4).equals(y.substring(0, 4))) {
                boolean placeholder = (x + y).contains("-01-01") || (x + y).contains("-07-01");
                expected = placeholder ? BirthDateEvidence.PLACEHOLDER_YEAR : BirthDateEvidence.SAME_YEAR;
            } else {
                int apart = Math.abs(a.getYear() - b.getYear());
                expected = apart == 1 ? BirthDateEvidence.CLOSE_YEAR : BirthDateEvidence.CONFLICT;
            }
            assertThat(ListedBirthDate.parse(y).compare(PartialDate.parse(x)))
                    .as("%s %s", x, y)
                    .isEqualTo(expected);
        }
    }

    @Test
    void rangesStandInOrder() {
        assertThat(ListedBirthDate.parse("1979/1981").reveal()).isEqualTo("1979/1981");
        for (String bad : List.of("1981/1979", "1979/", "/1979", "1979-01/1981", "79/81", "1979/1981/1983", "", "x")) {
            assertThatThrownBy(() -> ListedBirthDate.parse(bad)).isInstanceOf(DateTimeException.class);
        }
    }

    @Test
    void nationalities() {
        Country iraq = Country.parse("IRQ");
        Country stateless = Country.parse("XXA");
        assertThat(EntryComparison.nationality(List.of(iraq), List.of(Country.parse("SYR"), Country.parse("IQ"))))
                .isEqualTo(NationalityEvidence.SHARED);
        assertThat(EntryComparison.nationality(List.of(iraq), List.of(Country.parse("SYR"))))
                .isEqualTo(NationalityEvidence.DIFFERENT);
        assertThat(EntryComparison.nationality(List.of(stateless), List.of(iraq)))
                .isEqualTo(NationalityEvidence.UNKNOWN);
        assertThat(EntryComparison.nationality(List.of(), List.of(iraq))).isEqualTo(NationalityEvidence.UNKNOWN);
    }

    @Test
    void sexes() {
        assertThat(EntryComparison.sex(Sex.FEMALE, Sex.FEMALE)).isEqualTo(SexEvidence.SAME);
        assertThat(EntryComparison.sex(Sex.FEMALE, Sex.MALE)).isEqualTo(SexEvidence.DIFFERENT);
        assertThat(EntryComparison.sex(Sex.UNSPECIFIED, Sex.MALE)).isEqualTo(SexEvidence.UNKNOWN);
        assertThat(EntryComparison.sex(null, Sex.MALE)).isEqualTo(SexEvidence.UNKNOWN);
    }

    private static DocumentEvidence documents(IdentityDocument own, IdentityDocument... listed) {
        return EntryComparison.document(List.of(own), List.of(listed));
    }

    @Test
    void documentsByExactKey() {
        IdentityDocument own = People.document("P", "UTO", "L898902C3");
        assertThat(documents(own, People.document("Passport", "UTO", "l 898-902 C3<")))
                .isEqualTo(DocumentEvidence.EQUAL);
        assertThat(documents(own, People.document("PP", "UTO", "L898902C3"))).isEqualTo(DocumentEvidence.EQUAL);
        assertThat(documents(People.document("P", "Iraq", "١٢٣٤٥٦"), People.document("P", "IQ", "123456")))
                .isEqualTo(DocumentEvidence.EQUAL);
        assertThat(documents(own, People.document("P", "UTO", "L898902C4"))).isEqualTo(DocumentEvidence.DIFFERENT);
        assertThat(documents(own, People.document("P", "IRQ", "L898902C3"))).isEqualTo(DocumentEvidence.DIFFERENT);
        assertThat(documents(own, People.document("I", "UTO", "L898902C3"))).isEqualTo(DocumentEvidence.DIFFERENT);
        assertThat(documents(own, People.document("P", null, "L898902C3"))).isEqualTo(DocumentEvidence.UNKNOWN);
        assertThat(documents(own, People.document("P", "UTO", null))).isEqualTo(DocumentEvidence.UNKNOWN);
        assertThat(documents(own)).isEqualTo(DocumentEvidence.UNKNOWN);
        assertThat(documents(own, People.document("P", "IRQ", "1"), People.document("P", "UTO", "L898902C3")))
                .isEqualTo(DocumentEvidence.EQUAL);
    }

    /** The fixed rules, over every combination of evidence. */
    @Test
    void theRulesHoldForAllEvidence() {
        for (Band name : Band.values()) {
            for (BirthDateEvidence birth : BirthDateEvidence.values()) {
                for (NationalityEvidence nationality : NationalityEvidence.values()) {
                    for (SexEvidence sex : SexEvidence.values()) {
                        for (DocumentEvidence document : DocumentEvidence.values()) {
                            Band band = EntryComparison.band(name, birth, nationality, sex, document);
                            boolean equal = document == DocumentEvidence.EQUAL;
                            if (birth == BirthDateEvidence.CONFLICT && !equal) {
                                assertThat(band).isLessThanOrEqualTo(Band.WEAK);
                            }
                            if (birth == BirthDateEvidence.UNKNOWN && document == DocumentEvidence.UNKNOWN) {
                                assertThat(band).isLessThanOrEqualTo(Band.POSSIBLE);
                            }
                            if (equal) {
                                assertThat(band).isGreaterThanOrEqualTo(Band.POSSIBLE);
                            } else {
                                assertThat(band).isLessThanOrEqualTo(name);
                            }
                        }
                    }
                }
            }
        }
    }

    /** Better evidence never lowers the band. */
    @Test
    void betterEvidenceNeverLowersTheBand() {
        BirthDateEvidence[] order = {
            BirthDateEvidence.CONFLICT,
            BirthDateEvidence.CLOSE_YEAR,
            BirthDateEvidence.SAME_YEAR,
            BirthDateEvidence.EXACT
        };
        for (Band name : Band.values()) {
            for (NationalityEvidence nationality : NationalityEvidence.values()) {
                for (int i = 1; i < order.length; i++) {
                    assertThat(band(name, order[i], nationality))
                            .isGreaterThanOrEqualTo(band(name, order[i - 1], nationality));
                }
            }
        }
    }

    private static Band band(Band name, BirthDateEvidence birth, NationalityEvidence nationality) {
        return EntryComparison.band(name, birth, nationality, SexEvidence.UNKNOWN, DocumentEvidence.UNKNOWN);
    }

    private static ScreeningCompareAnswer compare(ScreenedPerson person, ListedEntry entry) {
        return Engines.ask(new ScreeningCompareEngine(), new ScreeningCompareRequest(person, entry, null));
    }

    @Test
    void aSameNameIsNeverConfirmedByItself() {
        ScreeningCompareAnswer answer =
                compare(People.person("Ahmad Hussain Khalil", null), People.entry("e", "Ahmad Hussain Khalil"));
        assertThat(answer.nameBand()).isEqualTo(Band.STRONG);
        assertThat(answer.band()).isEqualTo(Band.POSSIBLE);
        assertThat(answer.missing()).containsExactly(Missing.BIRTH_DATE, Missing.NATIONALITY, Missing.DOCUMENT);
        assertThat(answer.reasons()).extracting("key").contains("border.screening.nameOnly");
    }

    @Test
    void nameAndFullDateAreStrong() {
        ScreeningCompareAnswer answer = compare(
                People.person("Ahmad Hussain Khalil", "1980-05-02"), People.entry("e", "أحمد حسين خليل", "1980-05-02"));
        assertThat(answer.band()).isEqualTo(Band.STRONG);
        assertThat(answer.missing()).containsExactly(Missing.NATIONALITY, Missing.DOCUMENT);
    }

    @Test
    void aMissingTailIsSaid() {
        ScreeningCompareAnswer answer = compare(
                People.person("Ahmad Hussain", "1980-05-02"), People.entry("e", "أحمد حسين خليل", "1980-05-02"));
        assertThat(answer.missing()).contains(Missing.NAME_PART);
    }

    @Test
    void somebodyWithoutANameCanStillBeFoundByADocument() {
        IdentityDocument document = People.document("P", "IRQ", "A1");
        ScreenedPerson person = new ScreenedPerson(null, null, null, null, List.of(document));
        ListedEntry entry =
                new ListedEntry(null, List.of(new ListedName("x y", null, null)), null, null, null, List.of(document));
        ScreeningCompareAnswer answer = compare(person, entry);
        assertThat(answer.nameBand()).isEqualTo(Band.NO);
        assertThat(answer.nameScore()).isZero();
        assertThat(answer.match()).isTrue();
        assertThat(answer.matchedName()).isNull();
        assertThat(answer.missing()).contains(Missing.NAME_PART);
    }

    @Test
    void theBetterNameOfEqualScoresIsNamed() {
        ListedEntry entry = new ListedEntry(
                "e",
                List.of(
                        new ListedName("Karim Salih", null, ListedName.Kind.LOW),
                        new ListedName("Karim Salih", null, ListedName.Kind.PRIMARY)),
                null,
                null,
                null,
                null);
        assertThat(compare(People.person("Karim Salih", null), entry).matchedKind())
                .isEqualTo(ListedName.Kind.PRIMARY);
    }
}
