package org.masar.fap.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a sponsored entry. The public sources name no periods: only what the caller knows stands here.
 *
 * @param askedOn day on which sponsorship was asked for
 * @param appointmentProvedOn day on which the appointment was proved
 * @param sponsoredOn day on which the sponsorship was given
 * @param decidedOn day on which the authority decided
 * @param entryFrom first day on which entry is allowed
 * @param entryUntil last day on which entry is allowed
 * @param enteredOn day of entry
 * @param exitDue last day of the stay
 * @param leftOn day of departure
 */
public record EntryDates(
        @Nullable LocalDate askedOn,
        @Nullable LocalDate appointmentProvedOn,
        @Nullable LocalDate sponsoredOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate entryFrom,
        @Nullable LocalDate entryUntil,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate exitDue,
        @Nullable LocalDate leftOn) {

    static final EntryDates NONE = new EntryDates(null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "EntryDates";
    }
}
