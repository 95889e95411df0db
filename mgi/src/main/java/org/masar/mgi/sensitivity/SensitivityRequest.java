package org.masar.mgi.sensitivity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonShape;
import org.masar.mgi.composite.CompositeRequest;
import org.masar.mgi.composite.CompositeSpec;
import org.masar.mgi.composite.Node;
import org.masar.mgi.composite.Normalisation;
import org.masar.mgi.composite.Step;

/**
 * How much of an index is its maker's choice: exactly one of {@code spec}, {@code test}, {@code evaluations}.
 *
 * @param spec the index
 * @param data its table, unless it is prepared
 * @param vary the choices taken as uncertain; with {@code spec}
 * @param target what is looked at; null is MEAN_RANK_SHIFT
 * @param test a function whose indices are known, to check the estimators
 * @param evaluations results of runs made elsewhere
 * @param n base sample, a power of two; null is 4096
 * @param seed of the random shift, of noisy weights and of resampling; null is 1
 * @param bootstrap resamples; null is 200, 0 gives no intervals
 * @param researchUse as in {@code mgi.composite}
 */
public record SensitivityRequest(
        @Nullable @Valid CompositeSpec spec,
        CompositeRequest.@Nullable @Valid Data data,
        @Nullable List<@Valid Vary> vary,
        @Nullable Target target,
        @Nullable @Valid TestFunction test,
        @Nullable @Valid Evaluations evaluations,
        @Nullable @Min(2) @Max(1_048_576) Integer n,
        @Nullable Long seed,
        @Nullable @Min(0) @Max(10_000) Integer bootstrap,
        @Nullable Boolean researchUse) {

    /**
     * One uncertain choice: a name and exactly one kind.
     *
     * @param input its name in the answer
     * @param normalise methods for the step NORMALISE, each as likely
     * @param aggregate methods for some nodes, each as likely
     * @param weights noise on weights
     * @param maxWinsorised values for the step TREAT, each as likely
     * @param impute methods for the step IMPUTE, each as likely
     */
    public record Vary(
            @NotNull String input,
            @Nullable @Size(min = 1) List<@Valid Normalisation> normalise,
            @Nullable @Valid Aggregate aggregate,
            @Nullable @Valid Noise weights,
            @Nullable @Size(min = 1) List<@Min(1) Integer> maxWinsorised,
            @Nullable @Size(min = 1) List<Step.Filling> impute) {
        @Override
        public String toString() {
            return "Vary";
        }
    }

    /**
     * Methods of nodes.
     *
     * @param nodes all get the same method in a run
     * @param methods each as likely
     */
    public record Aggregate(
            @NotNull @NotEmpty List<String> nodes,
            @NotNull @NotEmpty List<Node.Method> methods) {
        @Override
        public String toString() {
            return "Aggregate";
        }
    }

    /**
     * Noise on the weights of the children of some nodes: {@code w · (1 + u · noise)}, u between −1 and 1, its own for
     * each weight.
     *
     * @param nodes their ids; or {@code level}
     * @param level all nodes so far above the leaves, 1 where all children are indicators
     * @param noise 0..1
     */
    public record Noise(
            @Nullable @Size(min = 1) List<String> nodes,
            @Nullable @Min(1) Integer level,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double noise) {
        @Override
        public String toString() {
            return "Noise";
        }
    }

    /**
     * A function with known indices.
     *
     * @param function which
     * @param a coefficients: one number for ISHIGAMI, a list for G_FUNCTION
     * @param b coefficient of ISHIGAMI
     */
    public record TestFunction(
            @NotNull Function function,
            @NotNull Coefficients a,
            @Nullable Double b) {}

    /** Functions with known indices. */
    public enum Function {
        /** {@code sin x1 + a sin² x2 + b x3⁴ sin x1}, inputs uniform in −π..π. */
        ISHIGAMI,
        /** {@code Π (|4x − 2| + aᵢ) / (1 + aᵢ)}, inputs uniform in 0..1. */
        G_FUNCTION
    }

    /** One number, or several. In JSON a number or a list of numbers. */
    @JsonShape("""
            {"anyOf":[{"type":"number"},{"type":"array","items":{"type":"number"}}]}""")
    public static final class Coefficients {
        private final List<Double> values;
        private final boolean list;

        private Coefficients(List<Double> values, boolean list) {
            this.values = List.copyOf(values);
            this.list = list;
        }

        /**
         * One number.
         *
         * @param value finite
         * @return the coefficient
         */
        public static Coefficients of(double value) {
            return new Coefficients(List.of(value), false);
        }

        /**
         * Several numbers.
         *
         * @param values finite
         * @return the coefficients
         */
        public static Coefficients of(List<Double> values) {
            return new Coefficients(values, true);
        }

        /**
         * From JSON.
         *
         * @param json a number, or a list of numbers
         * @return the coefficients
         * @throws IllegalArgumentException for anything else
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Coefficients from(Object json) {
            return json instanceof List<?> list
                    ? of(list.stream().map(Coefficients::number).toList())
                    : of(number(json));
        }

        private static double number(Object json) {
            if (!(json instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("a must be a number or a list of numbers.");
            }
            return number.doubleValue();
        }

        /**
         * The numbers.
         *
         * @return in order
         */
        public List<Double> values() {
            return values;
        }

        /**
         * As in JSON.
         *
         * @return a number or a list
         */
        @JsonValue
        public Object json() {
            return list ? values : values.get(0);
        }
    }

    /**
     * Results of runs over base samples A and B, and over A with one column of B.
     *
     * @param yA results on A
     * @param yB results on B
     * @param yAB for each input, results on A with that column of B
     */
    public record Evaluations(
            @NotNull @NotEmpty List<Double> yA,
            @NotNull @NotEmpty List<Double> yB,
            @NotNull @NotEmpty List<List<Double>> yAB) {}

    /** What is looked at: how far ranks move on average, or the index of one unit. In JSON a word or an object. */
    @JsonShape("""
            {"anyOf":[{"type":"string","enum":["MEAN_RANK_SHIFT"]},{"type":"object","properties":\
            {"unit":{"type":"string"}},"required":["unit"],"additionalProperties":false}]}""")
    public static final class Target {
        private static final String SHIFT = "MEAN_RANK_SHIFT";
        private static final String UNIT = "unit";

        private final @Nullable String unit;

        private Target(@Nullable String unit) {
            this.unit = unit;
        }

        /**
         * MEAN_RANK_SHIFT.
         *
         * @param word that word
         * @return the target
         * @throws IllegalArgumentException for another word
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Target of(String word) {
            if (!word.equals(SHIFT)) {
                throw new IllegalArgumentException("target must be MEAN_RANK_SHIFT or name a unit.");
            }
            return new Target(null);
        }

        /**
         * One unit.
         *
         * @param json an object with the key {@code unit}
         * @return the target
         * @throws IllegalArgumentException for another object
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Target of(Map<String, String> json) {
            if (!json.keySet().equals(Set.of(UNIT)) || json.get(UNIT) == null) {
                throw new IllegalArgumentException("target must be MEAN_RANK_SHIFT or name a unit.");
            }
            return new Target(json.get(UNIT));
        }

        /**
         * The unit.
         *
         * @return null for MEAN_RANK_SHIFT
         */
        public @Nullable String unit() {
            return unit;
        }

        /**
         * As in JSON.
         *
         * @return a word or an object
         */
        @JsonValue
        public Object json() {
            return unit == null ? SHIFT : ImmutableMap.of(UNIT, unit);
        }
    }
}
