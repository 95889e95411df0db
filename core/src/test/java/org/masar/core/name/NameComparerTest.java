package org.masar.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameComparerTest {

    private static final NameComparer COMPARER = NameComparer.shipped();

    private static NameComparison compare(String a, String b) {
        return COMPARER.compare(ParsedName.of(a), ParsedName.of(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Salih Mahmud al-Juburi | عمر صالح محمود الجبوري",
                "Youssef Ibrahim Khalid | Yusuf Ebrahim Khaled",
                "AL-JUBURI, Omar Salih | Omar Saleh Mahmoud Al Jabouri",
                "Nur al-Din Hasan Karim | Noureddine Hassan Kareem",
                "Abd al-Rahman Qasim Ali | عبدالرحمن قاسم علي",
                "Haji Mustafa Kamal Rashid | Mustafa Kemal Rasheed",
                "Hamid-Reza Tavakoli | Hamidreza Tavakkoli",
                "هێمن دڵشاد کاوە | Hemin Dilshad Kawa",
                "هەڤاڵ ئازاد شێرکۆ | هفال ازاد شيركو"
            })
    void oneNameInOtherSpellings(String a, String b) {
        assertThat(compare(a, b).band().match()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omar Salih Mahmud al-Juburi | Karim Salih Mahmud al-Juburi",
                "Salih Mahmud Khalid Jasim | Mahmud Khalid Jasim Rashid",
                "Omar Salih Mahmud | Amir Salah Hamid",
                "Abd al-Karim Hasan | Abu Karim Hasan",
                "Omar | Omar Salih Mahmud",
                "Majid Hamid Rashid | Jamal Karim Salah"
            })
    void otherPersons(String a, String b) {
        assertThat(compare(a, b).band().match()).isFalse();
    }

    /** Real evidence against, but no proof: the tribe may be missing on one paper and a place on the other. */
    @Test
    void anotherFamilyNameLowersTheScore() {
        double same = compare("Omar Salih al-Juburi", "Omar Salih al-Juburi").score();
        double other = compare("Omar Salih al-Juburi", "Omar Salih al-Dulaymi").score();
        assertThat(other).isLessThan(same - 0.2);
        assertThat(compare("Omar Salih Mahmud al-Juburi", "Omar Salih Mahmud al-Dulaymi")
                        .band())
                .isNotEqualTo(Band.STRONG);
    }

    @Property
    void orderDoesNotMatterAndAnythingIsAnswered(
            @ForAll @StringLength(max = 40) String a, @ForAll @StringLength(max = 40) String b) {
        double ab = COMPARER.score(ParsedName.of(a), ParsedName.of(b));
        assertThat(ab).isBetween(0.0, 1.0).isEqualTo(COMPARER.score(ParsedName.of(b), ParsedName.of(a)));
        assertThat(compare(a, b).score()).isEqualTo(ab);
    }

    @Test
    void orderDoesNotMatterForNames() {
        InventedNames names = new InventedNames(3);
        for (int i = 0; i < 20_000; i++) {
            InventedNames.Chain chain = names.chain();
            String a = i % 3 == 0 ? names.arabic(chain) : names.latin(chain, false);
            String b = names.latin(
                    i % 2 == 0 ? names.brother(chain) : i % 5 == 0 ? names.son(chain) : names.shorter(chain), false);
            double ab = COMPARER.score(ParsedName.of(a), ParsedName.of(b));
            assertThat(COMPARER.score(ParsedName.of(b), ParsedName.of(a))).isEqualTo(ab);
        }
    }

    /** What agrees in more parts is never less alike. */
    @Test
    void moreAgreementNeverLowersTheScore() {
        InventedNames names = new InventedNames(9);
        int lower = 0;
        for (int i = 0; i < 5_000; i++) {
            InventedNames.Chain chain = names.chain();
            InventedNames.Chain other = names.brother(chain);
            String a = names.latin(chain, true);
            double same = COMPARER.score(ParsedName.of(a), ParsedName.of(names.latin(chain, true)));
            double brother = COMPARER.score(ParsedName.of(a), ParsedName.of(names.latin(other, true)));
            lower += brother > same ? 1 : 0;
        }
        assertThat(lower).isZero();
    }

    @Test
    void singleWordsAreAtMostPossible() {
        assertThat(compare("Muhammad", "Muhammad").band()).isEqualTo(Band.POSSIBLE);
        assertThat(compare("Muhammad", "Muhammad").score()).isLessThan(1);
        assertThat(compare("Muhammad", "Muhammad Ali Hasan").band().match()).isFalse();
    }

    static Stream<String> nothing() {
        return Stream.of("", " ", "A", "\u200F\u200E", "...", "😀😀", "12345", "ـــ", "\u064E\u064F");
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void nothingMatchesNothing(String text) {
        NameComparison found = compare(text, text);
        assertThat(found.band()).isEqualTo(Band.NO);
        assertThat(found.missing()).contains(MissingEvidence.SECOND_PART);
        assertThat(compare(text, "Ahmad Hussain Khalil").band()).isEqualTo(Band.NO);
    }

    @Test
    void marksAndInvisibleCharactersChangeNothing() {
        double plain = compare("Ahmad Husayn Khalil", "أحمد حسين خليل").score();
        assertThat(compare("\u202AAhmad\u202C  Husayn\nKhalil", "أَحْمَد حُسَيْن خلـيل")
                        .score())
                .isEqualTo(plain);
        assertThat(compare("AHMAD HUSAYN KHALIL", "ﺃﺣﻤﺪ ﺣﺴﻴﻦ ﺧﻠﻴﻞ").score()).isEqualTo(plain);
    }

    @Test
    void hugeAndBrokenTextsAreAnswered() {
        Random random = new Random(5);
        String[] seeds = {"a", "ا", "Abd al ", "ab ", "بن ", "\uD800", "😀", "x'", "-", "عبد ال"};
        for (String seed : seeds) {
            String huge = seed.repeat(10_000 / seed.length());
            assertThat(compare(huge, huge).score()).isBetween(0.0, 1.0);
            assertThat(compare(huge, "Ahmad Husayn").band().match()).isFalse();
        }
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0x600 + random.nextInt(0x100)));
            }
            assertThat(compare(text.toString(), "Ahmad Husayn").score()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void zoneNamesAreReadAsLatinAndAsLetterCodes() {
        ParsedName coded = ParsedName.of("MXHMD<<EBD<ALEZYZ<<<<", NameForm.MRZ, null);
        ParsedName latin = ParsedName.of("MOHAMMED<<ABDULAZIZ<<<", NameForm.MRZ, null);
        ParsedName arabic = ParsedName.of("عبد العزيز محمد");
        assertThat(COMPARER.compare(coded, arabic).band().match()).isTrue();
        assertThat(COMPARER.compare(latin, arabic).band().match()).isTrue();
        assertThat(MrzLetters.toArabic("FXDZDZXAH")).isEqualTo("فضة");
        assertThat(MrzLetters.toArabic("LYLXAY")).isEqualTo("ليلى");
        assertThat(MrzLetters.toArabic("EBDALRXHYM")).isEqualTo("عبدالرحيم");
    }

    @Test
    void probabilityRisesWithPriorAndScore() {
        double last = 0;
        for (double prior : new double[] {0, 0.000001, 0.001, 0.1, 0.5, 0.9, 1}) {
            double probability = COMPARER.probability(0.8, prior);
            assertThat(probability).isBetween(last, 1.0);
            last = probability;
        }
        assertThat(COMPARER.probability(0.9, 0.01)).isGreaterThan(COMPARER.probability(0.5, 0.01));
        assertThat(COMPARER.probability(0.5, 0)).isZero();
        assertThat(COMPARER.probability(0.5, 1)).isEqualTo(1);
    }

    @Test
    void explainsPartByPart() {
        NameComparison found = compare("Ahmad Hussain Khalil", "Ahmed Hussein Karim al-Juburi");
        assertThat(found.parts())
                .extracting(AlignedPart::agreement)
                .containsExactly(Agreement.VARIANT, Agreement.VARIANT, Agreement.CONFLICT, Agreement.MISSING);
        assertThat(found.parts().get(3).type()).isEqualTo(PartType.LAQAB);
        assertThat(compare("Abu Ali Hasan", "Dr. Hasan").parts().get(0).type()).isEqualTo(PartType.KUNYA);
    }

    @Test
    void printsNoNames() {
        NameComparison found = compare("Ahmad Hussain", "Ahmad Hussain");
        assertThat(ParsedName.of("Ahmad").toString() + found + found.parts()).doesNotContain("Ahmad");
    }
}
