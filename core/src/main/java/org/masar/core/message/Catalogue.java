package org.masar.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All texts of one language, from all modules. */
final class Catalogue {

    private static final String REVIEW = "@review";
    private static final String ABOUT = "@about";
    private static final ImmutableSet<String> TOPICS = ImmutableSet.of("danger", "clock", "reporting");

    /** One text; its template is made when it is first needed, by whichever thread comes first. */
    static final class Text {
        private final CatalogueEntry entry;
        private volatile @Nullable Template template;

        Text(CatalogueEntry entry) {
            this.entry = entry;
        }

        CatalogueEntry entry() {
            return entry;
        }

        Template template() {
            Template ready = template;
            if (ready == null) {
                ready = parse();
                template = ready;
            }
            return ready;
        }

        private Template parse() {
            try {
                return TemplateParser.parse(entry.pattern());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        entry.key() + " (" + entry.language().tag() + "): " + e.getMessage(), e);
            }
        }
    }

    private final ImmutableSortedMap<String, Text> texts;
    private final ImmutableMap<String, String> about;

    private Catalogue(ImmutableSortedMap<String, Text> texts, ImmutableMap<String, String> about) {
        this.texts = texts;
        this.about = about;
    }

    static Catalogue read(ImmutableList<MessageBundle> bundles, Language language) {
        TreeMap<String, Text> texts = new TreeMap<>();
        Map<String, String> about = new HashMap<>();
        Map<String, Class<?>> owners = new HashMap<>();
        for (MessageBundle bundle : bundles) {
            if (language == Language.KMR_ARAB) {
                derive(read(bundle, Language.KMR_LATN), texts);
            }
            Map<String, String> lines = read(bundle, language);
            lines.forEach((key, value) -> {
                int mark = key.indexOf('@');
                if (mark < 0) {
                    Class<?> other = owners.put(key, bundle.getClass());
                    if (other != null) {
                        throw new IllegalStateException(
                                "The message " + key + " (" + language.tag() + ") stands in " + other.getName()
                                        + " and in " + bundle.getClass().getName() + ".");
                    }
                    Review review = review(bundle, language, key, value, lines.get(key + REVIEW));
                    texts.put(key, new Text(new CatalogueEntry(key, language, value, review)));
                } else if (!lines.containsKey(key.substring(0, mark))) {
                    throw broken(bundle, language, key, "There is no text of this key.");
                } else if (key.endsWith(ABOUT) && language == Language.EN && TOPICS.contains(value)) {
                    about.put(key.substring(0, mark), value);
                } else if (!key.endsWith(REVIEW)) {
                    throw broken(
                            bundle,
                            language,
                            key,
                            "Only @review may follow a key, and in English @about with one of " + TOPICS + ".");
                }
            });
        }
        return new Catalogue(ImmutableSortedMap.copyOf(texts), ImmutableMap.copyOf(about));
    }

    private static void derive(Map<String, String> latin, Map<String, Text> texts) {
        latin.forEach((key, value) -> {
            if (key.indexOf('@') < 0) {
                String pattern = KurdishScript.patternFromHawar(value);
                texts.put(key, new Text(new CatalogueEntry(key, Language.KMR_ARAB, pattern, Review.DERIVED)));
            }
        });
    }

    private static Review review(
            MessageBundle bundle, Language language, String key, String text, @Nullable String value) {
        if (language == Language.EN) {
            return Review.SOURCE;
        }
        try {
            return value == null ? Review.UNREVIEWED : Review.parse(value, CatalogueEntry.fingerprint(text));
        } catch (IllegalArgumentException e) {
            throw broken(bundle, language, key + REVIEW, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> read(MessageBundle bundle, Language language) {
        Lines lines = new Lines();
        try (InputStream stream = bundle.open(language.tag())) {
            if (stream != null) {
                lines.load(new InputStreamReader(stream, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.twice != null) {
            throw broken(bundle, language, lines.twice, "This key stands twice.");
        }
        Map<String, String> sorted = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> sorted.put(key, lines.getProperty(key)));
        return sorted;
    }

    private static IllegalStateException broken(MessageBundle bundle, Language language, String key, String why) {
        return new IllegalStateException(
                bundle.getClass().getName() + ", messages_" + language.tag() + ", " + key + ": " + why);
    }

    ImmutableSortedMap<String, Text> texts() {
        return texts;
    }

    /** What each marked text is about; only the English catalogue is asked. */
    ImmutableMap<String, String> about() {
        return about;
    }

    /** A properties file that remembers a key written twice, where the JDK silently keeps the last. */
    private static final class Lines extends Properties {
        private static final long serialVersionUID = 1;

        private @Nullable String twice;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null && twice == null) {
                twice = key.toString();
            }
            return before;
        }
    }
}
