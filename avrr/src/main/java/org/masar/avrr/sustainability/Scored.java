package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One survey, scored in integers: points in quarters by item, scores in 1/2400.
 *
 * @param survey the instrument
 * @param answers code by item, one each; a missing item is not there
 */
record Scored(Survey survey, Map<Indicator, String> answers) {

    private static final int FLAGGED_ABOVE = 7;
    static final int DECIMAL_PLACES = 12;
    private static final BigDecimal[] DECIMALS = IntStream.rangeClosed(0, Survey.GRID)
            .mapToObj(score -> mean(score, 1))
            .toArray(BigDecimal[]::new);
    private static final Set<String> OFTEN = Set.of("often", "very_often");

    /**
     * Resolves what the form leaves open: several ticked assets (owning wins over everything else ticked), and a debt
     * question skipped because there is no debt.
     */
    static Scored of(Survey survey, Map<Indicator, SurveyAnswer> given, @Nullable Boolean hasDebt) {
        java.util.EnumMap<Indicator, String> answers = new java.util.EnumMap<>(Indicator.class);
        given.forEach((indicator, answer) -> {
            if (!answer.codes().isEmpty()) {
                answers.put(indicator, strongest(answer.codes()));
            }
        });
        if (Boolean.FALSE.equals(hasDebt)) {
            answers.merge(Indicator.DEBT_VS_SPENDING, "no_debt", (old, none) -> old.equals("n_a_debt") ? none : old);
        }
        return new Scored(survey, answers);
    }

    private static String strongest(ImmutableList<String> codes) {
        for (String code : new String[] {"at_least_one", "no_assets"}) {
            if (codes.contains(code)) {
                return code;
            }
        }
        return codes.get(0);
    }

    boolean is(Indicator indicator, String code) {
        return code.equals(answers.get(indicator));
    }

    int quarters(Indicator indicator) {
        Survey.Choice choice = choice(indicator);
        return choice == null ? Survey.NON_ANSWER_QUARTERS : choice.quarters();
    }

    boolean nonAnswer(Indicator indicator) {
        Survey.Choice choice = choice(indicator);
        return choice == null || choice.nonAnswer();
    }

    private Survey.@Nullable Choice choice(Indicator indicator) {
        String code = answers.get(indicator);
        return code == null ? null : survey.row(indicator).choice(code);
    }

    int dimension(Dimension dimension) {
        int score = 0;
        for (Indicator indicator : Indicator.values()) {
            Survey.Row row = survey.row(indicator);
            score += row.dimension() == dimension ? quarters(indicator) * survey.dimensionStep(row) : 0;
        }
        return score;
    }

    int composite() {
        int score = 0;
        for (Indicator indicator : Indicator.values()) {
            score += quarters(indicator) * survey.compositeStep(survey.row(indicator));
        }
        return score;
    }

    /** Sum of the quarters of the six access items; the derived item's points are a 24th of it. */
    int accessQuarters() {
        int sum = 0;
        for (Indicator indicator : Indicator.values()) {
            sum += survey.row(indicator).feedsPublicServices() ? quarters(indicator) : 0;
        }
        return sum;
    }

    ImmutableList<String> missing() {
        EnumSet<Indicator> missing = EnumSet.allOf(Indicator.class);
        missing.removeAll(answers.keySet());
        return missing.stream().map(Indicator::name).collect(ImmutableList.toImmutableList());
    }

    int nonAnswers() {
        int count = 0;
        for (Indicator indicator : Indicator.values()) {
            count += nonAnswer(indicator) ? 1 : 0;
        }
        return count;
    }

    boolean nonAnswersFlagged() {
        return nonAnswers() > FLAGGED_ABOVE;
    }

    ImmutableList<Alert> alerts() {
        ImmutableList.Builder<Alert> alerts = ImmutableList.builder();
        for (Alert alert : Alert.values()) {
            boolean raised =
                    switch (alert) {
                        case VERY_UNSAFE -> is(Indicator.PHYSICAL_SAFETY, "i_feel_very_unsafe_all_the_time");
                        case NEEDS_TO_LEAVE -> is(Indicator.REMIGRATION, "cannot_stay+need_to_leave");
                        case DISTRESS_OFTEN -> OFTEN.contains(answers.getOrDefault(Indicator.DISTRESS, ""));
                        case FOOD_CUT_OFTEN -> OFTEN.contains(answers.getOrDefault(Indicator.FOOD_REDUCTION, ""));
                        case NO_ID -> is(Indicator.HAS_ID, "no");
                        case MANY_NON_ANSWERS -> nonAnswersFlagged();
                    };
            if (raised) {
                alerts.add(alert);
            }
        }
        return alerts.build();
    }

    ImmutableList<SustainabilityAnswer.Contribution> contributions() {
        ImmutableList.Builder<SustainabilityAnswer.Contribution> rows = ImmutableList.builder();
        for (Survey.Row row : survey.rows()) {
            boolean derived = row.id().equals(Survey.PUBLIC_SERVICES);
            // The derived item is a mean of six, so that its quarters come in sixths: 24 make a point.
            int twentyFourths = derived ? accessQuarters() : 6 * quarters(Indicator.valueOf(row.id()));
            rows.add(new SustainabilityAnswer.Contribution(
                    row.id(),
                    row.dimension(),
                    decimal(100 * twentyFourths),
                    decimal(twentyFourths * row.dimensionWeight()),
                    decimal(twentyFourths * row.compositeWeight()),
                    !derived && nonAnswer(Indicator.valueOf(row.id()))));
        }
        return rows.build();
    }

    SustainabilityAnswer.Bands bands(Thresholds thresholds) {
        return new SustainabilityAnswer.Bands(
                thresholds.band(dimension(Dimension.ECONOMIC)),
                thresholds.band(dimension(Dimension.SOCIAL)),
                thresholds.band(dimension(Dimension.PSYCHOSOCIAL)),
                thresholds.band(composite()));
    }

    /** A score or part of one as a decimal. */
    static BigDecimal decimal(int onGrid) {
        return onGrid >= 0 && onGrid <= Survey.GRID ? DECIMALS[onGrid] : mean(onGrid, 1);
    }

    /** The mean of a sum of scores; at most 12 decimals, rounded once. */
    static BigDecimal mean(long sumOnGrid, int count) {
        return plain(BigDecimal.valueOf(sumOnGrid)
                .divide(BigDecimal.valueOf((long) Survey.GRID * count), DECIMAL_PLACES, RoundingMode.HALF_UP));
    }

    /** Without zeros at the end, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
