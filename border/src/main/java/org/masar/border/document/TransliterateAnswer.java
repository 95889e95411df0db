package org.masar.border.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A name as the zone has it, or all names a text of the zone may stand for. Prints as its type only.
 *
 * @param mrz the text of the zone, without fillers at its ends; absent on the way back
 * @param readings every reading, likeliest first, at most 1,000; absent on the way there and where the text was not made
 *     by this transliteration
 * @param ambiguous whether there is more than one reading
 * @param moreReadings whether there are more readings than are listed
 * @param notes what happened to single letters, in order of their first place
 */
public record TransliterateAnswer(
        @Nullable String mrz,
        @Nullable ImmutableList<Reading> readings,
        @Nullable Boolean ambiguous,
        @Nullable Boolean moreReadings,
        ImmutableList<TransliterateNote> notes) {

    /**
     * One reading. Prints as its type only.
     *
     * @param text the name
     */
    public record Reading(String text) {

        /**
         * Checks that there is a text.
         *
         * @param text the name
         */
        public Reading {
            requireNonNull(text, "text");
        }

        /**
         * The type only.
         *
         * @return the type's name
         */
        @Override
        public String toString() {
            return "Reading";
        }
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "TransliterateAnswer";
    }
}
