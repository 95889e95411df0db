package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.Circumstances.AsylumStage;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.EntitlementAnswer.Tier;
import org.masar.avrr.entitlement.Family.Member;

/** StarthilfePlus of 2017 and of 2024; sources in {@code programmes-de.json}. */
final class StarthilfePlus {

    private StarthilfePlus() {}

    static void of2017(Sheet sheet) {
        AsylumStage stage = sheet.circumstances.asylumStage();
        if (stage == null) {
            sheet.needs(List.of("STAGE_1", "STAGE_2", "STAGE_S"), EnumSet.of(Fact.ASYLUM_STAGE));
        } else {
            String fits = stage(sheet, stage);
            if (fits == null) {
                sheet.failed.add(Fact.ASYLUM_STAGE);
            } else {
                sheet.met.add(Fact.ASYLUM_STAGE);
                sheet.grant(fits);
                if (fits.equals("STAGE_D")) {
                    sheet.grant("STAGE_D_HOUSING");
                    sheet.grant("STAGE_D_MEDICAL");
                }
            }
        }
        if (sheet.family.size() >= sheet.number("supplementPersons")) {
            sheet.grant("FAMILY_SUPPLEMENT");
            sheet.remark(sheet.line("FAMILY_SUPPLEMENT"), Cause.TEXT_AMBIGUOUS);
        }
    }

    /** The first stage that fits. What would open the exceptional stages D and UE must be stated. */
    private static @Nullable String stage(Sheet sheet, AsylumStage stage) {
        ReturnEvents events = sheet.events;
        if (stage == AsylumStage.PROTECTED) {
            return "STAGE_S";
        }
        if (stage == AsylumStage.PENDING) {
            return "STAGE_1";
        }
        if (stage == AsylumStage.NEGATIVE_FIRST && !Boolean.TRUE.equals(sheet.circumstances.appealed())) {
            LocalDate applied = events.applied();
            LocalDate deadline = events.departureDeadline();
            if (applied == null || deadline == null || !applied.isAfter(deadline)) {
                if (sheet.circumstances.appealed() == null) {
                    sheet.open.add(Fact.APPEALED);
                }
                if (applied == null) {
                    sheet.open.add(Fact.APPLIED);
                }
                if (deadline == null) {
                    sheet.open.add(Fact.DEPARTURE_DEADLINE);
                }
                return "STAGE_2";
            }
        }
        LocalDate applied = events.applied();
        if (applied == null) {
            sheet.open.add(Fact.APPLIED);
        }
        if (sheet.lists("stageD", sheet.family.principal().nationality())) {
            LocalDate enough = Sheet.monthsAfter(events.toleratedSince(), 12 * sheet.number("toleratedYears"));
            if (enough == null) {
                sheet.open.add(Fact.TOLERATED_SINCE);
            } else if (applied != null && !applied.isBefore(sheet.date("stageDFrom")) && !applied.isBefore(enough)) {
                return "STAGE_D";
            }
        }
        LocalDate registered = events.registeredInHostCountry();
        if (registered == null) {
            sheet.open.add(Fact.REGISTERED);
        } else if (applied != null
                && registered.isBefore(sheet.date("registeredBefore"))
                && !applied.isAfter(sheet.date("transitionUntil"))) {
            return "STAGE_UE";
        }
        return null;
    }

    static void of2024(Sheet sheet) {
        sheet.condition(Fact.REAG_GARP_APPROVED, sheet.circumstances.reagGarpApproved());
        String nationality = sheet.family.principal().nationality();
        if (nationality == null) {
            EnumSet<Fact> needs = EnumSet.of(Fact.NATIONALITY);
            if (vulnerable(sheet) == null) {
                needs.add(Fact.VULNERABLE);
                needs.add(Fact.HUMANITARIAN_RESIDENCE);
            }
            sheet.needs(ImmutableList.copyOf(sheet.lines.keySet()), needs);
        } else if (sheet.lists("regular", nationality)) {
            notPublished(sheet, Tier.REGULAR);
        } else if (sheet.lists("reduced", nationality)) {
            reducedList(sheet);
        } else if (sheet.lists("housing", nationality)) {
            sheet.grant("B_HOUSING");
        } else if (sheet.lists("toleration", nationality)) {
            LocalDate enough = Sheet.monthsAfter(sheet.events.toleratedSince(), 12 * sheet.number("toleratedYears"));
            if (enough == null) {
                sheet.open.add(Fact.TOLERATED_SINCE);
            }
            LocalDate on = sheet.events.applied() == null ? sheet.asOf : sheet.events.applied();
            if (enough == null || !on.isBefore(enough)) {
                sheet.grant("C_LONG_TERM_TOLERATION");
            }
        } else {
            sheet.failed.add(Fact.NATIONALITY);
        }
    }

    private static void reducedList(Sheet sheet) {
        Boolean vulnerable = vulnerable(sheet);
        if (vulnerable == null) {
            sheet.needs(List.of("A_REGULAR", "A_REDUCED"), EnumSet.of(Fact.VULNERABLE, Fact.HUMANITARIAN_RESIDENCE));
            return;
        }
        boolean humanitarian = Boolean.TRUE.equals(sheet.circumstances.humanitarianResidence());
        boolean all = sheet.family.members().stream().allMatch(member -> isVulnerable(member));
        if (vulnerable && !humanitarian && !all) {
            LineDraft regular = sheet.line("A_REGULAR");
            for (Tier tier : List.of(Tier.REDUCED, Tier.REGULAR)) {
                regular.reading(memory(sheet, tier), tier + ", from memory, to be verified");
            }
            sheet.doubt(regular, Cause.TEXT_AMBIGUOUS);
            sheet.doubt(sheet.line("A_REDUCED"), Cause.TEXT_AMBIGUOUS);
        } else {
            notPublished(sheet, vulnerable ? Tier.REGULAR : Tier.REDUCED);
        }
    }

    private static void notPublished(Sheet sheet, Tier tier) {
        sheet.tier = tier;
        LineDraft line = sheet.line(tier == Tier.REGULAR ? "A_REGULAR" : "A_REDUCED");
        line.reading(memory(sheet, tier), "from memory, to be verified");
        sheet.doubt(line, Cause.NOT_PUBLISHED);
    }

    private static long memory(Sheet sheet, Tier tier) {
        String size = sheet.family.size() > 1 ? "Family" : "Single";
        return sheet.amount((tier == Tier.REGULAR ? "regular" : "reduced") + size);
    }

    private static boolean isVulnerable(Member member) {
        return Boolean.TRUE.equals(member.applicant().vulnerable());
    }

    /** Somebody is vulnerable or holds the humanitarian title; one fact stated is enough, null if neither is. */
    private static @Nullable Boolean vulnerable(Sheet sheet) {
        Boolean humanitarian = sheet.circumstances.humanitarianResidence();
        if (Boolean.TRUE.equals(humanitarian) || sheet.family.members().stream().anyMatch(m -> isVulnerable(m))) {
            return true;
        }
        boolean stated = sheet.family.members().stream()
                .allMatch(member -> member.applicant().vulnerable() != null);
        boolean known = stated || humanitarian != null;
        return known ? Boolean.FALSE : null;
    }
}
