package org.masar.border.stay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dated rules of stay.
 *
 * @param id of the pack
 * @param version of the pack
 * @param sources what the rules were read in, each beginning with the name its rules refer to
 * @param rules each with the days it holds for
 */
record StayRulePack(
        @NotNull String id,
        @NotNull String version,
        @NotNull List<@NotNull String> sources,
        @NotNull List<@Valid Rule> rules) {

    /** How a rule counts. */
    enum Kind {
        /** 90 days in any 180. */
        SHORT_STAY,
        /** From an entry. */
        VISA
    }

    /** How sure its text is. */
    enum Confidence {
        /** Read in the source. */
        READ,
        /** From memory. */
        MEMORY
    }

    /**
     * A rule.
     *
     * @param id named in requests
     * @param kind how it counts
     * @param from first day it is known to hold
     * @param until first day for which nobody has verified it; absent while it holds
     * @param entries how often a visa may be used
     * @param entryWithinMonths months from issue in which the entry must lie
     * @param stayMonths months of stay from entry
     * @param stayDays days of stay from entry
     * @param reportWithinDays days from entry in which to report to the residence office
     * @param territory where it is valid
     * @param source name of the source
     * @param confidence how sure
     */
    record Rule(
            @NotNull String id,
            @NotNull Kind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            StayCheckRequest.@Nullable Entries entries,
            @Nullable @Min(1) Integer entryWithinMonths,
            @Nullable @Min(1) Integer stayMonths,
            @Nullable @Min(1) Integer stayDays,
            @Nullable @Min(1) Integer reportWithinDays,
            @Nullable List<@NotNull String> territory,
            @NotNull String source,
            @NotNull Confidence confidence) {

        /** Whether its text is verified for a day. */
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
