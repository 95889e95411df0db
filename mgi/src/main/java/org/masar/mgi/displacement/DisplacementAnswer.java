package org.masar.mgi.displacement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What a master list says.
 *
 * @param rows rows read
 * @param locations different places
 * @param families sum of families
 * @param individuals families times household size, half up
 * @param areas by name, in order of the names; a row without one is under the empty name
 * @param critical families in critical shelter
 * @param findings what does not hold, in order of the rows
 * @param changes difference of families from the earlier list by area, where neither is suppressed; null without one
 */
public record DisplacementAnswer(
        int rows,
        int locations,
        long families,
        long individuals,
        ImmutableMap<String, AreaFigures> areas,
        long critical,
        ImmutableList<Finding> findings,
        @Nullable ImmutableMap<String, Change> changes) {

    /**
     * Figures of one area.
     *
     * @param families null where suppressed
     * @param individuals null where suppressed
     * @param locations different places
     * @param critical families in critical shelter; null where suppressed
     * @param suppressed true where there are too few families to show figures, else null
     */
    public record AreaFigures(
            @Nullable Long families,
            @Nullable Long individuals,
            int locations,
            @Nullable Long critical,
            @Nullable Boolean suppressed) {}

    /**
     * Something that does not hold in a row.
     *
     * @param code what
     * @param row its Seq; without one its number, from 1
     * @param column where; null for a whole row
     * @param expected the number it should be
     * @param found the number it is
     */
    public record Finding(
            Code code,
            String row,
            @Nullable String column,
            @Nullable Long expected,
            @Nullable Long found) {
        @Override
        public String toString() {
            return "Finding";
        }
    }

    /** What may not hold. */
    public enum Code {
        /** The thirteen shelter columns do not add up to the families. */
        SHELTER_SUM,
        /** The row names no place; it counts in no number of locations. */
        NO_PLACE_ID,
        /** Neither dd-mm-yyyy nor dd Mon yyyy, or no day of the calendar. */
        BAD_DATE,
        /** Not a whole number; it counts in no sum. */
        NOT_A_NUMBER
    }

    /**
     * A change.
     *
     * @param families more (or, negative, fewer) than before
     */
    public record Change(long families) {}
}
