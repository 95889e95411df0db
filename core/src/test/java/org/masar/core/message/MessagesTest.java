package org.masar.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MessagesTest {

    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    private static Messages texts(Map<String, String> files) {
        return Messages.of(language -> {
            String file = files.get(language);
            return file == null ? null : new ByteArrayInputStream(file.getBytes(UTF_8));
        });
    }

    private static String render(String pattern, String language, Message message) {
        return texts(ImmutableMap.of(Language.match(language).language().tag(), message.key() + "=" + pattern))
                .render(message, language);
    }

    private static String render(String pattern, String language, String name, Object value) {
        return render(pattern, language, Message.of("k", name, value));
    }

    @Test
    void theCatalogueOfCoreIsFoundThroughTheServiceLoader() {
        assertThat(Messages.load().render(Message.of("problem.missing"), "en"))
                .isEqualTo("A required field is missing.");
        assertThat(Messages.load().render(Message.of("problem.missing"), "ar-IQ"))
                .isEqualTo("حقل مطلوب غير موجود.");
    }

    @ParameterizedTest
    @CsvSource({"0,لا مستندات", "1,مستند واحد", "2,مستندان", "3,٣ مستندات", "11,١١ مستندًا", "100,١٠٠ مستند"})
    void arabicHasSixPlurals(int n, String expected) {
        assertThat(render(
                        "{n, plural, zero {لا مستندات} one {مستند واحد} two {مستندان} few {# مستندات} many {# مستندًا} other {# مستند}}",
                        "ar",
                        "n",
                        n))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The child's paper | The child's paper",
                "The child''s paper | The child's paper",
                "'{'x'}' and {n} | {x} and 2",
                "{n, plural, one {one child's} other {# children's}} | 2 children's"
            })
    void anApostropheIsWrittenOnce(String pattern, String expected) {
        assertThat(render(pattern, "en", "n", 2)).isEqualTo(expected);
    }

    @Test
    void exactBranchesOffsetsAndOrdinals() {
        String pattern =
                "{n, plural, offset:1 =0 {nobody} =1 {{who}} one {{who} and one other} other {{who} and # others}}";
        Message message = Message.of("k", ImmutableMap.of("n", 3, "who", "Ann"));
        assertThat(render(pattern, "en", message)).isEqualTo("Ann and 2 others");
        assertThat(render(pattern, "en", Message.of("k", ImmutableMap.of("n", 2L, "who", "Ann"))))
                .isEqualTo("Ann and one other");
        assertThat(render(pattern, "en", Message.of("k", ImmutableMap.of("n", BigDecimal.ONE, "who", "Ann"))))
                .isEqualTo("Ann");
        assertThat(render("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "en", "n", 22))
                .isEqualTo("22nd");
    }

    @Test
    void quantitiesHaveTheDigitsOfTheLanguage() {
        BigDecimal number = new BigDecimal("1234567.50");
        assertThat(render("{n}", "ar", "n", number)).isEqualTo("١٬٢٣٤٬٥٦٧٫٥");
        assertThat(render("{n}", "ckb", "n", number)).isEqualTo("١٬٢٣٤٬٥٦٧٫٥");
        assertThat(render("{n}", "kmr-Arab", "n", number)).isEqualTo("١٬٢٣٤٬٥٦٧٫٥");
        assertThat(render("{n}", "kmr", "n", number)).isEqualTo("1.234.567,5");
        assertThat(render("{n}", "de", "n", number)).isEqualTo("1.234.567,5");
        assertThat(render("{n}", "en", "n", number)).isEqualTo("1,234,567.5");
        assertThat(render("{n, number}", "ar", "n", "17")).isEqualTo("١٧");
        assertThat(render("{n, number, percent}", "ar", "n", new BigDecimal("0.255")))
                .startsWith("٢٥٫٥٪");
        assertThat(render("{n, number, percent}", "ku", "n", new BigDecimal("0.25")))
                .isEqualTo("%25");
    }

    @Test
    void monthsAreWords() {
        LocalDate date = LocalDate.of(2027, 7, 23);
        assertThat(render("{on}", "ar", "on", date)).isEqualTo("٢٣ تموز ٢٠٢٧");
        assertThat(render("{on}", "ckb", "on", date)).isEqualTo("٢٣ی تەمووزی ٢٠٢٧");
        assertThat(render("{on}", "kmr-Latn", "on", date)).isEqualTo("23ê tîrmeha 2027an");
        assertThat(render("{on}", "kmr-Arab", "on", date)).isEqualTo("٢٣ێ تیرمەھا ٢٠٢٧ان");
        assertThat(render("{on}", "de", "on", date)).isEqualTo("23. Juli 2027");
        assertThat(render("{on}", "en", "on", date)).isEqualTo("July 23, 2027");
        assertThat(render("{on, date, weekday}", "ar", "on", date)).isEqualTo("الجمعة، ٢٣ تموز ٢٠٢٧");
        assertThat(render("{on, date, month}", "ckb", "on", date)).isEqualTo("تەمووزی ٢٠٢٧");
        assertThat(render("{on, date, year}", "ar", "on", date)).isEqualTo("٢٠٢٧");
    }

    @Test
    void datesGoAsFarAsTheyAreKnown() {
        assertThat(render("{on, date}", "ar", "on", "2027-07-23")).isEqualTo("٢٣ تموز ٢٠٢٧");
        assertThat(render("{on, date}", "ar", "on", "2027-07")).isEqualTo("تموز ٢٠٢٧");
        assertThat(render("{on, date}", "ar", "on", "2027")).isEqualTo("٢٠٢٧");
        assertThat(render("{on}", "de", "on", YearMonth.of(2027, 7))).isEqualTo("Juli 2027");
        assertThat(render("{on}", "en", "on", Year.of(2027))).isEqualTo("2027");
        assertThat(render("{on}", "ar", "on", LocalTime.of(9, 5))).isEqualTo("٠٩:٠٥");
        assertThat(render("{on}", "en", "on", LocalDateTime.of(2027, 7, 23, 14, 30)))
                .isEqualTo("July 23, 2027, 14:30");
        assertThat(render("{on, date}", "de", "on", "2027-07-23T14:30:00+03:00"))
                .isEqualTo("23. Juli 2027, 14:30")
                .isEqualTo(render("{on}", "de", "on", OffsetDateTime.parse("2027-07-23T14:30+03:00")));
        assertThat(render("{on, date}", "en", "on", "next week")).isEqualTo("next week");
        assertThat(render("{on, date}", "en", "on", "2027-02-30")).isEqualTo("2027-02-30");
    }

    @Test
    void codesKeepTheirSigns() {
        assertThat(render("المادة {s, code}", "ar", "s", "36a (2)")).isEqualTo("المادة " + FSI + "36a (2)" + PDI);
        assertThat(render("المادة {s}", "ar", "s", Argument.code("30"))).isEqualTo("المادة " + FSI + "30" + PDI);
        assertThat(render("{s, code}", "ckb", "s", "٣٦")).isEqualTo(FSI + "36" + PDI);
        assertThat(render("Section {s, code}", "en", "s", "36a")).isEqualTo("Section 36a");
        assertThat(render("{s, code}", "ar", "s", ImmutableList.of("A1", "B2")))
                .isEqualTo(FSI + "A1" + PDI + "، " + FSI + "B2" + PDI);
    }

    @Test
    void moneyIsSaidInWords() {
        Argument sum = Argument.money(new BigDecimal("615.00"), "EUR");
        Messages messages =
                Messages.of(new CoreMessages(), language -> new ByteArrayInputStream("k={sum, money}".getBytes(UTF_8)));
        Message message = Message.of("k", "sum", sum);
        assertThat(messages.render(message, "en")).isEqualTo("615 euros");
        assertThat(messages.render(message, "ar")).isEqualTo("٦١٥ يورو");
        assertThat(messages.render(Message.of("k", "sum", Argument.money(new BigDecimal("5.50"), "USD")), "en"))
                .isEqualTo("5.50 US dollars");
        assertThat(messages.render(Message.of("k", "sum", Argument.money(new BigDecimal("7000"), "IQD")), "ar"))
                .isEqualTo("٧٬٠٠٠ دينار عراقي");
        assertThat(messages.render(Message.of("k", "sum", Argument.money(new BigDecimal("5"), "IQD")), "ar"))
                .isEqualTo("٥ دنانير عراقية");
        assertThat(messages.render(Message.of("k", "sum", Argument.money(BigDecimal.TEN, "JPY")), "ar"))
                .isEqualTo("١٠ " + FSI + "JPY" + PDI);
        assertThat(messages.render(
                        Message.of("k", "sum", ImmutableMap.of("amount", "615.00", "currency", "EUR")), "de"))
                .isEqualTo("615 Euro");
    }

    @Test
    void valuesOfTheOtherDirectionAreIsolated() {
        assertThat(render("من {who}.", "ar", "who", "Help e.V.")).isEqualTo("من " + FSI + "Help e.V." + PDI + ".");
        assertThat(render("من {who}.", "ar", "who", "منظمة العون")).isEqualTo("من منظمة العون.");
        assertThat(render("from {who}.", "en", "who", "منظمة العون"))
                .isEqualTo("from " + FSI + "منظمة العون" + PDI + ".");
        assertThat(render("from {who}.", "en", "who", "٣")).isEqualTo("from " + FSI + "٣" + PDI + ".");
    }

    @Test
    void aValueCannotEscapeItsIsolate() {
        assertThat(render("{who}.", "ar", "who", "a" + PDI + "\u202Eb")).isEqualTo(FSI + "ab" + PDI + ".");
        assertThat(render("{who}", "en", "who", "{evil, plural, other {x}}")).isEqualTo("{evil, plural, other {x}}");
    }

    @Test
    void theAddresseeChoosesTheForm() {
        String pattern = "{addressee, select, f {اتصلي} m {اتصل} other {يُرجى الاتصال}}";
        assertThat(render(pattern, "ar", "addressee", Addressee.F)).isEqualTo("اتصلي");
        assertThat(render(pattern, "ar", "addressee", "m")).isEqualTo("اتصل");
        assertThat(render(pattern, "ar", "addressee", Addressee.UNKNOWN)).isEqualTo("يُرجى الاتصال");
        assertThat(render(pattern, "ar", Message.of("k"))).isEqualTo("يُرجى الاتصال");
    }

    @Test
    void aSelectWithoutItsArgumentTakesNone() {
        String pattern = "No.{near, select, none {} other { Maybe {near}.}}";
        assertThat(render(pattern, "en", Message.of("k"))).isEqualTo("No.");
        assertThat(render(pattern, "en", "near", "none")).isEqualTo("No.");
        assertThat(render(pattern, "en", "near", "asOf")).isEqualTo("No. Maybe asOf.");
    }

    @Test
    void messagesAndTermsStandInsideMessages() {
        Messages messages = texts(ImmutableMap.of(
                "en", "outer=Because: {why}\ninner=no {what, term, paper}\npaper.ID=identity card\nalone=x",
                "ar", "outer=السبب: {why}\ninner=لا يوجد {what, term, paper}"));
        Message inner = Message.of("inner", "what", "ID");
        Message outer = Message.of("outer", "why", inner);
        assertThat(messages.render(outer, "en")).isEqualTo("Because: no identity card");
        assertThat(messages.render(outer, "ar")).isEqualTo("السبب: لا يوجد " + FSI + "identity card" + PDI);
        assertThat(messages.rendered(outer, "ar").notices()).containsExactly(Notice.OTHER_LANGUAGE, Notice.UNREVIEWED);
        assertThat(messages.render(Message.of("inner", "what", "XY"), "ar")).isEqualTo("لا يوجد " + FSI + "XY" + PDI);
        Map<String, Object> asJson = ImmutableMap.of("key", "inner", "args", ImmutableMap.of("what", "ID"));
        assertThat(messages.render(Message.of("outer", "why", asJson), "en")).isEqualTo("Because: no identity card");
        assertThat(messages.render(Message.of("outer", "why", ImmutableList.of(inner, Message.of("alone"))), "en"))
                .isEqualTo("Because: no identity card, x");
    }

    @Test
    void unknownKeysShowThemselves() {
        Rendered rendered = Messages.load().rendered(Message.of("no.such.key", "n", 1), "ar");
        assertThat(rendered.text()).isEqualTo("no.such.key {n=1}");
        assertThat(rendered.notices()).containsExactly(Notice.NO_TEXT);
    }

    @Test
    void fallbacksAreTold() {
        Messages messages = texts(ImmutableMap.of("en", "a=A\nb=B", "ar", "a=ألف", "ckb", "c=ج", "kmr-Latn", "d=D"));
        assertThat(messages.rendered(Message.of("a"), "ckb"))
                .isEqualTo(new Rendered("ألف", Language.AR, ImmutableSet.of(Notice.OTHER_LANGUAGE, Notice.UNREVIEWED)));
        assertThat(messages.rendered(Message.of("a"), "kmr").language()).isEqualTo(Language.AR);
        assertThat(messages.rendered(Message.of("c"), "kmr").notices()).containsExactly(Notice.NO_TEXT);
        assertThat(messages.rendered(Message.of("b"), "ckb").language()).isEqualTo(Language.EN);
        assertThat(messages.rendered(Message.of("a"), "fr").notices()).containsExactly(Notice.OTHER_LANGUAGE);
        assertThat(messages.rendered(Message.of("a"), "en").notices()).isEmpty();
        assertThat(messages.rendered(Message.of("d"), "kmr-Arab").notices())
                .containsExactly(Notice.UNREVIEWED, Notice.DERIVED_SCRIPT);
        assertThat(messages.rendered(Message.of("d"), "kmr-Arab").text()).isEqualTo("د");
    }

    @Test
    void textsAboutDangerAreShownCheckedOrInArabic() {
        String english = "leave=Leave now.\nleave@about=danger\n";
        String kurdish = "leave=Niha derkeve.\n";
        String checked = "leave@review=native speaker, 2026-05-04, " + CatalogueEntry.fingerprint("Niha derkeve.");
        Messages draft = texts(ImmutableMap.of(
                "en", english, "ar", "leave=الخروج الآن.", "kmr-Latn", kurdish, "de", "leave=Gehen Sie."));
        Messages sound =
                texts(ImmutableMap.of("en", english, "ar", "leave=الخروج الآن.", "kmr-Latn", kurdish + checked));
        Message leave = Message.of("leave");
        assertThat(draft.rendered(leave, "kmr").text()).isEqualTo("الخروج الآن.");
        assertThat(draft.rendered(leave, "kmr").notices()).containsExactly(Notice.OTHER_LANGUAGE, Notice.UNREVIEWED);
        assertThat(draft.rendered(leave, "ar").notices()).containsExactly(Notice.UNREVIEWED);
        assertThat(draft.rendered(leave, "de").language()).isEqualTo(Language.EN);
        assertThat(sound.rendered(leave, "kmr").text()).isEqualTo("Niha derkeve.");
        assertThat(sound.rendered(leave, "kmr").notices()).isEmpty();
        // What a program made of a checked text is not checked.
        assertThat(sound.rendered(leave, "kmr-Arab").language()).isEqualTo(Language.AR);
    }

    @Test
    void aReviewIsVoidWhenTheTextChanges() {
        String mark = "@review=lawyer, 2026-05-04, " + CatalogueEntry.fingerprint("ألف");
        Messages messages = texts(ImmutableMap.of("en", "a=A\nb=B", "ar", "a=ألف\na" + mark + "\nb=باء\nb" + mark));
        assertThat(messages.entries())
                .extracting(entry -> entry.key() + " " + entry.language().tag() + " "
                        + entry.review().state())
                .containsExactly("a ar REVIEWED", "b ar OUTDATED", "a en SOURCE", "b en SOURCE");
        assertThat(messages.unreviewed()).extracting(CatalogueEntry::key).containsExactly("b");
        assertThat(messages.entries().get(0).review())
                .isEqualTo(new Review(Review.State.REVIEWED, "lawyer", LocalDate.of(2026, 5, 4)));
        assertThat(messages.entries().get(0).fingerprint()).isEqualTo(CatalogueEntry.fingerprint("ألف"));
    }

    @Test
    void derivedTextsGiveWayToWrittenOnes() {
        Messages messages = texts(
                ImmutableMap.of("kmr-Latn", "a=roj\nb=şev {n, plural, one {yek} other {pir}}", "kmr-Arab", "a=ڕوژ"));
        assertThat(messages.rendered(Message.of("a"), "kmr-Arab").text()).isEqualTo("ڕوژ");
        assertThat(messages.rendered(Message.of("a"), "kmr-Arab").notices()).containsExactly(Notice.UNREVIEWED);
        assertThat(messages.render(Message.of("b", "n", 1), "kmr-Arab")).isEqualTo("شەڤ یەک");
    }

    @Test
    void brokenCataloguesAreNamed() {
        assertBroken("a=x\na=y", "stands twice");
        assertBroken("a=x\na@review=yes", "role, date, fingerprint");
        assertBroken("a=x\na@review=lawyer, 4.5.2026, 1a2b3c4d", "2026-05-04");
        assertBroken("b@review=lawyer, 2026-05-04, 1a2b3c4d", "no text of this key");
        assertBroken("a=x\na@abuot=danger", "@about");
        assertBroken("a={n, plural, one {x}}", "a (ar)");
        assertBroken("a={n, choice, 0#x}", "choice");
        assertBroken("a={n, quantity}", "quantity");
        assertBroken("a={n, term}", "prefix");
        assertThatThrownBy(() ->
                        Messages.of(new CoreMessages(), new CoreMessages()).render(Message.of("x"), "en"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CoreMessages");
    }

    private static void assertBroken(String file, String hint) {
        assertThatThrownBy(() -> texts(ImmutableMap.of("ar", file)).render(Message.of("a", "n", 1), "ar"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(hint);
    }

    @Test
    void briefTextsFitAChatMessage() {
        String longText = "كلمة ".repeat(200);
        Messages messages = texts(ImmutableMap.of("ar", "a=طويل\na.short=قصير\nb={x}\nc=كامل", "en", "c.short=short"));
        assertThat(messages.brief(Message.of("a"), "ar").text()).isEqualTo("قصير");
        assertThat(messages.brief(Message.of("b", "x", "نص"), "ar").text()).isEqualTo("نص");
        assertThat(messages.brief(Message.of("c"), "ar").text()).isEqualTo("كامل");
        assertThat(messages.brief(Message.of("b", "x", "😀".repeat(400)), "ar").text())
                .hasSizeLessThanOrEqualTo(Messages.SHORT)
                .doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
        assertThat(messages.brief(Message.of("b", "x", longText), "ar").text())
                .hasSizeLessThanOrEqualTo(Messages.SHORT)
                .endsWith("كلمة…");
        String isolated =
                messages.brief(Message.of("b", "x", "word ".repeat(200)), "ar").text();
        assertThat(isolated).hasSizeLessThanOrEqualTo(Messages.SHORT).endsWith(PDI + "…");
    }

    @Test
    void aFamilyPageSaysWhoSpeaksAndThatItIsADraft() {
        Page page = Messages.load().familyPage(List.of(Message.of("problem.missing")), "Help e.V.", Addressee.F, "ar");
        assertThat(page.language()).isEqualTo(Language.AR);
        assertThat(page.endnotes()).hasSize(2);
        assertThat(page.text())
                .startsWith("حقل مطلوب غير موجود.\n")
                .contains("ترجمة أولية")
                .contains(FSI + "Help e.V." + PDI)
                .endsWith("لا تدفعي لأحد شيئًا سوى الرسم الرسمي.\n");
        assertThat(Messages.load()
                        .familyPage(List.of(), "Help", Addressee.UNKNOWN, "en")
                        .text())
                .isEqualTo("This information comes from Help, not from the authority and not from IOM."
                        + " Advice and forms are free. Pay nobody anything but the official fee.\n");
        assertThat(Messages.load()
                        .familyPage(List.of(), "Help", Addressee.M, "tr")
                        .endnotes())
                .hasSize(2);
        assertThatThrownBy(() -> Messages.load().familyPage(List.of(), " ", Addressee.M, "ar"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void argumentsKeepTheirValueInJson() {
        Message message = Message.of(
                "k",
                ImmutableMap.of(
                        "s", Argument.code("36a"),
                        "sum", Argument.money(new BigDecimal("615.00"), "EUR"),
                        "addressee", Addressee.F));
        assertThat(JsonMapper.shared().writeValueAsString(message.args()))
                .isEqualTo("{\"s\":\"36a\",\"sum\":{\"amount\":\"615.00\",\"currency\":\"EUR\"},\"addressee\":\"f\"}");
    }

    @Test
    void aMessageThatHoldsItselfEnds() {
        Message message = Message.of("a");
        for (int depth = 0; depth < 1000; depth++) {
            message = Message.of("a", "x", message);
        }
        assertThat(texts(ImmutableMap.of("en", "a={x}!")).render(message, "en")).hasSizeLessThan(50);
    }

    @Test
    void manyThreadsReadTheSameText() {
        Messages messages = Messages.load();
        Message message = Message.of("problem.tooLarge", "limit", 16_777_216);
        for (Language language : Language.values()) {
            String expected = Messages.load().render(message, language);
            assertThat(IntStream.range(0, 10_000)
                            .parallel()
                            .mapToObj(n -> messages.render(message, language))
                            .distinct())
                    .containsExactly(expected);
        }
    }

    @Property
    void anyValueCanBeInserted(@ForAll String value, @ForAll Language language) {
        for (String kind : List.of("{x}", "{x, code}", "{x, date}", "{x, number}", "{x, money}", "{x, term, t}")) {
            assertThat(render(kind, language.tag(), "x", value)).isNotNull();
        }
    }

    @Test
    void everyTranslationOfCoreIsADraftUntilSomebodyHasReadIt() {
        Messages messages = Messages.of(new CoreMessages());
        assertThat(messages.unreviewed())
                .hasSize(messages.catalogue(Language.EN).texts().size() * 5);
    }
}
