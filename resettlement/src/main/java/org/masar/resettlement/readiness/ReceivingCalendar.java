package org.masar.resettlement.readiness;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.WorkingCalendar;

/**
 * The working days of the receiving side, as a request gives them.
 *
 * @param weekend the days closed each week; Saturday and Sunday if absent
 * @param holidays the days closed beside; none are known if absent
 */
public record ReceivingCalendar(
        @Nullable @Size(max = 14) List<DayOfWeek> weekend,
        @Nullable @Size(max = 2000) List<LocalDate> holidays) {

    private static final ReceivingCalendar USUAL = new ReceivingCalendar(null, null);

    /**
     * The calendar of a request.
     *
     * @param given what the request says, or null
     * @return that, or the usual weekend without holidays
     */
    public static ReceivingCalendar orUsual(@Nullable ReceivingCalendar given) {
        return given == null ? USUAL : given;
    }

    /**
     * Whether a day of the week is left to work on; one without is a problem of the request.
     *
     * @return true where the weekend is shorter than the week
     */
    public boolean leavesAWorkingDay() {
        return weekend == null || new HashSet<>(weekend).size() < DayOfWeek.values().length;
    }

    /**
     * The calendar to count with.
     *
     * @return weekend and holidays
     * @throws IllegalArgumentException if no day of the week is left
     */
    public WorkingCalendar working() {
        return WorkingCalendar.of(
                "receiving",
                weekend == null ? ImmutableList.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : weekend,
                holidays == null ? ImmutableList.of() : holidays);
    }

    boolean isHoliday(LocalDate day) {
        return holidays != null && holidays.contains(day);
    }

    @Override
    public String toString() {
        return "ReceivingCalendar";
    }
}
