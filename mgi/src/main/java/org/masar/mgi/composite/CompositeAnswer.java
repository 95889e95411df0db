package org.masar.mgi.composite;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.mgi.composite.Step.Stage;
import org.masar.mgi.composite.Step.Treatment;

/**
 * An index, computed. Maps keep the order of the table and of the spec.
 *
 * @param units by unit
 * @param order scored units, best first, then by id
 * @param indicators by indicator
 * @param nodes by node
 * @param stages values after the steps asked for
 * @param counting what was counted
 * @param steps what was done
 * @param spec what it was done by
 * @param banner what this must not be used for
 */
public record CompositeAnswer(
        ImmutableMap<String, UnitResult> units,
        ImmutableList<String> order,
        ImmutableMap<String, IndicatorResult> indicators,
        ImmutableMap<String, NodeResult> nodes,
        @Nullable ImmutableMap<Stage, ImmutableMap<String, ImmutableMap<String, Double>>> stages,
        @Nullable CountingResult counting,
        ImmutableList<StepDone> steps,
        SpecUsed spec,
        @Nullable Message banner) {

    /** Whether a unit has the index. */
    public enum Status {
        /** It has. */
        SCORED,
        /** Something is missing. */
        INCOMPLETE,
        /** It left at the step SCREEN. */
        SCREENED_OUT
    }

    /**
     * A unit.
     *
     * @param status whether it has the index
     * @param values of indicators after the last step, and of nodes; a missing one is left out
     * @param rank 1 is best; ties share it
     * @param scoreClass of the index
     * @param missing indicators without a value after the last step
     * @param contributions by child of the index: weight times value; for an arithmetic index they add up to it before
     *     it is rounded; with {@code full}
     * @param strengths indicators in which it is among the best tenth; with {@code full}
     */
    public record UnitResult(
            Status status,
            ImmutableMap<String, Double> values,
            @Nullable Integer rank,
            @JsonProperty("class") @Nullable String scoreClass,
            ImmutableList<String> missing,
            @Nullable ImmutableMap<String, Double> contributions,
            @Nullable ImmutableList<String> strengths) {
        @Override
        public String toString() {
            return "UnitResult";
        }
    }

    /**
     * An indicator.
     *
     * @param skew bias-corrected skewness before treatment; with {@code full}, and where three values differ
     * @param kurtosis bias-corrected excess kurtosis before treatment; with {@code full}
     * @param outlier failed the test of the step TREAT; with {@code full}
     * @param treatment what was done
     * @param winsorised points set
     * @param imputed units whose value was filled
     * @param effectiveWeight share of the index, product of the weights up the tree
     */
    public record IndicatorResult(
            @Nullable Double skew,
            @Nullable Double kurtosis,
            @Nullable Boolean outlier,
            Treatment treatment,
            int winsorised,
            ImmutableList<String> imputed,
            double effectiveWeight) {
        @Override
        public String toString() {
            return "IndicatorResult";
        }
    }

    /**
     * A node.
     *
     * @param effectiveWeight share of the index
     * @param alpha Cronbach's alpha of the children; with {@code full}
     * @param weights of the children, as used; with {@code full}
     * @param outranking share of weights in which a unit is above another; COPELAND with {@code full}
     * @param optimised what became of weights that were to be optimised
     */
    public record NodeResult(
            double effectiveWeight,
            @Nullable Double alpha,
            @Nullable ImmutableMap<String, Double> weights,
            @Nullable ImmutableMap<String, ImmutableMap<String, Double>> outranking,
            @Nullable Optimised optimised) {}

    /**
     * The verdict on optimised weights.
     *
     * @param reached whether every share is met to 0.01
     * @param deviation largest distance from a wanted share
     */
    public record Optimised(boolean reached, double deviation) {}

    /**
     * What was counted; shares 0..1 of the population with a score.
     *
     * @param headcount share of the poor
     * @param intensity mean score of the poor; null where nobody is poor
     * @param m0 headcount times intensity
     * @param m1 with the gaps to the cut-offs; null with given scores, and where a cut-off is not above 0
     * @param m2 with the squares of the gaps
     * @param censoredHeadcount share of the poor who are deprived in it, by indicator
     * @param contribution of each indicator to {@code m0}; they add up to 1
     * @param units by unit with a score
     */
    public record CountingResult(
            double headcount,
            @Nullable Double intensity,
            double m0,
            @Nullable Double m1,
            @Nullable Double m2,
            @Nullable ImmutableMap<String, Double> censoredHeadcount,
            @Nullable ImmutableMap<String, Double> contribution,
            ImmutableMap<String, CountedUnit> units) {}

    /**
     * A unit counted.
     *
     * @param score weighted share of deprivations
     * @param poor whether it is at least {@code k}
     */
    public record CountedUnit(double score, boolean poor) {}

    /**
     * A step done.
     *
     * @param step which
     * @param changed values changed; for SCREEN units left out
     */
    public record StepDone(Stage step, int changed) {}

    /**
     * The spec used.
     *
     * @param id its name
     * @param version its version
     * @param sha256 of its JSON, components in the order of this library, nulls left out
     */
    public record SpecUsed(String id, String version, String sha256) {
        @Override
        public String toString() {
            return "SpecUsed";
        }
    }

    @Override
    public String toString() {
        return "CompositeAnswer";
    }
}
