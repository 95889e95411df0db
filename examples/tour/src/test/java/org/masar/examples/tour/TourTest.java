package org.masar.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourTest {

    @Test
    void theFiguresArePublishedOnes() {
        assertThat(Tour.tell("en"))
                .contains("economic: 0.505, followed regularly")
                .contains("POST_RETURN: 2,000 euros")
                .contains("housing: 1,000 euros, in kind")
                .contains("first visit: from March 1, 2023 to April 1, 2023")
                .contains("moved from 0.7375 to 0.8375")
                .contains("Whole of government: 1 answer to category 3, for example D2d")
                .contains("Gap-to-action matrix, draft for the Technical Working Group")
                .contains("Line 2, column 16: O was read, 0 is likelier.")
                .contains("Together between 50 and 66.6666666667.");
    }

    /** The worker is screened, told what is missing, and taken in; the nearer door loses for clock and language. */
    @Test
    void peopleFindADoor() {
        assertThat(Tour.tell("en"))
                .contains("2 further findings would show each of these")
                .containsOnlyOnce("A shelter is open now and brings an interpreter.")
                .contains("1 nearer shelter asks for papers she does not have.")
                .containsSubsequence(
                        "81 kilometres away, open from", "2 kilometres away, open only from", "1 clinic drops out")
                .contains("81 kilometres away there is one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "de", "en"})
    void theFamilysOwnLanguageIsSpokenWhateverTheStoryIsToldIn(String language) {
        assertThat(Tour.tell(language))
                .contains("Deutsch: Der Weg ist durch Gesetz für eine Zeit ausgesetzt.")
                .contains("Kurmancî: Rê bi qanûnê ji bo demekê rawestandî ye.")
                .contains("في أي يوم أصبح قرار منح الحماية نهائيًا؟ – ٥ شباط ٢٠٢٤")
                .contains("بحسب القاعدة التي نعرفها يجب منح التأشيرة.")
                .contains("الرسم الرسمي للتأشيرة نقدًا.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "kmr-Latn", "kmr-Arab", "de", "en"})
    void everyLanguageTellsTheWholeStory(String language) {
        String story = Tour.tell(language);
        assertThat(story.lines().count()).isGreaterThan(30);
        assertThat(story).doesNotContain("tour.").doesNotContain("{").contains("examples/masar engines");
        assertThat(story.lines())
                .allSatisfy(line -> assertThat(CharMatcher.is('\u2068').countIn(line))
                        .isEqualTo(CharMatcher.is('\u2069').countIn(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "kmr-Latn", "en"})
    void theStoryHasPicturesInItsDirection(String language) {
        assertThat(Tour.charts(language).keySet()).containsExactly("return-scores.svg", "country-domains.svg");
        assertThat(Tour.charts(language).values())
                .allSatisfy(svg -> assertThat(svg.contains("direction=\"rtl\"")).isEqualTo(language.equals("ar")));
    }

    @Test
    void arabicIsWrittenInItsOwnDigitsAndWords() {
        assertThat(Tour.tell("ar")).contains("٠٫٥٠٥").contains("١٢ آب ١٩٧٤").doesNotContain("followed");
    }
}
