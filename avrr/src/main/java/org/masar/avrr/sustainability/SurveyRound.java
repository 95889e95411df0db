package org.masar.avrr.sustainability;

/** When after return the survey is held. */
public enum SurveyRound {
    /** Soon after arrival. */
    BASELINE,
    /** Half way; the form of 2021 has none. */
    MIDTERM,
    /** When support ends. */
    FINAL
}
