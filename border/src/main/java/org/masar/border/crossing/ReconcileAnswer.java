package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;

/**
 * Crossings put together. Prints as its type only.
 *
 * @param stays by person key, then entry, then exit; unknown days first
 * @param persons by person key; with {@code at}, those who crossed up to that day
 * @param presentAt persons present on {@code at}; absent without it
 * @param duplicates record ids that came again, in their order
 * @param clocks posts whose clock contradicts their own running numbers, by post; absent if there is none
 */
public record ReconcileAnswer(
        ImmutableList<Stay> stays,
        ImmutableList<PersonStatus> persons,
        @Nullable Integer presentAt,
        ImmutableList<String> duplicates,
        @Nullable ImmutableList<Clock> clocks) {

    /**
     * A clock that cannot have been right. A clock that is wrong by the same on all records contradicts nothing and is not
     * found.
     *
     * @param post whose
     * @param records how many records it was wrong on, at least
     * @param minutes by how much it was wrong, at least, on the worst of them
     */
    public record Clock(String post, int records, long minutes) {
        @Override
        public String toString() {
            return "Clock";
        }
    }

    /**
     * A stay as far as it was recorded.
     *
     * @param personKey whose
     * @param entry local day of the post; absent if not recorded
     * @param exit local day of the post; absent if not recorded
     * @param status what is recorded of it
     * @param records ids, entry first
     */
    public record Stay(
            String personKey,
            @Nullable LocalDate entry,
            @Nullable LocalDate exit,
            StayStatus status,
            ImmutableList<String> records) {
        @Override
        public String toString() {
            return "Stay[" + status + "]";
        }
    }

    /** What is recorded of a stay. */
    public enum StayStatus {
        /** Entry and exit. */
        CLOSED,
        /** An entry, and nothing after it. */
        OPEN,
        /** An entry, and another entry after it. */
        MISSED_EXIT,
        /** An exit without an entry. */
        MISSING_ENTRY
    }

    /**
     * A person.
     *
     * @param personKey whose
     * @param status on the day asked for
     * @param flags what is unusual about the records
     * @param reason why this status
     * @param evidence ids of the records it rests on
     */
    public record PersonStatus(
            String personKey,
            Status status,
            ImmutableList<Flag> flags,
            Message reason,
            ImmutableList<String> evidence) {
        @Override
        public String toString() {
            return "PersonStatus[" + status + "]";
        }
    }

    /** Where a person is, as far as the records say. */
    public enum Status {
        /** The last record is an exit. */
        DEPARTED,
        /** Presumed here. */
        PRESENT,
        /** Here, and recorded days are too many. */
        OVERSTAY,
        /** Here, and only days behind a missing or doubtful record would be too many. */
        INCONSISTENT
    }

    /** What is unusual about a person's records. */
    public enum Flag {
        /** An entry followed an entry. */
        MISSED_EXIT,
        /** An exit without an entry. */
        MISSING_ENTRY,
        /** Several keys are this person. */
        LINKED,
        /** The clock of a post was wrong by its own running numbers. */
        CLOCK_SUSPECT
    }

    @Override
    public String toString() {
        return "ReconcileAnswer";
    }
}
