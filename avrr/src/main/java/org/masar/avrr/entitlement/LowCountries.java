package org.masar.avrr.entitlement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.Circumstances.AsylumStage;
import org.masar.avrr.entitlement.EntitlementAnswer.Cause;
import org.masar.avrr.entitlement.EntitlementAnswer.Status;

/** Belgium and the Netherlands; sources in {@code programmes-be.json} and {@code programmes-nl.json}. */
final class LowCountries {

    /** More than anybody asks for, and still a number of hundredths. */
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private LowCountries() {}

    /** Whether nationals need a visa for the host country: as stated, else by the pack's lists where they name it. */
    static @Nullable Boolean visaRequired(Sheet sheet, @Nullable String country) {
        if (sheet.circumstances.visaRequired() != null) {
            return sheet.circumstances.visaRequired();
        }
        if (sheet.lists("visaRequired", country)) {
            return true;
        }
        return sheet.lists("visaFree", country) ? false : null;
    }

    static void fedasil2022(Sheet sheet) {
        Boolean visa = visaRequired(sheet, sheet.destination);
        if (visa == null) {
            sheet.needs(
                    List.of("RETURN_PREMIUM_VISA", "RETURN_PREMIUM_VISA_FREE", "BASIC_BUDGET"),
                    EnumSet.of(Fact.VISA_REQUIRED));
            return;
        }
        sheet.grant(visa ? "RETURN_PREMIUM_VISA" : "RETURN_PREMIUM_VISA_FREE");
        boolean vulnerable = sheet.family.members().stream()
                .anyMatch(member -> Boolean.TRUE.equals(member.applicant().vulnerable()));
        if (visa || vulnerable) {
            sheet.grant("BASIC_BUDGET");
        }
    }

    /** The double premium of 2016 replaces the normal one, for the Iraqis among them. */
    static void fedasilBefore2022(Sheet sheet) {
        boolean iraqis =
                sheet.family.members().stream().anyMatch(member -> sheet.lists("special", member.nationality()));
        if (!iraqis || sheet.asOf.isBefore(sheet.date("specialFrom"))) {
            sheet.grant("RETURN_PREMIUM");
            return;
        }
        AsylumStage stage = sheet.circumstances.asylumStage();
        LocalDate applied = sheet.events.applied();
        LocalDate arrived = sheet.events.arrivedInHostCountry();
        boolean mayBeInTime = applied == null
                || (!applied.isBefore(sheet.date("specialFrom")) && !applied.isAfter(sheet.date("specialTo")));
        boolean mayBeEarlier = arrived == null || arrived.isBefore(sheet.date("arrivedBefore"));
        if (stage == AsylumStage.NOT_APPLIED || !mayBeInTime || !mayBeEarlier) {
            sheet.grant("RETURN_PREMIUM");
        } else if (applied == null || arrived == null) {
            EnumSet<Fact> needs = EnumSet.noneOf(Fact.class);
            if (arrived == null) {
                needs.add(Fact.ARRIVED);
            }
            if (applied == null) {
                needs.add(Fact.APPLIED);
            }
            sheet.needs(List.of("RETURN_PREMIUM", "IRAQ_2016"), needs);
        } else {
            if (stage == null) {
                sheet.open.add(Fact.ASYLUM_STAGE);
            }
            sheet.grant("RETURN_PREMIUM", member -> !sheet.lists("special", member.nationality()));
            sheet.grant("IRAQ_2016", member -> sheet.lists("special", member.nationality()));
        }
    }

    static void rean(Sheet sheet) {
        sheet.excludedNationals("excluded", false);
        sheet.excludedBy(Fact.OWN_MEANS, sheet.circumstances.ownMeans());
        LocalDate last = sheet.events.lastSupportedReturn();
        LocalDate applied = sheet.events.applied() == null ? sheet.asOf : sheet.events.applied();
        sheet.condition(
                Fact.LAST_SUPPORTED_RETURN,
                last == null
                        ? null
                        : !applied.isBefore(
                                requireNonNull(Sheet.monthsAfter(last, 12 * sheet.number("yearsSinceHelp")))));
        sheet.everyComponent();
    }

    /** The cash is taken out of the total; whether its limit is per case or per person is not stated. */
    static void avrrNl(Sheet sheet) {
        if (!sheet.asOf.isBefore(sheet.date("excludedFrom"))) {
            sheet.excludedNationals("excluded", false);
        }
        sheet.grant("REINTEGRATION");
        Money wanted = sheet.circumstances.cashWanted();
        if (wanted == null
                || wanted.isZero()
                || !wanted.getCurrencyUnit().getCode().equals(sheet.programme.currency())) {
            return;
        }
        LineDraft whole = sheet.line("REINTEGRATION");
        LineDraft cash = sheet.line("CASH_PART");
        long limit = Sheet.hundredths(requireNonNull(cash.component.perCase()));
        long perPerson = Math.multiplyExact(limit, (long) sheet.family.size());
        long asked = Sheet.hundredths(wanted.getAmount().min(MOST));
        if (asked > perPerson) {
            cash.status = Status.REFUSED;
            cash.max = perPerson;
        } else if (asked > limit) {
            if (whole.status == Status.DUE) {
                whole.noParts();
                whole.reading(whole.amount - asked, "300 in cash per person");
                whole.reading(whole.amount, "300 in cash per case: this much is not given");
            }
            cash.reading(0, "300 in cash per case: this much is not given");
            cash.reading(asked, "300 in cash per person");
            sheet.doubt(whole, Cause.TEXT_AMBIGUOUS);
            sheet.doubt(cash, Cause.TEXT_AMBIGUOUS);
        } else {
            cash.status = Status.DUE;
            cash.amount = asked;
            if (whole.status == Status.DUE) {
                whole.noParts();
                whole.amount -= asked;
            }
        }
    }
}
