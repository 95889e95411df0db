package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.masar.avrr.entitlement.Applicant.Relation;
import org.masar.avrr.entitlement.Circumstances.AsylumStage;
import org.masar.avrr.entitlement.Circumstances.WayOfReturn;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.Family.Member;

/** The EU's reintegration programme, and Austria's that builds on it; sources in the packs of EU and AT. */
final class JointReintegration {

    private static final int ADULT = 18;

    private JointReintegration() {}

    static void eurp(Sheet sheet) {
        destination(sheet);
        registration(sheet);
        separate(sheet);
        WayOfReturn way = sheet.circumstances.wayOfReturn();
        if (way == null) {
            sheet.needs(List.of("POST_ARRIVAL", "POST_RETURN"), EnumSet.of(Fact.WAY_OF_RETURN));
            return;
        }
        LineDraft arrival = sheet.line("POST_ARRIVAL");
        LineDraft afterReturn = sheet.line("POST_RETURN");
        if (way == WayOfReturn.VOLUNTARY) {
            sheet.grant("POST_ARRIVAL");
            sheet.grant("POST_RETURN", member -> together(sheet, member));
        } else {
            arrival.grant(sheet.amount("arrivalForced"));
            long each = sheet.amount("returnForced");
            sheet.heads(afterReturn, member -> together(sheet, member), ADULT, each, each, member -> -1);
        }
        long persons = sheet.family.members().stream()
                .filter(member -> together(sheet, member))
                .count();
        if (persons > 1) {
            arrival.reading(arrival.amount, "per case, as in the published Austrian example");
            arrival.reading(Math.multiplyExact(arrival.amount, persons), "per person; other pages do not say");
            sheet.doubt(arrival, Cause.TEXT_AMBIGUOUS);
        }
        ageOfChildren(sheet, afterReturn);
    }

    /** The case is in the EU's tool four weeks before departure. */
    private static void registration(Sheet sheet) {
        LocalDate registered = sheet.events.riatRegistered();
        LocalDate departure = sheet.events.departure();
        if (registered == null) {
            sheet.open.add(Fact.RIAT_REGISTERED);
        }
        if (departure == null) {
            sheet.open.add(Fact.DEPARTURE);
        }
        if (registered != null && departure != null) {
            LocalDate latest = departure.minusDays(sheet.number("registerDays"));
            sheet.condition(Fact.RIAT_REGISTERED, !registered.isAfter(latest));
        }
    }

    private static void destination(Sheet sheet) {
        if (sheet.destination == null) {
            sheet.open.add(Fact.DESTINATION);
        } else {
            sheet.condition(Fact.DESTINATION, sheet.lists("destinations", sheet.destination));
        }
    }

    /** Adult children apply on their own, and are then in none of these lines. */
    private static void separate(Sheet sheet) {
        for (Member member : sheet.family.members()) {
            if (!together(sheet, member)) {
                sheet.separate.add(member.id());
            }
        }
    }

    private static boolean together(Sheet sheet, Member member) {
        return sheet.family.isPrincipal(member)
                || member.applicant().relation() != Relation.CHILD
                || !member.age().isCertainlyAtLeast(ADULT);
    }

    private static void ageOfChildren(Sheet sheet, LineDraft line) {
        boolean unknown = sheet.family.members().stream()
                .anyMatch(member -> !sheet.family.isPrincipal(member)
                        && member.applicant().relation() == Relation.CHILD
                        && member.isUnder(ADULT) == null);
        if (unknown && line.status == EntitlementAnswer.Status.DUE) {
            line.noParts();
            sheet.needs(line, Fact.BIRTH_DATE);
        }
    }

    static void austria2023(Sheet sheet) {
        WayOfReturn way = sheet.circumstances.wayOfReturn();
        sheet.condition(Fact.WAY_OF_RETURN, way == null ? null : way == WayOfReturn.VOLUNTARY);
        startup2023(sheet);
        separate(sheet);
        ProgrammePack.Programme eurp =
                requireNonNull(Programmes.SHIPPED.get("EU-EURP")).programme();
        boolean listed = sheet.destination == null
                || requireNonNull(requireNonNull(eurp.lists()).get("destinations"))
                        .contains(sheet.destination);
        if (listed) {
            sheet.grant("EURP_POST_ARRIVAL");
            sheet.grant("EURP_POST_RETURN", member -> together(sheet, member));
            ageOfChildren(sheet, sheet.line("EURP_POST_RETURN"));
        }
        LocalDate applied = sheet.events.applied();
        if (applied == null || !applied.isAfter(sheet.date("specialApplyBy"))) {
            if (sheet.family.members().stream().anyMatch(member -> member.nationality() == null)) {
                sheet.open.add(Fact.NATIONALITY);
            }
            sheet.grant("SPECIAL_IRAQ_2023", member -> sheet.lists("special", member.nationality()));
        }
    }

    private static void startup2023(Sheet sheet) {
        LineDraft startup = sheet.line("STARTUP");
        LocalDate applied = sheet.events.applied();
        LocalDate decided = sheet.events.decisionFinal();
        if (applied == null || decided == null) {
            EnumSet<Fact> needs = EnumSet.noneOf(Fact.class);
            if (decided == null) {
                needs.add(Fact.DECISION_FINAL);
            }
            if (applied == null) {
                needs.add(Fact.APPLIED);
            }
            sheet.needs(List.of("STARTUP"), needs);
            return;
        }
        sheet.grant("STARTUP");
        LocalDate soon = requireNonNull(Sheet.monthsAfter(decided, sheet.number("fullSumMonths")));
        if (applied.isAfter(soon)) {
            startup.noParts();
            startup.max = startup.amount;
            startup.min = Math.multiplyExact(sheet.amount("startupLeast"), (long) sheet.family.size());
            sheet.doubt(startup, Cause.RANGE_ONLY);
        }
    }

    static void austria2017(Sheet sheet) {
        sheet.excludedBy(Fact.OWN_MEANS, sheet.circumstances.ownMeans());
        sheet.excludedBy(Fact.CRIMINAL_RECORD, sheet.circumstances.criminalRecord());
        sheet.excludedBy(Fact.PREVIOUS_REINTEGRATION, sheet.circumstances.previousReintegration());
        AsylumStage stage = sheet.circumstances.asylumStage();
        if (stage == null) {
            sheet.needs(List.of("STARTUP_PENDING", "STARTUP_REJECTED"), EnumSet.of(Fact.ASYLUM_STAGE));
        } else if (stage == AsylumStage.PENDING) {
            sheet.grant("STARTUP_PENDING");
        } else if (stage == AsylumStage.NEGATIVE_FIRST || stage == AsylumStage.REJECTED_FINAL) {
            sheet.grant("STARTUP_REJECTED");
        }
        Integer place = sheet.circumstances.quotaPosition();
        if (place == null) {
            sheet.open.add(Fact.QUOTA_POSITION);
        }
        boolean inTime = sheet.ordinarily(
                Fact.ASYLUM_APPLIED, sheet.events.asylumApplied(), date -> !date.isAfter(sheet.date("asylumBy")));
        if (inTime && stage != AsylumStage.NOT_APPLIED && (place == null || place <= sheet.number("quota"))) {
            sheet.grant("BONUS", member -> !sheet.lists("noBonus", member.nationality()));
        }
    }
}
