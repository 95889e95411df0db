package org.masar.mgi.composite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonShape;

/**
 * The weights of a node's children: given by child, or EQUAL, or PCA (loadings of the first principal component of the
 * standardised children), or optimised so that the children's correlations with the node have wanted shares. In JSON a
 * text, an object of numbers, or an object with the one key {@code optimise}.
 */
@JsonShape("""
        {"anyOf":[{"type":"string","enum":["EQUAL","PCA"]},{"type":"object"}]}""")
public final class NodeWeights {

    /** Where weights come from. */
    public enum Kind {
        /** From the caller. */
        GIVEN,
        /** All 1. */
        EQUAL,
        /** Loadings of the first principal component, their sum positive. */
        PCA,
        /** So that correlations have wanted shares. */
        OPTIMISE
    }

    private static final String OPTIMISE = "optimise";

    private final Kind kind;
    private final ImmutableMap<String, Double> values;

    private NodeWeights(Kind kind, Map<String, Double> values) {
        this.kind = kind;
        this.values = ImmutableMap.copyOf(values);
    }

    /**
     * EQUAL or PCA.
     *
     * @param name the word
     * @return the weights
     * @throws IllegalArgumentException for another word
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NodeWeights of(String name) {
        return switch (name) {
            case "EQUAL" -> new NodeWeights(Kind.EQUAL, ImmutableMap.of());
            case "PCA" -> new NodeWeights(Kind.PCA, ImmutableMap.of());
            default -> throw new IllegalArgumentException("weights must be EQUAL, PCA or an object.");
        };
    }

    /**
     * Numbers by child, or one entry {@code optimise} with shares by child.
     *
     * @param json the object
     * @return the weights
     * @throws IllegalArgumentException if a value is no number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NodeWeights from(Map<String, Object> json) {
        Object shares = json.size() == 1 ? json.get(OPTIMISE) : null;
        return shares instanceof Map<?, ?> wanted
                ? new NodeWeights(Kind.OPTIMISE, numbers(wanted))
                : new NodeWeights(Kind.GIVEN, numbers(json));
    }

    private static ImmutableMap<String, Double> numbers(Map<?, ?> json) {
        ImmutableMap.Builder<String, Double> numbers = ImmutableMap.builder();
        json.forEach((child, value) -> {
            if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("weights must be numbers.");
            }
            numbers.put(String.valueOf(child), number.doubleValue());
        });
        return numbers.buildOrThrow();
    }

    /**
     * Weights by child.
     *
     * @param values a number for each child
     * @return the weights
     */
    public static NodeWeights given(Map<String, Double> values) {
        return new NodeWeights(Kind.GIVEN, values);
    }

    /**
     * Where they come from.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Numbers by child: weights, or shares wanted.
     *
     * @return empty for EQUAL and PCA
     */
    public ImmutableMap<String, Double> values() {
        return values;
    }

    /**
     * As it stands in JSON.
     *
     * @return a word or an object
     */
    @JsonValue
    public Object json() {
        return switch (kind) {
            case GIVEN -> values;
            case OPTIMISE -> ImmutableMap.of(OPTIMISE, values);
            case EQUAL, PCA -> kind.name();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeWeights weights && json().equals(weights.json());
    }

    @Override
    public int hashCode() {
        return json().hashCode();
    }

    @Override
    public String toString() {
        return json().toString();
    }
}
