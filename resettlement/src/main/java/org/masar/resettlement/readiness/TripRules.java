package org.masar.resettlement.readiness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.WorkingCalendar;
import org.masar.resettlement.readiness.ReadinessAnswer.Status;
import org.masar.resettlement.readiness.ReadinessRequest.Travel;

/** Rules about the journey itself. */
final class TripRules {

    private static final String PRIVATE_SPONSORSHIP = "PRIVATE_SPONSORSHIP";

    private final @Nullable LocalDate asOf;
    private final @Nullable Travel travel;
    private final @Nullable Category category;
    private final ReceivingCalendar calendar;
    private final WorkingCalendar working;

    TripRules(ReadinessRequest request) {
        this.asOf = request.asOf();
        this.travel = request.travel();
        this.category = request.category() == null && PRIVATE_SPONSORSHIP.equals(request.programme())
                ? Category.PSR
                : request.category();
        this.calendar = ReceivingCalendar.orUsual(request.calendar());
        this.working = calendar.working();
    }

    Finding judge(Judge rule, @Nullable LocalDate departure, @Nullable LocalDate arrival) {
        Finding finding = new Finding(rule, null);
        switch (rule.kind()) {
            case LEAD_TIME -> leadTime(finding, arrival);
            case WEEKDAY_BAN -> weekdays(finding, arrival);
            default -> passengers(finding, departure);
        }
        finding.doubt();
        return finding;
    }

    /** Whether a rule takes a candidate's day away; the number of passengers is another matter. */
    boolean allows(Judge rule, LocalDate departure, LocalDate arrival) {
        return !rule.isHard()
                || rule.kind() == RuleKind.PASSENGER_LIMIT
                || judge(rule, departure, arrival).status != Status.BLOCKED;
    }

    private void leadTime(Finding finding, @Nullable LocalDate arrival) {
        Integer days = finding.rule.limits().workingDays();
        if (arrival == null || days == null) {
            finding.is(Status.MISSING);
            return;
        }
        LocalDate latest = working.plusWorkingDays(arrival, -days);
        finding.latestSendDate = latest;
        finding.is(asOf != null && asOf.isAfter(latest) ? Status.BLOCKED : Status.SATISFIED);
    }

    private void weekdays(Finding finding, @Nullable LocalDate arrival) {
        RuleParameters limits = finding.rule.limits();
        RulePack.Entry pack = finding.rule.pack();
        if (pack != null
                && pack.onlyCategories() != null
                && category != null
                && !pack.onlyCategories().contains(category)) {
            finding.allowed = true;
            finding.is(Status.NOT_APPLICABLE);
            return;
        }
        if (arrival == null) {
            finding.is(Status.MISSING);
            return;
        }
        boolean holiday = Boolean.TRUE.equals(limits.holidays()) && calendar.isHoliday(arrival);
        boolean banned = limits.weekdays() != null && limits.weekdays().contains(arrival.getDayOfWeek());
        boolean friday = pack != null
                && Boolean.TRUE.equals(pack.fridayAtPortOfEntry())
                && arrival.getDayOfWeek() == DayOfWeek.FRIDAY
                && !holiday
                && travel != null
                && Boolean.TRUE.equals(travel.finalDestinationIsPortOfEntry())
                && Boolean.TRUE.equals(travel.approved());
        boolean allowed = !(holiday || banned) || friday;
        if (!allowed
                && category != null
                && limits.exemptCategories() != null
                && limits.exemptCategories().contains(category)) {
            allowed = true;
            finding.exemptedBy = pack != null && pack.exemptedBy() != null && category == Category.UPP
                    ? pack.exemptedBy()
                    : category.name();
        }
        finding.allowed = allowed;
        finding.is(allowed ? Status.SATISFIED : Status.BLOCKED);
    }

    private void passengers(Finding finding, @Nullable LocalDate departure) {
        RuleParameters limits = finding.rule.limits();
        Integer passengers = travel == null ? null : travel.passengers();
        if (passengers == null || limits.persons() == null) {
            finding.is(Status.MISSING);
            return;
        }
        boolean allowed = passengers <= limits.persons();
        finding.allowed = allowed;
        finding.is(allowed ? Status.SATISFIED : Status.BLOCKED);
        if (!allowed) {
            finding.exceptionWorkingDays = limits.exceptionWorkingDays();
            if (departure != null && limits.exceptionWorkingDays() != null) {
                finding.exceptionRequestBy = working.plusWorkingDays(departure, -limits.exceptionWorkingDays());
            }
        }
    }
}
