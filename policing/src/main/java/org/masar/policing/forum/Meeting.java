package org.masar.policing.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Who came to a meeting, as counts by group; kept apart from the minutes, and without a field for a name.
 *
 * @param date the day
 * @param present groups that came; a group that is not named was not there
 */
public record Meeting(@NotNull LocalDate date, @NotNull List<@NotNull @Valid Present> present) {

    /**
     * A group at a meeting.
     *
     * @param group its name, as under {@code representation}
     * @param came how many of its members came
     */
    public record Present(
            @NotNull @Size(min = 1, max = 100) String group,
            @NotNull @Min(0) Integer came) {
        @Override
        public String toString() {
            return "Present";
        }
    }

    @Override
    public String toString() {
        return "Meeting";
    }
}
