package org.masar.policing.gbv;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How the incident counts in statistics.
 *
 * @param type the first gate that is true, all before it false; absent while an earlier one is unknown, or if it is not
 *     recorded
 * @param gate its number, 1 to 7
 * @param recorded false if the survivor died
 * @param contexts contexts that hold; only with a type
 * @param contextsUnknown contexts that hang on what is not known; only with a type
 * @param incidents one for each survivor
 * @param delayDays days from the incident to the report
 * @param delayBand band of these days
 * @param use always there
 */
public record ClassifyAnswer(
        @Nullable IncidentType type,
        @Nullable Integer gate,
        boolean recorded,
        @Nullable ImmutableList<CaseContext> contexts,
        @Nullable ImmutableList<CaseContext> contextsUnknown,
        int incidents,
        @Nullable Long delayDays,
        @Nullable DelayBand delayBand,
        Use use) {

    /** What the answer may be used for. */
    public enum Use {
        /** Statistics, and nothing that touches the survivor. */
        STATISTICS_ONLY
    }

    @Override
    public String toString() {
        return "ClassifyAnswer";
    }
}
