package org.masar.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void quotesWhatNeedsQuotes() {
        assertThat(CsvWriter.text(List.of(List.of("id", "a,b", "say \"x\"", "two\nlines", ""), List.of("1", " 2"))))
                .isEqualTo("id,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n1, 2\r\n");
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll @Size(min = 2, max = 5) List<@Size(min = 2, max = 4) List<String>> rows) {
        assertThat(Csv.rows(CsvWriter.text(rows)))
                .isEqualTo(rows.stream().map(ImmutableList::copyOf).toList());
    }
}
