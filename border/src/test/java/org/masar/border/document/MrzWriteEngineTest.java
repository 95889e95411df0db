package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.masar.border.document.MrzWriteRequest.EmptyCheck;
import org.masar.border.document.MrzWriteRequest.Part;
import org.masar.core.json.Problem;
import org.masar.core.time.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MrzWriteEngineTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;

    private final MrzWriteEngine engine = new MrzWriteEngine();

    @Test
    void contractExamples() {
        Examples.run(engine, "mrz-write.jsonl");
    }

    @Test
    void workedExamples() {
        Examples.run(engine, "border.mrz.write.jsonl");
    }

    @Test
    void publishedNames() throws IOException {
        String reference = System.getProperty("masar.reference", "");
        Assumptions.assumeFalse(reference.isEmpty(), "needs -Dmasar.reference");
        Path folder = Path.of(reference, "border-documents");
        for (String text : Files.readAllLines(folder.resolve("mrz-name-examples.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode line = Examples.JSON.readTree(text);
            MrzWriteAnswer answer = nameLine(line);
            assertThat(answer.nameLine()).isEqualTo(line.get("nameLine").asString());
            assertThat(answer.nameTruncated()).isFalse();
        }
        for (String text : Files.readAllLines(folder.resolve("mrz-name-truncation.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode line = Examples.JSON.readTree(text);
            MrzWriteAnswer answer = nameLine(line);
            assertThat(answer.nameTruncated()).isTrue();
            String all = answer.nameLine();
            String field = all.length() == 30 ? all : all.substring(5);
            assertConformant(
                    field,
                    line.get("primary").asString().replace(' ', '<'),
                    line.get("secondary").asString().replace(' ', '<'));
        }
    }

    private MrzWriteAnswer nameLine(JsonNode line) {
        ObjectNode request = Examples.JSON.createObjectNode();
        String format = line.get("format").asString();
        request.put("format", format).put("part", "NAME_LINE");
        request.put("primaryIdentifier", line.get("primary").asString());
        if (!line.get("secondary").asString().isEmpty()) {
            request.put("secondaryIdentifier", line.get("secondary").asString());
        }
        if (!format.equals("TD1")) {
            request.put("documentCode", format.startsWith("MRV") ? "V" : format.equals("TD3") ? "PP" : "I");
            request.put("issuingState", "UTO");
        }
        MrzWriteRequest typed = Examples.JSON.treeToValue(request, MrzWriteRequest.class);
        assertThat(engine.check(typed)).isEmpty();
        return engine.answer(typed);
    }

    /** The normative rules for a cut name: both identifiers there, the last position a letter, components only cut. */
    private static void assertConformant(String field, String primary, String secondary) {
        assertThat(field).as(field).matches("[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?");
        List<String> parts = Splitter.on("<<").splitToList(field);
        assertThat(parts.size()).isEqualTo(secondary.isEmpty() ? 1 : 2);
        assertCut(parts.get(0), primary);
        if (parts.size() > 1) {
            assertCut(parts.get(1), secondary);
        }
    }

    private static void assertCut(String cut, String whole) {
        List<String> pieces = Splitter.on('<').splitToList(cut);
        List<String> components = Splitter.on('<').splitToList(whole);
        assertThat(pieces.size()).isLessThanOrEqualTo(components.size());
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(components.get(i)).startsWith(pieces.get(i));
        }
    }

    @Test
    void anyNameIsCutByTheRules() {
        Random random = new Random(46);
        int impossible = 0;
        for (int i = 0; i < CASES; i++) {
            String primary = components(random);
            String secondary = random.nextInt(6) == 0 ? "" : components(random);
            int width = new int[] {30, 31, 39}[random.nextInt(3)];
            String whole = secondary.isEmpty() ? primary : primary + "<<" + secondary;
            MrzName name = MrzName.fit(primary, secondary, width);
            if (name == null) {
                impossible++;
                // Only where every component is a single letter can no last position be a letter.
                assertThat(whole).matches("[A-Z](<<?[A-Z])*");
            } else if (whole.length() <= width) {
                assertThat(name).isEqualTo(new MrzName(whole, false));
            } else {
                assertThat(name.truncated()).isTrue();
                assertThat(name.text()).hasSize(width);
                assertConformant(name.text(), primary, secondary);
            }
        }
        assertThat(impossible).isLessThan(CASES / 20);
    }

    private static String components(Random random) {
        int longest = random.nextInt(12) + 1;
        List<String> components = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(25) + 1); i >= 0; i--) {
            components.add(letters(random, 1 + random.nextInt(longest)));
        }
        return String.join("<", components);
    }

    private static String letters(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append((char) ('A' + random.nextInt(26)));
        }
        return text.toString();
    }

    @Test
    void whatIsWrittenIsRead() {
        Random random = new Random(4);
        for (int i = 0; i < CASES; i++) {
            MrzWriteRequest request = request(random);
            assertThat(engine.check(request)).isEmpty();
            MrzWriteAnswer answer = engine.answer(request);
            List<String> lines = Objects.requireNonNull(answer.lines());
            MrzZone zone = Mrz.read(lines);
            assertThat(zone.error()).isNull();
            assertThat(zone.format()).isEqualTo(request.format());
            assertThat(zone.allChecksPass()).isTrue();
            assertThat(zone.documentCode()).isEqualTo(request.documentCode());
            assertThat(zone.issuingState()).isEqualTo(request.issuingState());
            assertThat(zone.nationality()).isEqualTo(request.nationality());
            assertThat(zone.documentNumber()).isEqualTo(request.documentNumber());
            assertThat(zone.optional1()).isEqualTo(request.optional1());
            assertThat(zone.optional2()).isEqualTo(request.format() == MrzFormat.TD1 ? request.optional2() : null);
            assertThat(zone.sex()).isEqualTo(request.sex());
            if (!answer.nameTruncated()) {
                assertThat(zone.primaryIdentifier()).isEqualTo(request.primaryIdentifier());
                assertThat(zone.secondaryIdentifier())
                        .isEqualTo(request.secondaryIdentifier() == null ? "" : request.secondaryIdentifier());
            } else {
                assertThat(zone.nameMayBeTruncated()).isTrue();
            }
            LocalDate asOf = LocalDate.of(2026, 1, 15);
            String birth = request.birthDate();
            assertThat(zone.birthDateResolved(asOf)).isEqualTo(birth == null ? null : PartialDate.parse(birth));
            assertThat(zone.expiryDateResolved(asOf)).isEqualTo(request.expiryDate());
            assertThat(lines.get(request.format() == MrzFormat.TD1 ? 2 : 0)).isEqualTo(answer.nameLine());
        }
    }

    private static MrzWriteRequest request(Random random) {
        MrzFormat format = List.of(MrzFormat.values()).get(random.nextInt(5));
        String code = format.isVisa()
                ? "V"
                : format == MrzFormat.TD3 ? "PP" : List.of("I", "ID", "AC", "C").get(random.nextInt(4));
        int longest = format == MrzFormat.TD1 ? 22 : format == MrzFormat.TD2 ? 14 : 9;
        String number = text(random, 1 + random.nextInt(random.nextInt(3) == 0 ? longest : 9));
        int room = MrzLayout.of(format).optional1().size();
        if (number.length() > 9) {
            number = number.substring(0, 9) + number.substring(9).replace('<', '8');
            room -= number.length() - 9 + 2;
        }
        String birth = LocalDate.of(1927, 1, 1).plusDays(random.nextInt(36_000)).toString();
        int cut = random.nextInt(8);
        return new MrzWriteRequest(
                format,
                random.nextBoolean() ? null : Part.ZONE,
                code,
                List.of("D", "IRQ", "UTO", "XXA").get(random.nextInt(4)),
                "QZ " + components(random).replace('<', ' '),
                random.nextInt(5) == 0 ? null : components(random).replace('<', ' '),
                null,
                null,
                number,
                List.of("D", "IRQ", "UTO", "XXA").get(random.nextInt(4)),
                List.of("M", "F", "<").get(random.nextInt(3)),
                cut == 0 ? null : birth.substring(0, cut == 1 ? 4 : cut == 2 ? 7 : 10),
                random.nextInt(9) == 0 ? null : LocalDate.of(1950, 1, 1).plusDays(random.nextInt(34_000)),
                text(random, random.nextInt(room + 1)),
                format == MrzFormat.TD1 ? text(random, random.nextInt(12)) : null,
                List.of(EmptyCheck.values()).get(random.nextInt(2)));
    }

    private static String text(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(
                    i + 1 < size && random.nextInt(6) == 0 ? '<' : MrzCharacters.ALPHABET.charAt(random.nextInt(10)));
        }
        return text.toString();
    }

    @Test
    void namesAsInTheVisualZone() {
        assertThat(line("D'Artagnan", "Charles-Ogier", null)).startsWith("P<UTODARTAGNAN<<CHARLES<OGIER<<<");
        assertThat(line("Smith, Jr.", "", null)).startsWith("P<UTOSMITH<JR<<<<");
        assertThat(line("Müller", "Jörg", null)).startsWith("P<UTOMUELLER<<JOERG<<<");
        assertThat(line("محمد", "فضّة", NameScript.ARABIC)).startsWith("P<UTOMXHMD<<FXDZDZXAH<<<");
        assertThat(line("Щербакова", null, NameScript.CYRILLIC)).startsWith("P<UTOSHCHERBAKOVA<<<");
    }

    private String line(String primary, @Nullable String secondary, @Nullable NameScript script) {
        MrzWriteRequest request = new MrzWriteRequest(
                MrzFormat.TD3,
                Part.NAME_LINE,
                "P",
                "UTO",
                primary,
                secondary,
                script,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(engine.check(request)).isEmpty();
        return engine.answer(request).nameLine();
    }

    @Test
    void whatCannotBeWritten() {
        Map<String, String> good = Map.of(
                "format",
                "TD2",
                "documentCode",
                "I",
                "issuingState",
                "UTO",
                "primaryIdentifier",
                "A",
                "documentNumber",
                "1",
                "nationality",
                "IQ");
        assertThat(problems(good)).isEmpty();
        assertThat(problems(Map.of("format", "TD2", "primaryIdentifier", "A")))
                .containsExactly(
                        "MISSING /documentCode",
                        "MISSING /documentNumber",
                        "MISSING /issuingState",
                        "MISSING /nationality");
        assertThat(problems(Map.of("format", "TD2", "primaryIdentifier", "A", "part", "NAME_LINE")))
                .containsExactly("MISSING /documentCode", "MISSING /issuingState");
        assertThat(problems(Map.of("format", "TD1", "primaryIdentifier", "A", "part", "NAME_LINE")))
                .isEmpty();
        assertThat(problems(good, "primaryIdentifier", "Henry 8")).containsExactly("BAD_VALUE /primaryIdentifier");
        assertThat(problems(good, "primaryIdentifier", "محمد")).contains("BAD_VALUE /primaryIdentifier");
        assertThat(problems(good, "primaryIdentifier", "'")).containsExactly("BAD_VALUE /primaryIdentifier");
        assertThat(problems(good, "documentCode", "V")).containsExactly("BAD_VALUE /documentCode");
        assertThat(problems(good, "documentCode", "i")).containsExactly("BAD_VALUE /documentCode");
        assertThat(problems(good, "documentCode", "IDX")).containsExactly("BAD_VALUE /documentCode");
        assertThat(problems(good, "issuingState", "ZZ")).containsExactly("BAD_VALUE /issuingState");
        assertThat(problems(good, "nationality", "Iraq")).containsExactly("BAD_VALUE /nationality");
        assertThat(problems(good, "documentNumber", "123456789012345")).containsExactly("OUT_OF_RANGE /documentNumber");
        assertThat(problems(good, "documentNumber", "12345678901234")).isEmpty();
        assertThat(problems(good, "documentNumber", "AB-12")).containsExactly("BAD_VALUE /documentNumber");
        assertThat(problems(good, "documentNumber", "AB12<")).containsExactly("BAD_VALUE /documentNumber");
        assertThat(problems(good, "documentNumber", "1234567890<1")).containsExactly("BAD_VALUE /documentNumber");
        assertThat(problems(good, "documentNumber", "")).containsExactly("BAD_VALUE /documentNumber");
        assertThat(problems(good, "optional1", "12345678")).containsExactly("OUT_OF_RANGE /optional1");
        assertThat(problems(good, "optional2", "1"))
                .containsExactly("CONTRADICTION /format", "CONTRADICTION /optional2");
        assertThat(problems(good, "birthDate", "1990-02-29")).containsExactly("BAD_VALUE /birthDate");
        assertThat(problems(good, "birthDate", "1990-13")).containsExactly("BAD_VALUE /birthDate");
        assertThat(problems(good, "format", "TD3", "documentCode", "PP", "documentNumber", "1234567890"))
                .containsExactly("OUT_OF_RANGE /documentNumber");
        assertThat(problems(good, "format", "MRV-B")).containsExactly("BAD_VALUE /documentCode");
    }

    @Test
    void aVisaShowsNineCharactersOfItsNumber() {
        MrzWriteRequest request = new MrzWriteRequest(
                MrzFormat.MRV_B,
                null,
                "V",
                "DEU",
                "A",
                null,
                null,
                null,
                "1234567890",
                "IQ",
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(engine.check(request)).isEmpty();
        MrzWriteAnswer answer = engine.answer(request);
        assertThat(answer.lines())
                .containsExactly("V<D<<A<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "1234567897IRQ<<<<<<0<<<<<<<0<<<<<<<<");
        assertThat(answer.findings())
                .containsExactly(MrzWriteAnswer.Finding.of(MrzWriteAnswer.Finding.Code.TRUNCATED, "documentNumber"));
        assertThat(answer.toString() + request + answer.findings()).isEqualTo("MrzWriteAnswerMrzWriteRequest[Finding]");
    }

    private List<String> problems(Map<String, String> fields, String... changes) {
        ObjectNode request = Examples.JSON.createObjectNode();
        fields.forEach(request::put);
        for (int i = 0; i < changes.length; i += 2) {
            request.put(changes[i], changes[i + 1]);
        }
        return Problem.report(engine.check(Examples.JSON.treeToValue(request, MrzWriteRequest.class))).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
