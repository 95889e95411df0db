package org.masar.border.screening;

/**
 * Something in a list that could not be taken as it stands. Holds a place and a code, never what stood there.
 *
 * @param record row of a table, the header being row 1, or number of the record in an XML file, from 1
 * @param code what it is
 */
public record ListFlaw(int record, Code code) {

    /** What can be wrong. */
    public enum Code {
        /** Not as many cells as the header; the row is refused. */
        CELLS(true),
        /** No id, or one that another record has; the record is refused. */
        NO_ID(true),
        /** No name; the record is refused. */
        NO_NAME(true),
        /** A kind of name that is none; the row is refused. */
        BAD_KIND(true),
        /** A date in another form than a plain list has; the row is refused. */
        BAD_DATE(true),
        /** A sex other than F, M, X; the row is refused. */
        BAD_SEX(true),
        /** A document in another form than a plain list has; the row is refused. */
        BAD_DOCUMENT(true),
        /** An alias of an entry that is not there; the row is refused. */
        NO_ENTRY(true),
        /** A date of birth that cannot be read was left out; the entry is there. */
        DATE_LEFT_OUT(false),
        /** A nationality that is no country was left out; the entry is there. */
        COUNTRY_LEFT_OUT(false);

        private final boolean refuses;

        Code(boolean refuses) {
            this.refuses = refuses;
        }

        /**
         * Whether the row or record was left out as a whole.
         *
         * @return false if only a part of it was
         */
        public boolean refuses() {
            return refuses;
        }
    }
}
