package org.masar.resettlement.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.readiness.ReadinessAnswer.PregnancyOutcome;
import org.masar.resettlement.readiness.ReadinessAnswer.Status;
import org.masar.resettlement.readiness.ReadinessRequest.Pregnancy;

/** Pregnancy on the day the last leg arrives: 280 days less those left to the expected day of delivery. */
final class Gestation {

    private static final int TERM_DAYS = 280;
    private static final int WEEK = 7;

    private Gestation() {}

    static void judge(Finding finding, @Nullable Pregnancy pregnancy, Trip trip, @Nullable LocalDate departureOrToday) {
        if (pregnancy == null) {
            finding.is(Status.NOT_APPLICABLE);
            return;
        }
        RuleParameters limits = finding.rule.limits();
        LocalDate edd = pregnancy.edd();
        LocalDate day = trip.lastArrival() == null ? departureOrToday : trip.lastArrival();
        Integer refused = refusal(limits, pregnancy.multiple());
        if (refused == null && limits.certificateFromWeek() == null) {
            // Only the rule for one child, or only that for several, was asked, and this is the other.
            finding.is(Status.NOT_APPLICABLE);
            return;
        }
        if (edd == null || day == null) {
            finding.is(Status.MISSING);
            return;
        }
        long days = TERM_DAYS - ChronoUnit.DAYS.between(day, edd);
        long weeks = Math.floorDiv(days, WEEK);
        finding.gestationDays = days;
        finding.gestationWeeks = weeks;
        boolean certificate =
                pregnancy.certificateOn() != null && !pregnancy.certificateOn().isAfter(day);
        finding.lastDay = lastDay(edd, earlier(refused, certificate ? null : limits.certificateFromWeek()), trip);
        Integer surely = refusalWhateverTheNumber(limits, pregnancy.multiple());
        if (surely != null && weeks >= surely) {
            finding.outcome = PregnancyOutcome.REFUSED;
            finding.is(Status.BLOCKED);
        } else if (refused != null && weeks >= refused) {
            finding.is(Status.MISSING);
        } else if (limits.certificateFromWeek() == null) {
            finding.is(Status.SATISFIED);
        } else if (weeks >= limits.certificateFromWeek()) {
            finding.outcome = PregnancyOutcome.CERTIFICATE_NEEDED;
            finding.is(certificate ? Status.SATISFIED : Status.MISSING);
        } else {
            finding.outcome = PregnancyOutcome.NO_CERTIFICATE_NEEDED;
        }
    }

    /** The week from which carriers may refuse; the earlier one where the number of children is unknown. */
    private static @Nullable Integer refusal(RuleParameters limits, @Nullable Boolean multiple) {
        if (multiple == null) {
            return earlier(limits.refuseSingleFromWeek(), limits.refuseMultipleFromWeek());
        }
        return multiple ? limits.refuseMultipleFromWeek() : limits.refuseSingleFromWeek();
    }

    private static @Nullable Integer refusalWhateverTheNumber(RuleParameters limits, @Nullable Boolean multiple) {
        if (multiple != null) {
            return refusal(limits, multiple);
        }
        Integer single = limits.refuseSingleFromWeek();
        Integer several = limits.refuseMultipleFromWeek();
        return single == null || several == null ? null : Integer.valueOf(Math.max(single, several));
    }

    private static @Nullable Integer earlier(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.min(one, other));
    }

    /** Last departure for which the last leg still arrives before that week. */
    private static @Nullable LocalDate lastDay(LocalDate edd, @Nullable Integer week, Trip trip) {
        return week == null
                ? null
                : edd.minusDays(TERM_DAYS).plusDays((long) WEEK * week - 1).minusDays(trip.daysToLastArrival());
    }
}
