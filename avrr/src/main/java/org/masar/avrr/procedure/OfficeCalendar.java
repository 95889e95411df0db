package org.masar.avrr.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The working days of one office, as a request gives them.
 *
 * @param id what to call it, unique in the request
 * @param weekend the days closed each week; at most six
 * @param holidays the days closed beside
 */
public record OfficeCalendar(
        @NotNull @Size(min = 1) String id,
        @NotNull @Size(max = 6) List<DayOfWeek> weekend,
        @NotNull List<LocalDate> holidays) {
    @Override
    public String toString() {
        return "OfficeCalendar";
    }
}
