package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * The answer to a {@link SustainabilityRequest}; what was not asked is absent. Scores lie in 0..1, are exact multiples of
 * 1/2400 and are written with at most 12 decimals.
 *
 * @param economic score of the economic dimension
 * @param social score of the social dimension
 * @param psychosocial score of the psychosocial dimension
 * @param composite composite score; not the mean of the three
 * @param bands the band of each score
 * @param nonAnswers number of items answered by a non-answer code or not at all, 0..28
 * @param nonAnswersFlagged whether there are more than seven of them, so that the number must stand beside the scores
 * @param missing items not answered at all, in table order
 * @param publicServices points of the derived item
 * @param contributions all 29 rows in table order; their parts add up to the scores
 * @param alerts what a person must look at today
 * @param round which round this is; only inside {@code rounds}
 * @param on day of the interview; only inside {@code rounds}
 * @param rounds per round the fields above, in the order of the request
 * @param trend first and last value of each score, by date
 * @param warnings what is notable about the rounds
 * @param cohort all records together; bands by composite score
 * @param groups the breakdowns, by name in the order asked, then by value
 * @param exists whether some answer set has the four scores; false is a proof that none has
 * @param answers a complete answer set with the four scores
 * @param mostSensitive what each service would add, largest composite gain first
 */
public record SustainabilityAnswer(
        @Nullable BigDecimal economic,
        @Nullable BigDecimal social,
        @Nullable BigDecimal psychosocial,
        @Nullable BigDecimal composite,
        @Nullable Bands bands,
        @Nullable Integer nonAnswers,
        @Nullable Boolean nonAnswersFlagged,
        @Nullable ImmutableList<String> missing,
        @Nullable BigDecimal publicServices,
        @Nullable ImmutableList<Contribution> contributions,
        @Nullable ImmutableList<Alert> alerts,
        @Nullable SurveyRound round,
        @Nullable LocalDate on,
        @Nullable ImmutableList<SustainabilityAnswer> rounds,
        @Nullable ImmutableMap<String, Change> trend,
        @Nullable ImmutableList<Message> warnings,
        @Nullable Cohort cohort,
        @Nullable ImmutableList<Group> groups,
        @Nullable Boolean exists,
        @Nullable ImmutableMap<Indicator, String> answers,
        @Nullable ImmutableList<Gain> mostSensitive) {

    /**
     * The band of each score.
     *
     * @param economic band
     * @param social band
     * @param psychosocial band
     * @param composite band
     */
    public record Bands(Band economic, Band social, Band psychosocial, Band composite) {}

    /**
     * What one item adds.
     *
     * @param id the item, PUBLIC_SERVICES included
     * @param dimension where it counts
     * @param points 0..1
     * @param dimensionPart part of its dimension's score
     * @param compositePart part of the composite score
     * @param nonAnswer whether it was answered by a non-answer code or not at all
     */
    public record Contribution(
            String id,
            Dimension dimension,
            BigDecimal points,
            BigDecimal dimensionPart,
            BigDecimal compositePart,
            boolean nonAnswer) {
        @Override
        public String toString() {
            return "Contribution";
        }
    }

    /**
     * How a score moved.
     *
     * @param first value of the earliest round
     * @param last value of the latest round
     * @param change last minus first
     */
    public record Change(BigDecimal first, BigDecimal last, BigDecimal change) {}

    /**
     * Four means.
     *
     * @param economic mean
     * @param social mean
     * @param psychosocial mean
     * @param composite mean
     */
    public record Means(BigDecimal economic, BigDecimal social, BigDecimal psychosocial, BigDecimal composite) {}

    /**
     * All records together.
     *
     * @param n number of people
     * @param means mean scores
     * @param bands people by band of the composite score
     */
    public record Cohort(int n, Means means, ImmutableMap<Band, Integer> bands) {}

    /**
     * One group of a breakdown.
     *
     * @param by name of the breakdown
     * @param value the group
     * @param n number of people; absent if suppressed
     * @param means mean scores; absent if suppressed
     * @param suppressed whether the group is too small to be shown, or a small one would follow from it
     */
    public record Group(
            String by,
            String value,
            @Nullable Integer n,
            @Nullable Means means,
            boolean suppressed) {
        @Override
        public String toString() {
            return "Group";
        }
    }

    /**
     * What a service would add by the caller's expectation.
     *
     * @param code the service
     * @param composite gain
     * @param economic gain
     * @param social gain
     * @param psychosocial gain
     * @param source where the expectation comes from
     */
    public record Gain(
            String code,
            BigDecimal composite,
            BigDecimal economic,
            BigDecimal social,
            BigDecimal psychosocial,
            String source) {
        @Override
        public String toString() {
            return "Gain";
        }
    }

    @Override
    public String toString() {
        return "SustainabilityAnswer";
    }
}
