package org.masar.avrr.sustainability;

/** Which published text of the instrument is applied. */
public enum SurveyVersion {
    /** Annex 12, the calculator of 1 March 2018: five steps for discrimination, "very often" is 0.25. */
    CALCULATOR_2018,
    /** Annex 3, the method note: discrimination "very often" is 0. */
    METHOD_NOTE_2018,
    /** The form of 17 August 2021: points as the calculator; baseline in months 0-3, final in months 9-18, no midterm. */
    FORM_2021
}
