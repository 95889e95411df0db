package org.masar.border.stay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;
import org.masar.core.time.WorkingCalendars;

/** Terms of a visa: those printed on it, and where it is silent those of the rule of the pack. */
record VisaTerms(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate lastEntry,
        StayCheckRequest.@Nullable Entries entries,
        @Nullable Integer stayDays,
        @Nullable Integer stayMonths,
        @Nullable Integer reportWithinDays,
        @Nullable Integer reportWithinWorkingDays,
        @Nullable List<String> territory) {

    /** Whether a visa is valid at a place. */
    enum Cover {
        /** It is, or one of the two is not known. */
        INSIDE,
        /** It is not. */
        OUTSIDE,
        /** The place is a part of a country that the visa names: nobody says whether that part is meant. */
        UNCLEAR
    }

    static VisaTerms of(StayRulePack.@Nullable Rule rule, StayCheckRequest.@Nullable Visa visa) {
        LocalDate issuedOn = visa == null ? null : visa.issuedOn();
        LocalDate validFrom = visa == null ? null : visa.validFrom();
        LocalDate validUntil = visa == null ? null : visa.validUntil();
        StayCheckRequest.Entries entries = visa == null ? null : visa.entries();
        Integer days = visa == null ? null : visa.stayDays();
        List<String> territory = visa == null ? null : visa.territory();
        LocalDate lastEntry = validUntil;
        Integer months = null;
        if (rule != null) {
            Integer within = rule.entryWithinMonths();
            if (issuedOn != null && within != null) {
                LocalDate latest = DateMath.plusMonths(issuedOn, within, Rounding.DOWN);
                lastEntry = lastEntry == null || latest.isBefore(lastEntry) ? latest : lastEntry;
            }
            entries = entries == null ? rule.entries() : entries;
            months = days == null ? rule.stayMonths() : null;
            days = days == null ? rule.stayDays() : days;
            territory = territory == null ? rule.territory() : territory;
        }
        return new VisaTerms(
                validFrom == null ? issuedOn : validFrom,
                validUntil,
                lastEntry,
                entries,
                days,
                months,
                rule == null ? null : rule.reportWithinDays(),
                rule == null ? null : rule.reportWithinWorkingDays(),
                territory);
    }

    /** Null where neither a length of stay nor an end of validity is known. */
    @Nullable
    LocalDate lastLegalDay(LocalDate entry) {
        LocalDate last = validUntil;
        LocalDate byStay = null;
        if (stayDays != null) {
            byStay = entry.plusDays(stayDays - 1L);
        } else if (stayMonths != null) {
            byStay = DateMath.plusMonths(entry, stayMonths, Rounding.DOWN).minusDays(1);
        }
        if (byStay == null) {
            return last;
        }
        return last == null || byStay.isBefore(last) ? byStay : last;
    }

    boolean admitsEntryOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (lastEntry == null || !day.isAfter(lastEntry));
    }

    Cover cover(@Nullable String place) {
        if (place == null || territory == null || territory.contains(place)) {
            return Cover.INSIDE;
        }
        return territory.stream().anyMatch(code -> place.startsWith(code + "-")) ? Cover.UNCLEAR : Cover.OUTSIDE;
    }

    /**
     * Last day to report to the residence office; null where the rule has no such duty, or no calendar is known for its
     * working days. Where holidays are not certain, the earliest day it can be.
     */
    @Nullable
    LocalDate reportBy(LocalDate entry) {
        if (reportWithinDays != null) {
            return entry.plusDays(reportWithinDays);
        }
        Integer workingDays = reportWithinWorkingDays;
        if (workingDays == null || territory == null || territory.isEmpty()) {
            return null;
        }
        return WorkingCalendars.shipped()
                .find(territory.get(0))
                .map(calendar -> calendar.plusWorkingDays(entry, workingDays))
                .orElse(null);
    }
}
