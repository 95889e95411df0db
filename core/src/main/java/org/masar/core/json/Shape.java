package org.masar.core.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import com.google.common.base.CaseFormat;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a type looks like in JSON: its JSON Schema, and for each text format in it the test that a text must pass. The
 * schema is printed for people and walked by {@link Walk} when a request does not fit, so both always agree.
 */
final class Shape {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private final CustomDefinitionProviderV2 self = this::special;
    private final ObjectNode schema;
    private final Map<String, Predicate<String>> formats = new LinkedHashMap<>();

    private Shape(Class<?> type) {
        format("date", StrictTime::date);
        format("time", StrictTime::time);
        format("local-date-time", StrictTime::dateTime);
        format("date-time", StrictTime::offset);
        schema = SealedTypes.cure(generator().generateSchema(type));
        MessageJson.addText(schema);
    }

    static Shape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Shape::new);
    }

    ObjectNode schema() {
        return schema;
    }

    /** Whether a text is a value of this format; formats nobody described accept everything. */
    boolean accepts(String format, String text) {
        Predicate<String> test = formats.get(format);
        return test == null || test.test(text);
    }

    /** Whether the schema itself says that null may stand at this place of a list, or in JSON of any form around it. */
    boolean mayBeNull(String pointer) {
        JsonNode at = SealedTypes.resolve(schema, schema);
        for (String step : pointer.split("/", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            boolean anyForm = allowsNull(at) && !at.has("items") && !at.has("properties");
            if (anyForm) {
                return true;
            }
            String name = step.replace("~1", "/").replace("~0", "~");
            JsonNode next = at.path("properties").path(name);
            if (next.isMissingNode()) {
                next = at.has("items") ? at.path("items") : at.path("additionalProperties");
            }
            at = SealedTypes.resolve(next, schema);
        }
        return allowsNull(at);
    }

    private static boolean allowsNull(JsonNode node) {
        for (JsonNode type : node.path("type")) {
            if (type.stringValue("").equals("null")) {
                return true;
            }
        }
        return false;
    }

    private void format(String name, Consumer<String> parse) {
        formats.put(name, text -> {
            try {
                parse.accept(text);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        });
    }

    private SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(
                        JacksonOption.RESPECT_JSONPROPERTY_REQUIRED, JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(new JakartaValidationModule(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.STANDARD_FORMATS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.ADDITIONAL_FIXED_TYPES);
        config.forTypesInGeneral().withCustomDefinitionProvider(self);
        return new SchemaGenerator(config.build());
    }

    /** Types that are not what their fields suggest. */
    private @Nullable CustomDefinition special(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText text = raw.getAnnotation(JsonText.class);
        JsonShape shape = raw.getAnnotation(JsonShape.class);
        if (text != null) {
            String format = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, raw.getSimpleName());
            formats.put(format, value -> reads(raw, value));
            node.put("type", "string").put("format", format).put("description", text.expected());
            if (!text.pattern().isEmpty()) {
                node.put("pattern", text.pattern());
            }
        } else if (shape != null || raw == Money.class) {
            node = (ObjectNode) Mappers.MAPPER.readTree(shape == null ? MoneyJson.SCHEMA : shape.value());
            return new CustomDefinition(
                    node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
        } else if (raw.isEnum()) {
            node.put("type", "string").set("enum", codes(raw));
        } else if (namesShippedOnes(raw)) {
            node.putArray("anyOf")
                    .add(JsonNodeFactory.instance.objectNode().put("type", "string"))
                    .add(context.createStandardDefinitionReference(type, self));
            return new CustomDefinition(
                    node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
        } else if (raw == LocalDate.class) {
            node.put("type", "string").put("format", "date");
        } else if (raw == LocalTime.class) {
            // JSON Schema's own "time" wants an offset; opening hours have none.
            node.put("type", "string").put("pattern", "^\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?$");
        } else if (raw == LocalDateTime.class) {
            node.put("type", "string").put("format", "local-date-time");
        } else if (raw == OffsetDateTime.class || raw == Instant.class) {
            node.put("type", "string").put("format", "date-time");
        } else if (raw == Message.class) {
            node.put("type", "object");
            ObjectNode properties = node.putObject("properties");
            properties.putObject("key").put("type", "string");
            properties.putObject("args").put("type", "object");
            node.putArray("required").add("key").add("args");
        } else if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
            return inline(node);
        } else if (Map.class.isAssignableFrom(raw)) {
            return mapByCode(type, node, context);
        } else {
            return null;
        }
        return inline(node);
    }

    /** A record that may also be given as the name of a shipped one: it has a creator that takes a text as well. */
    private static boolean namesShippedOnes(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)
                                && Modifier.isStatic(method.getModifiers())
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    /** A map whose keys are codes: its unknown keys are as wrong as unknown fields. */
    private static @Nullable CustomDefinition mapByCode(
            ResolvedType type, ObjectNode node, SchemaGenerationContext context) {
        ResolvedType key = context.getTypeContext().getTypeParameterFor(type, Map.class, 0);
        ResolvedType value = context.getTypeContext().getTypeParameterFor(type, Map.class, 1);
        if (key == null || value == null || !key.getErasedType().isEnum()) {
            return null;
        }
        node.put("type", "object");
        node.putObject("propertyNames").set("enum", codes(key.getErasedType()));
        node.set("additionalProperties", context.createDefinitionReference(value));
        return inline(node);
    }

    private static ArrayNode codes(Class<?> type) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        for (Object constant : type.getEnumConstants()) {
            codes.add(Mappers.MAPPER.convertValue(constant, String.class));
        }
        return codes;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static boolean reads(Class<?> type, String text) {
        try {
            Mappers.MAPPER.treeToValue(StringNode.valueOf(text), type);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
