package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.masar.core.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a document with the {@link Shape} it should have and reports everything that does not fit. Runs only when
 * the fast reading failed. Takes out of the document what does not fit, so that the rest can still be read and checked.
 */
final class Walk {

    private final Shape shape;
    private final List<Problem> problems = new ArrayList<>();

    private Walk(Shape shape) {
        this.shape = shape;
    }

    /** All misfits; the document loses them. */
    static List<Problem> problems(Shape shape, JsonNode document) {
        Walk walk = new Walk(shape);
        walk.visit(shape.schema(), document, "");
        return walk.problems;
    }

    /** Visits one value; false if it is wrong as a whole, not only something inside it. */
    private boolean visit(JsonNode schema, JsonNode value, String at) {
        int before = problems.size();
        if (schema.path("$ref").isString()) {
            visit(SealedTypes.resolve(schema, shape.schema()), value, at);
        }
        schema.path("allOf").forEach(part -> visit(part, value, at));
        for (String word : List.of("oneOf", "anyOf")) {
            if (schema.get(word) instanceof ArrayNode branches) {
                choose(branches, value, at);
            }
        }
        if (problems.size() == before && typeFits(schema, value, at)) {
            if (value.isObject()) {
                members(schema, (ObjectNode) value, at);
            } else if (value.isArray()) {
                items(schema, (ArrayNode) value, at);
            } else if (value.isString()) {
                text(schema, value.stringValue(), at);
            } else if (value.isNumber()) {
                number(schema, value, at);
            }
        }
        return problems.subList(before, problems.size()).stream()
                .noneMatch(problem -> problem.pointer().equals(at));
    }

