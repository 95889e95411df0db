package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * How a list and the documents scanned agree. Holds places and codes, never what stood in a field. Prints as its type
 * only.
 *
 * @param pairs who was taken for whom, by person
 * @param findings by person (those of no person last), then in the order of their codes, then by scan
 */
public record ManifestCheckAnswer(ImmutableList<Pair> pairs, ImmutableList<Finding> findings) {

    /**
     * An announced person and a scanned document.
     *
     * @param person index in the people announced, from 0
     * @param scanned id of the document
     */
    public record Pair(int person, String scanned) {
        @Override
        public String toString() {
            return "Pair";
        }
    }

    /**
     * Something to look at.
     *
     * @param code what
     * @param person index in the people announced, from 0
     * @param scanned id of the document
     * @param field name of the field of the person
     * @param args evidence by name: what is missing, the first of two that are the same, whether names are close
     */
    public record Finding(
            Code code,
            @Nullable Integer person,
            @Nullable String scanned,
            @Nullable String field,
            @Nullable ImmutableMap<String, Object> args) {
        @Override
        public String toString() {
            return "Finding[" + code + "]";
        }
    }

    /** What can be found. */
    public enum Code {
        /** The names are not spellings of one name. */
        NAME_DIFFERS,
        /** The dates of birth differ. */
        BIRTH_DATE_DIFFERS,
        /** One says M, the other F. */
        SEX_DIFFERS,
        /** The nationalities differ. */
        NATIONALITY_DIFFERS,
        /** No document announced has the number of the one scanned. */
        DOCUMENT_NUMBER_DIFFERS,
        /** A document expires before the day of travel and the days required after it. */
        DOCUMENT_EXPIRES,
        /** Surname, date of birth, sex, nationality or document number is not announced; or a zone is not readable. */
        DATA_MISSING,
        /** Announced or scanned before. */
        DUPLICATE,
        /** A minor, and no adult of the same record locator: a welfare check. */
        MINOR_ALONE,
        /** Scanned, and nobody announced. */
        NOT_ANNOUNCED,
        /** Announced, and not scanned. */
        NOT_SCANNED
    }

    @Override
    public String toString() {
        return "ManifestCheckAnswer";
    }
}
