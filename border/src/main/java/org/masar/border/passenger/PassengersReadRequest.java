package org.masar.border.passenger;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An interchange to be read. Prints as its type only.
 *
 * @param message the whole interchange, PAXLST or CUSRES
 * @param strict whether wrong counts and order are problems (true) or findings (false, the default)
 */
public record PassengersReadRequest(
        @NotNull String message, @Nullable Boolean strict) {
    @Override
    public String toString() {
        return "PassengersReadRequest";
    }
}