    private void members(JsonNode schema, ObjectNode value, String at) {
        JsonNode properties = schema.path("properties");
        JsonNode others = schema.path("additionalProperties");
        List<String> keys = texts(schema.path("propertyNames").path("enum"));
        List<String> misfits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String name = member.getKey();
            String there = at + Problem.at(name);
            boolean fits;
            if (properties.has(name)) {
                fits = member.getValue().isNull() || visit(properties.get(name), member.getValue(), there);
            } else if (!keys.isEmpty() && !keys.contains(name)) {
                problems.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, there, keys, name));
                fits = false;
            } else if (others.isBoolean() && !others.booleanValue()) {
                List<String> free = new ArrayList<>(properties.propertyNames());
                free.removeIf(value::has);
                problems.add(Problem.unknown(Problem.Code.UNKNOWN_FIELD, there, free, name));
                fits = false;
            } else {
                fits = !others.isObject() || member.getValue().isNull() || visit(others, member.getValue(), there);
            }
            if (!fits) {
                misfits.add(name);
            }
        }
        for (String name : texts(schema.path("required"))) {
            if (!value.hasNonNull(name)) {
                problems.add(Problem.missing(at + Problem.at(name)));
            }
        }
        size(schema, "minProperties", "maxProperties", value.size(), at);
        misfits.forEach(value::remove);
    }

    private void items(JsonNode schema, ArrayNode value, String at) {
        JsonNode items = schema.path("items");
        for (int i = 0; i < value.size(); i++) {
            String there = at + Problem.at(i);
            if (items.isObject() && !value.get(i).isNull()) {
                visit(items, value.get(i), there);
            }
        }
        size(schema, "minItems", "maxItems", value.size(), at);
    }

    private void text(JsonNode schema, String value, String at) {
        List<String> codes = texts(schema.path("enum"));
        if (!codes.isEmpty()) {
            if (!codes.contains(value)) {
                problems.add(Problem.badCode(at, codes, value));
            }
            return;
        }
        if (schema.has("const") && !schema.get("const").stringValue("").equals(value)) {
            problems.add(Problem.badCode(at, List.of(schema.get("const").stringValue("")), value));
            return;
        }
        String format = schema.path("format").stringValue("");
        String pattern = schema.path("pattern").stringValue("");
        boolean matches =
                pattern.isEmpty() || Pattern.compile(pattern).matcher(value).find();
        if (!matches || !shape.accepts(format, value)) {
            problems.add(Problem.of(Problem.Code.BAD_VALUE, at, badForm(schema, format)));
            return;
        }
        size(schema, "minLength", "maxLength", value.codePointCount(0, value.length()), at);
    }

    private static Message badForm(JsonNode schema, String format) {
        return switch (format) {
            case "date" -> Message.of("problem.badValue.date");
            case "date-time" -> Message.of("problem.badValue.dateTime");
            default ->
                Message.of(
                        "problem.badValue.form",
                        "expected",
                        schema.path("description")
                                .stringValue(schema.path("pattern").stringValue(format)));
        };
    }

    private void number(JsonNode schema, JsonNode value, String at) {
        boolean whole = schema.path("type").stringValue("").equals("integer");
        boolean fits = schema.path("format").stringValue("").equals("int64")
                ? value.canConvertToLong()
                : value.canConvertToInt();
        BigDecimal number = value.decimalValue();
        if ((whole && !fits)
                || compare(number, schema, "minimum") < 0
                || compare(number, schema, "maximum") > 0
                || (schema.has("exclusiveMinimum") && compare(number, schema, "exclusiveMinimum") <= 0)
                || (schema.has("exclusiveMaximum") && compare(number, schema, "exclusiveMaximum") >= 0)) {
            problems.add(Problem.outOfRange(at, bounds(schema)));
        }
    }

    private static int compare(BigDecimal number, JsonNode schema, String bound) {
        return schema.has(bound) ? number.compareTo(schema.get(bound).decimalValue()) : 0;
    }

    private void size(JsonNode schema, String least, String most, int size, String at) {
        BigDecimal exact = BigDecimal.valueOf(size);
        if (compare(exact, schema, least) < 0 || compare(exact, schema, most) > 0) {
            problems.add(Problem.outOfRange(
                    at,
                    schema.path(least).asString("0") + ".." + schema.path(most).asString("")));
        }
    }

    private static String bounds(JsonNode schema) {
        String from = schema.has("exclusiveMinimum")
                ? "> " + schema.get("exclusiveMinimum").asString()
                : schema.path("minimum").asString("");
        String to = schema.has("exclusiveMaximum")
                ? "< " + schema.get("exclusiveMaximum").asString()
                : schema.path("maximum").asString("");
        return from.isEmpty() && to.isEmpty() ? "none" : from + ".." + to;
    }

    private boolean typeFits(JsonNode schema, JsonNode value, String at) {
        List<String> types = schema.path("type").isArray()
                ? texts(schema.path("type"))
                : schema.has("type") ? List.of(schema.get("type").stringValue("")) : List.of();
        if (types.isEmpty() || types.stream().anyMatch(type -> isOf(type, value))) {
            return true;
        }
        problems.add(wrongType(types, at));
        return false;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> value.isNull();
        };
    }

    /** Of the branches of a sealed value the one its type names; of other choices the first that has the JSON type. */
    private void choose(ArrayNode branches, JsonNode value, String at) {
        List<String> types = new ArrayList<>();
        List<String> constants = new ArrayList<>();
        String discriminator = "";
        for (JsonNode reference : branches) {
            JsonNode branch = SealedTypes.resolve(reference, shape.schema());
            discriminator = SealedTypes.discriminator(branch);
            String constant =
                    branch.path("properties").path(discriminator).path("const").stringValue("");
            String type = branch.path("type").stringValue("object");
            types.add(type);
            constants.add(constant);
            if (isOf(type, value) && constant.equals(value.path(discriminator).stringValue(""))) {
                visit(branch, value, at);
                return;
            }
        }
        if (discriminator.isEmpty() || !value.isObject()) {
            problems.add(wrongType(types, at));
        } else if (value.hasNonNull(discriminator)) {
            problems.add(Problem.badCode(
                    at + Problem.at(discriminator),
                    constants,
                    value.path(discriminator).stringValue(null)));
        } else {
            problems.add(Problem.missing(at + Problem.at(discriminator)));
        }
    }

    private static Problem wrongType(List<String> expected, String at) {
        return Problem.of(Problem.Code.WRONG_TYPE, at, Message.of("problem.wrongType", "expected", expected));
    }

    private static List<String> texts(JsonNode array) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        array.forEach(text -> texts.add(text.asString()));
        return texts.build();
    }
}
