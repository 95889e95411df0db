package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MrzReadEngineTest {

    private static final String TOP = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String LOW = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void contractExamples() {
        Examples.run(new MrzReadEngine(), "mrz-read.jsonl");
    }

    @Test
    void workedExamples() {
        Examples.run(new MrzReadEngine(), "border.mrz.read.jsonl");
    }

    @Test
    void referenceZones() throws IOException {
        String reference = System.getProperty("masar.reference", "");
        Assumptions.assumeFalse(reference.isEmpty(), "needs -Dmasar.reference");
        Path file = Path.of(reference, "border-documents", "mrz-examples.jsonl");
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode line = Examples.JSON.readTree(text);
            JsonNode actual =
                    Examples.answer(new MrzReadEngine(), Examples.JSON.valueToTree(Map.of("lines", line.get("lines"))));
            JsonNode expected = line.get("expect");
            String id = line.get("id").asString();
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                JsonNode is = actual.get(field.getKey());
                if (field.getKey().endsWith("DateKind")) {
                    assertThat(is.asString().toLowerCase(Locale.ROOT))
                            .isEqualTo(field.getValue().asString());
                } else {
                    Examples.compare(id + "/" + field.getKey(), field.getValue(), is);
                }
            }
        }
    }

    @Test
    void everyFormatIsToldApart() {
        assertThat(Mrz.read("V" + TOP.substring(1), LOW).format()).isEqualTo(MrzFormat.MRV_A);
        assertThat(Mrz.read(TOP, LOW).format()).isEqualTo(MrzFormat.TD3);
        assertThat(Mrz.read("V".repeat(36), "0".repeat(36)).format()).isEqualTo(MrzFormat.MRV_B);
        assertThat(Mrz.read("I".repeat(36), "0".repeat(36)).format()).isEqualTo(MrzFormat.TD2);
        assertThat(Mrz.read("V".repeat(30), "0".repeat(30), "<".repeat(30)).format())
                .isEqualTo(MrzFormat.TD1);
    }

    @Test
    void lengthComesBeforeCharset() {
        assertThat(Mrz.read().error()).isEqualTo(MrzError.LENGTH);
        assertThat(Mrz.read(TOP).error()).isEqualTo(MrzError.LENGTH);
        assertThat(Mrz.read(TOP, LOW + " ").error()).isEqualTo(MrzError.LENGTH);
        assertThat(Mrz.read(TOP, LOW, LOW).error()).isEqualTo(MrzError.LENGTH);
        assertThat(Mrz.read("é" + TOP.substring(2), LOW).error()).isEqualTo(MrzError.LENGTH);
        assertThat(Mrz.read("é" + TOP.substring(1), LOW).error()).isEqualTo(MrzError.CHARSET);
        assertThat(Mrz.read("😀" + TOP.substring(1), LOW).error()).isEqualTo(MrzError.CHARSET);
        assertThat(Mrz.read(TOP, "l" + LOW.substring(1)).error()).isEqualTo(MrzError.CHARSET);
    }

    @Test
    void lettersAndFillersAreNoCheckDigits() {
        // K has the value 20, so its residue is that of 0.
        assertThat(findings(TOP, replace(LOW, 44, "K"), null)).containsExactly("LETTER_IN_CHECK_DIGIT 2 44 composite");
        assertThat(findings(TOP, replace(LOW, 44, "<"), null)).containsExactly("FILLER_IN_CHECK_DIGIT 2 44 composite");
        assertThat(findings(TOP, replace(LOW, 43, "<"), null))
                .containsExactly("FILLER_IN_CHECK_DIGIT 2 43 personalNumber", "CHECK_DIGIT_WRONG 2 44 composite");
        assertThat(findings(TOP, replace(LOW, 10, "<"), null))
                .containsExactly("FILLER_IN_CHECK_DIGIT 2 10 documentNumber", "CHECK_DIGIT_WRONG 2 44 composite");
    }

    @Test
    void anEmptyPersonalNumberTakesZeroOrFiller() {
        String empty = "ZE000509<9CAN8501019F2301147<<<<<<<<<<<<<<<8";
        String top = "P<CANMARTIN<<SARAH<<<<<<<<<<<<<<<<<<<<<<<<<<";
        assertThat(Mrz.read(top, empty).allChecksPass()).isTrue();
        assertThat(Mrz.read(top, replace(empty, 43, "0")).allChecksPass()).isTrue();
        assertThat(Mrz.read(top, replace(empty, 43, "1")).checks().personalNumber())
                .isFalse();
    }

    @Test
    void aLongNumberNeedsItsCheckDigitAndAFillerAfterIt() {
        String top = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<";
        MrzZone zone = Mrz.read(top, "D23145890<UTO7408122F1204159AB125<<0");
        assertThat(zone.documentNumber()).isEqualTo("D23145890AB12");
        assertThat(zone.optional1()).isEmpty();
        MrzZone rest = Mrz.read(top, "D23145890<UTO7408122F1204159AB125<X0");
        assertThat(rest.documentNumber()).isEqualTo("D23145890AB12");
        assertThat(rest.optional1()).isEqualTo("X");
        MrzZone wrong = Mrz.read(top, "D23145890<UTO7408122F1204159AB126<<0");
        assertThat(wrong.documentNumber()).isEqualTo("D23145890");
        assertThat(wrong.optional1()).isEqualTo("AB126");
        assertThat(wrong.checks().documentNumber()).isFalse();
        MrzZone full = Mrz.read(top, "D23145890<UTO7408122F1204159AB12500<");
        assertThat(full.documentNumber()).isEqualTo("D23145890");
    }

    @Test
    void kindsOfDates() {
        assertThat(birth("740812")).isEqualTo("COMPLETE 1974-08-12");
        assertThat(birth("7408<<")).isEqualTo("PARTIAL 1974-08");
        assertThat(birth("74<<<<")).isEqualTo("PARTIAL 1974");
        assertThat(birth("26<<<<")).isEqualTo("PARTIAL 2026");
        assertThat(birth("27<<<<")).isEqualTo("PARTIAL 1927");
        assertThat(birth("2601<<")).isEqualTo("PARTIAL 2026-01");
        assertThat(birth("2602<<")).isEqualTo("PARTIAL 1926-02");
        assertThat(birth("<<<<<<")).isEqualTo("UNKNOWN null");
        for (String wrong : List.of(
                "74<<12", "<<0812", "7413<<", "7400<<", "741301", "740800", "740832", "7<<<<<", "74081<", "74081A")) {
            assertThat(birth(wrong)).isEqualTo("INVALID null");
        }
        assertThat(birth("260115")).isEqualTo("COMPLETE 2026-01-15");
        assertThat(birth("260116")).isEqualTo("COMPLETE 1926-01-16");
        assertThat(birth("000229")).isEqualTo("COMPLETE 2000-02-29");
        assertThat(birth("900229")).isEqualTo("COMPLETE null");
        assertThat(birth("900431")).isEqualTo("COMPLETE null");
    }

    @Test
    void theCenturyIsFoundBeforeTheLeapDayIsJudged() {
        assertThat(MrzDates.resolveBirth("040229", LocalDate.of(2004, 2, 28))).hasToString("1904-02-29");
        assertThat(MrzDates.resolveBirth("000229", LocalDate.of(2000, 2, 28))).isNull();
        assertThat(MrzDates.resolveBirth("000229", LocalDate.of(2000, 2, 29))).hasToString("2000-02-29");
    }

    @Test
    void aReferenceDayThatNobodyLivesInLeavesTheCenturyOpen() {
        assertThat(MrzDates.resolveBirth("74<<<<", LocalDate.of(70, 1, 1))).isNull();
        assertThat(MrzDates.resolveBirth("740812", LocalDate.of(70, 1, 1))).isNull();
        assertThat(MrzDates.resolveExpiry("040812", LocalDate.of(9_999, 1, 1))).isNull();
    }

    @Test
    void expiryLiesFromEightyYearsBackToTwentyAhead() {
        assertThat(expiry("940623", DAY)).isEqualTo("1994-06-23");
        assertThat(expiry("460115", DAY)).isEqualTo("2046-01-15");
        assertThat(expiry("460116", DAY)).isEqualTo("1946-01-16");
        assertThat(expiry("990101", LocalDate.of(2095, 1, 1))).isEqualTo("2099-01-01");
        assertThat(expiry("000229", LocalDate.of(2095, 1, 1))).isNull();
        assertThat(MrzDates.expiryKind("12<<<<")).isEqualTo(MrzDateKind.UNKNOWN);
        assertThat(MrzDates.expiryKind("1A<<<<")).isEqualTo(MrzDateKind.INVALID);
    }

    @Test
    void expiredAfterTheLastDay() {
        assertThat(findings(TOP, LOW, LocalDate.of(2012, 4, 15))).isEmpty();
        assertThat(findings(TOP, LOW, LocalDate.of(2012, 4, 16))).containsExactly("EXPIRED 2 22 expiryDate");
        assertThat(findings(TOP, LOW, null)).isEmpty();
    }

    @Test
    void passportCodesByDay() {
        assertThat(code("PN", "350101", "2025-12-31")).isEmpty();
        assertThat(code("PN", "350101", "2026-01-01")).containsExactly("DOCUMENT_CODE_NOT_ALLOWED 1 1 documentCode");
        assertThat(code("PP", "350101", "2026-01-01")).isEmpty();
        assertThat(code("PS", "350101", "2026-01-01")).containsExactly("PROTECTION_SENSITIVE 1 1 documentCode");
        assertThat(code("PU", "350101", "2026-01-01")).isEmpty();
        assertThat(code("P<", "350101", "2026-01-01")).isEmpty();
        assertThat(code("P<", "371231", "2030-01-01")).isEmpty();
        assertThat(code("P<", "380101", "2030-01-01")).containsExactly("DOCUMENT_CODE_NOT_ALLOWED 1 1 documentCode");
        assertThat(code("P<", "380101", null)).isEmpty();
        assertThat(code("P1", "350101", null)).containsExactly("DOCUMENT_CODE_NOT_ALLOWED 1 1 documentCode");
        assertThat(code("I<", "350101", null)).containsExactly("ID_CODE_ON_TD3 1 1 documentCode");
        assertThat(code("X<", "350101", null)).containsExactly("DOCUMENT_CODE_NOT_ALLOWED 1 1 documentCode");
    }

    @Test
    void cardAndVisaCodes() {
        for (String good : List.of("I", "ID", "A", "AC", "C", "CI", "IP")) {
            assertThat(MrzDocumentCodes.broken(MrzFormat.TD1, good, null, null)).isNull();
            assertThat(MrzDocumentCodes.broken(MrzFormat.TD2, good, null, null)).isNull();
        }
        for (String bad : List.of("IV", "P", "V", "", "I1", "<I", "PU")) {
            assertThat(MrzDocumentCodes.broken(MrzFormat.TD1, bad, null, null)).isNotNull();
        }
        assertThat(MrzDocumentCodes.broken(MrzFormat.TD1, "AI", null, null)).isNotNull();
        assertThat(MrzDocumentCodes.broken(MrzFormat.TD2, "AI", null, null)).isNull();
        assertThat(MrzDocumentCodes.broken(MrzFormat.TD2, "PU", null, null)).isNull();
        assertThat(MrzDocumentCodes.broken(MrzFormat.MRV_A, "VI", null, null)).isNull();
        assertThat(MrzDocumentCodes.broken(MrzFormat.MRV_A, "V1", null, null)).isNotNull();
    }

    @Test
    void statesAndProtection() {
        String germany = "P<DEUMUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<";
        assertThat(findings(germany, "C11T002JM4DEU9608122F1310317<<<<<<<<<<<<<<<6", null))
                .containsExactly("DEU_FOR_D 1 3 issuingState", "DEU_FOR_D 2 11 nationality");
        assertThat(findings(TOP, replace(LOW, 11, "UT0"), null)).containsExactly("UNKNOWN_STATE 2 11 nationality");
        assertThat(findings(TOP, replace(LOW, 11, "<<<"), null)).containsExactly("UNKNOWN_STATE 2 11 nationality");
        assertThat(findings(TOP, replace(LOW, 11, "XXB"), null))
                .containsExactly("PROTECTION_SENSITIVE 2 11 nationality");
        assertThat(Mrz.read(TOP, replace(LOW, 11, "XXX")).protectionSensitive()).isFalse();
        assertThat(Mrz.read(replace(TOP, 3, "XXC"), LOW).protectionSensitive()).isTrue();
        assertThat(StateCodes.isKnown("D<<", 0)).isTrue();
        assertThat(StateCodes.isKnown("DD<", 0)).isFalse();
        assertThat(StateCodes.isKnown("RKS", 0)).isTrue();
        assertThat(StateCodes.isKnown("IRQ", 0)).isTrue();
        assertThat(StateCodes.forZone("DE")).isEqualTo("D");
        assertThat(StateCodes.forZone("IQ")).isEqualTo("IRQ");
        assertThat(StateCodes.forZone("ZZ")).isNull();
    }

    @Test
    void findingsInNamesNumbersAndSex() {
        String name = "P<UTO<ERIK55ON<<ANNA<MARIA<ABCDEFGHIJKLMNOPQ";
        assertThat(findings(name, LOW, null))
                .containsExactly(
                        "LEADING_FILLER 1 6 name", "DIGIT_IN_NAME 1 11 name", "NAME_MAY_BE_TRUNCATED 1 44 name");
        assertThat(findings(TOP, replace(LOW, 21, "X"), null)).containsExactly("SEX_X 2 21 sex");
        assertThat(Mrz.read(TOP, replace(LOW, 21, "7")).sexCharNonConformant()).isTrue();
        assertThat(Mrz.read(TOP, replace(LOW, 21, "<")).sexCharNonConformant()).isFalse();
        assertThat(findings(TOP, "<<98902C36UTO7408122F1204159<E184226B<<<<<10", null))
                .contains("LEADING_FILLER 2 1 documentNumber", "LEADING_FILLER 2 29 optional1");
    }

    @Test
    void namesComeApartAtTheFirstDoubleFiller() {
        assertThat(names("A<<B<<C")).containsExactly("A", "B C");
        assertThat(names("AL<BASRI<<HUDA")).containsExactly("AL BASRI", "HUDA");
        assertThat(names("<<ANNA")).containsExactly("", "ANNA");
        assertThat(names("<ERIKSSON<<ANNA")).containsExactly("ERIKSSON", "ANNA");
        assertThat(names("SATRIYA<SUDARPA")).containsExactly("SATRIYA SUDARPA", "");
        assertThat(names("")).containsExactly("", "");
        assertThat(names("A<<<B")).containsExactly("A", "B");
    }

    @Test
    void foldingReportsWhatItDid() {
        assertThat(folded(TOP.toLowerCase(Locale.ROOT), LOW)).containsExactly("LOWER_CASE 1 1 null");
        assertThat(folded(TOP, LOW.replace("<", "&lt;"))).containsExactly("HTML_FILLER 2 38 null");
        assertThat(folded(TOP, "L898902C3 6UTO" + LOW.substring(13))).containsExactly("BLANKS_REMOVED 2 10 null");
        assertThat(folded(TOP, LOW + " ")).containsExactly("BLANKS_REMOVED 2 44 null");
        assertThat(folded(TOP + LOW)).containsExactly("LINES_REJOINED null null null");
        assertThat(folded(TOP + "\n" + LOW)).containsExactly("LINES_REJOINED null null null");
        assertThat(folded(TOP.substring(0, 20), TOP.substring(20), LOW))
                .containsExactly("LINES_REJOINED null null null");
        assertThat(folded(TOP, "", LOW)).containsExactly("LINES_REJOINED null null null");
        assertThat(folded(TOP, LOW)).isEmpty();
        assertThat(Mrz.readFolded(List.of(TOP, LOW + "0")).error()).isEqualTo(MrzError.LENGTH);
        assertThat(Mrz.readFolded(List.of(TOP, "ö" + LOW.substring(1))).error()).isEqualTo(MrzError.CHARSET);
        assertThat(Mrz.readFolded(List.of(TOP, "ı" + LOW.substring(1))).error()).isEqualTo(MrzError.CHARSET);
    }

    @Test
    void hugeTextIsAnswered() {
        String huge = "<".repeat(1 << 20);
        for (boolean normalise : new boolean[] {false, true}) {
            for (List<String> lines : List.of(
                    List.of(huge),
                    List.of(huge, huge),
                    List.of(huge, huge, huge),
                    List.of(" ".repeat(1 << 20) + TOP, LOW + "&lt".repeat(300_000)),
                    ImmutableList.<String>of())) {
                MrzReadAnswer answer = new MrzReadEngine().answer(new MrzReadRequest(lines, DAY, normalise));
                assertThat(answer.error()).isEqualTo(MrzError.LENGTH);
            }
        }
    }

    @Test
    void recordsPrintTheirTypeOnly() {
        MrzReadRequest request = new MrzReadRequest(List.of(TOP, LOW), DAY, null);
        MrzReadAnswer answer = new MrzReadEngine().answer(request);
        assertThat(request + " " + answer + " " + answer.findings() + " " + Mrz.read(TOP, LOW))
                .isEqualTo("MrzReadRequest MrzReadAnswer [MrzFinding] MrzZone");
    }

    private static String replace(String line, int column, String text) {
        return line.substring(0, column - 1) + text + line.substring(column - 1 + text.length());
    }

    private static List<String> names(String name) {
        MrzZone zone = Mrz.read("P<UTO" + name + "<".repeat(39 - name.length()), LOW);
        return List.of(zone.primaryIdentifier(), zone.secondaryIdentifier());
    }

    private static String birth(String date) {
        MrzZone zone = Mrz.read(TOP, replace(LOW, 14, date));
        return zone.birthDateKind() + " " + zone.birthDateResolved(DAY);
    }

    private static @Nullable String expiry(String date, LocalDate asOf) {
        LocalDate resolved = Mrz.read(TOP, replace(LOW, 22, date)).expiryDateResolved(asOf);
        return resolved == null ? null : resolved.toString();
    }

    /** Findings of a passport with this code, check digits of the expiry date aside. */
    private static List<String> code(String code, String expiry, @Nullable String asOf) {
        String low = replace(LOW, 22, expiry + Mrz.checkDigit(expiry));
        return findings(code + TOP.substring(2), low, asOf == null ? null : LocalDate.parse(asOf)).stream()
                .filter(finding -> !finding.contains("composite"))
                .toList();
    }

    private static List<String> folded(String... lines) {
        MrzZone zone = Mrz.readFolded(List.of(lines));
        assertThat(zone.lines()).containsExactly(TOP, LOW);
        return zone.findings(null).stream().map(MrzReadEngineTest::text).toList();
    }

    private static List<String> findings(String top, String low, @Nullable LocalDate asOf) {
        return Mrz.read(top, low).findings(asOf).stream()
                .map(MrzReadEngineTest::text)
                .toList();
    }

    private static String text(MrzFinding finding) {
        return finding.code() + " " + finding.line() + " " + finding.column() + " "
                + (finding.field() == null
                        ? "null"
                        : Examples.JSON.valueToTree(finding.field()).asString());
    }
}
