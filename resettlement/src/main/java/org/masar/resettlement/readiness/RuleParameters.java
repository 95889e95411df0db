package org.masar.resettlement.readiness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of a rule. Each kind uses some of them; those absent stay as in the pack.
 *
 * @param months VALIDITY: months, ending on the same day of the month, or its last day
 * @param days VALIDITY, MINIMUM_AGE: days
 * @param anchor VALIDITY: the end of the journey that the item must still cover
 * @param maxHours HOURS_BEFORE: at most so many hours before departure
 * @param minHours HOURS_BEFORE: at least so many hours before departure
 * @param maxDays DAYS_BEFORE: at most so many days before departure
 * @param certificateFromWeek PREGNANCY: a certificate is needed from this completed week
 * @param refuseSingleFromWeek PREGNANCY: one child, carriers refuse from this completed week
 * @param refuseMultipleFromWeek PREGNANCY: several children, carriers refuse from this completed week
 * @param workingDays LEAD_TIME: working days of the receiving side before the day of arrival
 * @param weekdays WEEKDAY_BAN: days without arrivals
 * @param holidays WEEKDAY_BAN: whether holidays are without arrivals too
 * @param exemptCategories WEEKDAY_BAN: categories it does not hold for
 * @param persons PASSENGER_LIMIT: most refugees on a flight
 * @param exceptionWorkingDays PASSENGER_LIMIT: an exception is asked for so many working days before the flight
 * @param replyWorkingDays PASSENGER_LIMIT: the reply comes within so many working days
 */
public record RuleParameters(
        @Nullable @Min(0) @Max(1200) Integer months,
        @Nullable @Min(0) @Max(36500) Integer days,
        @Nullable Anchor anchor,
        @Nullable @Min(0) @Max(100000) Integer maxHours,
        @Nullable @Min(0) @Max(100000) Integer minHours,
        @Nullable @Min(0) @Max(36500) Integer maxDays,
        @Nullable @Min(0) @Max(60) Integer certificateFromWeek,
        @Nullable @Min(0) @Max(60) Integer refuseSingleFromWeek,
        @Nullable @Min(0) @Max(60) Integer refuseMultipleFromWeek,
        @Nullable @Min(0) @Max(1000) Integer workingDays,
        @Nullable List<DayOfWeek> weekdays,
        @Nullable Boolean holidays,
        @Nullable List<Category> exemptCategories,
        @Nullable @Min(0) Integer persons,
        @Nullable @Min(0) @Max(1000) Integer exceptionWorkingDays,
        @Nullable @Min(0) @Max(1000) Integer replyWorkingDays) {

    /** Which end of the journey counts. */
    public enum Anchor {
        /** The day of departure. */
        DEPARTURE,
        /** The day of arrival. */
        ARRIVAL
    }

    static final RuleParameters NONE = new RuleParameters(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** These over others: what is said here wins; months and days replace each other. */
    RuleParameters over(RuleParameters base) {
        boolean span = months != null || days != null;
        return new RuleParameters(
                span ? months : base.months,
                span ? days : base.days,
                or(anchor, base.anchor),
                or(maxHours, base.maxHours),
                or(minHours, base.minHours),
                or(maxDays, base.maxDays),
                or(certificateFromWeek, base.certificateFromWeek),
                or(refuseSingleFromWeek, base.refuseSingleFromWeek),
                or(refuseMultipleFromWeek, base.refuseMultipleFromWeek),
                or(workingDays, base.workingDays),
                or(weekdays, base.weekdays),
                or(holidays, base.holidays),
                or(exemptCategories, base.exemptCategories),
                or(persons, base.persons),
                or(exceptionWorkingDays, base.exceptionWorkingDays),
                or(replyWorkingDays, base.replyWorkingDays));
    }

    private static <T> @Nullable T or(@Nullable T here, @Nullable T there) {
        return here == null ? there : here;
    }

    @Override
    public String toString() {
        return "RuleParameters";
    }
}
