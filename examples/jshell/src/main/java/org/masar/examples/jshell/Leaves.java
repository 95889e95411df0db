package org.masar.examples.jshell;

import com.google.common.collect.Iterables;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of an answer stands in a table by itself: numbers, codes, dates and truth values; lists of codes in full, other lists
 * as their length. Texts stay out: they may tell of a person, and who wants one names it.
 */
final class Leaves {

    /** Records inside records inside the answer; deeper ones are asked for by name. */
    private static final int DEEPEST = 2;

    private Leaves() {}

    static Map<String, Object> of(Object answer) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        add("", answer, 0, leaves);
        return leaves;
    }

    private static void add(String name, @Nullable Object value, int depth, Map<String, Object> leaves) {
        if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor) {
            leaves.put(name.isEmpty() ? "answer" : name, value);
        } else if (value instanceof Collection<?> many) {
            leaves.put(name, many.size());
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty() && Iterables.all(map.keySet(), Enum.class::isInstance)) {
                map.forEach((key, one) -> add(name + "." + key, one, depth + 1, leaves));
            } else {
                leaves.put(name, map.size());
            }
        } else if (value instanceof Record parts && depth <= DEEPEST && isAnswer(parts)) {
            for (RecordComponent component : parts.getClass().getRecordComponents()) {
                String inside = name.isEmpty() ? component.getName() : name + "." + component.getName();
                Object part = read(component, parts);
                if (part instanceof Collection<?> codes && isCodes(component)) {
                    leaves.put(inside, codes(codes));
                } else {
                    add(inside, part, depth + 1, leaves);
                }
            }
        }
    }

    private static boolean isCodes(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> type
                && type.isEnum();
    }

    private static String codes(Collection<?> codes) {
        return codes.stream().map(code -> ((Enum<?>) code).name()).collect(Collectors.joining(" "));
    }

    /** Values of core, a person's among them, are no tables inside the table. */
    private static boolean isAnswer(Record parts) {
        return !parts.getClass().getPackageName().startsWith("org.masar.core.")
                || parts.getClass().getSimpleName().endsWith("Answer");
    }

    /** The parts of a record, in their order; absent ones are null. */
    static Map<String, Object> components(Record parts) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            named.put(component.getName(), read(component, parts));
        }
        return named;
    }

    private static @Nullable Object read(RecordComponent component, Record parts) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName() + " must be readable", e);
        }
    }
}
