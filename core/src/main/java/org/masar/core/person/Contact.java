package org.masar.core.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a person or an office, and how fresh it is.
 *
 * @param value telephone, e-mail, address or page, as given
 * @param source who said so
 * @param lastConfirmed when somebody last found it working; null if never, or if it is known from memory only
 */
public record Contact(
        @NotNull @Size(min = 1, max = Contact.LONGEST) String value,
        @NotNull @Size(min = 1, max = Contact.LONGEST) String source,
        @Nullable LocalDate lastConfirmed) {

    /** After so many days without confirmation a contact is for staff only, unless the caller sets another limit. */
    public static final int DEFAULT_LIMIT_DAYS = 180;

    static final int LONGEST = 1_000;

    /**
     * Checks that value and source are there.
     *
     * @param value telephone, e-mail, address or page
     * @param source who said so
     * @param lastConfirmed when it last worked, or null
     * @throws IllegalArgumentException if a text is blank or too long; it is not quoted
     */
    public Contact {
        check(value, "value");
        check(source, "source");
    }

    private static void check(String text, String name) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    name + " must have 1 to " + LONGEST + " characters\nMaybe it is not known: leave the contact out.");
        }
    }

    /**
     * Whether it may be given to people as it is. Otherwise it is for staff only, to be confirmed first.
     *
     * @param on the day in question
     * @param limitDays for how many days a confirmation holds, 0 or more; {@link #DEFAULT_LIMIT_DAYS} is usual
     * @return true if it was confirmed so many days before that day or fewer, or after it
     */
    public boolean isFresh(LocalDate on, int limitDays) {
        return lastConfirmed != null && ChronoUnit.DAYS.between(lastConfirmed, on) <= limitDays;
    }

    /**
     * The type alone.
     *
     * @return {@code Contact}
     */
    @Override
    public String toString() {
        return "Contact";
    }
}
