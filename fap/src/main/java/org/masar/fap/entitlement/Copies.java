package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies of the facts in which one of them is another: their records have up to sixty components. */
final class Copies {

    /** How a record is taken apart and put together. */
    private record Shape(ImmutableMap<String, Integer> places, ImmutableList<Method> readers, Constructor<?> maker) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
            for (int i = 0; i < components.length; i++) {
                places.put(components[i].getName(), i);
            }
            try {
                return new Shape(
                        places.buildOrThrow(),
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .collect(ImmutableList.toImmutableList()),
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ImmutableMap<Class<?>, Shape> SHAPES =
            ImmutableList.of(FamilyFacts.class, Sponsor.class, Applicant.class, Application.class, Family.class)
                    .stream()
                    .collect(ImmutableMap.toImmutableMap(type -> type, Shape::of));

    private Copies() {}

    /**
     * The facts with another value of one of them.
     *
     * @param fact dotted name, of one of the four groups
     */
    static FamilyFacts with(FamilyFacts facts, String fact, Object value) {
        int dot = fact.indexOf('.');
        String group = fact.substring(0, dot);
        Record inner =
                switch (group) {
                    case "sponsor" -> facts.knownSponsor();
                    case "applicant" -> facts.knownApplicant();
                    case "application" -> facts.knownApplication();
                    default -> facts.knownFamily();
                };
        return replaced(facts, group, replaced(inner, fact.substring(dot + 1), value));
    }

    private static <R extends Record> R replaced(R from, String component, Object value) {
        Shape shape = SHAPES.get(from.getClass());
        Integer place = shape == null ? null : shape.places().get(component);
        if (shape == null || place == null) {
            throw new IllegalArgumentException(
                    "component (" + component + ") must be a fact.\nMaybe it is spelled differently.");
        }
        @Nullable Object[] values = new @Nullable Object[shape.readers().size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = i == place ? value : shape.readers().get(i).invoke(from);
            }
            @SuppressWarnings("unchecked") // The constructor is that of the record's own class.
            R copy = (R) shape.maker().newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
