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
                .contains("economic: 0.875, followed lightly")
                .contains("Line 2, column 16: O was read, 0 is likelier.")
                .contains("Together between 50 and 66.6666666667.");
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

    @Test
    void arabicIsWrittenInItsOwnDigitsAndWords() {
        assertThat(Tour.tell("ar")).contains("٠٫٨٧٥").contains("١٢ آب ١٩٧٤").doesNotContain("followed");
    }
}
