package org.masar.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.json.JsonText;
import org.masar.core.time.PartialDate.Precision;
import org.masar.core.time.PartialDate.Relation;
import tools.jackson.databind.json.JsonMapper;

class PartialDateTest {

    private static final Pattern SCHEMA =
            Pattern.compile(PartialDate.class.getAnnotation(JsonText.class).pattern());

    @ParameterizedTest
    @CsvSource({
        "1990,       YEAR,  1990-01-01, 1990-12-31",
        "1990-02,    MONTH, 1990-02-01, 1990-02-28",
        "1992-02,    MONTH, 1992-02-01, 1992-02-29",
        "1990-12,    MONTH, 1990-12-01, 1990-12-31",
        "1990-03-31, DAY,   1990-03-31, 1990-03-31",
        "2000-02-29, DAY,   2000-02-29, 2000-02-29",
        "0001,       YEAR,  0001-01-01, 0001-12-31",
        "9999-12-31, DAY,   9999-12-31, 9999-12-31",
    })
    void readsAndWritesTheThreeForms(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
        assertThat(date.written()).isEqualTo(text);
        assertThat(SCHEMA.matcher(text).find()).isTrue();
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.writeValueAsString(date)).isEqualTo('"' + text + '"');
        assertThat(mapper.readValue('"' + text + '"', PartialDate.class)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "199",
                "19900",
                "1990-",
                "1990-3",
                "1990-00",
                "1990-13",
                "1990-02-29",
                "1990-02-30",
                "1900-02-29",
                "1990-04-31",
                "1990-01-00",
                "1990-01-32",
                "1990-1-1",
                "1990-01-1",
                "90-01-01",
                "0000",
                "0000-01-01",
                "-001",
                "+1990",
                "1990-01-01 ",
                " 1990-01-01",
                "1990/01/01",
                "1990-01-01T00:00",
                "19900101",
                "١٩٩٠",
                "１９９０",
                "1990-01-01\n",
                "1990−01",
                "12.03.1990",
                "unknown",
                "1990-01-011",
                "1990-0１"
            })
    void refusesEverythingElseWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining(" must be ")
                .hasMessageContaining("\nMaybe")
                .satisfies(e -> assertThat(text.isBlank() || !e.toString().contains(text))
                        .isTrue())
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "10000, 1, 1", "2023, 2, 29", "2023, 0, 1", "2023, 13, 1", "2023, 4, 31", "-5, 1, 1"})
    void impossibleDatesAreErrors(int year, int month, int day) {
        assertThatThrownBy(() -> PartialDate.of(year, month, day)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void onlyTheCallerMakesAPlaceholder() {
        PartialDate first = PartialDate.parse("1990-07-01");
        assertThat(first.looksLikePlaceholder()).isTrue();
        assertThat(first.isPlaceholder()).isFalse();
        assertThat(first.precision()).isEqualTo(Precision.DAY);
        PartialDate marked = first.asPlaceholder();
        assertThat(marked.isPlaceholder()).isTrue();
        assertThat(marked.looksLikePlaceholder()).isFalse();
        assertThat(marked.precision()).isEqualTo(Precision.YEAR);
        assertThat(marked.earliest()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(marked.latest()).isEqualTo(LocalDate.of(1990, 12, 31));
        assertThat(marked.written()).isEqualTo("1990-07-01");
        assertThat(marked).hasToString("1990").isNotEqualTo(first).isNotEqualTo(PartialDate.of(1990));
        assertThat(PartialDate.of(1990, 1, 1).looksLikePlaceholder()).isTrue();
        for (String other : new String[] {"1990", "1990-07", "1990-07-02", "1990-06-01"}) {
            assertThat(PartialDate.parse(other).looksLikePlaceholder()).isFalse();
            assertThatThrownBy(() -> PartialDate.parse(other).asPlaceholder())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining(other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1990,       1989-12-31, AFTER",
        "1990,       1990-01-01, UNDECIDED",
        "1990,       1990-12-31, UNDECIDED",
        "1990,       1991-01-01, BEFORE",
        "1990-02,    1990-01-31, AFTER",
        "1990-02,    1990-02-10, UNDECIDED",
        "1990-02,    1990-03-01, BEFORE",
        "1990-02-10, 1990-02-10, SAME",
        "1990-02-10, 1990-02-11, BEFORE",
        "1990-02-10, 1990-02-09, AFTER",
    })
    void comparesInThreeValues(String text, LocalDate day, Relation relation) {
        assertThat(PartialDate.parse(text).relationTo(day)).isEqualTo(relation);
    }

    @Property
    void theRelationHoldsForEveryDayItCanBe(
            @ForAll @IntRange(min = 0, max = 800) int start,
            @ForAll Precision precision,
            @ForAll @IntRange(min = 0, max = 1600) int other) {
        LocalDate base = LocalDate.of(2019, 1, 1);
        LocalDate truth = base.plusDays(400L + start);
        LocalDate day = base.plusDays(other);
        PartialDate partial =
                switch (precision) {
                    case YEAR -> PartialDate.of(truth.getYear());
                    case MONTH -> PartialDate.of(truth.getYear(), truth.getMonthValue());
                    case DAY -> PartialDate.of(truth);
                };
        assertThat(truth).isBetween(partial.earliest(), partial.latest());
        boolean allBefore =
                partial.earliest().datesUntil(partial.latest().plusDays(1)).allMatch(d -> d.isBefore(day));
        boolean allAfter =
                partial.earliest().datesUntil(partial.latest().plusDays(1)).allMatch(d -> d.isAfter(day));
        assertThat(partial.relationTo(day) == Relation.BEFORE).isEqualTo(allBefore);
        assertThat(partial.relationTo(day) == Relation.AFTER).isEqualTo(allAfter);
    }

    @Property
    void anyTextIsADateOrADateTimeException(
            @ForAll @StringLength(max = 12) @CharRange(from = '+', to = ':') String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
            assertThat(SCHEMA.matcher(text).find()).isTrue();
        } catch (DateTimeException expected) {
            assertThat(expected).hasMessageContaining("\nMaybe");
        }
    }

    @Test
    void hugeAndRandomTextsEndAtOnce() {
        Random random = new Random(1);
        assertThatThrownBy(() -> PartialDate.parse("1".repeat(1_000_000))).isInstanceOf(DateTimeException.class);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThatThrownBy(() -> PartialDate.parse(text.toString())).isInstanceOf(DateTimeException.class);
        }
    }
}
