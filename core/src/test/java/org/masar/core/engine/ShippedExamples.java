package org.masar.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.masar.core.json.Json;
import org.masar.core.json.JsonLine;
import org.masar.core.json.JsonSchema;

/**
 * What every engine on the path owes: worked examples that hold, a request and an answer that fit the printed schemas,
 * and request records without primitive components. Each module extends it by an empty class.
 */
public abstract class ShippedExamples {

    private static final Engines ENGINES = Engines.load();

    /** Every example of every engine, by an independent validator of the printed schemas too. */
    @TestFactory
    Stream<DynamicTest> examplesHold() {
        return ENGINES.all().stream().flatMap(engine -> {
            Schema request = schema(engine.info().request());
            Schema answer = schema(engine.info().answer());
            return WorkedExample.shipped(engine).stream()
                    .map(example -> DynamicTest.dynamicTest(engine.info().id() + " " + example.id(), () -> {
                        assertThat(example.differences(ENGINES, Path.of(""))).isEmpty();
                        assertThat(example.source()).isNotEmpty();
                        Reply reply = ENGINES.reply(
                                example.engine(),
                                JsonLine.of(example.request().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                "en");
                        if (reply.answer() != null) {
                            assertThat(request.validate(withoutNulls(example.request()), InputFormat.JSON))
                                    .isEmpty();
                            assertThat(answer.validate(reply.answer(), InputFormat.JSON))
                                    .isEmpty();
                        }
                    }));
        });
    }

    @Test
    void everyEngineShipsExamples() {
        assertThat(ENGINES.all()).allSatisfy(engine -> assertThat(WorkedExample.shipped(engine))
                .as(engine.info().id())
                .isNotEmpty());
    }

    /** A primitive would turn an unknown into zero or false. */
    @Test
    void requestsHaveNoPrimitives() {
        for (Engine<?, ?> engine : ENGINES.all()) {
            Deque<Class<?>> open = new ArrayDeque<>(Set.of(engine.info().request()));
            Set<Class<?>> seen = new HashSet<>();
            while (!open.isEmpty()) {
                Class<?> type = open.pop();
                if (type.isRecord() && seen.add(type)) {
                    for (RecordComponent component : type.getRecordComponents()) {
                        assertThat(component.getType().isPrimitive())
                                .as(type + "." + component.getName())
                                .isFalse();
                        open.push(component.getType());
                        for (Class<?> argument : arguments(component)) {
                            open.push(argument);
                        }
                    }
                }
            }
        }
    }

    private static Set<Class<?>> arguments(RecordComponent component) {
        Set<Class<?>> arguments = new HashSet<>();
        if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType generic) {
            for (java.lang.reflect.Type argument : generic.getActualTypeArguments()) {
                if (argument instanceof Class<?> type) {
                    arguments.add(type);
                }
            }
        }
        return arguments;
    }

    private static Schema schema(Class<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchema.of(type).toString());
    }

    /** Null means absent at the door; JSON Schema has no such rule. */
    private static String withoutNulls(String json) {
        tools.jackson.databind.JsonNode tree = Json.parse(json);
        strip(tree);
        return tree.toString();
    }

    private static void strip(tools.jackson.databind.JsonNode node) {
        if (node instanceof tools.jackson.databind.node.ObjectNode object) {
            object.propertyNames().stream()
                    .filter(name -> object.get(name).isNull())
                    .toList()
                    .forEach(object::remove);
        }
        node.forEach(ShippedExamples::strip);
    }
}
