package org.masar.avrr.sustainability;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.avrr.Avrr;
import org.masar.core.json.Problem;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.message.PlainInput;

class SurveyTableTest {

    private static final Messages MESSAGES = Messages.load();

    private static SurveyTable read(String csv) {
        return SurveyTable.read(csv, List.of(), MESSAGES);
    }

    private static List<String> rejected(SurveyTable table) {
        List<String> rejected = new ArrayList<>();
        table.rejected().forEach(row -> row.problems()
                .forEach(problem -> rejected.add(row.row() + " " + problem.pointer() + " "
                        + problem.message().key())));
        return rejected;
    }

    @Test
    void takesAnExportAndReportsWhatItCannotTake() {
        String csv = """
                start,id,round,on,group/Rs_econ_1,DISTRESS,PRODUCTIVE_ASSETS,sex,notes
                x,P-1,BASELINE,2024-02-01,very_satisfied,often,no_assets at_least_one,f,secret one
                x,P-2,BASELINE,2024-02-30,satisfied,never,,m,
                x,P-3,BASELINE,2024-02-03,Satisfied,very bad indeed,,m,
                x,P-1,BASELINE,2024-02-04,neutral,,,f,
                x,,BASELINE,2024-02-04,neutral,,,f,
                x,P-4,LATER,2024-02-04,neutral,,,f,
                x,P-5,FINAL
                ,,,,,,,,
                x,P-1,final,٢٠٢٥/٣/٩,,rarely,,f,
                """;
        SurveyTable table = SurveyTable.read(csv, List.of("sex"), MESSAGES);
        assertThat(rejected(table))
                .containsExactly(
                        "3 /on problem.badValue.form",
                        "4 /DISTRESS problem.badValue",
                        "5 /id problem.contradiction",
                        "6 /id problem.missing",
                        "7 /round problem.badValue",
                        "8  problem.outOfRange");
        assertThat(table.rows()).extracting(SurveyTable.Row::row).containsExactly(2, 10);
        SurveyTable.Row first = table.rows().get(0);
        assertThat(first.answers())
                .containsOnly(
                        Map.entry(Indicator.ECON_SATISFACTION, SurveyAnswer.of("very_satisfied")),
                        Map.entry(Indicator.DISTRESS, SurveyAnswer.of("often")),
                        Map.entry(
                                Indicator.PRODUCTIVE_ASSETS,
                                new SurveyAnswer(ImmutableList.of("no_assets", "at_least_one"))));
        assertThat(first.groups()).containsOnly(Map.entry("sex", "f"));
        assertThat(table.rows().get(1).on()).isEqualTo(LocalDate.of(2025, 3, 9));
        assertThat(table.rounds().get("P-1")).hasSize(2);
        String report = table.report(MESSAGES, "ar");
        assertThat(report).startsWith("row,column,problem\r\n3,on,").doesNotContain("indeed");
        assertThat(table.toString() + table.rejected() + table.rows())
                .doesNotContain("P-1")
                .doesNotContain("indeed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void columnsMayBeNamedInAnyLanguage(Language language) {
        List<String> header = new ArrayList<>(List.of(
                MESSAGES.render(Message.of("avrr.survey.column.id"), language),
                MESSAGES.render(Message.of("avrr.survey.column.round"), language),
                MESSAGES.render(Message.of("avrr.survey.column.on"), language)));
        List<String> cells = new ArrayList<>(List.of("٧", "midterm", "2024-08-01"));
        for (Indicator indicator : Indicator.values()) {
            header.add("\"" + MESSAGES.render(Message.of("avrr.survey.item." + indicator), language) + "\"");
            cells.add(Survey.of(SurveyVersion.FORM_2021).row(indicator).codes().get(1));
        }
        assertThat(new HashSet<>(header.stream().map(PlainInput::header).toList()))
                .hasSize(header.size());
        SurveyTable table = read("\uFEFF" + String.join(",", header) + "\n" + String.join(",", cells));
        assertThat(table.rejected()).isEmpty();
        assertThat(table.rows().get(0).answers()).hasSize(Indicator.values().length);
        assertThat(table.rows().get(0).id()).isEqualTo("7");
        assertThat(table.rows().get(0).round()).isEqualTo(SurveyRound.MIDTERM);
    }

    @Test
    void noNameOfAColumnStandsForTwo() {
        for (Language one : Language.values()) {
            for (Language other : Language.values()) {
                for (Indicator a : Indicator.values()) {
                    for (Indicator b : Indicator.values()) {
                        if (a != b) {
                            assertThat(PlainInput.header(MESSAGES.render(Message.of("avrr.survey.item." + a), one)))
                                    .isNotEqualTo(PlainInput.header(
                                            MESSAGES.render(Message.of("avrr.survey.item." + b), other)));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "round,DISTRESS|1 /id problem.missing",
                "id,round|1 /ECON_SATISFACTION problem.missing",
                "id,DISTRESS,distress|1 /DISTRESS problem.duplicateKey",
                "nothing|1 /id problem.missing;1 /ECON_SATISFACTION problem.missing",
            })
    void aHeaderThatCannotBeReadRejectsTheTable(String header, String problems) {
        SurveyTable table = read(header + "\n1,2\n");
        assertThat(String.join(";", rejected(table))).isEqualTo(problems);
        assertThat(table.rows()).isEmpty();
        assertThat(rejected(read(""))).contains("1 /id problem.missing");
        assertThat(rejected(SurveyTable.read("id,DISTRESS\n", List.of("sex"), MESSAGES)))
                .containsExactly("1 /sex problem.missing");
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgainAndScoresAreThoseOfTheEngine(@ForAll long seed) {
        Random random = new Random(seed);
        List<SurveyTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(new SurveyTable.Row(
                    i + 2,
                    "a,\"" + i,
                    SurveyRound.values()[random.nextInt(3)],
                    random.nextBoolean() ? LocalDate.of(2024, 1, 1 + i) : null,
                    ImmutableMap.copyOf(SustainabilityEngineTest.random(random)),
                    ImmutableMap.of("host", random.nextBoolean() ? "DE" : "SE")));
        }
        SurveyTable table = new SurveyTable(ImmutableList.copyOf(rows), ImmutableList.of());
        assertThat(SurveyTable.read(table.csv(), List.of("host"), MESSAGES)).isEqualTo(table);
        List<String> lines =
                table.scores(SurveyVersion.CALCULATOR_2018, null).lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            SustainabilityAnswer answer =
                    Avrr.sustainability(SustainabilityRequest.of(rows.get(i).answers()));
            assertThat(lines.get(i + 1))
                    .contains("," + answer.economic() + "," + answer.social() + "," + answer.psychosocial() + ","
                            + answer.composite() + ",");
        }
        assertThat(Arrays.stream(SurveyRound.values())
                        .mapToInt(round -> table.records(round).size())
                        .sum())
                .isEqualTo(rows.size());
    }

    @Property(tries = 300)
    void anyTextGivesRowsOrReasons(@ForAll String text) {
        SurveyTable table = read("id,DISTRESS\n" + text);
        table.rejected().forEach(row -> assertThat(row.problems()).isNotEmpty());
        assertThat(read(text).rows()).isEmpty();
        String large = "id,DISTRESS\n" + "1,never\n".repeat(2);
        assertThat(read(large).rejected().get(0).problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.CONTRADICTION);
    }
}
