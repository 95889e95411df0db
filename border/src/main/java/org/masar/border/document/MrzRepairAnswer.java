package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * All corrections of a zone with the least number of edits. Where there are several, none is chosen: a person decides.
 * Prints as its type only.
 *
 * @param error why the lines are no zone; then nothing else is there but empty lists
 * @param status how many corrections there are
 * @param best the candidate of strictly lowest cost; absent where two share it
 * @param candidates cheapest first, then by lines
 * @param moreCandidates whether there are more than the limit
 * @param blindPositions what no check digit covers: an error there cannot be seen
 */
public record MrzRepairAnswer(
        @Nullable MrzError error,
        @Nullable Status status,
        @Nullable Candidate best,
        ImmutableList<Candidate> candidates,
        @Nullable Boolean moreCandidates,
        ImmutableList<Position> blindPositions) {

    /** How many corrections there are. */
    public enum Status {
        /** Nothing to do: every check digit agrees and every field has its class of characters. */
        CLEAN,
        /** Exactly one. */
        REPAIRED,
        /** Several: a person decides. */
        AMBIGUOUS,
        /** None. Every zone of the right size and characters has one, so this does not happen today. */
        UNREPAIRABLE
    }

    /**
     * A corrected zone. Prints as its type only.
     *
     * @param lines the zone
     * @param cost sum over its edits of 1 for look-alikes, 2 for similar characters, 3 for others
     * @param edits what was changed, in reading order
     * @param record how it reads
     */
    public record Candidate(
            ImmutableList<String> lines, Integer cost, ImmutableList<Edit> edits, MrzReadAnswer record) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Candidate";
        }
    }

    /**
     * One changed character. Prints as its type only.
     *
     * @param line from 1
     * @param column from 1
     * @param from what stood there
     * @param to what would stand there
     * @param field the field it belongs to
     */
    public record Edit(Integer line, Integer column, String from, String to, MrzField field) {

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Edit";
        }
    }

    /**
     * A position of the zone.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Position(Integer line, Integer column) {}

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzRepairAnswer";
    }
}
