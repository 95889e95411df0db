package org.masar.border.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something about a zone that a person should know. Holds places and codes, never what stood in a field.
 *
 * @param code what it is
 * @param line line of the zone, from 1; absent where it concerns the zone as a whole
 * @param column column in that line, from 1; absent as the line
 * @param field the field it concerns; absent where it concerns no single one
 * @param args further facts by name: {@code count} of foldings, {@code rule} of a document code; absent if none
 */
public record MrzFinding(
        Code code,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable MrzField field,
        @Nullable ImmutableMap<String, Object> args) {

    /** What can be found, in alphabetical order. */
    public enum Code {
        /** Blanks were taken out (folding only). */
        BLANKS_REMOVED,
        /** A check digit does not agree with what it covers. */
        CHECK_DIGIT_WRONG,
        /** Six characters that are no date, or fillers in a date of expiry. */
        DATE_INVALID,
        /** Germany written as DEU; Doc 9303-3 section 5 has D. */
        DEU_FOR_D,
        /** A digit in the name; names hold letters and fillers. */
        DIGIT_IN_NAME,
        /** A document code this format does not have, or no longer has on the reference day. */
        DOCUMENT_CODE_NOT_ALLOWED,
        /** The date of expiry lies before the reference day. */
        EXPIRED,
        /** A filler where a check digit must stand. */
        FILLER_IN_CHECK_DIGIT,
        /** The filler was written as an HTML entity (folding only). */
        HTML_FILLER,
        /** Code I on a zone of passport size: not in Doc 9303-4, but seen in the field. */
        ID_CODE_ON_TD3,
        /** A day that does not exist in its month and year. */
        IMPOSSIBLE_DATE,
        /** A field that is not empty begins with a filler. */
        LEADING_FILLER,
        /** A letter where a check digit must stand, even where its value would agree. */
        LETTER_IN_CHECK_DIGIT,
        /** Lines were merged, split or held line breaks (folding only). */
        LINES_REJOINED,
        /** Letters in lower case (folding only). */
        LOWER_CASE,
        /** The last position of the name field is a letter: the name may go on. */
        NAME_MAY_BE_TRUNCATED,
        /** Stateless person or refugee: no return advice from a border check alone. */
        PROTECTION_SENSITIVE,
        /** Sex X, which the zone writes as a filler. */
        SEX_X,
        /** Neither an ISO 3166-1 alpha-3 code nor one of the special codes of Doc 9303-3 section 5. */
        UNKNOWN_STATE
    }

    /** Line, column, code; what concerns the whole zone first. */
    static final Comparator<MrzFinding> ORDER = Comparator.<MrzFinding>comparingInt(finding -> place(finding.line))
            .thenComparingInt(finding -> place(finding.column))
            .thenComparing(MrzFinding::code);

    /**
     * Checks that there is a code.
     *
     * @param code what it is
     * @param line line of the zone, from 1
     * @param column column in that line, from 1
     * @param field the field it concerns
     * @param args further facts by name
     */
    public MrzFinding {
        requireNonNull(code, "code");
    }

    static MrzFinding ofZone(Code code) {
        return new MrzFinding(code, null, null, null, null);
    }

    private static int place(@Nullable Integer place) {
        return place == null ? 0 : place;
    }

    /**
     * The type only; findings travel with personal values.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzFinding";
    }
}
