package org.masar.resettlement.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.readiness.ReadinessAnswer.CheckRow;
import org.masar.resettlement.readiness.ReadinessAnswer.PregnancyOutcome;
import org.masar.resettlement.readiness.ReadinessAnswer.Status;

/** What one rule found for one subject, while it is being found. */
final class Finding {

    final Judge rule;
    final @Nullable String person;

    Status status = Status.SATISFIED;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    LocalDate latestSendDate;

    @Nullable
    LocalDate exceptionRequestBy;

    @Nullable
    BigDecimal hoursBefore;

    @Nullable
    Long gestationDays;

    @Nullable
    Long gestationWeeks;

    @Nullable
    Integer exceptionWorkingDays;

    @Nullable
    Boolean allowed;

    @Nullable
    String exemptedBy;

    @Nullable
    PregnancyOutcome outcome;

    @Nullable
    LocalDate earliestFix;

    /** First and last day, by the day of departure unless the end is to be met on arrival. */
    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    boolean endsOnArrival;

    /** Days before departure that a renewed item must be made at least. */
    long renewedBefore;

    boolean renewable;

    Finding(Judge rule, @Nullable String person) {
        this.rule = rule;
        this.person = person;
    }

    Finding is(Status found) {
        status = found;
        return this;
    }

    /** Spans of rows that would close by memory close nothing. */
    boolean bounds() {
        return rule.isHard() && status != Status.UNDETERMINED && status != Status.NOT_APPLICABLE;
    }

    boolean empties() {
        return rule.isHard() && status == Status.MISSING;
    }

    @Nullable
    LocalDate lastDeparture(long travelDays) {
        LocalDate day = lastDay;
        return day == null || !endsOnArrival ? day : day.minusDays(travelDays);
    }

    boolean holdsOn(LocalDate departure, long travelDays) {
        if (empties()) {
            return false;
        }
        LocalDate last = lastDeparture(travelDays);
        return !bounds()
                || ((firstDay == null || !departure.isBefore(firstDay)) && (last == null || !departure.isAfter(last)));
    }

    /** A threshold from memory may warn, never close. */
    void doubt() {
        if (rule.memory() && (status == Status.EXPIRED || status == Status.BLOCKED)) {
            status = Status.UNDETERMINED;
        }
    }

    CheckRow row() {
        return new CheckRow(
                rule.id(),
                person,
                status,
                rule.severity(),
                from,
                to,
                latestSendDate,
                exceptionRequestBy,
                hoursBefore,
                gestationDays,
                gestationWeeks,
                exceptionWorkingDays,
                allowed,
                exemptedBy,
                outcome,
                status == Status.MISSING || status == Status.EXPIRED ? earliestFix : null);
    }
}
