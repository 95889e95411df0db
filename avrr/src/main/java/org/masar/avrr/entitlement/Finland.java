package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.Circumstances.AsylumStage;
import org.masar.avrr.entitlement.Circumstances.ChosenForm;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.EntitlementAnswer.Status;
import org.masar.avrr.entitlement.EntitlementAnswer.Tier;

/** Finland from 2019; sources in {@code programmes-fi.json}. */
final class Finland {

    private static final List<String> CATEGORIES = List.of("CASH_A", "CASH_B", "CASH_C", "CASH_D");
    private static final List<String> TIERS = List.of("HIGH", "LOW");

    private Finland() {}

    static void of2019(Sheet sheet) {
        sheet.excludedNationals("excluded", true);
        String category = CATEGORIES.stream()
                .filter(code -> sheet.lists(code, sheet.destination))
                .findFirst()
                .orElse(null);
        if (sheet.destination != null) {
            sheet.condition(Fact.DESTINATION, category != null);
            if (category == null) {
                return;
            }
        }
        ChosenForm form = sheet.circumstances.chosenForm();
        EnumSet<Fact> needs = EnumSet.noneOf(Fact.class);
        if (sheet.destination == null) {
            needs.add(Fact.DESTINATION);
        }
        if (form == null) {
            needs.add(Fact.CHOSEN_FORM);
        }
        if (form != ChosenForm.IN_KIND) {
            if (!needs.isEmpty()) {
                sheet.needs(category == null ? CATEGORIES : List.of(category), needs);
            } else if (category != null) {
                sheet.grant(category);
            }
        }
        if (form != ChosenForm.CASH) {
            if (!needs.isEmpty()) {
                sheet.needs(List.of("IN_KIND"), needs);
            } else {
                inKind(sheet);
            }
        }
    }

    private static void inKind(Sheet sheet) {
        LineDraft line = sheet.line("IN_KIND");
        boolean full = sheet.lists("inKindFull", sheet.destination);
        Boolean child = sheet.family.hasChild();
        sheet.grant("IN_KIND");
        if (line.status == Status.UNDETERMINED) {
            return;
        }
        if (!Boolean.FALSE.equals(child)) {
            line.notDue();
            sheet.doubt(line, Cause.NOT_PUBLISHED);
        } else if (!full) {
            long persons = sheet.family.size();
            line.noParts();
            line.min = Math.multiplyExact(Sheet.hundredths(requireNonNull(line.component.min())), persons);
            line.max = Math.multiplyExact(Sheet.hundredths(requireNonNull(line.component.max())), persons);
            sheet.doubt(line, Cause.RANGE_ONLY);
        }
    }

    static void of2024(Sheet sheet) {
        Boolean visa = sheet.circumstances.visaRequired();
        if (visa == null) {
            sheet.open.add(Fact.VISA_REQUIRED);
        }
        if (Boolean.FALSE.equals(visa)) {
            grant(sheet, Tier.LOW);
            return;
        }
        LocalDate applied = sheet.events.applied();
        if (applied == null) {
            EnumSet<Fact> needs = missingDates(sheet);
            needs.add(Fact.APPLIED);
            sheet.needs(TIERS, needs);
        } else if (!applied.isBefore(sheet.date("ruleFrom"))) {
            byDays(sheet, applied);
        } else {
            transition(sheet, applied);
        }
    }

    private static EnumSet<Fact> missingDates(Sheet sheet) {
        return sheet.events.firstNegativeServed() == null && sheet.events.asylumWithdrawn() == null
                ? EnumSet.of(Fact.ASYLUM_WITHDRAWN, Fact.FIRST_NEGATIVE)
                : EnumSet.noneOf(Fact.class);
    }

    /** From 1 March 2024: either date within 30 days is enough; who applied for asylum more than once gets less. */
    private static void byDays(Sheet sheet, LocalDate applied) {
        Integer applications = sheet.circumstances.asylumApplications();
        if (applications == null) {
            sheet.open.add(Fact.ASYLUM_APPLICATIONS);
        } else if (applications > sheet.number("applications")) {
            grant(sheet, Tier.LOW);
            return;
        }
        EnumSet<Fact> needs = missingDates(sheet);
        if (!needs.isEmpty()) {
            sheet.needs(TIERS, needs);
            return;
        }
        boolean soon = within(sheet, sheet.events.firstNegativeServed(), applied)
                || within(sheet, sheet.events.asylumWithdrawn(), applied);
        grant(sheet, soon ? Tier.HIGH : Tier.LOW);
    }

    private static boolean within(Sheet sheet, @Nullable LocalDate from, LocalDate applied) {
        return from != null && !applied.isAfter(from.plusDays(sheet.number("days")));
    }

    /** Before 1 March 2024 only applications of the first weeks with a negative decision are covered by the text. */
    private static void transition(Sheet sheet, LocalDate applied) {
        boolean inWindow =
                !applied.isBefore(sheet.date("transitionFrom")) && !applied.isAfter(sheet.date("transitionTo"));
        Boolean decided = negative(sheet, applied);
        if (inWindow && Boolean.TRUE.equals(decided)) {
            grant(sheet, Tier.HIGH);
        } else if (inWindow && decided == null) {
            sheet.needs(TIERS, EnumSet.of(Fact.FIRST_NEGATIVE, Fact.ASYLUM_STAGE));
        } else {
            TIERS.forEach(code -> sheet.doubt(sheet.line(code), Cause.GAP_IN_TEXT));
        }
    }

    private static @Nullable Boolean negative(Sheet sheet, LocalDate applied) {
        LocalDate served = sheet.events.firstNegativeServed();
        LocalDate decided = sheet.events.decisionFinal();
        if (served != null || decided != null) {
            return (served != null && !served.isAfter(applied)) || (decided != null && !decided.isAfter(applied));
        }
        AsylumStage stage = sheet.circumstances.asylumStage();
        if (stage == null || stage == AsylumStage.PROTECTED) {
            return null;
        }
        return stage == AsylumStage.NEGATIVE_FIRST || stage == AsylumStage.REJECTED_FINAL;
    }

    private static void grant(Sheet sheet, Tier tier) {
        sheet.tier = tier;
        sheet.grant(tier.name());
    }
}
