package org.masar.fap.misinformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.json.Problem;
import org.masar.core.rule.Standing;

class MisinformationEngineTest {

    private static final MisinformationEngine ENGINE = new MisinformationEngine();
    private static final LocalDate FROZEN = LocalDate.of(2025, 9, 1);

    private static MisinformationAnswer heard(String text) {
        return ENGINE.answer(new MisinformationRequest(FROZEN, text, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PAID_HELP;An agency wants 500 euros for the form",
                "PAID_HELP;سمسار يطلب مبلغا للموعد",
                "PAID_HELP;کەسێک داوای پارە دەکات بۆ چاوپێکەوتن",
                "PAID_HELP;Kesek ji bo randevûyê pere dixwaze",
                "PAID_HELP;Jemand verlangt Geld für einen Termin",
                "NOTICE_IS_ENOUGH;They say the notice is enough",
                "NOTICE_IS_ENOUGH;يقولون إن الإشعار يكفي",
                "NOTICE_IS_ENOUGH;Die Anzeige reicht, ein Antrag ist nicht nötig",
                "REGISTRATION_STOPS_CLOCK;Registration stops the deadline",
                "REGISTRATION_STOPS_CLOCK;التسجيل يوقف المهلة",
                "REGISTRATION_STOPS_CLOCK;Die Warteliste stoppt die Frist",
                "SIBLINGS_INCLUDED;My brothers and sisters are included automatically",
                "SIBLINGS_INCLUDED;الإخوة مشمولون مع الوالدين",
                "SIBLINGS_INCLUDED;Geschwister kommen automatisch mit",
                "BLUE_PASSPORT_IS_REFUGEE;He has a blue passport, so he is a refugee",
                "BLUE_PASSPORT_IS_REFUGEE;عنده جواز أزرق",
                "BLUE_PASSPORT_IS_REFUGEE;پاسپۆرتی شینی هەیە",
                "FAKE_PASSPORT;You can buy a Syrian passport",
                "FAKE_PASSPORT;جواز سوري مزور",
                "FALSE_DOCUMENTS;False papers will do",
                "FALSE_DOCUMENTS;شهادة مزورة",
                "FALSE_DOCUMENTS;gefälschte Urkunden",
                "SUSPENSION_OVER;The suspension is over now",
                "SUSPENSION_OVER;انتهى التعليق",
                "SUSPENSION_OVER;Die Aussetzung ist vorbei",
            })
    void claimsAreFoundInEveryLanguage(Topic topic, String text) {
        MisinformationAnswer answer = heard(text);
        assertThat(answer.known()).isTrue();
        assertThat(answer.topics()).extracting(MisinformationAnswer.Found::code).contains(topic);
        assertThat(answer.topics())
                .allSatisfy(found -> assertThat(found.rules()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Good morning", "صباح الخير", "When is my appointment?", "Wann ist mein Termin?", "؟!…", " "})
    void whatMatchesNoRuleIsNotGuessed(String text) {
        MisinformationAnswer answer = heard(text);
        assertThat(answer.known()).isFalse();
        assertThat(answer.topics()).isEmpty();
        assertThat(answer.information()).isEmpty();
    }

    @Test
    void exactlyOneOfTextAndTopic() {
        assertThat(ENGINE.check(new MisinformationRequest(FROZEN, null, null)))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.MISSING);
        assertThat(ENGINE.check(new MisinformationRequest(FROZEN, "x", Topic.PAID_HELP)))
                .extracting(Problem::pointer)
                .containsExactly("/text", "/topic");
    }

    @Test
    void theFreezeIsSaidWithItsLastDay() {
        for (Topic topic : Topic.values()) {
            assertThat(ENGINE.answer(new MisinformationRequest(FROZEN, null, topic))
                            .information())
                    .singleElement()
                    .satisfies(said -> assertThat(said.topic()).isEqualTo(topic));
        }
        MisinformationAnswer.Information frozen = ENGINE.answer(
                        new MisinformationRequest(LocalDate.of(2027, 7, 23), null, Topic.SUSPENSION_OVER))
                .information()
                .get(0);
        assertThat(frozen.args()).containsEntry("until", LocalDate.of(2027, 7, 23));
        assertThat(frozen.standing()).isEqualTo(Standing.VERIFIED);
        MisinformationAnswer.Information after = ENGINE.answer(
                        new MisinformationRequest(LocalDate.of(2027, 7, 24), null, Topic.SUSPENSION_OVER))
                .information()
                .get(0);
        assertThat(after.key()).endsWith("notRunning");
        assertThat(after.standing()).isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
    }

    @Test
    void anyTextIsAnswered() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int at = 0; at <= length; at++) {
                text.append((char) random.nextInt(0x10000));
            }
            heard(text.toString());
        }
        assertThat(heard("x".repeat(100_000)).known()).isFalse();
    }
}
