package org.masar.core.message;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Renders messages as text. Immutable and safe for many threads; the same message gives the same text everywhere.
 *
 * <p><b>Patterns</b> have the syntax of ICU MessageFormat: <code>{name}</code>, <code>{n, plural, …}</code>,
 * <code>{n, selectordinal, …}</code>, <code>{word, select, …}</code>, and these kinds of arguments:
 *
 * <ul>
 *   <li><code>{n}</code>, <code>{n, number}</code>, <code>{share, number, percent}</code>: quantities in the digits of
 *       the language
 *   <li><code>{on, date}</code>, <code>{on, date, weekday}</code>, <code>{on, date, month}</code>,
 *       <code>{on, date, year}</code>: dates, the month as a word; a value that is only a year or a month is shown as
 *       far as it goes
 *   <li><code>{section, code}</code>: signs that must not change, in ASCII digits, kept apart from the text
 *   <li><code>{sum, money}</code>: a sum with the name of its currency
 *   <li><code>{relation, term, fap.relation}</code>: the word the catalogues have under {@code fap.relation.} and the
 *       value
 * </ul>
 *
 * <p>A select without its argument takes the branch {@code none}, else {@code other}. Values of the other direction
 * stand between U+2068 and U+2069.
 *
 * <p><b>Which language.</b> {@link Language#match} finds the language of a tag, {@link Language#chain} where to look
 * when a text is missing. A text that is marked {@code @about} (danger, clock or reporting) in the English catalogue is
 * not shown from an unchecked translation: readers of Arabic get it with the notice, all others get the next language
 * of their chain.
 */
public final class Messages {

    /** The longest {@code short} text, in UTF-16 units: fits a chat message and can be read aloud. */
    public static final int SHORT = 600;

    /** Room for what closes a text that was cut: the isolates around the place, no more than messages nest, and …. */
    private static final int ENDING = 10;

    private record Found(Catalogue.Text text, Voice voice, ImmutableSet<Notice> notices) {}

    private final ImmutableList<MessageBundle> bundles;
    private final Map<Language, Catalogue> catalogues = new ConcurrentHashMap<>();
    private final ImmutableMap<Language, Map<String, Found>> found =
            Maps.toMap(Arrays.asList(Language.values()), language -> new ConcurrentHashMap<>());

    private Messages(Iterable<MessageBundle> bundles) {
        this.bundles = ImmutableList.copyOf(bundles);
    }

    /**
     * The catalogues of all modules on the path.
     *
     * @return a renderer over them
     */
    public static Messages load() {
        return new Messages(ServiceLoader.load(MessageBundle.class, MessageBundle.class.getClassLoader()));
    }

    /**
     * The catalogues of some modules only.
     *
     * @param bundles the modules' catalogues; no key may stand in two of them
     * @return a renderer over them
     */
    public static Messages of(MessageBundle... bundles) {
        return new Messages(Arrays.asList(bundles));
    }

    /**
     * Renders one message.
     *
     * @param message what to say
     * @param language a language tag, see {@link Language#match}
     * @return the text; where no catalogue knows the key, the key and its arguments as they are
     * @throws IllegalStateException where a catalogue is broken
     */
    public String render(Message message, String language) {
        return render(message, Language.match(language).language());
    }

    /**
     * Renders one message.
     *
     * @param message what to say
     * @param language the language
     * @return the text, as {@link #render(Message, String)} gives it
     * @throws IllegalStateException where a catalogue is broken
     */
    public String render(Message message, Language language) {
        Found text = find(message.key(), language);
        return text == null ? bare(message) : write(text, message, EnumSet.noneOf(Notice.class));
    }

    /**
     * Renders one message and says what must be known about the text, for example that it is in another language than
     * the one asked for.
     *
     * @param message what to say
     * @param language a language tag
     * @return the text with its language and notices
     * @throws IllegalStateException where a catalogue is broken
     */
    public Rendered rendered(Message message, String language) {
        Language.Match match = Language.match(language);
        Found text = find(message.key(), match.language());
        if (text == null) {
            return new Rendered(bare(message), Language.EN, ImmutableSet.of(Notice.NO_TEXT));
        }
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        notices.addAll(text.notices());
        String written = write(text, message, notices);
        if (!match.exact()) {
            notices.add(Notice.OTHER_LANGUAGE);
        }
        return new Rendered(written, text.voice().language(), Sets.immutableEnumSet(notices));
    }

    /**
     * Renders the short form of a message: the text under its key with {@code .short} where the language of the whole
     * text has one, else the whole text, cut at a word where it is longer than {@link #SHORT}.
     *
     * @param message what to say
     * @param language a language tag
     * @return at most {@link #SHORT} UTF-16 units of text, with its language and notices
     * @throws IllegalStateException where a catalogue is broken
     */
    public Rendered brief(Message message, String language) {
        Message brief = new Message(message.key() + ".short", message.args());
        Language asked = Language.match(language).language();
        Found shorter = find(brief.key(), asked);
        Found longer = find(message.key(), asked);
        boolean exists = shorter != null && (longer == null || shorter.voice() == longer.voice());
        Rendered whole = rendered(exists ? brief : message, language);
        return new Rendered(cut(whole.text()), whole.language(), whole.notices());
    }

    /**
     * A page for a family. It ends with what must be known about the translation, and with who speaks: not the
     * authority, not IOM, and never for money.
     *
     * @param body what to say; a message without the argument {@code addressee} gets this one
     * @param organisation the name of the organisation that gives the information, as on its door
     * @param addressee whom the page speaks to
     * @param language a language tag
     * @return the page
     * @throws IllegalStateException where a catalogue is broken
     */
    public Page familyPage(List<Message> body, String organisation, Addressee addressee, String language) {
        if (organisation.isBlank()) {
            throw new IllegalArgumentException("organisation must be named: families must know who speaks to them.");
        }
        ImmutableList<Rendered> lines = body.stream()
                .map(message -> rendered(addressed(message, addressee), language))
                .collect(ImmutableList.toImmutableList());
        Message footer = addressed(Message.of("page.footer", "organisation", organisation), addressee);
        Rendered last = rendered(footer, language);
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        lines.forEach(line -> notices.addAll(line.notices()));
        notices.addAll(last.notices());
        ImmutableList.Builder<Rendered> endnotes = ImmutableList.builder();
        notices.forEach(notice -> endnotes.add(rendered(Message.of(notice.key()), language)));
        return new Page(
                Language.match(language).language(), lines, endnotes.add(last).build());
    }

    /**
     * Every text of every language, with who has checked it.
     *
     * @return the texts, by language, then by key
     * @throws IllegalStateException where a catalogue is broken
     */
    public ImmutableList<CatalogueEntry> entries() {
        ImmutableList.Builder<CatalogueEntry> entries = ImmutableList.builder();
        for (Language language : Language.values()) {
            catalogue(language).texts().values().forEach(text -> entries.add(text.entry()));
        }
        return entries.build();
    }

    /**
     * The texts a native speaker must still see.
     *
     * @return the texts that are drafts, derived or changed since their review, by language, then by key
     * @throws IllegalStateException where a catalogue is broken
     */
    public ImmutableList<CatalogueEntry> unreviewed() {
        return entries().stream().filter(entry -> !entry.review().isSound()).collect(ImmutableList.toImmutableList());
    }

    /** A message inside another one: looked for in the language of the outer text. */
    void writeNested(StringBuilder out, Message message, Rendering outer) {
        if (!writeTerm(out, message, outer)) {
            outer.tell(ImmutableSet.of(Notice.NO_TEXT));
            Bidi.write(out, bare(message), outer.voice().rightToLeft());
        }
    }

    /** Writes the text of a key inside another text, if there is one. */
    boolean writeTerm(StringBuilder out, Message message, Rendering outer) {
        Found text = find(message.key(), outer.voice().language());
        if (text == null) {
            return false;
        }
        outer.tell(text.notices());
        boolean turns = text.voice().rightToLeft() != outer.voice().rightToLeft();
        out.append(turns ? String.valueOf(Bidi.FSI) : "");
        text.text().template().write(out, outer.inner(text.voice()), message);
        out.append(turns ? String.valueOf(Bidi.PDI) : "");
        return true;
    }

    /** The catalogue of one language. */
    Catalogue catalogue(Language language) {
        return catalogues.computeIfAbsent(language, wanted -> Catalogue.read(bundles, wanted));
    }

    private String write(Found text, Message message, Set<Notice> notices) {
        Template template = text.text().template();
        if (template.constant() != null) {
            return template.constant();
        }
        StringBuilder out = new StringBuilder(160);
        template.write(out, new Rendering(this, text.voice(), notices), message);
        return out.toString();
    }

    private static String bare(Message message) {
        return message.args().isEmpty() ? message.key() : message.key() + " " + message.args();
    }

    private static Message addressed(Message message, Addressee addressee) {
        return message.args().containsKey(Addressee.ARGUMENT) ? message : message.with(Addressee.ARGUMENT, addressee);
    }

    private @Nullable Found find(String key, Language asked) {
        Map<String, Found> known = requireNonNull(found.get(asked));
        Found text = known.get(key);
        if (text == null) {
            text = search(key, asked);
            if (text != null) {
                known.put(key, text);
            }
        }
        return text;
    }

    private @Nullable Found search(String key, Language asked) {
        boolean careful = catalogue(Language.EN).about().containsKey(key);
        for (Language language : asked.chain()) {
            Catalogue.Text text = catalogue(language).texts().get(key);
            if (text != null) {
                Review review = text.entry().review();
                if (!careful || review.isSound() || language == Language.AR) {
                    return new Found(text, Voice.of(language), notices(review, language != asked));
                }
            }
        }
        return null;
    }

    private static ImmutableSet<Notice> notices(Review review, boolean otherLanguage) {
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        if (otherLanguage) {
            notices.add(Notice.OTHER_LANGUAGE);
        }
        if (!review.isSound()) {
            notices.add(Notice.UNREVIEWED);
        }
        if (review.state() == Review.State.DERIVED) {
            notices.add(Notice.DERIVED_SCRIPT);
        }
        return Sets.immutableEnumSet(notices);
    }

    /** Cuts a text at a word, and closes the isolates it may stand in. */
    private static String cut(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int most = SHORT - ENDING;
        int space = text.lastIndexOf(' ', most);
        int end = space > 0 ? space : most;
        String kept = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
        int open = CharMatcher.is(Bidi.FSI).countIn(kept)
                - CharMatcher.is(Bidi.PDI).countIn(kept);
        return kept + String.valueOf(Bidi.PDI).repeat(Math.min(Math.max(open, 0), ENDING - 1)) + "…";
    }
}
