package org.masar.policing.gbv;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Days from the incident to its report. */
public enum DelayBand {
    /** 0 to 3 days. */
    @JsonProperty("0_3_days")
    DAYS_0_3,
    /** 4 to 5 days. */
    @JsonProperty("4_5_days")
    DAYS_4_5,
    /** 6 to 14 days. */
    @JsonProperty("6_14_days")
    DAYS_6_14,
    /** 15 to 30 days. */
    @JsonProperty("2_weeks_1_month")
    WEEKS_2_TO_MONTH,
    /** 31 days and more. */
    @JsonProperty("over_1_month")
    OVER_1_MONTH;

    private static final int FIRST_LAST = 3;
    private static final int SECOND_LAST = 5;
    private static final int THIRD_LAST = 14;
    private static final int FOURTH_LAST = 30;

    /**
     * The band of a delay.
     *
     * @param days 0 or more
     * @return the band
     */
    public static DelayBand of(long days) {
        if (days <= FIRST_LAST) {
            return DAYS_0_3;
        } else if (days <= SECOND_LAST) {
            return DAYS_4_5;
        } else if (days <= THIRD_LAST) {
            return DAYS_6_14;
        }
        return days <= FOURTH_LAST ? WEEKS_2_TO_MONTH : OVER_1_MONTH;
    }
}
