package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.masar.border.document.TransliterateRequest.Direction;
import org.masar.border.document.TransliterateRequest.Unit;
import tools.jackson.databind.JsonNode;

class TransliterateEngineTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
    private static final String SHADDA = "\u0651";

    private final TransliterateEngine engine = new TransliterateEngine();

    @Test
    void contractExamples() {
        Examples.run(engine, "transliterate.jsonl");
    }

    @Test
    void workedExamples() {
        Examples.run(engine, "border.transliterate.jsonl");
    }

    @Test
    void referenceExamples() throws IOException {
        String reference = System.getProperty("masar.reference", "");
        Assumptions.assumeFalse(reference.isEmpty(), "needs -Dmasar.reference");
        Path folder = Path.of(reference, "border-documents");
        for (String text :
                Files.readAllLines(folder.resolve("translit-arabic-examples.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode line = Examples.JSON.readTree(text);
            String arabic = line.get("arabic").asString();
            String mrz = line.get("mrz").asString();
            assertThat(to(arabic, NameScript.ARABIC)).isEqualTo(mrz);
            assertThat(ArabicReadings.of(mrz, false).texts()).contains(arabic);
        }
        for (NameScript script : NameScript.values()) {
            String file = "translit-" + script.name().toLowerCase(Locale.ROOT) + ".csv";
            List<String> rows = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
            assertThat(rows.size()).isGreaterThan(40);
            for (String row : rows.subList(1, rows.size())) {
                List<String> cells = List.of(row.split(",", -1));
                int letter = Integer.parseInt(cells.get(0).substring(2), 16);
                String code = cells.get(script == NameScript.ARABIC ? 3 : 2);
                assertThat(Objects.requireNonNull(TransliterationTable.row(script, letter))
                                .code())
                        .as(row)
                        .isEqualTo(code);
            }
        }
    }

    @Test
    void latin() {
        assertThat(to("Straße", NameScript.LATIN)).isEqualTo("STRASSE");
        assertThat(to("ISTANBULlu ığdır İ", NameScript.LATIN)).isEqualTo("ISTANBULLU<IGDIR<I");
        assertThat(to("Mu\u0308ller", NameScript.LATIN)).isEqualTo("MUELLER");
        assertThat(to("  van  der – Berg. ", NameScript.LATIN)).isEqualTo("VAN<DER<BERG");
        assertThat(to("Smith, Jr., John", NameScript.LATIN)).isEqualTo("SMITH<JR<JOHN");
        assertThat(name("Smith, Jr., John", NameScript.LATIN)).isEqualTo("SMITH<<JR<JOHN");
        assertThat(name("D'Artagnan,", NameScript.LATIN)).isEqualTo("DARTAGNAN");
        assertThat(name(", Anna", NameScript.LATIN)).isEqualTo("ANNA");
        assertThat(to("", NameScript.LATIN)).isEmpty();
        assertThat(notes("O'Brien O'Neil 7 ع", NameScript.LATIN))
                .containsExactly("DROPPED U+0027", "UNMAPPED U+0037", "UNMAPPED U+0639");
    }

    @Test
    void cyrillicByLanguage() {
        assertThat(to("Єва Їжак Йосип Юлія Яна Ганна", NameScript.CYRILLIC, "uk"))
                .isEqualTo("YEVA<YIZHAK<YOSYP<YULIIA<YANA<HANNA");
        assertThat(to("Ганна", NameScript.CYRILLIC, "ru")).isEqualTo("GANNA");
        assertThat(to("Ћук Ђорђевић Жика", NameScript.CYRILLIC, "sr")).isEqualTo("CUK<DORDEVIC<ZIKA");
        assertThat(to("Ѓорѓи Џон", NameScript.CYRILLIC, "mk")).isEqualTo("GJORGJI<DJON");
        assertThat(to("Ёлкин", NameScript.CYRILLIC, "be")).isEqualTo("IOLKIN");
        assertThat(to("Татьяна", NameScript.CYRILLIC)).isEqualTo("TATIANA");
        assertThat(notes("Игорь I", NameScript.CYRILLIC)).containsExactly("DROPPED U+042C", "UNMAPPED U+0049");
    }

    @Test
    void arabicDetails() {
        // The vowel mark stands before the shadda after normalisation and must not hide the letter.
        assertThat(to("عَزَّ", NameScript.ARABIC)).isEqualTo("EZZ");
        assertThat(to("فاطمةُ", NameScript.ARABIC)).isEqualTo("FAXTTMXAH");
        assertThat(to("فاطمةَ علي", NameScript.ARABIC)).isEqualTo("FAXTTMXAH<ELY");
        assertThat(to("امتي ةب", NameScript.ARABIC)).isEqualTo("AMTY<XTAB");
        assertThat(to("الحـــسن", NameScript.ARABIC)).isEqualTo("ALXHSN");
        assertThat(notes("ـَ" + SHADDA, NameScript.ARABIC))
                .containsExactly("DROPPED U+0640", "DROPPED U+064E", "DROPPED U+0651");
        assertThat(name("الحسن، علي، ب", NameScript.ARABIC)).isEqualTo("ALXHSN<<ELY<B");
    }

    @Test
    void sorani() {
        assertThat(to("هەڵگورد ڕێبوار کۆ", NameScript.ARABIC)).isEqualTo("HHLXGGWRD<RYBWAR<XKKW");
        assertThat(notes("هەڵە", NameScript.ARABIC))
                .containsExactly("KURDISH_EXTENSION U+06D5", "KURDISH_EXTENSION U+06B5");
    }

    @Test
    void readingsInTheirOrder() {
        assertThat(from("ALLH")).containsExactly("ال" + SHADDA + "ه", "الله");
        assertThat(from("YY")).containsExactly("ي" + SHADDA, "يي", "يې", "ې" + SHADDA, "ېي", "ېې");
        assertThat(from("XDZXDZ")).containsExactly("ض" + SHADDA, "ضض");
        assertThat(from("XHH")).containsExactly("ح" + SHADDA, "حه");
        assertThat(from("XCC")).containsExactly("چ" + SHADDA);
        assertThat(from("MXHMD<<ELY<<<")).containsExactly("محمد علي", "محمد علې");
        assertThat(ArabicReadings.of("MXHMD<<EL<K", true).texts()).containsExactly("محمد, عل ك");
        for (String other : List.of("XLAN", "CAT", "X", "XA", "MXHMD1", "mxhmd", "MO", "ABXX")) {
            assertThat(from(other)).as(other).isEmpty();
        }
    }

    @Test
    void readingsAreBounded() {
        ArabicReadings many = ArabicReadings.of("Y".repeat(10_000), false);
        assertThat(many.more()).isTrue();
        assertThat(many.texts()).hasSize(ArabicReadings.MOST).doesNotHaveDuplicates();
        // All ways but the last step are open: none of them must be walked.
        assertThat(from("L".repeat(10_000) + "O")).isEmpty();
    }

    @Test
    void everyReadingIsWrittenBackAsItStood() {
        Random random = new Random(63);
        List<String> letters = mappedLetters();
        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder();
            int size = 1 + random.nextInt(6);
            for (int k = 0; k < size; k++) {
                text.append(letters.get(random.nextInt(letters.size())));
                text.append(random.nextInt(6) == 0 ? SHADDA : "");
                text.append(k + 1 < size && random.nextInt(5) == 0 ? " " : "");
            }
            String arabic = text.toString();
            String mrz = to(arabic, NameScript.ARABIC);
            ArabicReadings readings = ArabicReadings.of(mrz, false);
            assertThat(readings.texts()).contains(arabic);
            if (readings.texts().size() < 50) {
                for (String reading : readings.texts()) {
                    assertThat(slowForms(reading)).as(mrz).contains(mrz);
                }
            }
        }
    }

    /** Both forms of each shadda, by replacing text; letters one by one from the table. */
    private static List<String> slowForms(String arabic) {
        List<String> forms = new ArrayList<>(List.of(""));
        String before = "";
        for (int i = 0; i < arabic.length(); i++) {
            String letter = arabic.substring(i, i + 1);
            List<String> next = new ArrayList<>();
            String code;
            if (letter.equals(" ")) {
                code = "<";
            } else if (letter.equals(SHADDA)) {
                for (String form : forms) {
                    next.add(form + before);
                    next.add(form + (before.length() > 1 ? before.substring(1) : before));
                }
                forms = next;
                continue;
            } else if (letter.equals("ة")) {
                for (String form : forms) {
                    next.add(form + "XAH");
                    next.add(form + "XTA");
                }
                String rest = arabic.substring(i + 1).replace(SHADDA, "");
                before = rest.isEmpty() || rest.startsWith(" ") ? "XAH" : "XTA";
                forms = next;
                continue;
            } else {
                code = Objects.requireNonNull(TransliterationTable.row(NameScript.ARABIC, letter.charAt(0)))
                        .code();
            }
            before = code;
            for (String form : forms) {
                next.add(form + code);
            }
            forms = next;
        }
        return forms;
    }

    private static List<String> mappedLetters() {
        return TransliterationTable.rows(NameScript.ARABIC).entrySet().stream()
                .filter(row ->
                        !row.getValue().code().isEmpty() && !row.getValue().isExtension() && row.getKey() != 'ة')
                .map(row -> Character.toString(row.getKey()))
                .toList();
    }

    @Test
    void problems() {
        assertThat(pointers(new TransliterateRequest("A", NameScript.LATIN, Direction.FROM_MRZ, null, null, null)))
                .containsExactly("CONTRADICTION /direction", "CONTRADICTION /script");
        assertThat(pointers(new TransliterateRequest(
                        "A", NameScript.LATIN, null, null, null, Map.of("Ü", "OE", "Ö", "O", "ü", "U"))))
                .containsExactlyInAnyOrder("BAD_VALUE /options/Ü", "UNKNOWN_FIELD /options/ü");
    }

    @Test
    void anyTextIsAnswered() {
        Random random = new Random(7);
        Pattern zone = Pattern.compile("([A-Z]+(<<?[A-Z]+)*)?");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x800) : random.nextInt(0x10000)));
            }
            for (NameScript script : NameScript.values()) {
                for (Unit unit : Unit.values()) {
                    String mrz = engine.answer(
                                    new TransliterateRequest(text.toString(), script, null, unit, null, null))
                            .mrz();
                    assertThat(zone.matcher(Objects.requireNonNull(mrz)).matches())
                            .as(mrz)
                            .isTrue();
                }
            }
            assertThat(engine.answer(new TransliterateRequest(
                                    text.toString(), NameScript.ARABIC, Direction.FROM_MRZ, null, null, null))
                            .notes()
                            .size())
                    .isLessThan(2);
        }
    }

    @Test
    void recordsPrintTheirTypeOnly() {
        TransliterateRequest request =
                new TransliterateRequest("SMYR", NameScript.ARABIC, Direction.FROM_MRZ, null, null, null);
        TransliterateAnswer answer = engine.answer(request);
        assertThat(request + " " + answer + " " + answer.readings())
                .isEqualTo("TransliterateRequest TransliterateAnswer [Reading, Reading]");
    }

    private List<String> pointers(TransliterateRequest request) {
        return engine.check(request).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static ImmutableList<String> from(String mrz) {
        return ArabicReadings.of(mrz, false).texts();
    }

    private static String to(String text, NameScript script) {
        return to(text, script, null);
    }

    private static String to(String text, NameScript script, @Nullable String language) {
        return new Transliteration(script, language, null, false).of(text).mrz();
    }

    private static String name(String text, NameScript script) {
        return new Transliteration(script, null, null, true).of(text).mrz();
    }

    private static List<String> notes(String text, NameScript script) {
        return new Transliteration(script, null, null, false)
                .of(text).notes().stream()
                        .map(note -> note.code() + " "
                                + Objects.requireNonNull(note.args()).get("letter"))
                        .toList();
    }
}
