package org.masar.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameRomaniseTest {

    private static NameRomaniseAnswer answer(String text, RomanisationStandard standard, @Nullable String language) {
        return new NameRomaniseEngine().answer(new NameRomaniseRequest(text, language, standard));
    }

    /** Vectors of the standards' own texts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ICS_630_01 | مُحَمَّد | Muhammad",
                "ICS_630_01 | حَسّان | Hassan",
                "ICS_630_01 | القَذَّافِي | al-Qadhafi",
                "ICS_630_01 | هَيْثَم | Haytham",
                "ICS_630_01 | تَوْفِيق | Tawfiq",
                "ICS_630_01 | عَبدُاللَّه | 'Abdallah",
                "ICS_630_01 | نُورُالدِين | Nur-al-Din",
                "ICS_630_01 | مُبَشِّر | Mubashir",
                "ICS_630_01 | عبد الرحمن | 'Abd-al-Rahman",
                "BGN_PCGN_ARABIC_1956 | أَبُو ظَبْي | Abū Z̧aby",
                "BGN_PCGN_ARABIC_1956 | القُنَيْطِرَة | Al Qunayţirah",
                "BGN_PCGN_ARABIC_1956 | السُّلَيْمانِيَّة | As Sulaymānīyah",
                "BGN_PCGN_ARABIC_1956 | مُحَافَظَة دِمَشْق | Muḩāfaz̧at Dimashq",
                "BGN_PCGN_ARABIC_1956 | مَرْسَىٰ مَطْرُوح | Marsá Maţrūḩ",
                "UN_2017 | الشّارِقة | Ash Shāriqah",
                "UN_2017 | بَغداد | Baghdād",
                "ALA_LC_1997 | القَاهِرَة | al-Qāhirah",
                "BUCKWALTER | مُحَمَّد | muHam~ad",
                "ISO_233_1984 | حَسَن | ḥasan"
            })
    void arabicByStandard(RomanisationStandard standard, String text, String expected) {
        assertThat(answer(text, standard, "ar").text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "BGN_PCGN_KURDISH_2007, كاني ماسێ, Kanî Masê",
        "BGN_PCGN_KURDISH_2007, موحەممەد, Muḧemmed",
        "BGN_PCGN_KURDISH_2007, هەولێر, Hewlêr",
        "BGN_PCGN_KURDISH_2007, ماوەت, Mawet",
        "BGN_PCGN_KURDISH_2007, ڕەشتە, Ṟeshte",
        "HAWAR_ACADEMIC, ڕەشتە, řeşte",
        "HAWAR_SIMPLE, ڕەشتە, reşte",
        "HAWAR_ACADEMIC, هەڵاوێر, heławêr",
        "HAWAR_SIMPLE, شێرکۆ, şêrko",
        "HAWAR_SIMPLE, ئازاد, azad"
    })
    void kurdishByStandard(RomanisationStandard standard, String text, String expected) {
        assertThat(answer(text, standard, "ckb").text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "محمد, Muhammad",
        "عبد الرحمن, Abd al-Rahman",
        "الجبوري, al-Juburi",
        "كاظم, Kazim",
        "شێرکۆ, Sherko",
        "Ahmad, Ahmad"
    })
    void plainIsTheUsualSpelling(String text, String expected) {
        assertThat(answer(text, RomanisationStandard.PLAIN, null).text()).isEqualTo(expected);
    }

    @Test
    void plainKnowsOtherSpellings() {
        assertThat(answer("محمد", RomanisationStandard.PLAIN, null).alternatives())
                .contains("Mohammed", "Mohamed")
                .doesNotContain("Muhammad");
    }

    @Test
    void saysWhenVowelsWereSupplied() {
        assertThat(answer("محمد", RomanisationStandard.ICS_630_01, null).unvowelled())
                .isTrue();
        assertThat(answer("محمد", RomanisationStandard.ICS_630_01, null).text()).isEqualTo("Muhammad");
        assertThat(answer("مُحَمَّد", RomanisationStandard.ICS_630_01, null).unvowelled())
                .isFalse();
    }

    @Test
    void saysWhatIsNotMapped() {
        NameRomaniseAnswer answer = answer("ڭ", RomanisationStandard.ICS_630_01, null);
        assertThat(answer.notes())
                .extracting(note -> note.code() + " " + note.args().get("letter"))
                .containsExactly("UNMAPPED U+06AD");
    }

    @ParameterizedTest
    @EnumSource
    void anyTextIsAnswered(RomanisationStandard standard) {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                text.append((char) (random.nextInt(5) == 0 ? ' ' : 0x600 + random.nextInt(0x100)));
            }
            assertThat(answer(text.toString(), standard, i % 2 == 0 ? "ckb" : null)
                            .standard())
                    .isEqualTo(standard);
        }
        assertThat(answer("الله".repeat(2_500), standard, null).text()).isNotEmpty();
        assertThat(answer("", standard, null).text()).isEmpty();
    }
}
