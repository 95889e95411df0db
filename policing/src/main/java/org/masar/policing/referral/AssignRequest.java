package org.masar.policing.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Many people wait, services have few places.
 *
 * @param minutes a row for each person, a column for each service: minutes to get there; null where it is not possible
 * @param capacity how many people each service takes
 * @param priority of each person, 1 or more; a larger one goes first
 */
public record AssignRequest(
        @NotNull @Size(max = 20_000) List<@NotNull MinutesRow> minutes,
        @NotNull @Size(max = 20_000) List<@NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer> capacity,
        @NotNull @Size(max = 20_000) List<@NotNull @Min(1) @Max(Integer.MAX_VALUE) Integer> priority) {

    @Override
    public String toString() {
        return "AssignRequest";
    }
}
