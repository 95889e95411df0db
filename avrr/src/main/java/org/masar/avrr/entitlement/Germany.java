package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer.CapCode;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.Family.Member;

/** REAG/GARP in its versions of 2017, 2019 and 2024; sources in {@code programmes-de.json}. */
final class Germany {

    private Germany() {}

    static void reagGarp2017(Sheet sheet) {
        sheet.excludedNationals("excluded", true);
        sheet.grant("TRANSPORT");
        sheet.grant("TRAVEL_ALLOWANCE");
        LineDraft group1 = sheet.line("STARTUP_GARP1");
        LineDraft group2 = sheet.line("STARTUP_GARP2");
        if (sheet.family.members().stream().anyMatch(member -> member.nationality() == null)) {
            sheet.needs(group1, Fact.NATIONALITY);
            sheet.needs(group2, Fact.NATIONALITY);
            return;
        }
        sheet.grant("STARTUP_GARP1", member -> sheet.lists("group1", member.nationality()));
        Boolean dublin = sheet.circumstances.dublinFinal();
        if (dublin == null) {
            sheet.open.add(Fact.DUBLIN_FINAL);
        } else if (dublin && group1.status == EntitlementAnswer.Status.DUE) {
            group1.capAt(sheet.amount("dublinCapGroup1"), CapCode.DUBLIN_CAP);
        }
        sheet.grant("STARTUP_GARP2", member -> !sheet.lists("group1", member.nationality()));
        if (group2.status == EntitlementAnswer.Status.DUE) {
            if (Boolean.TRUE.equals(dublin)) {
                group2.capAt(sheet.amount("dublinCapGroup2"), CapCode.DUBLIN_CAP);
            }
            group2.reading(group2.amount, "if these countries are in group 2");
            sheet.doubt(group2, Cause.NOT_PUBLISHED);
        }
    }

    static void reagGarp2019(Sheet sheet) {
        sheet.excludedNationals("excluded", true);
        sheet.excludedBy(Fact.OWN_MEANS, sheet.circumstances.ownMeans());
        sheet.excludedBy(Fact.DEPORTATION_ORDER, sheet.circumstances.deportationOrder());
        sheet.excludedBy(Fact.EVIDENT_ABUSE, sheet.circumstances.evidentAbuse());
        sheet.everyComponent();
        if (sheet.family.members().stream().anyMatch(member -> sheet.lists("reducedAllowance", member.nationality()))) {
            LineDraft allowance = sheet.line("TRAVEL_ALLOWANCE");
            allowance.noParts();
            sheet.doubt(allowance, Cause.NOT_PUBLISHED);
        }
    }

    static void reagGarp2024(Sheet sheet) {
        sheet.everyComponent();
        LineDraft startup = sheet.line("STARTUP");
        Boolean shortStay = shortStay(sheet);
        if (shortStay == null) {
            return;
        }
        boolean principalShort =
                shortStay && sheet.lists("shortStay", sheet.family.principal().nationality());
        if (shortStay) {
            sheet.doubts.removeIf(doubt -> doubt.line() == startup);
            startup.notDue();
            sheet.grant("STARTUP", member -> !sheet.lists("shortStay", member.nationality()));
        }
        if (principalShort) {
            sheet.line("MEDICAL").notDue();
            sheet.closes.addAll(sheet.programme.closes() == null ? List.of() : sheet.programme.closes());
        }
        capConflict(sheet, startup);
    }

    /** Whether the rule of July 2024 bites; null where that hangs on an absent fact, and the lines say so. */
    private static @Nullable Boolean shortStay(Sheet sheet) {
        LocalDate from = sheet.date("shortStayFrom");
        boolean listed = sheet.family.members().stream()
                .map(Member::nationality)
                .anyMatch(nationality -> sheet.lists("shortStay", nationality));
        if (!listed || sheet.asOf.isBefore(from)) {
            return false;
        }
        LocalDate applied = sheet.events.applied();
        LocalDate arrived = sheet.events.arrivedInHostCountry();
        if (applied != null && applied.isBefore(from)) {
            return false;
        }
        if (applied == null || arrived == null) {
            java.util.EnumSet<Fact> needs = java.util.EnumSet.noneOf(Fact.class);
            if (arrived == null) {
                needs.add(Fact.ARRIVED);
            }
            if (applied == null) {
                needs.add(Fact.APPLIED);
            }
            sheet.line("STARTUP").noParts();
            sheet.needs(
                    sheet.lists("shortStay", sheet.family.principal().nationality())
                            ? List.of("MEDICAL", "STARTUP")
                            : List.of("STARTUP"),
                    needs);
            return null;
        }
        LocalDate enough = Sheet.monthsAfter(arrived, sheet.number("shortStayMonths"));
        return enough != null && applied.isBefore(enough);
    }

    /** Two official pages print two family caps: below the smaller both agree, above it neither is chosen. */
    private static void capConflict(Sheet sheet, LineDraft startup) {
        List<ProgrammePack.Conflict> conflicts = sheet.programme.conflicts();
        if (conflicts == null || startup.status != EntitlementAnswer.Status.DUE) {
            return;
        }
        for (ProgrammePack.Conflict conflict : conflicts) {
            long sum = startup.amount;
            boolean agree = conflict.readings().stream().allMatch(reading -> sum <= Sheet.hundredths(reading.cap()));
            if (!agree) {
                startup.uncapped = sum;
                for (ProgrammePack.CapReading reading : conflict.readings()) {
                    startup.reading(Math.min(sum, Sheet.hundredths(reading.cap())), reading.source());
                }
                sheet.doubt(
                        startup,
                        Cause.SOURCES_CONFLICT,
                        conflict.readings().stream()
                                .map(ProgrammePack.CapReading::source)
                                .collect(ImmutableList.toImmutableList()));
            }
        }
    }
}
