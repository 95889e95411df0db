package org.masar.core.message;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What every catalogue must keep. A module tests its own by one class:
 *
 * <pre>{@code
 * class FapWordsTest extends CatalogueTests {
 *     FapWordsTest() {
 *         super(new FapMessages());
 *     }
 * }
 * }</pre>
 */
public abstract class CatalogueTests {

    private static final ImmutableList<Language> TRANSLATIONS =
            ImmutableList.of(Language.AR, Language.CKB, Language.KMR_LATN, Language.KMR_ARAB, Language.DE);

    private static final Pattern FOREIGN_TO_ARABIC = Pattern.compile("[0-9\\p{IsLatin}]");

    private static final Pattern FOREIGN_TO_LATIN = Pattern.compile("[٠-٩۰-۹\\p{IsArabic}]");

    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2068\u2069]*\u2069");

    /** Signs, abbreviations and addresses may stand between the isolates; an English phrase may not. */
    private static final Pattern PHRASE = Pattern.compile("\\p{IsLatin}{2,}[ ,]+\\p{IsLatin}{2,}");

    /** Imperatives and verbs that speak to a man only, where the form for a woman does not follow. */
    private static final Pattern TO_A_MAN = Pattern.compile("(?<!\\p{L})(لا )?"
            + "(اذهب|ادفع|تدفع|اتصل|تتصل|أرسل|انتظر|أحضر|اطلب|تطلب|اسأل|تسأل|اكتب|املأ|تأكد|احتفظ|تحدث|توجه|تخف|أنتَ)"
            + "(?![\\p{L}/(\u064E-\u0652])");

    private final Messages messages;
    private final ImmutableSortedMap<String, Catalogue.Text> source;

    /**
     * Tests the catalogues of one module.
     *
     * @param bundle the module's catalogues
     */
    protected CatalogueTests(MessageBundle bundle) {
        this.messages = bundle instanceof CoreMessages ? Messages.of(bundle) : Messages.of(bundle, new CoreMessages());
        this.source = Messages.of(bundle).catalogue(Language.EN).texts();
    }

    @Test
    void everyKeyIsInEveryLanguage() {
        assertThat(source).isNotEmpty();
        for (Language language : TRANSLATIONS) {
            assertThat(own(language).keySet()).as(language.tag()).isEqualTo(source.keySet());
        }
    }

    @Test
    void everyLanguageUsesTheSameArguments() {
        List<String> flaws = new ArrayList<>();
        for (Language language : TRANSLATIONS) {
            own(language).forEach((key, text) -> {
                Template english = template(Language.EN, key);
                if (!names(english).equals(names(text.template()))) {
                    flaws.add(language.tag() + " " + key + ": " + names(text.template()));
                } else if (!slots(english).containsAll(slots(text.template()))) {
                    flaws.add(language.tag() + " " + key + ": " + slots(text.template()) + " instead of "
                            + slots(english));
                }
            });
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void everyPluralHasAllFormsOfItsLanguage() {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            Set<String> needed = forms(language);
            own(language).forEach((key, text) -> text.template().walk(node -> {
                if (node instanceof Template.Plural plural
                        && !plural.ordinal()
                        && !plural.categories().keySet().equals(needed)) {
                    flaws.add(language.tag() + " " + key + ": "
                            + plural.categories().keySet());
                }
            }));
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void textsInArabicScriptHoldNoForeignWordAndNoForeignDigit() {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Message message : samples(language)) {
                // Where a draft about danger or a clock is not shown, the text stands in another language.
                Rendered text = messages.rendered(message, language.tag());
                Pattern foreign = text.language().rightToLeft() ? FOREIGN_TO_ARABIC : FOREIGN_TO_LATIN;
                if (foreign.matcher(outsideIsolates(text.text())).find()) {
                    flaws.add(language.tag() + " " + message.key() + ": " + text.text());
                }
            }
            own(language).forEach((key, text) -> ISOLATED.matcher(text.entry().pattern())
                    .results()
                    .filter(span -> PHRASE.matcher(span.group()).find())
                    .forEach(span -> flaws.add(language.tag() + " " + key + ": " + span.group())));
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void noDateIsInFigures() {
        Pattern figures = Pattern.compile("\\p{Nd}{1,2}([./])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}");
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            own(language).forEach((key, text) -> {
                if (figures.matcher(text.entry().pattern()).find()) {
                    flaws.add(language.tag() + " " + key);
                }
            });
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void everyArgumentIsFilledAndEveryIsolateClosed() {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Message message : samples(language)) {
                String text = messages.render(message, language);
                long open = text.chars().filter(sign -> sign == Bidi.FSI).count();
                long closed = text.chars().filter(sign -> sign == Bidi.PDI).count();
                if (text.isBlank() || text.contains("{") || text.contains("}") || open != closed) {
                    flaws.add(language.tag() + " " + message.key() + ": " + text);
                }
            }
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void nobodyIsTakenForAMan() {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            own(language).forEach((key, text) -> text.template().walk(node -> {
                if (node instanceof Template.Select select
                        && select.name().equals(Addressee.ARGUMENT)
                        && !select.cases().keySet().equals(ImmutableSet.of("f", "m", "other"))) {
                    flaws.add(language.tag() + " " + key + ": " + select.cases().keySet());
                }
            }));
        }
        for (Message message : samples(Language.AR)) {
            Object addressee = message.args().get(Addressee.ARGUMENT);
            String text = messages.render(message, Language.AR);
            if ((addressee == null || addressee.equals("other"))
                    && TO_A_MAN.matcher(text).find()) {
                flaws.add(message.key() + ": " + text);
            }
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void shortTextsAreShort() {
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            samples(language).stream()
                    .filter(message -> message.key().endsWith(".short"))
                    .filter(message -> messages.render(message, language).length() > Messages.SHORT)
                    .forEach(message -> flaws.add(language.tag() + " " + message.key()));
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void onlyTheTermsOfTheHouseAreUsed() {
        Terms terms = Terms.load();
        List<String> flaws = new ArrayList<>();
        for (Language language : Language.values()) {
            own(language).forEach((key, text) -> terms.inText(key, text.entry().pattern(), language)
                    .forEach(finding -> flaws.add(language.tag() + " " + key + ": " + finding)));
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void noReviewIsOutdated() {
        assertThat(messages.entries()).noneMatch(entry -> entry.review().state() == Review.State.OUTDATED);
    }

    private ImmutableSortedMap<String, Catalogue.Text> own(Language language) {
        return ImmutableSortedMap.copyOf(
                Maps.filterKeys(messages.catalogue(language).texts(), this::isOwn));
    }

    private boolean isOwn(String key) {
        return source.containsKey(key)
                || messages.catalogue(Language.EN).texts().get(key) == null;
    }

    private Template template(Language language, String key) {
        return requireNonNull(messages.catalogue(language).texts().get(key), key)
                .template();
    }

    private List<Message> samples(Language language) {
        List<Message> samples = new ArrayList<>();
        own(language)
                .forEach((key, text) -> samples.addAll(SampleMessages.of(
                        key,
                        text.template(),
                        messages.catalogue(Language.EN).texts().keySet())));
        return samples;
    }

    /** Arguments, without the one that a language without gendered address has no use for. */
    private static Set<String> names(Template template) {
        Set<String> names = new TreeSet<>();
        template.walk(node -> {
            if (node instanceof Template.Slot slot) {
                names.add(slot.name());
            } else if (node instanceof Template.Plural plural) {
                names.add(plural.name());
            } else if (node instanceof Template.Select select) {
                names.add(select.name());
            }
        });
        names.remove(Addressee.ARGUMENT);
        return names;
    }

    /** What each argument is shown as; the number of a plural may be shown as # or by its name. */
    private static Set<String> slots(Template template) {
        Set<String> slots = new TreeSet<>();
        template.walk(node -> {
            if (node instanceof Template.Slot slot) {
                slots.add(slot.name() + " " + slot.kind() + " " + slot.style());
            } else if (node instanceof Template.Plural plural) {
                slots.add(plural.name() + " " + Template.Kind.ANY + " ");
                slots.add(plural.name() + " " + Template.Kind.NUMBER + " ");
            }
        });
        return slots;
    }

    private static Set<String> forms(Language language) {
        return PluralRules.forLocale(ULocale.forLanguageTag(
                        switch (language) {
                            case KMR_LATN, KMR_ARAB -> "ku";
                            default -> language.tag();
                        }))
                .getKeywords();
    }

    private static String outsideIsolates(String text) {
        String before = "";
        String rest = text;
        while (!rest.equals(before)) {
            before = rest;
            rest = ISOLATED.matcher(rest).replaceAll("");
        }
        return rest;
    }
}
