package org.masar.policing.directory;

/** What can be wrong with a directory. */
public enum DefectCode {
    /** A value that the version requires is not there. */
    MISSING_VALUE(true),
    /** Not one of the allowed codes. */
    BAD_ENUM(true),
    /** Text where a number stands, a list where text stands. */
    WRONG_TYPE(true),
    /** Not an e-mail, URL or date; looked at only if the import is strict. */
    BAD_FORMAT(true),
    /** Not a UUID; looked at only if the import is strict and the version 3.x. */
    NOT_UUID(true),
    /** A row whose quoting is broken. */
    CSV_BROKEN(true),
    /** A table that cannot be read at all. */
    TABLE_UNREADABLE(true),
    /** Coordinates beyond the planet; the location loads without a place. */
    COORDINATES_OUT_OF_RANGE(false),
    /** An organisation or a term that is its own ancestor. */
    PARENT_CYCLE(true),
    /** A row without an id. */
    BLANK_ID(false),
    /** A row whose id stands in other rows too. */
    REPEATED_ID(false),
    /** A value that names no row of its target table. */
    DANGLING_REFERENCE(false),
    /** A row that belongs to nothing; it is rejected. */
    ORPHAN_ROW(false),
    /** A time that cannot be read; the row is rejected. */
    TIME_UNREADABLE(false),
    /** Hours that end before they begin; the row is rejected. */
    CLOSES_BEFORE_OPENS(false),
    /** Words after a time. */
    TIME_REMARK(false),
    /** A rule that cannot be read; no day is open by it. */
    RULE_UNREADABLE(false),
    /** A rule with a count and an end. */
    COUNT_AND_UNTIL(false),
    /** More free than there is. */
    CAPACITY_ABOVE_MAXIMUM(false),
    /** A field nobody described; it is kept. */
    UNKNOWN_FIELD_KEPT(false);

    private final boolean error;

    DefectCode(boolean error) {
        this.error = error;
    }

    /**
     * Whether it makes a directory invalid by itself. In a CSV table a missing value does not.
     *
     * @return true for severity ERROR, false for WARNING
     */
    public boolean isError() {
        return error;
    }
}
