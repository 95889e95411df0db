package org.masar.core.message;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has checked a text of a catalogue. It stands beside the text, under the same key with {@code @review}:
 *
 * <pre>{@code
 * notice.unreviewed=…
 * notice.unreviewed@review=native speaker, 2026-05-04, 1a2b3c4d
 * }</pre>
 *
 * <p>The last part is the {@linkplain CatalogueEntry#fingerprint() fingerprint} of the text that was checked: a review
 * is void as soon as the text changes.
 *
 * @param state how far the text was checked
 * @param role who checked it, for example {@code native speaker} or {@code lawyer}; null where nobody did
 * @param on when; null where nobody did
 */
public record Review(
        State state, @Nullable String role, @Nullable LocalDate on) {

    /** How far a text was checked. */
    public enum State {
        /** The English text the others are made from. */
        SOURCE,
        /** A draft nobody has checked. */
        UNREVIEWED,
        /** Made by a program from the other script. */
        DERIVED,
        /** Checked once, but the text has changed since. */
        OUTDATED,
        /** Checked as it stands. */
        REVIEWED
    }

    static final Review SOURCE = new Review(State.SOURCE, null, null);
    static final Review UNREVIEWED = new Review(State.UNREVIEWED, null, null);
    static final Review DERIVED = new Review(State.DERIVED, null, null);

    /**
     * Checks that there is a state.
     *
     * @param state how far the text was checked
     * @param role who checked it
     * @param on when
     */
    public Review {
        requireNonNull(state, "state");
    }

    /**
     * Whether the text may be shown without a word of warning.
     *
     * @return true for SOURCE and REVIEWED
     */
    public boolean isSound() {
        return state == State.SOURCE || state == State.REVIEWED;
    }

    /** Reads the value beside a text. */
    static Review parse(String value, String fingerprint) {
        List<String> parts = Splitter.on(',').trimResults().splitToList(value);
        if (parts.size() == 3 && !parts.get(0).isEmpty()) {
            try {
                State state = parts.get(2).equals(fingerprint) ? State.REVIEWED : State.OUTDATED;
                return new Review(state, parts.get(0), LocalDate.parse(parts.get(1)));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("The date of the review must be as in 2026-05-04.", e);
            }
        }
        throw new IllegalArgumentException("A review must read: role, date, fingerprint of the text.");
    }
}
