package org.masar.core.name;

/**
 * From which score on a band holds.
 *
 * @param weak lowest score of WEAK
 * @param possible lowest score of POSSIBLE: the threshold of a match
 * @param strong lowest score of STRONG
 */
public record Thresholds(double weak, double possible, double strong) {

    /**
     * The band of a score.
     *
     * @param score 0..1
     * @return the highest band the score reaches
     */
    public Band band(double score) {
        if (score >= strong) {
            return Band.STRONG;
        }
        if (score >= possible) {
            return Band.POSSIBLE;
        }
        return score >= weak ? Band.WEAK : Band.NO;
    }
}
