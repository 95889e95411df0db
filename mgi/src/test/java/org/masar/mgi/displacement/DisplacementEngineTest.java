package org.masar.mgi.displacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.core.message.Language;
import org.masar.mgi.Door;

@NullUnmarked
class DisplacementEngineTest {

    private static final DisplacementEngine ENGINE = new DisplacementEngine();

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static DisplacementAnswer answer(List<Map<String, String>> rows, Integer suppressBelow) {
        return ENGINE.answer(new DisplacementRequest(
                new DisplacementRequest.Data(new ArrayList<>(rows), null),
                null,
                DisplacementRequest.Area.DISTRICT,
                null,
                suppressBelow,
                null));
    }

    @Test
    void readsBothDatesAndEveryDigit() {
        DisplacementAnswer answer = answer(
                List.of(
                        row(
                                "Seq",
                                "7",
                                "PlaceID",
                                "٩٠",
                                "Master.Families",
                                "١٥",
                                "Rented.House",
                                "۱۵",
                                "Date.Displacement",
                                "31 Dec 2014"),
                        row("Seq", "8", "PlaceID", "90", "Master.Families", "1,005", "Date.Displacement", "29-02-2014"),
                        row("PlaceID", " ", "Master.Families", "five", "Date.Displacement", "29-02-2012"),
                        row(
                                "Seq",
                                "9",
                                "PlaceID",
                                "1",
                                "Master.Families",
                                "-1",
                                "Rented.House",
                                "1.5",
                                "Date.Displacement",
                                "5 Foo 2014")),
                null);
        assertThat(answer.families()).isEqualTo(1_020);
        assertThat(answer.individuals()).isEqualTo(6_120);
        assertThat(answer.locations()).isEqualTo(2);
        assertThat(answer.findings().stream().map(f -> f.code() + " " + f.row() + " " + f.column()))
                .containsExactly(
                        "BAD_DATE 8 Date.Displacement",
                        "NOT_A_NUMBER 3 Master.Families",
                        "NO_PLACE_ID 3 PlaceID",
                        "NOT_A_NUMBER 9 Master.Families",
                        "NOT_A_NUMBER 9 Rented.House",
                        "BAD_DATE 9 Date.Displacement");
    }

    @Test
    void suppressedAreasShowNothingAndNoChange() {
        var rows = List.of(
                row("District", "A", "PlaceID", "1", "Master.Families", "9", "School.Building", "9"),
                row("District", "B", "PlaceID", "2", "Master.Families", "10", "School.Building", "10"));
        DisplacementAnswer answer = ENGINE.answer(new DisplacementRequest(
                new DisplacementRequest.Data(new ArrayList<>(rows), null),
                List.of(row("District", "B", "Master.Families", "12"), row("District", "C", "Master.Families", "40")),
                DisplacementRequest.Area.DISTRICT,
                new BigDecimal("5.25"),
                10,
                null));
        assertThat(answer.areas().get("A").families()).isNull();
        assertThat(answer.areas().get("A").critical()).isNull();
        assertThat(answer.areas().get("A").suppressed()).isTrue();
        assertThat(answer.areas().get("A").locations()).isEqualTo(1);
        assertThat(answer.areas().get("B").individuals()).isEqualTo(53);
        assertThat(answer.changes()).containsOnlyKeys("B");
        assertThat(answer.changes().get("B").families()).isEqualTo(-2);
    }

    @Test
    void sumsAgreeWithAddingRowByRow() {
        Random random = new Random(2014);
        for (int i = 0; i < 300; i++) {
            List<Map<String, String>> rows = new ArrayList<>();
            Map<String, Long> families = new HashMap<>();
            long critical = 0;
            int broken = 0;
            for (int r = random.nextInt(30); r >= 0; r--) {
                Map<String, String> row = new HashMap<>();
                long sum = 0;
                for (String shelter : MasterListReader.SHELTERS) {
                    long inside = random.nextInt(5) == 0 ? random.nextInt(200) : 0;
                    sum += inside;
                    critical += MasterListReader.CRITICAL.contains(shelter) ? inside : 0;
                    row.put(shelter, String.valueOf(inside));
                }
                boolean wrong = random.nextInt(10) == 0;
                broken += wrong ? 1 : 0;
                String district = "D" + random.nextInt(4);
                row.put("District", district);
                row.put("PlaceID", String.valueOf(random.nextInt(20)));
                row.put("Master.Families", String.valueOf(sum + (wrong ? 1 : 0)));
                families.merge(district, sum + (wrong ? 1 : 0), Long::sum);
                rows.add(row);
            }
            DisplacementAnswer answer = answer(rows, null);
            families.forEach((name, sum) ->
                    assertThat(answer.areas().get(name).families()).isEqualTo(sum));
            assertThat(answer.critical()).isEqualTo(critical);
            assertThat(answer.findings()).hasSize(broken);
        }
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(Door.problems("mgi.displacement", "{}")).containsExactly("MISSING /data/masterList");
        assertThat(Door.problems(
                        "mgi.displacement",
                        "{\"data\":{\"masterList\":[{\"Master.Famlies\":\"1\"}]},\"critical\":[\"Tents\"]}"))
                .containsExactly("BAD_VALUE /critical/0", "UNKNOWN_FIELD /data/masterList/0/Master.Famlies");
        assertThatThrownBy(() -> ENGINE.read(ImmutableMap.of(
                        "masterList", DataFile.of("x.csv", "Seq\n1\n".getBytes(StandardCharsets.UTF_8)))))
                .hasMessageContaining("/0/PlaceID");
    }

    @Test
    void thePublishedSampleHolds() {
        Path file = Door.reference("dtm_masterlist_2014_sample.csv");
        var engine = ENGINE.with(ENGINE.read(ImmutableMap.of("masterList", DataFile.read(file))));
        DisplacementAnswer answer = engine.answer(new DisplacementRequest(null, null, null, null, null, null));
        assertThat(answer.rows()).isEqualTo(300);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.areas()).containsOnlyKeys("Anbar");
        assertThat(answer.individuals()).isEqualTo(6 * answer.families());
    }

    @Test
    void whatIsSuppressedIsEmptyInTheSpreadsheetAndHasNoBar() {
        DisplacementAnswer answer = answer(
                List.of(
                        row("Seq", "1", "PlaceID", "1", "Master.Families", "50", "District", "A", "Rented.House", "50"),
                        row("Seq", "2", "PlaceID", "2", "Master.Families", "3", "District", "B", "Rented.House", "3")),
                10);
        assertThat(DisplacementReport.csv(answer).lines()).hasSize(3).anyMatch(line -> line.matches(".*,,,1,,"));
        assertThat(DisplacementReport.chart("Displaced families", answer).svg(Language.AR))
                .contains("direction=\"rtl\"");
    }
}
