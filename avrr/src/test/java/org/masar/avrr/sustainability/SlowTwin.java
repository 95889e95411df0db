package org.masar.avrr.sustainability;

import java.math.BigDecimal;
import java.util.Map;

/** The formulas of the method note, page 8, written out with the weights typed from its table. */
final class SlowTwin {

    private static final String[][] TABLE = {
        // item, dimension, dimension weight, composite weight
        {"ECON_SATISFACTION", "0", "15", "5"},
        {"FOOD_REDUCTION", "0", "12", "8"},
        {"CAN_BORROW", "0", "8", "2"},
        {"BORROW_FREQUENCY", "0", "10", "2"},
        {"DEBT_VS_SPENDING", "0", "8", "4"},
        {"OPPORTUNITY_ACCESS", "0", "13", "3"},
        {"CURRENTLY_WORKING", "0", "10", "3"},
        {"PRODUCTIVE_ASSETS", "0", "11", "3"},
        {"LOOKING_FOR_JOB", "0", "13", "3"},
        {"HOUSING_ACCESS", "1", "10", "3"},
        {"HOUSING_STANDARD", "1", "12", "3"},
        {"EDUCATION_ACCESS", "1", "11", "3"},
        {"CHILDREN_IN_SCHOOL", "1", "7", "2"},
        {"JUSTICE_ACCESS", "1", "12", "4"},
        {"HAS_ID", "1", "5", "5"},
        {"DOCUMENTATION_ACCESS", "1", "0", "0"},
        {"WATER_ACCESS", "1", "0", "0"},
        {"HEALTH_ACCESS", "1", "20", "6"},
        {"HEALTH_QUALITY", "1", "15", "3"},
        {"SOCIAL_ACTIVITIES", "2", "12", "4"},
        {"SUPPORT_NETWORK", "2", "5", "3"},
        {"BELONGING", "2", "15", "4"},
        {"PHYSICAL_SAFETY", "2", "10", "5"},
        {"FAMILY_TENSION", "2", "12", "1"},
        {"DISCRIMINATION", "2", "11", "0"},
        {"DISTRESS", "2", "10", "4"},
        {"WANTS_PSYCH_SUPPORT", "2", "10", "3"},
        {"REMIGRATION", "2", "15", "10"}
    };

    private SlowTwin() {}

    /** Economic, social, psychosocial and composite score, times 2400. */
    static BigDecimal[] scores(Map<Indicator, SurveyAnswer> answers) {
        BigDecimal[] scores = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        BigDecimal access = BigDecimal.ZERO;
        for (String[] row : TABLE) {
            BigDecimal points = points(row[0], answers);
            int dimension = Integer.parseInt(row[1]);
            scores[dimension] = scores[dimension].add(points.multiply(new BigDecimal(row[2])));
            scores[3] = scores[3].add(points.multiply(new BigDecimal(row[3])));
            if (row[0].matches(
                    "HOUSING_ACCESS|EDUCATION_ACCESS|JUSTICE_ACCESS|HEALTH_ACCESS|DOCUMENTATION_ACCESS|WATER_ACCESS")) {
                access = access.add(points);
            }
        }
        for (int i = 0; i < 4; i++) {
            scores[i] = scores[i].multiply(BigDecimal.valueOf(24));
        }
        // mean of six, weight .08 and .04, times 2400
        scores[1] = scores[1].add(access.multiply(BigDecimal.valueOf(32)));
        scores[3] = scores[3].add(access.multiply(BigDecimal.valueOf(16)));
        return scores;
    }

    private static BigDecimal points(String item, Map<Indicator, SurveyAnswer> answers) {
        SurveyAnswer answer = answers.get(Indicator.valueOf(item));
        String code = answer == null ? "" : answer.codes().get(0);
        boolean reversed = item.equals("LOOKING_FOR_JOB") || item.equals("WANTS_PSYCH_SUPPORT");
        String points =
                switch (code) {
                    case "very_satisfied",
                            "very_good",
                            "at_least_one",
                            "no_debt",
                            "spending_is_larger",
                            "i_agree",
                            "i_feel_very_safe_all_the_time",
                            "can_stay",
                            "cannot_stay+wish_to_leave" -> "1";
                    case "satisfied", "good", "i_somewhat_agree", "i_feel_safe_most_of_the_time", "only_rarely" ->
                        "0.75";
                    case "neutral", "sometimes", "fair", "dont_agree_or_disagree" -> "0.5";
                    case "dissatisfied", "poor", "bad", "i_somewhat_disagree", "i_feel_unsafe_most_of_the_time" ->
                        "0.25";
                    case "very_dissatisfied",
                            "very_poor",
                            "no_assets",
                            "none",
                            "i_strongly_disagree",
                            "i_feel_very_unsafe_all_the_time",
                            "all_the_time",
                            "debt_is_larger",
                            "very_bad",
                            "cannot_stay+need_to_leave" -> "0";
                    case "never" -> item.equals("SOCIAL_ACTIVITIES") ? "0" : "1";
                    case "rarely" -> item.equals("SOCIAL_ACTIVITIES") ? "0.25" : "0.75";
                    case "often" -> item.equals("SOCIAL_ACTIVITIES") ? "0.75" : "0.25";
                    case "very_often" ->
                        item.equals("SOCIAL_ACTIVITIES") ? "1" : item.equals("DISCRIMINATION") ? "0.25" : "0";
                    case "yes" -> reversed ? "0" : "1";
                    case "no" -> reversed ? "1" : item.equals("CHILDREN_IN_SCHOOL") ? "0.5" : "0";
                    default -> "0.5";
                };
        return new BigDecimal(points);
    }
}
