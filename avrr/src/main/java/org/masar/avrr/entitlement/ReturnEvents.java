package org.masar.avrr.entitlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened when, as far as it is known. An absent date is unknown.
 *
 * @param arrivedInHostCountry entry stamp or first registration
 * @param registeredInHostCountry registered as asylum seeker
 * @param asylumApplied asylum procedure begun
 * @param asylumWithdrawn application withdrawn or cancelled
 * @param firstNegativeServed first negative decision served
 * @param decisionFinal negative or return decision final
 * @param removalOrder order to leave issued
 * @param toleratedSince start of tolerated stay
 * @param departureDeadline last day to leave voluntarily; may be after the date of the question
 * @param applied applied for return help
 * @param grantDecided the programme decided on the help
 * @param riatRegistered case entered in the EU's reintegration tool
 * @param departure left, or will leave, the host country; may be after the date of the question
 * @param arrival reached, or will reach, the country of return; may be after the date of the question
 * @param lastSupportedReturn latest earlier return with official help
 */
public record ReturnEvents(
        @Nullable LocalDate arrivedInHostCountry,
        @Nullable LocalDate registeredInHostCountry,
        @Nullable LocalDate asylumApplied,
        @Nullable LocalDate asylumWithdrawn,
        @Nullable LocalDate firstNegativeServed,
        @Nullable LocalDate decisionFinal,
        @Nullable LocalDate removalOrder,
        @Nullable LocalDate toleratedSince,
        @Nullable LocalDate departureDeadline,
        @Nullable LocalDate applied,
        @Nullable LocalDate grantDecided,
        @Nullable LocalDate riatRegistered,
        @Nullable LocalDate departure,
        @Nullable LocalDate arrival,
        @Nullable LocalDate lastSupportedReturn) {

    static final ReturnEvents NONE =
            new ReturnEvents(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "ReturnEvents";
    }
}
