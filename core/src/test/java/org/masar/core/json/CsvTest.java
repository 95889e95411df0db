package org.masar.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void readsQuotesLineEndsMarkAndSemicolons() {
        assertThat(Csv.rows("\uFEFFa,b\r\n1,\"x, \"\"y\"\"\n z\"\r\r\n2,\n"))
                .isEqualTo(List.of(List.of("a", "b"), List.of("1", "x, \"y\"\n z"), List.of("2", "")));
        assertThat(Csv.rows("a;b\n1,5;2")).isEqualTo(List.of(List.of("a", "b"), List.of("1,5", "2")));
        assertThat(Csv.rows("")).isEmpty();
        assertThat(Csv.rows("a,b\n,\n")).isEqualTo(List.of(List.of("a", "b"), List.of("", "")));
    }

    @Test
    void aBrokenRowCostsItselfOnly() {
        assertThat(Csv.rows("a,b\n1,\"open\n2,x\n\"y\"z,3\n4,5"))
                .isEqualTo(List.of(List.of("a", "b"), List.of(), List.of("2", "x"), List.of(), List.of("4", "5")));
    }

    @Test
    void manyOpenQuotesTakeNoLongerThanTheirLines() {
        assertThat(Csv.rows("\"a\n".repeat(200_000))).hasSize(200_000);
        assertThat(Csv.rows("x,\"\"\"\n".repeat(200_000))).isNotEmpty();
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) {
        List<List<String>> rows = new ArrayList<>(table);
        rows.add(0, List.of("id", "name"));
        assertThat(Csv.rows(Csv.text(rows))).isEqualTo(rows);
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertThat(Csv.rows(text).size()).isLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars(",;\"\n\r xاב\uFEFF")
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(5);
    }
}
