package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.Circumstances.AsylumStage;
import org.masar.avrr.entitlement.Circumstances.WayOfReturn;

/** Sweden, Norway and Denmark; sources in their packs. */
final class Nordics {

    private Nordics() {}

    static void swedenCash(Sheet sheet) {
        WayOfReturn way = sheet.circumstances.wayOfReturn();
        sheet.condition(Fact.WAY_OF_RETURN, way == null ? null : way == WayOfReturn.VOLUNTARY);
        sheet.condition(Fact.ASYLUM_STAGE, rejectedOrWithdrawn(sheet));
        LocalDate applied = sheet.events.applied();
        LocalDate decided = sheet.events.decisionFinal();
        if (applied == null || decided == null) {
            if (applied == null) {
                sheet.open.add(Fact.APPLIED);
            }
            if (decided == null) {
                sheet.open.add(Fact.DECISION_FINAL);
            }
        } else {
            sheet.condition(
                    Fact.APPLIED,
                    !applied.isAfter(requireNonNull(Sheet.monthsAfter(decided, sheet.number("applyWithinMonths")))));
        }
        if (sheet.destination == null) {
            sheet.needs(sheet.line("CASH"), Fact.DESTINATION);
            return;
        }
        sheet.condition(Fact.DESTINATION, sheet.lists("destinations", sheet.destination));
        sheet.grant("CASH");
    }

    /** A first negative decision may still be appealed: not decided. */
    private static @Nullable Boolean rejectedOrWithdrawn(Sheet sheet) {
        AsylumStage stage = sheet.circumstances.asylumStage();
        if (stage == AsylumStage.REJECTED_FINAL || sheet.events.asylumWithdrawn() != null) {
            return true;
        }
        boolean undecided = stage == null || stage == AsylumStage.NEGATIVE_FIRST;
        return undecided ? null : Boolean.FALSE;
    }

    static void swedenEurp(Sheet sheet) {
        if (sheet.destination == null) {
            sheet.open.add(Fact.DESTINATION);
        } else {
            sheet.condition(Fact.DESTINATION, sheet.lists("destinations", sheet.destination));
        }
        LocalDate granted = sheet.events.grantDecided();
        LocalDate from = sheet.programme.from();
        LocalDate to = sheet.programme.to();
        sheet.condition(
                Fact.GRANT_DECIDED,
                granted == null
                        ? null
                        : (from == null || !granted.isBefore(from)) && (to == null || !granted.isAfter(to)));
        sheet.grant("EURP");
    }

    static void norway(Sheet sheet) {
        if (sheet.destination == null) {
            sheet.open.add(Fact.DESTINATION);
        } else {
            sheet.condition(Fact.DESTINATION, sheet.lists("destinations", sheet.destination));
        }
        sheet.grant("SERVICES");
        LocalDate applied = sheet.events.applied();
        LocalDate deadline = sheet.events.departureDeadline();
        Boolean set = sheet.circumstances.departureDeadlineSet();
        if (Boolean.FALSE.equals(set)) {
            sheet.grant("CASH_EARLY");
        } else if (applied == null || deadline == null) {
            EnumSet<Fact> needs = EnumSet.noneOf(Fact.class);
            if (deadline == null) {
                needs.add(Fact.DEPARTURE_DEADLINE);
                if (set == null) {
                    needs.add(Fact.DEADLINE_SET);
                }
            }
            if (applied == null) {
                needs.add(Fact.APPLIED);
            }
            sheet.needs(List.of("CASH_EARLY", "CASH_LATE"), needs);
        } else {
            sheet.grant(applied.isAfter(deadline) ? "CASH_LATE" : "CASH_EARLY");
        }
        if (applied != null) {
            bonuses(sheet, applied);
        }
    }

    private static void bonuses(Sheet sheet, LocalDate applied) {
        if (within(sheet, applied, "travelDoc")) {
            if (Boolean.TRUE.equals(sheet.circumstances.ownTravelDocument())) {
                sheet.grant("TRAVEL_DOC");
            } else if (sheet.circumstances.ownTravelDocument() == null) {
                sheet.open.add(Fact.OWN_TRAVEL_DOCUMENT);
            }
        }
        if (within(sheet, applied, "first") && firstFiveHundred(sheet)) {
            sheet.grant("FIRST_500");
        }
        if (within(sheet, applied, "child") && !Boolean.FALSE.equals(sheet.family.hasChild())) {
            boolean old = sheet.ordinarily(Fact.DECISION_FINAL, sheet.events.decisionFinal(), date -> requireNonNull(
                            Sheet.monthsAfter(date, 12 * sheet.number("rejectionYears")))
                    .isBefore(applied));
            if (old) {
                sheet.grant("CHILD_2016");
            }
        }
    }

    private static boolean firstFiveHundred(Sheet sheet) {
        Integer place = sheet.circumstances.quotaPosition();
        Boolean first = sheet.circumstances.firstReturnApplication();
        if (place == null) {
            sheet.open.add(Fact.QUOTA_POSITION);
        }
        if (first == null) {
            sheet.open.add(Fact.FIRST_RETURN_APPLICATION);
        }
        boolean early = sheet.ordinarily(
                Fact.ASYLUM_APPLIED,
                sheet.events.asylumApplied(),
                date -> date.isBefore(sheet.date("firstAsylumBefore")));
        return early && (place == null || place <= sheet.number("quota")) && !Boolean.FALSE.equals(first);
    }

    private static boolean within(Sheet sheet, LocalDate date, String name) {
        return !date.isBefore(sheet.date(name + "From")) && !date.isAfter(sheet.date(name + "To"));
    }

    static void denmark(Sheet sheet) {
        sheet.condition(Fact.COOPERATES, sheet.circumstances.cooperates());
        sheet.excludedBy(Fact.MANIFESTLY_UNFOUNDED, sheet.circumstances.manifestlyUnfounded());
        sheet.excludedBy(Fact.PREVIOUS_REINTEGRATION, sheet.circumstances.previousReintegration());
        sheet.excludedBy(Fact.SERIOUS_CRIME, sheet.circumstances.seriousCrime());
        sheet.excludedBy(Fact.EVIDENT_ABUSE, sheet.circumstances.evidentAbuse());
        sheet.grant("IN_KIND");
        LocalDate withdrawn = sheet.events.asylumWithdrawn();
        LocalDate refused = sheet.events.firstNegativeServed();
        if (withdrawn == null) {
            sheet.open.add(Fact.ASYLUM_WITHDRAWN);
        }
        if (withdrawn == null || refused == null || !withdrawn.isBefore(refused)) {
            sheet.grant("SUPPLEMENT");
        }
    }
}
