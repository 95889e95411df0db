package org.masar.core.time;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;

/**
 * The day by which something must be done where several offices count their own working days: the earliest of theirs.
 *
 * @param by the earliest day
 * @param byCalendar the day in each calendar, by its id, in the order given
 */
public record Deadline(LocalDate by, ImmutableMap<String, LocalDate> byCalendar) {

    /**
     * Counts working days from an anchor in each calendar, as {@link WorkingCalendar#plusWorkingDays} does.
     *
     * @param anchor the day from which to count; it is not counted itself
     * @param workingDays how many; negative counts back
     * @param calendars the calendars that matter, at least one, with different ids
     * @return the deadline
     * @throws IllegalArgumentException if there is no calendar, two have one id, or the number is out of range
     */
    public static Deadline of(LocalDate anchor, int workingDays, Collection<WorkingCalendar> calendars) {
        if (calendars.isEmpty()) {
            throw new IllegalArgumentException(
                    "calendars must not be empty\nMaybe no calendar is known for the country: state its weekend.");
        }
        ImmutableMap<String, LocalDate> byCalendar = calendars.stream()
                .collect(ImmutableMap.toImmutableMap(
                        WorkingCalendar::id, calendar -> calendar.plusWorkingDays(anchor, workingDays)));
        return new Deadline(Collections.min(byCalendar.values()), byCalendar);
    }
}
