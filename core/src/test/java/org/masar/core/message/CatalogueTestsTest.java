package org.masar.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The tests of catalogues can fail. */
class CatalogueTestsTest {

    private static final ImmutableMap<String, String> SOUND = ImmutableMap.of(
            "en", "a=Wait {n, plural, one {# day} other {# days}}. {s, code}",
            "de", "a=Noch {n, plural, one {# Tag} other {# Tage}}. {s, code}",
            "ckb", "a={n, plural, one {# ڕۆژ} other {{n} ڕۆژ}}. {s, code}",
            "kmr-Latn", "a={n, plural, one {# roj} other {# roj}}. {s, code}",
            "ar",
                    "a={n, plural, zero {# يوم} one {# يوم} two {# يوم} few {# أيام} many {# يومًا} other {# يوم}}. {s, code}");

    private static final class Words extends CatalogueTests {
        Words(Map<String, String> files) {
            super(language -> {
                String file = files.get(language);
                return file == null ? null : new ByteArrayInputStream(file.getBytes(UTF_8));
            });
        }
    }

    private static void assertFails(String language, String file, Consumer<CatalogueTests> test) {
        Map<String, String> files = new HashMap<>(SOUND);
        files.put(language, file);
        Words words = new Words(files);
        assertThatThrownBy(() -> test.accept(words)).isInstanceOf(AssertionError.class);
        assertThatCode(() -> test.accept(new Words(SOUND))).doesNotThrowAnyException();
    }

    @Test
    void aMissingKey() {
        assertFails("de", "b=x", CatalogueTests::everyKeyIsInEveryLanguage);
    }

    @Test
    void anotherArgument() {
        String german = requireNonNull(SOUND.get("de"));
        assertFails("de", german.replace("{n,", "{m,"), CatalogueTests::everyLanguageUsesTheSameArguments);
        assertFails("de", german.replace("{s, code}", "{s}"), CatalogueTests::everyLanguageUsesTheSameArguments);
    }

    @Test
    void aMissingPlural() {
        assertFails(
                "ar",
                "a={n, plural, one {# يوم} two {# يوم} few {# أيام} many {# يومًا} other {# يوم}}. {s, code}",
                CatalogueTests::everyPluralHasAllFormsOfItsLanguage);
    }

    @Test
    void aForeignWordOrDigit() {
        Consumer<CatalogueTests> test = CatalogueTests::textsInArabicScriptHoldNoForeignWordAndNoForeignDigit;
        assertFails("ckb", "a=ڕۆژ days {n} {s, code}", test);
        assertFails("ckb", "a=ڕۆژ 3 {n} {s, code}", test);
        assertFails("ckb", "a=ڕۆژ \u2068some days\u2069 {n} {s, code}", test);
        assertFails("de", "a=٣ Tage {n} {s, code}", test);
    }

    @Test
    void aDateInFigures() {
        assertFails("de", "a=vor dem 03.04.2026 {n} {s, code}", CatalogueTests::noDateIsInFigures);
        assertFails("ckb", "a=٣/٤/٢٠٢٦ {n} {s, code}", CatalogueTests::noDateIsInFigures);
    }

    @Test
    void anIsolateLeftOpenOrAnEmptyText() {
        assertFails("ckb", "a=ڕۆژ \u2068A1 {n} {s, code}", CatalogueTests::everyArgumentIsFilledAndEveryIsolateClosed);
        assertFails("ckb", "a=", CatalogueTests::everyArgumentIsFilledAndEveryIsolateClosed);
    }

    @Test
    void aManIsSpokenTo() {
        Consumer<CatalogueTests> test = CatalogueTests::nobodyIsTakenForAMan;
        assertFails("ar", "a=اتصل {n} {s, code}", test);
        assertFails("ar", "a={addressee, select, f {اتصلي} m {اتصل} other {اتصل}} {n} {s, code}", test);
        assertFails("ar", "a={addressee, select, f {اتصلي} other {يُرجى الاتصال}} {n} {s, code}", test);
    }

    @Test
    void aShortTextThatIsLong() {
        assertFails("en", "a.short=" + "word ".repeat(130), CatalogueTests::shortTextsAreShort);
    }

    @Test
    void aTermThatIsNotUsed() {
        assertFails("en", "a=illegal migrants {n} {s, code}", CatalogueTests::onlyTheTermsOfTheHouseAreUsed);
    }

    @Test
    void anOutdatedReview() {
        assertFails("de", "a=x\na@review=lawyer, 2026-05-04, 12345678", CatalogueTests::noReviewIsOutdated);
    }
}
