package org.masar.mgi.composite;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step on the way from raw values to comparable ones. Steps run in the order of the spec; none runs unless named. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Denominate.class, name = "DENOMINATE"),
    @JsonSubTypes.Type(value = Step.Impute.class, name = "IMPUTE"),
    @JsonSubTypes.Type(value = Step.Screen.class, name = "SCREEN"),
    @JsonSubTypes.Type(value = Step.Treat.class, name = "TREAT"),
    @JsonSubTypes.Type(value = Step.Normalise.class, name = "NORMALISE")
})
public sealed interface Step {

    /**
     * Which step this is.
     *
     * @return its name
     */
    @JsonIgnore
    Stage stage();

    /** The steps there are. */
    enum Stage {
        /** Values over their denominators. */
        DENOMINATE,
        /** Missing values filled. */
        IMPUTE,
        /** Units with too little left out. */
        SCREEN,
        /** Outliers treated. */
        TREAT,
        /** To a common scale. */
        NORMALISE
    }

    /** {@code x / denominator · denominatorScale}, for indicators that name a denominator. */
    record Denominate() implements Step {
        @Override
        public Stage stage() {
            return Stage.DENOMINATE;
        }
    }

    /**
     * Fills missing values.
     *
     * @param method with what
     * @param by column of the groups, for GROUP_MEAN
     */
    record Impute(@NotNull Filling method, @Nullable String by) implements Step {
        @Override
        public Stage stage() {
            return Stage.IMPUTE;
        }

        @Override
        public String toString() {
            return "Impute";
        }
    }

    /** What a missing value is filled with. */
    enum Filling {
        /** The mean of the units of the same group; nothing where the group has no value. */
        GROUP_MEAN,
        /** The mean of all. */
        MEAN,
        /** The median of all. */
        MEDIAN,
        /** Nothing. */
        NONE
    }

    /**
     * Leaves out units with too little.
     *
     * @param method BY_NA
     * @param minShare least share of indicators present, 0..1
     */
    record Screen(
            @NotNull Screening method,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double minShare) implements Step {
        @Override
        public Stage stage() {
            return Stage.SCREEN;
        }
    }

    /** How units are screened. */
    enum Screening {
        /** By the share of indicators present. */
        BY_NA
    }

    /**
     * Treats outliers. An indicator passes when the absolute skewness is below {@code skew} or the excess kurtosis below
     * {@code kurtosis}.
     *
     * @param methods tried in order until it passes
     * @param maxWinsorised no further round once so many points are set; null is 5
     * @param skew null is 2
     * @param kurtosis null is 3.5
     * @param always the first method is applied whatever the test says; null is no
     */
    record Treat(
            @NotNull @NotEmpty List<Treatment> methods,
            @Nullable @Min(1) Integer maxWinsorised,
            @Nullable Double skew,
            @Nullable Double kurtosis,
            @Nullable Boolean always)
            implements Step {
        @Override
        public Stage stage() {
            return Stage.TREAT;
        }
    }

    /** What was done about outliers. */
    enum Treatment {
        /** Nothing. */
        NONE,
        /** Extreme values set to the next ones. */
        WINSORISE,
        /** {@code ln(x − min + 0.01 · (max − min))}. */
        LOG_CT
    }

    /**
     * Brings indicators to a common scale; parameters as in {@link Normalisation}.
     *
     * @param method the formula
     * @param low see there
     * @param high see there
     * @param mean see there
     * @param sd see there
     * @param reference see there
     * @param target see there
     * @param cap see there
     * @param scale see there
     * @param log see there
     * @param clamp see there
     * @param a see there
     * @param b see there
     */
    record Normalise(
            Normalisation.@NotNull Method method,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double mean,
            @Nullable Double sd,
            @Nullable String reference,
            @Nullable Double target,
            @Nullable Boolean cap,
            @Nullable Double scale,
            @Nullable Boolean log,
            @Nullable Boolean clamp,
            @Nullable Double a,
            @Nullable Double b)
            implements Step {
        @Override
        public Stage stage() {
            return Stage.NORMALISE;
        }

        /**
         * The same as a value of its own.
         *
         * @return method and parameters
         */
        public Normalisation asNormalisation() {
            return new Normalisation(method, low, high, mean, sd, reference, target, cap, scale, log, clamp, a, b);
        }

        /**
         * The step of a method.
         *
         * @param n method and parameters
         * @return the step
         */
        public static Normalise of(Normalisation n) {
            return new Normalise(
                    n.method(),
                    n.low(),
                    n.high(),
                    n.mean(),
                    n.sd(),
                    n.reference(),
                    n.target(),
                    n.cap(),
                    n.scale(),
                    n.log(),
                    n.clamp(),
                    n.a(),
                    n.b());
        }

        @Override
        public String toString() {
            return "Normalise";
        }
    }
}
