package org.masar.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something that is due.
 *
 * @param on the last day on which it is in time
 * @param kind its code, for example {@code VISIT}, {@code INSTALMENT}, {@code PAPER_EXPIRES}, {@code WINDOW_CLOSES}
 * @param memory whether the date rests on a rule nobody has checked: it may be shown as near, never as missed
 */
public record Due(LocalDate on, String kind, boolean memory) {

    /**
     * Checks that all parts are there.
     *
     * @param on the last day on which it is in time
     * @param kind its code
     * @param memory whether the date rests on a rule nobody has checked
     */
    public Due {
        requireNonNull(on, "on");
        requireNonNull(kind, "kind");
    }

    /**
     * Something that is due on a date that is sure.
     *
     * @param on the last day on which it is in time
     * @param kind its code
     * @return the due
     */
    public static Due of(LocalDate on, String kind) {
        return new Due(on, kind, false);
    }
}
