package org.masar.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Every module's README asks what its engines answer and shows one shipped example of each. A block names the example
 * and, where it is long, the members that are printed: {@code json engine=ID example=ID request=/a,/b answer=/c}. With
 * {@code -Dmasar.write=true} the blocks are printed anew.
 */
class ModuleReadmeTest {

    private static final Engines ENGINES = Engines.load();
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z]+\\.[a-zA-Z0-9.]+)` \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern BLOCK = Pattern.compile(
            "```json engine=(\\S+) example=(\\S+)(?: request=(\\S+))?(?: answer=(\\S+))?\n(.*?)```", Pattern.DOTALL);
    private static final int WIDTH = 110;

    @ParameterizedTest
    @ValueSource(strings = {"core", "avrr", "resettlement", "fap", "policing", "border", "mgi"})
    void theTableAsksWhatTheEnginesAnswer(String module) throws IOException {
        String readme = Files.readString(path(module), UTF_8);
        assertThat(readme).startsWith("# " + module + "\n");
        ImmutableMap<String, String> asked = ROW.matcher(readme)
                .results()
                .collect(ImmutableMap.toImmutableMap(row -> row.group(1), row -> row.group(2)));
        assertThat(asked)
                .containsExactlyEntriesOf(engines(module)
                        .collect(ImmutableMap.toImmutableMap(
                                engine -> engine.info().id(),
                                engine -> engine.info().title())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "avrr", "resettlement", "fap", "policing", "border", "mgi"})
    void everyEngineShowsAnExampleThatHolds(String module) throws IOException {
        String readme = Files.readString(path(module), UTF_8);
        if (Boolean.getBoolean("masar.write")) {
            readme = BLOCK.matcher(readme)
                    .replaceAll(block -> Matcher.quoteReplacement(readmeBlock(
                            block, excerpt(asked(block), block.group(3)), excerpt(answered(block), block.group(4)))));
            Files.writeString(path(module), readme, UTF_8);
        }
        List<MatchResult> blocks = BLOCK.matcher(readme).results().toList();
        assertThat(blocks.stream().map(block -> block.group(1)))
                .containsExactlyElementsOf(
                        engines(module).map(engine -> engine.info().id()).toList());
        for (MatchResult block : blocks) {
            JsonNode printed = Json.parse(block.group(5));
            assertThat(printed.propertyNames()).as(block.group(2)).containsExactly("request", "answer");
            assertThat(isPartOf(printed.get("request"), asked(block)))
                    .as("request of " + block.group(2))
                    .isTrue();
            assertThat(isPartOf(printed.get("answer"), answered(block)))
                    .as("answer of " + block.group(2))
                    .isTrue();
        }
    }

    private static Path path(String module) {
        return Path.of("..", "..", module, "README.md");
    }

    private static Stream<Engine<?, ?>> engines(String module) {
        return ENGINES.all().stream().filter(engine -> engine.info().id().startsWith(module + "."));
    }

    private static WorkedExample example(MatchResult block) {
        return WorkedExample.shipped(ENGINES.find(block.group(1)).orElseThrow()).stream()
                .filter(shipped -> shipped.id().equals(block.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(block.group(1) + " ships no example " + block.group(2)));
    }

    private static JsonNode asked(MatchResult block) {
        return Json.parse(example(block).request());
    }

    private static JsonNode answered(MatchResult block) {
        JsonNode reply =
                Json.parse(ENGINES.answer(block.group(1), example(block).request()));
        assertThat(reply.has("answer")).as(block.group(2)).isTrue();
        return reply.get("answer");
    }

    /** Objects may leave members out, lists their last items; what is printed is equal. */
    private static boolean isPartOf(JsonNode printed, JsonNode whole) {
        if (printed.isObject() && whole.isObject()) {
            return printed.properties().stream()
                    .allMatch(member ->
                            whole.has(member.getKey()) && isPartOf(member.getValue(), whole.get(member.getKey())));
        }
        if (printed.isArray() && whole.isArray()) {
            return printed.size() <= whole.size()
                    && printed.isEmpty() == whole.isEmpty()
                    && Streams.zip(printed.valueStream(), whole.valueStream(), ModuleReadmeTest::isPartOf)
                            .allMatch(same -> same);
        }
        return printed.equals(whole);
    }

    private static String readmeBlock(MatchResult block, String request, String answer) {
        String head = block.group().substring(0, block.group().indexOf('\n') + 1);
        return head + "{\"request\": " + request + ",\n \"answer\": " + answer + "}\n```";
    }

    /** The members at these pointers, in their order; all of it without pointers. */
    private static String excerpt(JsonNode whole, @Nullable String pointers) {
        return print(
                pointers == null
                        ? whole
                        : Json.parse(pick(whole, Splitter.on(',').splitToList(pointers))),
                2);
    }

    private static String pick(JsonNode whole, Collection<String> pointers) {
        if (pointers.contains("")) {
            return whole.toString();
        }
        ListMultimap<String, String> below =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (String pointer : pointers) {
            int end = pointer.indexOf('/', 1);
            below.put(pointer.substring(1, end < 0 ? pointer.length() : end), end < 0 ? "" : pointer.substring(end));
        }
        boolean list = whole.isArray();
        return below.asMap().entrySet().stream()
                .map(member -> {
                    String name = member.getKey();
                    JsonNode value = list ? whole.path(Integer.parseInt(name)) : whole.path(name);
                    assertThat(value.isMissingNode()).as(name + " is not there").isFalse();
                    return (list ? "" : "\"" + name + "\":") + pick(value, member.getValue());
                })
                .collect(joining(",", list ? "[" : "{", list ? "]" : "}"));
    }

    private static String print(JsonNode node, int indent) {
        String line = inline(node);
        if (line.length() + indent <= WIDTH || !node.isContainer() || node.isEmpty()) {
            return line;
        }
        String gap = "\n" + " ".repeat(indent);
        return node.isObject()
                ? node.properties().stream()
                        .map(member -> "\"" + member.getKey() + "\": " + print(member.getValue(), indent + 2))
                        .collect(joining("," + gap, "{" + gap, "}"))
                : node.valueStream().map(item -> print(item, indent + 2)).collect(joining("," + gap, "[" + gap, "]"));
    }

    private static String inline(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> "\"" + member.getKey() + "\": " + inline(member.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream().map(ModuleReadmeTest::inline).collect(joining(", ", "[", "]"))
                : node.toString();
    }
}
