package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When it is open.
 *
 * @param open whether a row says so; absent if no moment was asked about
 * @param certain whether a row holds on that day; if not, call first
 * @param closesAt end of the run of hours, if it is open and the run ends
 * @param nextOpening next change from closed to open within 366 days
 * @param openDates the days of the expansion, ascending
 */
public record OpenAnswer(
        @Nullable Boolean open,
        @Nullable Boolean certain,
        @Nullable OffsetDateTime closesAt,
        @Nullable OffsetDateTime nextOpening,
        @Nullable ImmutableList<LocalDate> openDates) {

    @Override
    public String toString() {
        return "OpenAnswer";
    }
}
