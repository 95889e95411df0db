package org.masar.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DatedValue;
import org.masar.core.time.Validity;

/** Conditions, rules and policies as JSON values. */
final class PolicyJson {

    private PolicyJson() {}

    static <C> Map<String, Object> of(Condition<C> condition) {
        if (condition instanceof Condition.All<C> all) {
            return Map.of("all", parts(all.parts()));
        } else if (condition instanceof Condition.Any<C> any) {
            return Map.of("any", parts(any.parts()));
        } else if (condition instanceof Condition.Not<C> not) {
            return Map.of("not", of(not.part()));
        } else if (condition instanceof Condition.AtLeast<C> atLeast) {
            return members("atLeast", atLeast.count(), "of", parts(atLeast.parts()));
        } else if (condition instanceof Condition.OneOf<C, ?> oneOf) {
            return members("fact", oneOf.attribute().name(), "in", ImmutableList.copyOf(oneOf.values()));
        } else if (condition instanceof Condition.Compare<C, ?> compare) {
            return members(
                    "fact", compare.attribute().name(), "is", compare.operator().sign(), "value", compare.value());
        } else if (condition instanceof Condition.Dated<C> dated) {
            Map<String, Object> members = members(
                    "fact",
                    dated.date().name(),
                    "is",
                    dated.operator().sign(),
                    "than",
                    dated.reference().name());
            if (!dated.after().equals(Period.ZERO)) {
                members.put("after", dated.after().toString());
                members.put("rounding", dated.rounding());
            }
            return members;
        }
        throw new AssertionError("sealed");
    }

    private static <C> List<Object> parts(List<Condition<C>> parts) {
        return new ArrayList<>(parts.stream().map(PolicyJson::of).toList());
    }

    static <C, O> Map<String, Object> of(Rule<C, O> rule) {
        Map<String, Object> members = members("id", rule.id());
        dates(members, rule.validity());
        members.put("when", of(rule.when()));
        members.put("outcome", rule.outcome());
        members.put("citations", rule.citations());
        members.put("reason", rule.reason());
        members.put("fromMemory", rule.fromMemory());
        return members;
    }

    static <C, O> Map<String, Object> of(Policy<C, O> policy) {
        Map<String, Object> members = members("name", policy.name(), "version", policy.version());
        dates(members, policy.span());
        members.put("verifiedUntil", policy.verifiedUntil());
        members.put("appliesTo", policy.appliesTo());
        members.put("rules", policy.rules().stream().map(PolicyJson::of).toList());
        Map<String, Object> parameters = new LinkedHashMap<>();
        policy.parameters().forEach((name, series) -> parameters.put(name, entries(series)));
        members.put("parameters", parameters);
        members.put(
                "presumptions",
                policy.presumptions().values().stream().map(PolicyJson::of).toList());
        members.put("otherwise", policy.otherwise());
        return members;
    }

    private static <T> List<Object> entries(DatedValue<T> series) {
        List<Object> entries = new ArrayList<>();
        for (DatedValue.Entry<T> entry : series.entries()) {
            Map<String, Object> members = new LinkedHashMap<>();
            dates(members, entry.validity());
            put(members, "value", entry.value());
            entries.add(members);
        }
        return entries;
    }

    private static void dates(Map<String, Object> members, Validity days) {
        put(members, "from", days.from());
        put(members, "until", days.until());
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    /** What is known of a case, by the names of its facts. */
    static <C> Map<String, Object> facts(Iterable<Attribute<C, ?>> attributes, C facts) {
        Map<String, Object> known = new TreeMap<>();
        for (Attribute<C, ?> attribute : attributes) {
            put(known, attribute.name(), attribute.read(facts));
        }
        return known;
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
