package org.masar.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KurdishScriptTest {

    /** Words as they are written around Dohuk; the letters follow the ALA-LC table for Kurdish. */
    @ParameterizedTest
    @CsvSource({
        "agir,ئاگر",
        "êvar,ئێڤار",
        "îro,ئیرۆ",
        "ode,ئۆدە",
        "ew,ئەو",
        "roj,رۆژ",
        "Kurdistan,کوردستان",
        "Duhok,دوھۆک",
        "Hewlêr,ھەولێر",
        "şev,شەڤ",
        "çûn,چوون",
        "xwe,خوە",
        "mehkeme,مەھکەمە",
        "saet,سائەت",
        "kirrîn,کڕین",
        "ẍerîb,غەریب",
        "ḧukûmet,حوکوومەت",
        "mal'a,مالعا",
        "DAY Û BAV,دای و باڤ",
        "İro,ئرۆ",
        "baş e,باشە",
        "ez baş im,ئەز باشم",
        "ew belaş in.,ئەو بەلاشن.",
        "rê ye,رێ یە",
        "nû e,نوو ئە",
        "li Duhokê,ل دوھۆکێ",
        "ev ev e ev,ئەڤ ئەڤە ئەڤ",
        "ji înê,ژ ئینێ",
    })
    void wordsAreWrittenInArabicLetters(String hawar, String arabic) {
        assertThat(KurdishScript.fromHawar(hawar)).isEqualTo(arabic);
    }

    @Test
    void sentencesKeepTheirShape() {
        assertThat(KurdishScript.fromHawar("Tu ji ku derê yî, û kengî hatî? 12%"))
                .isEqualTo("تو ژ کو دەرێ یی، و کەنگی ھاتی؟ ١٢٪");
        assertThat(KurdishScript.fromHawar("Forma \u2068A1 2026\u2069 bigire."))
                .isEqualTo("فۆرما \u2068A1 2026\u2069 بگرە.");
        assertThat(KurdishScript.fromHawar("'roj'")).isEqualTo("'رۆژ'");
    }

    @Test
    void patternsKeepTheirArguments() {
        assertThat(KurdishScript.patternFromHawar("{n, plural, one {# roj} other {# roj}}, {name}ê {on, date, month}"))
                .isEqualTo("{n, plural, one {# رۆژ} other {# رۆژ}}، {name}ێ {on, date, month}");
        assertThat(KurdishScript.patternFromHawar("{a, select, f {ev} other {ew {b}an}} '{'x'}'"))
                .isEqualTo("{a, select, f {ئەڤ} other {ئەو {b}ان}} '{'خ'}'");
    }

    @Property
    void nothingOfTheHawarAlphabetIsLeft(
            @ForAll List<@CharRange(from = 'a', to = 'z') Character> letters, @ForAll boolean upper) {
        StringBuilder word = new StringBuilder();
        letters.forEach(word::append);
        String text = upper ? word.toString().toUpperCase(java.util.Locale.ROOT) : word.toString();
        assertThat(KurdishScript.fromHawar(text)).doesNotContainPattern("\\p{IsLatin}");
    }

    @Property
    void anythingMayComeIn(@ForAll String text) {
        assertThat(KurdishScript.fromHawar(text)).isNotNull();
    }

    /** Kurmanji and Sorani spell some names alike; they must meet, but for letters that Hawar does not tell apart. */
    @Test
    void sharedNamesAreSpeltAsInSorani() throws IOException {
        String folder = System.getProperty("masar.reference", "");
        Path pairs = Path.of(folder, "name-matching-data", "kurdish-token-pairs-dev.csv");
        assumeThat(!folder.isEmpty() && Files.exists(pairs)).isTrue();
        try (Stream<String> lines = Files.lines(pairs, StandardCharsets.UTF_8)) {
            List<String[]> same = lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(row -> row[4].equals("1") && row[1].equals("Arab") && row[3].equals("Latn"))
                    .toList();
            long alike = same.stream()
                    .filter(row -> fold(KurdishScript.fromHawar(row[2])).equals(fold(row[0])))
                    .count();
            assertThat(alike).isGreaterThanOrEqualTo(same.size() * 3L / 4);
        }
    }

    private static String fold(String word) {
        return PlainInput.letters(word)
                .replace('ڕ', 'ر')
                .replace('ڵ', 'ل')
                .replace('ڤ', 'ف')
                .replace('ح', 'ه');
    }
}
