package org.masar.border.passenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.document.MrzFormat;
import org.masar.border.document.MrzWriteEngine;
import org.masar.border.document.MrzWriteRequest;
import org.masar.border.passenger.PassengerMessage.Document;
import org.masar.border.passenger.PassengerMessage.Person;

class ManifestCheckEngineTest {

    private static final LocalDate TRAVEL = LocalDate.of(2026, 3, 1);

    private final ManifestCheckEngine engine = new ManifestCheckEngine();

    private static Person person(String surname, String given, String birth, @Nullable String locator, String number) {
        return new Person(
                "FL",
                surname,
                given,
                null,
                "F",
                birth,
                "IRQ",
                null,
                locator == null ? Map.of() : Map.of("AVF", locator),
                Map.of(),
                List.of(new Document("P", number, "300101", "IRQ")));
    }

    private static ManifestCheckRequest.Scanned scan(
            String id, String surname, String given, String birth, String number) {
        return new ManifestCheckRequest.Scanned(
                id,
                Objects.requireNonNull(new MrzWriteEngine()
                        .answer(new MrzWriteRequest(
                                MrzFormat.TD3,
                                null,
                                "P",
                                "IRQ",
                                surname,
                                given,
                                null,
                                null,
                                number,
                                "IRQ",
                                "F",
                                birth,
                                LocalDate.of(2030, 1, 1),
                                null,
                                null,
                                null))
                        .lines()));
    }

    private List<String> findings(List<Person> people, List<ManifestCheckRequest.Scanned> scans) {
        PassengerMessage list = new PassengerMessage(
                "A", "B", "1", "PAXLST", "D.12B", "1", "745", null, null, null, null, null, null, people, null, null,
                null, null, null, null, null, null);
        return engine.answer(new ManifestCheckRequest(list, scans, TRAVEL, null)).findings().stream()
                .map(finding -> finding.code() + " " + finding.person() + " " + finding.scanned())
                .toList();
    }

    @Test
    void spellingsOfOneNameAgreeAndOtherNamesDoNot() {
        ManifestCheckRequest.Scanned scan = scan("s", "AL-HASSAN", "MOHAMMED", "1990-02-14", "S1234");
        assertThat(findings(List.of(person("ALHASSAN", "MUHAMMAD", "900214", null, "S1234")), List.of(scan)))
                .isEmpty();
        assertThat(findings(
                        List.of(person(
                                "\u0627\u0644\u062D\u0633\u0646", "\u0645\u062D\u0645\u062F", "900214", null, "S1234")),
                        List.of(scan)))
                .isEmpty();
        assertThat(findings(List.of(person("AL HASSAN", "ZAINAB", "900214", null, "S1234")), List.of(scan)))
                .containsExactly("NAME_DIFFERS 0 s");
    }

    @Test
    void eachDifferenceIsNamedByItself() {
        ManifestCheckRequest.Scanned scan = scan("s", "SPECIMEN", "AMINA", "1990-02-14", "S1234");
        assertThat(findings(List.of(person("SPECIMEN", "AMINA", "900215", null, "S1234")), List.of(scan)))
                .containsExactly("BIRTH_DATE_DIFFERS 0 s");
        assertThat(findings(List.of(person("SPECIMEN", "AMINA", "900214", null, "S1235")), List.of(scan)))
                .containsExactly("DOCUMENT_NUMBER_DIFFERS 0 s");
        assertThat(findings(List.of(person("SPECIMEN", "AMINA", "900215", null, "S1235")), List.of(scan)))
                .containsExactly("BIRTH_DATE_DIFFERS 0 s", "DOCUMENT_NUMBER_DIFFERS 0 s");
        assertThat(findings(List.of(person("OTHER", "OMAR", "800101", null, "S9")), List.of(scan)))
                .containsExactly("NOT_SCANNED 0 null", "NOT_ANNOUNCED null s");
        assertThat(findings(List.of(), List.of(new ManifestCheckRequest.Scanned("x", List.of("nothing")))))
                .containsExactly("DATA_MISSING null x");
        assertThat(findings(
                        List.of(person("SPECIMEN", "AMINA", "900214", null, "S1234")),
                        List.of(scan, scan("t", "SPECIMEN", "AMINA", "1990-02-14", "S1234"))))
                .containsExactly("DUPLICATE 0 t");
    }

    @Test
    void aChildIsAloneWhereNoAdultSharesItsBooking() {
        Person child = person("SPECIMEN", "AMINA", "150214", "X1", "S1");
        assertThat(findings(List.of(child), List.of())).contains("MINOR_ALONE 0 null");
        assertThat(findings(List.of(child, person("OTHER", "OMAR", "800214", "X1", "S2")), List.of()))
                .doesNotContain("MINOR_ALONE 0 null");
        assertThat(findings(List.of(child, person("OTHER", "OMAR", "800214", "X2", "S2")), List.of()))
                .contains("MINOR_ALONE 0 null");
        // The day before the eighteenth birthday, and the birthday itself.
        assertThat(findings(List.of(person("A", "B", "080302", null, "S1")), List.of()))
                .contains("MINOR_ALONE 0 null");
        assertThat(findings(List.of(person("A", "B", "080301", null, "S1")), List.of()))
                .doesNotContain("MINOR_ALONE 0 null");
    }
}
