package org.masar.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.json.JsonSchema;
import org.masar.core.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a request or an answer holds, printing it shows nothing of it, and neither does a problem or a schema. */
class PersonalDataTest {

    private static final String MARKER = "PII-Zainab-1990";

    private static final int VARIANTS_AT_THE_COMMAND_LINE = 20;

    private static final Engines ENGINES = Engines.load();

    @Test
    void recordsPrintNothingTheyHold() throws ReflectiveOperationException {
        List<String> leaks = new ArrayList<>();
        for (Class<?> type : records()) {
            Object filled = filled(type);
            if (filled != null && filled.toString().contains(MARKER)) {
                leaks.add(type.getName());
            }
        }
        assertThat(leaks).isEmpty();
    }

    /**
     * Every text of every worked example replaced by a marker, one at a time: no problem repeats it, and
     * no engine fails of it.
     */
    @Test
    void problemsRepeatNoValue() {
        for (Engine<?, ?> engine : ENGINES.all()) {
            for (WorkedExample example : WorkedExample.shipped(engine)) {
                for (String damaged : damaged(Json.parse(example.request()))) {
                    JsonNode line = Json.parse(ENGINES.answer(engine.info().id(), damaged));
                    line.path("problems").forEach(problem -> {
                        assertThat(problem.path("key").asString())
                                .as("%s of %s", engine.info().id(), example.id())
                                .isNotEqualTo("problem.engineFailed");
                        ((ObjectNode) problem).remove("pointer");
                        if (engine.info().id().startsWith("mgi.")) {
                            // An index is about countries, and its problems name the caller's own indicators.
                            ((ObjectNode) problem).remove("args");
                            ((ObjectNode) problem).remove("text");
                            ((ObjectNode) problem).remove("near");
                        }
                        assertThat(problem.toString()).as(engine.info().id()).doesNotContain(MARKER);
                    });
                }
            }
        }
    }

    /** At any level, of any library: neither logs nor what the command line tells while it works. */
    @Test
    void logsAndTheProgressLineRepeatNoValue() {
        List<LogRecord> logged = Collections.synchronizedList(new ArrayList<>());
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        listener.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(listener);
        root.setLevel(Level.ALL);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            StringBuilder lines = new StringBuilder();
            for (Engine<?, ?> engine : ENGINES.all()) {
                for (WorkedExample example : WorkedExample.shipped(engine)) {
                    ObjectNode envelope = ((ObjectNode) Json.parse("{}"));
                    envelope.put("engine", engine.info().id());
                    for (String damaged :
                            Iterables.limit(damaged(Json.parse(example.request())), VARIANTS_AT_THE_COMMAND_LINE)) {
                        envelope.set("request", Json.parse(damaged));
                        lines.append(envelope).append('\n');
                    }
                }
            }
            lines.append('{').append(MARKER).append('\n');
            org.slf4j.LoggerFactory.getLogger(PersonalDataTest.class).trace("heard");
            new Masar(
                            new ByteArrayInputStream(lines.toString().getBytes(UTF_8)),
                            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
                            new PrintStream(told, true, UTF_8),
                            true)
                    .run("answer");
        } finally {
            root.removeHandler(listener);
            root.setLevel(before);
        }
        assertThat(logged).anySatisfy(line -> assertThat(line.getMessage()).isEqualTo("heard"));
        assertThat(logged).allSatisfy(line -> assertThat(
                        line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown())
                .doesNotContain(MARKER));
        assertThat(told.toString(UTF_8)).doesNotContain(MARKER);
    }

    @Test
    void schemasHoldNoExamples() {
        for (Engine<?, ?> engine : ENGINES.all()) {
            assertThat(JsonSchema.of(engine.info().request()).toString()).doesNotContain("examples", "default");
        }
    }

    private static List<String> damaged(JsonNode request) {
        List<String> variants = new ArrayList<>();
        damage(request, request, variants);
        return variants;
    }

    private static void damage(JsonNode node, JsonNode root, List<String> variants) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode old = object.get(name);
                object.put(name, MARKER);
                variants.add(root.toString());
                object.set(name, old);
                damage(old, root, variants);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode old = array.get(i);
                array.set(i, MARKER);
                variants.add(root.toString());
                array.set(i, old);
                damage(old, root, variants);
            }
        }
    }

    /** Every record that a request or an answer of any engine reaches. */
    private static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>();
        ENGINES.all().forEach(engine -> {
            open.add(engine.info().request());
            open.add(engine.info().answer());
        });
        while (!open.isEmpty()) {
            Type type = open.pop();
            if (type instanceof ParameterizedType generic) {
                open.addAll(Arrays.asList(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> raw && raw.getName().startsWith("org.masar.")) {
                if (raw.isSealed()) {
                    open.addAll(Arrays.asList(raw.getPermittedSubclasses()));
                } else if (raw.isRecord() && raw != Message.class && records.add(raw)) {
                    for (RecordComponent component : raw.getRecordComponents()) {
                        open.add(component.getGenericType());
                    }
                }
            }
        }
        return records;
    }

    /** A record with the marker wherever a text may stand; null where its constructor refuses such a value. */
    private static @Nullable Object filled(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException e) {
            assertThat(String.valueOf(e.getTargetException().getMessage())).doesNotContain(MARKER);
            return null;
        }
    }

    private static @Nullable Object value(Type type) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw == String.class || raw == Object.class || raw == CharSequence.class) {
            return MARKER;
        } else if (raw == int.class) {
            return 0;
        } else if (raw == long.class) {
            return 0L;
        } else if (raw == double.class) {
            return 0d;
        } else if (raw == boolean.class) {
            return false;
        } else if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Object last = value(arguments[arguments.length - 1]);
            if (last == null) {
                return null;
            } else if (raw == List.class || raw == ImmutableList.class) {
                return ImmutableList.of(last);
            } else if (raw == Set.class || raw == ImmutableSet.class) {
                return ImmutableSet.of(last);
            } else if (raw == ImmutableSortedMap.class && arguments[0] == String.class) {
                return ImmutableSortedMap.of(MARKER, last);
            } else if ((raw == Map.class || raw == ImmutableMap.class) && arguments[0] == String.class) {
                return ImmutableMap.of(MARKER, last);
            }
        }
        return null;
    }
}
