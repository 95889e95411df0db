package org.masar.resettlement.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.resettlement.manifest.ManifestAnswer.Status;

/**
 * Who goes where. A proposal: people decide.
 *
 * @param status WEIGHTS: what is known about it
 * @param value WEIGHTS: sum of the weights
 * @param bound WEIGHTS: no placement has a greater sum
 * @param gap WEIGHTS: distance of bound and value, as a share of the value
 * @param placement place of each case or family that has one, in their order
 * @param unplaced the others, and why
 * @param casesPlaced number of cases or families placed
 * @param personsPlaced number of people placed
 * @param caseWeights weights made from members
 * @param prices what one unit more would be worth at the margin in each place, the greatest where units differ
 * @param rounds PREFERENCES: rounds in which somebody applied
 * @param rejectedByRound PREFERENCES: families rejected in each round, sorted
 */
public record PlacementAnswer(
        @Nullable Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal bound,
        @Nullable BigDecimal gap,
        ImmutableMap<String, String> placement,
        ImmutableList<Unplaced> unplaced,
        Integer casesPlaced,
        Long personsPlaced,
        @Nullable ImmutableMap<String, ImmutableMap<String, BigDecimal>> caseWeights,
        @Nullable ImmutableMap<String, BigDecimal> prices,
        @Nullable Integer rounds,
        @Nullable ImmutableList<ImmutableList<String>> rejectedByRound) {

    /**
     * A case or family without a place.
     *
     * @param caseId the case or family
     * @param reasons why
     */
    public record Unplaced(@JsonProperty("case") String caseId, ImmutableList<Message> reasons) {
        @Override
        public String toString() {
            return "Unplaced";
        }
    }

    @Override
    public String toString() {
        return "PlacementAnswer";
    }
}
