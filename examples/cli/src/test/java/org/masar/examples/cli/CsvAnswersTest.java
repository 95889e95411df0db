package org.masar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.avrr.Avrr;
import org.masar.avrr.sustainability.Indicator;
import org.masar.avrr.sustainability.SurveyAnswer;
import org.masar.avrr.sustainability.SustainabilityRequest;
import org.masar.core.json.Csv;

/** A table of a desk in, a table out; rows that cannot be answered are listed without what stands in them. */
class CsvAnswersTest {

    private static final String SECRET = "ZAYNAB-0770";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void clear() {
        out.reset();
        err.reset();
    }

    private int masar(String in, String... args) {
        return masar(in.getBytes(StandardCharsets.UTF_8), args);
    }

    private int masar(byte[] in, String... args) {
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, false, StandardCharsets.UTF_8);
        int exit = new Masar(new ByteArrayInputStream(in), printed, complained, false).run(args);
        printed.flush();
        complained.flush();
        return exit;
    }

    private int survey(String table, String... more) {
        List<String> args = new ArrayList<>(List.of("answer", "avrr.sustainability", "--csv", "--map", "iom-survey"));
        args.addAll(List.of(more));
        return masar(table, args.toArray(String[]::new));
    }

    private ImmutableList<ImmutableList<String>> printed() {
        return Csv.rows(out.toString(StandardCharsets.UTF_8));
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String cell(int row, String column) {
        return printed().get(row).get(printed().get(0).indexOf(column));
    }

    @Test
    void scoresASurveyAsTheEngineDoes() {
        assertThat(survey("_id,Rs_soc_16,Rs_pss_25\n7,yes,neutral\n")).isZero();
        var answer = Avrr.sustainability(SustainabilityRequest.of(Map.of(
                Indicator.HAS_ID, SurveyAnswer.of("yes"), Indicator.PHYSICAL_SAFETY, SurveyAnswer.of("neutral"))));
        assertThat(printed().get(0)).startsWith("row", "_id", "economic");
        assertThat(printed().get(1)).startsWith("2", "7");
        assertThat(cell(1, "composite")).isEqualTo(String.valueOf(answer.composite()));
        assertThat(cell(1, "band_composite")).isEqualTo("REGULAR");
        assertThat(cell(1, "alerts")).isEqualTo("MANY_NON_ANSWERS");
        assertThat(complained()).contains("columns that the table does not have: Rs_econ_1");
    }

    /** Whatever a spreadsheet makes of the table, the scores are the same. */
    @Test
    void readsWhatSpreadsheetsWrite() {
        survey("_id,Rs_soc_16,Rs_pss_25\n7,yes,neutral\n");
        String plain = out.toString(StandardCharsets.UTF_8);
        for (String table : List.of(
                "_id;Rs_soc_16;Rs_pss_25\r\n7;yes;neutral\r\n",
                "_id;حيازة وثيقة هوية;الشعور بالأمان الجسدي\n7;yes;neutral\n;;\n;;\n",
                "_id, RS_SOC_16 ,survey/pss/Rs_pss_25,remarks\n7, Yes ,\"NEUTRAL\",\"a, \"\"b\"\"\nc\"",
                "_id,Rs_soc_16,Rs_pss_25,,\n7,yes,neutral,,\n")) {
            clear();
            assertThat(survey(table)).as(table).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(plain);
        }
        clear();
        assertThat(survey("\uFEFF_id,Rs_soc_16,Rs_pss_25\n7,yes,neutral\n")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + plain);
    }

    @Test
    void theHeaviestItemComesFromTwoQuestions() {
        survey("Rs_pss_30,Rs_pss_31\nyes,\nno,wish_to_leave\nno,need_to_leave\ndont_know,need_to_leave\n,\nno,\n");
        assertThat(printed()).hasSize(5);
        assertThat(cell(1, "composite")).isEqualTo(cell(2, "composite"));
        assertThat(cell(3, "alerts")).contains("NEEDS_TO_LEAVE");
        assertThat(cell(4, "alerts")).doesNotContain("NEEDS_TO_LEAVE");
        assertThat(complained())
                .as("without the second question nothing can be said, and the row says so")
                .contains("7,Rs_pss_30,BAD_VALUE");
    }

    @Test
    void ticksAreAListAndDebtIsFolded() {
        assertThat(survey("Rs_econ_8,has_debt\nat_least_one no_assets,نعم\nno_assets,0\n"))
                .isZero();
        assertThat(cell(1, "economic")).isNotEqualTo(cell(2, "economic"));
    }

    @Test
    void rejectedRowsAreListedInTheCallersLanguage() throws IOException {
        String table = """
                _id,Rs_econ_1,Rs_soc_16,note
                1,satisfied,yes,fine
                2,SECRET,yes,
                3,satisfied,"yes"SECRET,
                4,satisfied,yes,a,b
                5,,,
                6,"satisfied,yes,SECRET
                7,satisfide,maybe,
                8,neutral,no,
                """.replace("SECRET", SECRET);
        Path rejected = folder.resolve("rejected.csv");
        assertThat(survey(table, "--rejected", rejected.toString(), "--lang", "ar"))
                .isEqualTo(1);
        assertThat(printed().stream().skip(1).map(row -> row.get(1))).containsExactly("1", "8");
        String listed = Files.readString(rejected);
        ImmutableList<ImmutableList<String>> rows = Csv.rows(listed);
        assertThat(rows.stream().map(row -> String.join(" ", row.subList(0, 3))))
                .containsExactly(
                        "row column code",
                        "3 Rs_econ_1 BAD_VALUE",
                        "4  SYNTAX",
                        "5  SYNTAX",
                        "6 /answers MISSING",
                        "7  SYNTAX",
                        "8 Rs_econ_1 BAD_VALUE",
                        "8 Rs_soc_16 BAD_VALUE");
        assertThat(rows.get(2).get(3)).contains("علامات الاقتباس");
        assertThat(listed + complained() + out).doesNotContain(SECRET);
        assertThat(complained()).contains("2 rows answered, 6 rejected");
    }

    /** Half of a table is half an answer: what is known is scored, what is not is counted. */
    @Test
    void whatIsNotKnownIsNotInvented() {
        assertThat(survey("_id,Rs_soc_16\n1,\n2,yes\n3,dont_know\n"))
                .as("a survey without any answer is none")
                .isEqualTo(1);
        assertThat(complained()).contains("2,/answers,MISSING");
        assertThat(cell(1, "non_answers")).isEqualTo("27");
        assertThat(cell(2, "non_answers")).isEqualTo("28");
        assertThat(cell(2, "missing").split("; ")).hasSize(27).doesNotContain("HAS_ID");
    }

    @Test
    void anOwnMapReachesListsNumbersAndDays() throws IOException {
        Path map = Files.writeString(folder.resolve("own.json"), """
                {"engine":"avrr.sustainability",
                 "in":[{"column":"جولة","pointer":"/rounds/0/round","values":{"اولى":"BASELINE"}},
                       {"column":"تاريخ","pointer":"/rounds/0/on","as":"DATE"},
                       {"column":"هوية","pointer":"/rounds/0/answers/HAS_ID","values":{"نعم":"yes","كلا":"no","-":""}},
                       {"column":"جولة ٢","pointer":"/rounds/1/round"},
                       {"column":"تاريخ ٢","pointer":"/rounds/1/on","as":"DATE"},
                       {"column":"هوية ٢","pointer":"/rounds/1/answers/HAS_ID","values":{"نعم":"yes"}},
                       {"column":"low","pointer":"/thresholds/low","as":"NUMBER"},
                       {"constant":"0.66","pointer":"/thresholds/high","as":"NUMBER"}],
                 "out":[{"column":"نتيجة","pointer":"/rounds/0/social"},{"column":"bands","pointer":"/rounds/0/bands"}]}
                """);
        String table = """
                جولة;تاريخ;هوية;جولة 2;تاريخ 2;هوية 2;LOW
                اولى;٣١/٠٣/٢٠٢٦;نعم;;;;٠٫٣٣
                ;;;FINAL;2026-03-31;نعم;0.1
                اولى;03/04/2026;نعم;;;;0.33
                اولى;2026-03-31;نعم;;;;x
                """;
        assertThat(masar(table, "answer", "--csv", "--map", map.toString())).isEqualTo(1);
        assertThat(printed()).hasSize(3);
        assertThat(cell(2, "نتيجة")).isEqualTo("0.525");
        assertThat(cell(1, "نتيجة")).isEqualTo("0.525");
        assertThat(cell(1, "bands")).startsWith("{\"economic\":\"REGULAR\"");
        assertThat(complained())
                .as("a day that can be read in two ways is nobody's to choose; places of lists close up")
                .contains("4,تاريخ,BAD_VALUE", "5,low,WRONG_TYPE");
    }

    @Test
    void aSpreadsheetRunsNothing() {
        survey("_id,Rs_soc_16\n=1+1,yes\n-5,yes\n@SUM(A1),yes\n+9647,yes\n");
        assertThat(printed().stream().skip(1).map(row -> row.get(1)))
                .containsExactly("'=1+1", "-5", "'@SUM(A1)", "'+9647");
    }

    @Test
    void tellsHowToAskRightly() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"),
                "{\"engine\":\"avrr.sustainability\",\"in\":[{\"colum\":\"a\",\"pointer\":\"x\"}],\"out\":[]}");
        Path twice = Files.writeString(
                folder.resolve("twice.json"),
                "{\"engine\":\"avrr.sustainability\",\"in\":[{\"column\":\"a\",\"pointer\":\"/a\"},"
                        + "{\"column\":\"A\",\"pointer\":\"/a/b\"}],\"out\":[{\"column\":\"c\",\"pointer\":\"/c\"}]}");
        Path elsewhere = Files.writeString(
                folder.resolve("elsewhere.json"),
                "{\"engine\":\"no.such\",\"in\":[{\"column\":\"a\",\"pointer\":\"/a\"}],"
                        + "\"out\":[{\"column\":\"c\",\"pointer\":\"/c\"}]}");
        assertThat(masar("a\n1\n", "answer", "--csv")).isEqualTo(2);
        assertThat(masar("a\n1\n", "answer", "--map", "iom-survey")).isEqualTo(2);
        assertThat(masar("a\n1\n", "answer", "--rejected", "x")).isEqualTo(2);
        assertThat(masar("a\n1\n", "answer", "--csv", "--map", "nowhere")).isEqualTo(2);
        assertThat(complained()).contains("maps that ship: iom-survey");
        assertThat(masar("a\n1\n", "answer", "fap.triage", "--csv", "--map", "iom-survey"))
                .isEqualTo(2);
        assertThat(masar("a\n1\n", "answer", "--csv", "--map", wrong.toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("\"/in/0/colum\", maybe \"column\" was meant");
        assertThat(masar("a\n1\n", "answer", "--csv", "--map", twice.toString()))
                .isEqualTo(2);
        assertThat(complained()).contains("CONTRADICTION at \"/in/1/pointer\"", "CONTRADICTION at \"/in/1/column\"");
        assertThat(masar("a\n1\n", "answer", "--csv", "--map", elsewhere.toString()))
                .isEqualTo(2);
        assertThat(survey("")).isEqualTo(2);
        assertThat(survey("\"a\n")).isEqualTo(2);
        assertThat(survey(SECRET + "\n1\n")).isEqualTo(2);
        assertThat(survey("Rs_econ_1\n\n")).isEqualTo(2);
        assertThat(survey("Rs_econ_1,rs_ECON_1\nyes,no\n")).isEqualTo(2);
        assertThat(masar(
                        "Rs_econ_1\né".getBytes(StandardCharsets.ISO_8859_1), "answer", "--csv", "--map", "iom-survey"))
                .isEqualTo(2);
        assertThat(complained()).contains("is not UTF-8").doesNotContain(SECRET);
        assertThat(printed()).isEmpty();
    }

    /** Every item of the survey is in the map once, and no cell, however strange, breaks more than its row. */
    @Test
    void everyItemHasItsColumn() {
        CsvMap map = CsvMap.read("iom-survey");
        Set<String> items = map.in().stream()
                .map(CsvMap.Entry::pointer)
                .filter(pointer -> pointer.startsWith("/answers/"))
                .map(pointer -> pointer.substring("/answers/".length()))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(items)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Indicator.values()).stream().map(Enum::name).toList());
        Random random = new Random(16);
        String signs = "ab,;\"\n\r =٣٫ي\u200F\u0000\uD83D/~+";
        for (int i = 0; i < 60; i++) {
            StringBuilder table = new StringBuilder("Rs_econ_1,Rs_soc_16,has_debt\nneutral,yes,no\n");
            for (int j = random.nextInt(60); j > 0; j--) {
                table.append(signs.charAt(random.nextInt(signs.length())));
            }
            clear();
            survey(table.toString());
            assertThat(printed().get(1).get(0)).isEqualTo("2");
        }
    }
}
