package org.masar.core.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Renders messages as text. Immutable and safe for many threads; the same message gives the same text everywhere. */
public final class Messages {

    private static final String LAST_RESORT = "en";

    private final ImmutableList<MessageBundle> bundles;
    private final Map<String, ImmutableMap<String, String>> catalogues = new ConcurrentHashMap<>();

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
     * Renders one message.
     *
     * @param message what to say
     * @param language a language tag; one without a catalogue falls back to English
     * @return the text; where no catalogue knows the key, the key and its arguments as they are
     */
    public String render(Message message, String language) {
        String used = language;
        String pattern = catalogue(language).get(message.key());
        if (pattern == null) {
            used = LAST_RESORT;
            pattern = catalogue(LAST_RESORT).get(message.key());
        }
        if (pattern == null) {
            return message.args().isEmpty() ? message.key() : message.key() + " " + message.args();
        }
        Map<String, @Nullable Object> args = new LinkedHashMap<>();
        message.args().forEach((name, value) -> args.put(name, value instanceof Iterable<?> many ? join(many) : value));
        return new MessageFormat(pattern, ULocale.forLanguageTag(used)).format(args);
    }

    private static String join(Iterable<?> many) {
        StringBuilder joined = new StringBuilder();
        for (Object one : many) {
            joined.append(joined.isEmpty() ? "" : ", ").append(one);
        }
        return joined.toString();
    }

    private ImmutableMap<String, String> catalogue(String language) {
        return catalogues.computeIfAbsent(language, this::read);
    }

    private ImmutableMap<String, String> read(String language) {
        TreeMap<String, String> all = new TreeMap<>();
        for (MessageBundle bundle : bundles) {
            try (InputStream stream = bundle.open(language)) {
                if (stream != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                    properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ImmutableMap.copyOf(all);
    }
}
