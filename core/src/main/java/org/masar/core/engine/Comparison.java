package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.masar.core.json.Problem;
import tools.jackson.databind.JsonNode;

/** Compares what was expected with what came, by the rules of worked examples. */
final class Comparison {

    static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    /** Codes, numbers and dates may be shown; other text may be somebody's. */
    private static final Pattern SHOWN = Pattern.compile("[A-Z0-9_.:+-]{1,40}");

    private final ImmutableList<String> unordered;
    private final BigDecimal tolerance;

    Comparison(ImmutableList<String> unordered, BigDecimal tolerance) {
        this.unordered = unordered;
        this.tolerance = tolerance;
    }

    ImmutableList<String> differences(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare(expected, actual, "", differences);
        return ImmutableList.copyOf(differences);
    }

    private void compare(JsonNode expected, JsonNode actual, String at, List<String> differences) {
        boolean absent = actual.isMissingNode() || actual.isNull();
        if (expected.isNull()) {
            if (!absent) {
                differences.add(at + ": should be absent");
            }
        } else if (absent) {
            differences.add(at + ": is absent");
        } else if (expected.isNumber() && actual.isNumber()) {
            if (!close(expected.decimalValue(), actual.decimalValue())) {
                differences.add(differ(expected, actual, at));
            }
        } else if (isMoney(expected) && isMoney(actual)) {
            if (!sameMoney(expected, actual)) {
                differences.add(at + ": expected " + expected + ", was " + actual);
            }
        } else if (expected.isObject() && actual.isObject()) {
            boolean message = expected.has("key") && expected.has("args");
            expected.properties().forEach(member -> {
                if (!(message && member.getKey().equals("text"))) {
                    compare(
                            member.getValue(),
                            actual.path(member.getKey()),
                            at + Problem.at(member.getKey()),
                            differences);
                }
            });
        } else if (expected.isArray() && actual.isArray()) {
            if (expected.size() != actual.size()) {
                differences.add(at + ": expected " + expected.size() + " items, was " + actual.size());
            } else if (unordered.contains(at)) {
                pair(expected, actual, at, differences);
            } else {
                for (int i = 0; i < expected.size(); i++) {
                    compare(expected.get(i), actual.get(i), at + Problem.at(i), differences);
                }
            }
        } else if (!expected.equals(actual)) {
            differences.add(differ(expected, actual, at));
        }
    }

    /** Each expected item must find a partner of its own: greedy choice could take one that another needs. */
    private void pair(JsonNode expected, JsonNode actual, String at, List<String> differences) {
        int size = expected.size();
        int[] partner = new int[size];
        java.util.Arrays.fill(partner, -1);
        for (int i = 0; i < size; i++) {
            if (!augment(i, expected, actual, at, partner, new boolean[size])) {
                differences.add(at + ": nothing equals the expected item " + i);
            }
        }
    }

    private boolean augment(int i, JsonNode expected, JsonNode actual, String at, int[] partner, boolean[] seen) {
        for (int j = 0; j < partner.length; j++) {
            if (!seen[j]) {
                List<String> differences = new ArrayList<>();
                compare(expected.get(i), actual.get(j), at + Problem.at(j), differences);
                if (differences.isEmpty()) {
                    seen[j] = true;
                    if (partner[j] < 0 || augment(partner[j], expected, actual, at, partner, seen)) {
                        partner[j] = i;
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean close(BigDecimal expected, BigDecimal actual) {
        BigDecimal scale = expected.abs().max(BigDecimal.ONE);
        return expected.subtract(actual).abs().compareTo(tolerance.multiply(scale)) <= 0;
    }

    private static boolean isMoney(JsonNode node) {
        return node.isObject() && node.size() == 2 && node.has("amount") && node.has("currency");
    }

    private static boolean sameMoney(JsonNode expected, JsonNode actual) {
        try {
            return expected.get("currency").equals(actual.get("currency"))
                    && new BigDecimal(expected.get("amount").asString())
                                    .compareTo(
                                            new BigDecimal(actual.get("amount").asString()))
                            == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String differ(JsonNode expected, JsonNode actual, String at) {
        return at + ": expected " + show(expected) + ", was " + show(actual);
    }

    private static String show(JsonNode node) {
        if (node.isContainer()) {
            return node.isObject() ? "an object" : "a list";
        }
        return !node.isString() || SHOWN.matcher(node.stringValue()).matches() ? node.toString() : "another text";
    }
}
