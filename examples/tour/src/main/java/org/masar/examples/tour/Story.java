package org.masar.examples.tour;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masar.core.chart.Chart;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import tools.jackson.databind.JsonNode;

/**
 * Writes the chapters in one language. Every sentence is a message of the tour's catalogues; figures and codes come from
 * the engines' answers. Rows are sentences too, not columns, so they read well from right to left.
 */
final class Story {

    private static final int WIDTH = 96;

    /** First strong isolate and its end: they keep signs of the other direction together on one line. */
    private static final String FSI = "\u2068";

    private static final String PDI = "\u2069";

    private final Engines engines;
    private final Map<String, String> charts = new LinkedHashMap<>();
    private final Messages messages = Messages.load();
    private final String language;
    private final StringBuilder text = new StringBuilder();

    Story(Engines engines, String language) {
        this.engines = engines;
        this.language = language;
    }

    Engines engines() {
        return engines;
    }

    /** A worked example that an engine ships. */
    WorkedExample example(String engine, String id) {
        return WorkedExample.shipped(engines.find(engine).orElseThrow()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Asks an engine as a partner application would: JSON in, JSON out. */
    JsonNode ask(String engine, String request) {
        return Json.parse(engines.answer(engine, request)).path("answer");
    }

    Story title(String key) {
        text.append('\n').append(words(key)).append('\n');
        return this;
    }

    /** A paragraph. Arguments: name, value, name, value … */
    Story say(String key, Object... args) {
        return wrap("  ", words(key, args));
    }

    /** A row under the paragraph before it. */
    Story row(String key, Object... args) {
        return wrap("    ", words(key, args));
    }

    /** The first lines of a page that an engine wrote, without the rules between the lines of its tables. */
    Story page(String page, int lines) {
        page.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("| ---"))
                .limit(lines)
                .forEach(line -> wrap("    ", line));
        return this;
    }

    /** Says that there is a picture, and keeps it for those who ask for the files. */
    Story chart(String file, Chart chart) {
        String svg = chart.svg(language());
        charts.put(file, svg);
        return row(
                "tour.chart",
                "file",
                file,
                "bytes",
                svg.getBytes(StandardCharsets.UTF_8).length,
                "command",
                "examples/masar tour --charts FOLDER");
    }

    ImmutableMap<String, String> charts() {
        return ImmutableMap.copyOf(charts);
    }

    Messages messages() {
        return messages;
    }

    Language language() {
        return Language.match(language).language();
    }

    /** What an engine or the tour says to somebody in another language, on lines of its own. */
    Story quote(String other, Message message) {
        return wrap("    ", messages.render(message, other));
    }

    /** A message as an engine writes it into its answer. */
    static Message message(JsonNode written) {
        ImmutableMap.Builder<String, Object> args = ImmutableMap.builder();
        written.path("args").properties().forEach(arg -> args.put(arg.getKey(), value(arg.getValue())));
        return new Message(written.path("key").asString(), args.buildOrThrow());
    }

    private static Object value(JsonNode written) {
        if (written.isArray()) {
            return written.valueStream().map(Story::value).collect(ImmutableList.toImmutableList());
        }
        if (written.isObject()) {
            return written.has("key")
                    ? message(written)
                    : written.propertyStream()
                            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, part -> value(part.getValue())));
        }
        return written.isNumber() ? written.decimalValue() : written.asString();
    }

    String text() {
        return text.toString();
    }

    private String words(String key, Object... args) {
        ImmutableMap.Builder<String, Object> named = ImmutableMap.builder();
        for (int i = 0; i < args.length; i += 2) {
            named.put((String) args[i], args[i + 1]);
        }
        return messages.render(Message.of(key, named.buildOrThrow()), language);
    }

    /** A paragraph with a margin, broken between words; an isolate that is broken is closed and opened again. */
    private Story wrap(String margin, String words) {
        int column = 0;
        int isolates = 0;
        for (String word : Splitter.on(' ').split(words)) {
            if (column > 0 && column + word.length() >= WIDTH) {
                text.append(PDI.repeat(isolates)).append('\n');
                column = 0;
            }
            text.append(column == 0 ? margin + FSI.repeat(isolates) : " ").append(word);
            column += word.length() + 1;
            isolates += CharMatcher.anyOf(FSI).countIn(word)
                    - CharMatcher.anyOf(PDI).countIn(word);
        }
        text.append('\n');
        return this;
    }
}
