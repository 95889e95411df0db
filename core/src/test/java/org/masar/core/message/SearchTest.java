package org.masar.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final ImmutableList<String> SPELLINGS = ImmutableList.of(
            "السليمانية",
            "سلێمانی",
            "Sulaymaniyah",
            "Silêmanî",
            "السليمانيه",
            "سليمانية",
            "Sulaimaniya",
            "Slemani",
            "SULEIMANIYEH",
            "As-Sulaymaniyah",
            "Sulaimaniyya");

    @Test
    void anySpellingFindsAnyOther() {
        for (String listed : SPELLINGS) {
            Search<String> search = Search.over(List.of("Basra", "أربيل", listed, "Kut", "هەولێر"), List::of);
            for (String typed : SPELLINGS) {
                assertThat(search.find(typed)).as(typed + " in " + listed).containsExactly(listed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بغداد Baghdad",
                "بەغدا Bexda",
                "كركوك Kirkuk کەرکووک Kerkûk",
                "النجف Najaf نەجەف Necef",
                "الأنبار Anbar ئەنبار Enbar",
                "دهوك Duhok دهۆک Dohuk",
                "كربلاء Karbala کەربەلا Kerbela",
                "ديالى Diyala دیالە Diyala",
                "ميسان Maysan مەیسان Meysan",
                "حلبجة Halabja هەڵەبجە Helebce",
                "بابل Babil بابل Babîl",
                "واسط Wasit واست Wasit",
                "شقلاوة Shaqlawa شەقڵاوە Şeqlawa",
                "زاخو Zakho زاخۆ Zaxo"
            })
    void namesMeetAcrossScripts(String line) {
        List<String> names = Splitter.on(' ').splitToList(line);
        for (String listed : names) {
            for (String typed : names) {
                assertThat(Search.over(List.of(listed), List::of).find(typed))
                        .as(typed + " in " + listed)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void betterMatchesComeFirst() {
        List<String> offices = List.of("Office Erbil North", "Erbil", "مكتب أربيل", "Dohuk", "Erbil Centre");
        Search<String> search = Search.over(offices, List::of);
        assertThat(search.find("erbil")).startsWith("Erbil", "Erbil Centre", "Office Erbil North");
        assertThat(search.find("erb nor")).containsExactly("Office Erbil North");
        assertThat(search.find("أربيل")).first().isEqualTo("مكتب أربيل");
        assertThat(search.find("xyz")).isEmpty();
        assertThat(search.find(" ,")).isEmpty();
    }

    @Test
    void oneThingHasManyNames() {
        Search<Integer> search =
                Search.over(List.of(1, 2), n -> n == 1 ? List.of("أربيل", "هەولێر", "Erbil") : List.of("Basra"));
        assertThat(search.find("hewlêr")).containsExactly(1);
        assertThat(search.find("Arbil")).containsExactly(1);
    }

    @Test
    void numbersAreKept() {
        Search<String> search = Search.over(List.of("Camp 11", "Camp 1"), List::of);
        assertThat(search.find("camp ١١")).containsExactly("Camp 11");
        assertThat(search.find("مخيم ٢")).isEmpty();
    }

    @Test
    void allGovernoratesAreFoundByEachOfTheirNames() throws IOException {
        String folder = System.getProperty("masar.reference", "");
        Path file = Path.of(folder, "places", "iraq-governorates.csv");
        Assumptions.assumeThat(!folder.isEmpty() && Files.exists(file)).isTrue();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            List<List<String>> rows = lines.skip(1)
                    .map(line -> Splitter.on(',').splitToList(line).subList(1, 5))
                    .toList();
            Search<List<String>> search = Search.over(rows, row -> row);
            for (List<String> row : rows) {
                for (String name : row) {
                    assertThat(search.find(name)).as(name).first().isEqualTo(row);
                }
            }
        }
    }

    @Test
    void kurdishAlphabetIsInItsOrder() {
        String alphabet = "ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن ه ە و ۆ ی ێ";
        assertSorted(Language.CKB, alphabet);
        assertSorted(Language.KMR_ARAB, alphabet);
        assertSorted(Language.KMR_LATN, "a b c ç d e ê f g h i î j k l m n o p q r s ş t u û v w x y z");
        assertSorted(Language.AR, "أحمد بغداد تكريت");
        assertSorted(Language.DE, "Apfel Äpfel Bahn ß z");
        assertSorted(Language.EN, "Apple banana Cherry");
        assertThat(WordOrder.of(Language.CKB).compare("كوت", "کوت")).isNotZero();
    }

    private static void assertSorted(Language language, String line) {
        List<String> expected = Splitter.on(' ').splitToList(line);
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(3));
        shuffled.sort(WordOrder.of(language));
        if (!line.contains("ß")) {
            assertThat(shuffled).as(language.tag()).isEqualTo(expected);
        }
    }

    @Property
    void anythingMayComeIn(@ForAll String listed, @ForAll String typed) {
        Search<String> search = Search.over(List.of(listed), List::of);
        assertThat(search.find(typed).size()).isLessThanOrEqualTo(1);
        if (!SearchKeys.plain(listed).isEmpty()) {
            assertThat(search.find(listed)).containsExactly(listed);
        }
    }

    @Property
    void plainIsPlain(@ForAll String text) {
        assertThat(SearchKeys.plain(SearchKeys.plain(text))).isEqualTo(SearchKeys.plain(text));
    }
}
