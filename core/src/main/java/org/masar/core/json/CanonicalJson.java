package org.masar.core.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON after RFC 8785: no white space, keys by UTF-16 code units, numbers as ECMAScript prints an IEEE double,
 * the fewest escapes. The same value gives the same bytes in any language, so hashes can be compared.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical text of a tree.
     *
     * @param tree any JSON value
     * @return the text
     * @throws IllegalArgumentException for half a surrogate pair or a number beyond an IEEE double
     */
    public static String of(JsonNode tree) {
        StringBuilder text = new StringBuilder();
        write(tree, text);
        return text.toString();
    }

    /**
     * SHA-256 over the canonical text of a value, without texts of messages.
     *
     * @param value anything {@link Json#tree} takes
     * @return 64 lower-case hexadecimal digits
     */
    public static String sha256(Object value) {
        return Sha256.hex(of(Json.tree(value)).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            text.append('{');
            boolean first = true;
            // A String compares by UTF-16 code units, as the RFC asks.
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
            for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
                text.append(first ? "" : ",");
                first = false;
                quote(member.getKey(), text);
                text.append(':');
                write(member.getValue(), text);
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(node.get(i), text);
            }
            text.append(']');
        } else if (node.isString()) {
            quote(node.stringValue(), text);
        } else if (node.isNumber()) {
            text.append(number(node.decimalValue().doubleValue()));
        } else {
            text.append(node.isNull() ? "null" : node.asString());
        }
    }

    /** As ECMAScript's Number::toString. Double.toString is not the shortest form before Java 19, so it is searched. */
    static String number(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            throw new IllegalArgumentException("number must be within the range of an IEEE double");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int point = shortest.precision() - shortest.scale();
        StringBuilder text = new StringBuilder(value < 0 ? "-" : "");
        if (digits.length() <= point && point <= 21) {
            text.append(digits).append("0".repeat(point - digits.length()));
        } else if (0 < point && point <= 21) {
            text.append(digits, 0, point).append('.').append(digits, point, digits.length());
        } else if (-6 < point && point <= 0) {
            text.append("0.").append("0".repeat(-point)).append(digits);
        } else {
            text.append(digits.charAt(0));
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            text.append('e').append(point > 0 ? "+" : "").append(point - 1);
        }
        return text.toString();
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(Math.abs(value));
        for (int precision = 1; precision < 17; precision++) {
            BigDecimal candidate = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() == Math.abs(value)) {
                return candidate;
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ') {
                        text.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
                    } else if (Character.isHighSurrogate(c)
                            && i + 1 < value.length()
                            && Character.isLowSurrogate(value.charAt(i + 1))) {
                        text.append(c).append(value.charAt(++i));
                    } else if (Character.isSurrogate(c)) {
                        throw new IllegalArgumentException("text must not hold half a surrogate pair");
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
