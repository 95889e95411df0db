package org.masar.mgi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;

class CsvTableTest {

    @Test
    void readsQuotesBlankLinesAndEveryLineEnding() {
        CsvTable table = parse("\uFEFFa,b,c\r\n1,\"x,\"\"y\"\"\n z\",\r\n\r\n,,3\r4,5,6");
        assertThat(table.columns()).containsExactly("a", "b", "c");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0)).containsEntry("b", "x,\"y\"\n z").doesNotContainKey("c");
        assertThat(table.rows().get(1)).containsOnlyKeys("c");
        assertThat(table.rows().get(2)).containsEntry("c", "6");
    }

    @Test
    void saysWhereATableIsBroken() {
        assertThatThrownBy(() -> parse("")).hasMessageContaining("MISSING");
        assertThatThrownBy(() -> parse("a,a\n1,2")).hasMessageContaining("DUPLICATE_KEY at \"/0/1\"");
        assertThatThrownBy(() -> parse("a,b\n1\n")).hasMessageContaining("OUT_OF_RANGE at \"/1\"");
        assertThatThrownBy(() -> parse("a,b\n1,\"2\n")).hasMessageContaining("SYNTAX at \"/1\"");
        assertThatThrownBy(() -> parse("a,b\n1,\"2\"3\n")).hasMessageContaining("SYNTAX at \"/1\"");
        assertThatThrownBy(() -> CsvTable.parse(DataFile.of("x", new byte[] {'a', (byte) 0xff})))
                .hasMessageContaining("ENCODING");
    }

    @Test
    void anyTableComesBack() {
        Random random = new Random(5);
        String letters = "ab,\"\r\n é ";
        for (int i = 0; i < 2_000; i++) {
            int width = 1 + random.nextInt(4);
            List<List<String>> rows = new ArrayList<>();
            StringBuilder csv = new StringBuilder();
            for (int r = 0; r <= random.nextInt(5); r++) {
                List<String> row = new ArrayList<>();
                for (int c = 0; c < width; c++) {
                    StringBuilder cell = new StringBuilder(r == 0 ? "h" + c : "");
                    for (int k = random.nextInt(6); k > 0; k--) {
                        cell.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    row.add(cell.toString());
                    csv.append(c == 0 ? "" : ",")
                            .append('"')
                            .append(cell.toString().replace("\"", "\"\""))
                            .append('"');
                }
                rows.add(row);
                csv.append('\n');
            }
            CsvTable table = parse(csv.toString());
            assertThat(table.columns()).isEqualTo(rows.get(0));
            assertThat(table.rows()).hasSize(rows.size() - 1);
            for (int r = 1; r < rows.size(); r++) {
                for (int c = 0; c < width; c++) {
                    assertThat(table.rows().get(r - 1).getOrDefault(rows.get(0).get(c), ""))
                            .isEqualTo(rows.get(r).get(c));
                }
            }
        }
    }

    @Test
    void hostileTextIsATableOrAProblem() {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) "a,\"\n\r\u00e9x".charAt(random.nextInt(7));
            }
            try {
                assertThat(CsvTable.parse(DataFile.of("x", bytes)).columns()).isNotEmpty();
            } catch (InvalidRequestException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    private static CsvTable parse(String text) {
        return CsvTable.parse(DataFile.of("t.csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
