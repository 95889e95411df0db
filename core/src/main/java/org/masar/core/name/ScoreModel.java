package org.masar.core.name;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * Weights of the evidence, as training wrote them: a logistic model, shifted so that the threshold of a match is the
 * score 0.5.
 */
final class ScoreModel {

    private static final double GRAIN = 1e6;

    private final double[] weights = new double[Features.NAMES.size() + 1];
    private final double calibrationSlope;
    private final double calibrationConstant;
    private final Thresholds thresholds;

    ScoreModel(List<List<String>> rows) {
        ImmutableMap<String, Double> values = rows.stream()
                .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));
        for (int i = 0; i < Features.NAMES.size(); i++) {
            weights[i] = value(values, Features.NAMES.get(i));
        }
        weights[weights.length - 1] = value(values, "constant");
        calibrationSlope = value(values, "calibration.slope");
        calibrationConstant = value(values, "calibration.constant");
        thresholds = new Thresholds(
                value(values, "threshold.weak"),
                value(values, "threshold.possible"),
                value(values, "threshold.strong"));
    }

    private static double value(ImmutableMap<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("name-model.tsv lacks " + name + ".\nMaybe it was trained for other"
                    + " features and must be trained anew?");
        }
        return value;
    }

    /** Log odds; above 0 is a match. */
    double logit(double[] features) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** Score in 0..1, in millionths. */
    static double score(double logit) {
        return Math.rint(GRAIN / (1 + StrictMath.exp(-logit))) / GRAIN;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    /** Probability that a pair with this score is one person, where a share {@code prior} of all pairs is. */
    double probability(double score, double prior) {
        double bounded = Math.max(1 / GRAIN, Math.min(1 - 1 / GRAIN, score));
        double logit = StrictMath.log(bounded / (1 - bounded));
        double odds = StrictMath.exp(calibrationSlope * logit + calibrationConstant) * prior / (1 - prior);
        return prior >= 1 ? 1 : Math.rint(GRAIN * odds / (1 + odds)) / GRAIN;
    }
}
