package org.masar.resettlement.readiness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.resettlement.readiness.ReadinessRequest.AskedRule;
import org.masar.resettlement.readiness.ReadinessRequest.Leg;
import org.masar.resettlement.readiness.ReadinessRequest.Person;
import org.masar.resettlement.readiness.ReadinessRequest.Span;
import org.masar.resettlement.readiness.ReadinessRequest.Travel;

/** What annotations cannot say about rules, journeys and people of a request. */
final class RuleChecks {

    private RuleChecks() {}

    static void check(AskedRule rule, int i, List<Problem> problems) {
        RulePack.Entry entry = RulePack.SHIPPED.get(rule.rule());
        if (entry != null && rule.kind() != null && rule.kind() != entry.kind()) {
            problems.add(Problem.contradiction(Problem.at("rules", i, "kind")));
        }
        if (entry == null && rule.kind() == null) {
            problems.add(Problem.badCode(Problem.at("rules", i, "rule"), RulePack.ids(), rule.rule()));
        }
        RuleParameters limits = rule.parameters();
        if (limits != null && limits.months() != null && limits.days() != null) {
            problems.add(Problem.contradiction(Problem.at("rules", i, "parameters", "days")));
        }
        if (limits != null
                && limits.minHours() != null
                && limits.maxHours() != null
                && limits.minHours() > limits.maxHours()) {
            problems.add(Problem.contradiction(Problem.at("rules", i, "parameters", "minHours")));
        }
        if (entry == null && rule.kind() != null) {
            String needed = needed(rule.kind(), limits == null ? RuleParameters.NONE : limits);
            if (needed != null) {
                problems.add(Problem.missing(Problem.at("rules", i, "parameters", needed)));
            }
        }
    }

    /** The parameter without which an own rule says nothing. */
    private static @Nullable String needed(RuleKind kind, RuleParameters limits) {
        return switch (kind) {
            case HOURS_BEFORE -> limits.maxHours() == null && limits.minHours() == null ? "maxHours" : null;
            case DAYS_BEFORE -> limits.maxDays() == null ? "maxDays" : null;
            case LEAD_TIME -> limits.workingDays() == null ? "workingDays" : null;
            case WEEKDAY_BAN -> limits.weekdays() == null && limits.holidays() == null ? "weekdays" : null;
            case PASSENGER_LIMIT -> limits.persons() == null ? "persons" : null;
            case MINIMUM_AGE -> limits.days() == null ? "days" : null;
            case PREGNANCY ->
                limits.certificateFromWeek() == null
                                && limits.refuseSingleFromWeek() == null
                                && limits.refuseMultipleFromWeek() == null
                        ? "certificateFromWeek"
                        : null;
            case VALIDITY, PRESENT -> null;
        };
    }

    /** An arrival may be the day before by the local calendar, across the date line, but not earlier. */
    static void travel(@Nullable Travel travel, List<Problem> problems) {
        if (travel == null) {
            return;
        }
        if (travel.departure() != null
                && travel.arrival() != null
                && travel.arrival().toInstant().isBefore(travel.departure().toInstant())) {
            problems.add(Problem.contradiction("/travel/arrival"));
        }
        if (travel.departureDate() != null
                && travel.arrivalDate() != null
                && travel.arrivalDate().isBefore(travel.departureDate().minusDays(1))) {
            problems.add(Problem.contradiction("/travel/arrivalDate"));
        }
        List<Leg> legs = travel.legs() == null ? List.of() : travel.legs();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            if (leg.departureDate() != null
                    && leg.arrivalDate() != null
                    && leg.arrivalDate().isBefore(leg.departureDate().minusDays(1))) {
                problems.add(Problem.contradiction(Problem.at("travel", "legs", i, "arrivalDate")));
            }
        }
    }

    static void person(Person person, int i, List<Problem> problems) {
        Span window = person.window();
        if (window != null
                && window.from() != null
                && window.to() != null
                && window.from().isAfter(window.to())) {
            problems.add(Problem.contradiction(Problem.at("persons", i, "window", "to")));
        }
        for (int j = 0; person.items() != null && j < person.items().size(); j++) {
            var item = person.items().get(j);
            if (item.on() != null
                    && item.validUntil() != null
                    && item.validUntil().isBefore(item.on())) {
                problems.add(Problem.contradiction(Problem.at("persons", i, "items", j, "validUntil")));
            }
        }
    }
}
