package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a format stand (ICAO Doc 9303-4, -5, -6 section 4.2.2; 9303-7 sections 4.2.2 and 7.2.2). Each
 * check digit follows its field; the composite one is the last character of the second line.
 *
 * @param optional2 second optional data, TD1 only
 * @param composite what the composite check digit runs over, in order; empty for visas
 * @param hasPersonalCheck whether a check digit covers the optional data: passports only
 * @param hasLongNumbers whether document numbers may go on in the optional data: not in passports and visas
 */
record MrzLayout(
        Span code,
        Span issuer,
        Span name,
        Span number,
        Span nationality,
        Span birth,
        Span sex,
        Span expiry,
        Span optional1,
        @Nullable Span optional2,
        ImmutableList<Span> composite,
        boolean hasPersonalCheck,
        boolean hasLongNumbers) {

    /**
     * A stretch of one line.
     *
     * @param line index of the line
     * @param from index of its first character
     * @param to index after its last character
     */
    record Span(int line, int from, int to) {
        int size() {
            return to - from;
        }
    }

    private static final MrzLayout TD1 = new MrzLayout(
            new Span(0, 0, 2),
            new Span(0, 2, 5),
            new Span(2, 0, 30),
            new Span(0, 5, 14),
            new Span(1, 15, 18),
            new Span(1, 0, 6),
            new Span(1, 7, 8),
            new Span(1, 8, 14),
            new Span(0, 15, 30),
            new Span(1, 18, 29),
            ImmutableList.of(new Span(0, 5, 30), new Span(1, 0, 7), new Span(1, 8, 15), new Span(1, 18, 29)),
            false,
            true);
    private static final MrzLayout TD2 = twoLines(
            36, 35, ImmutableList.of(new Span(1, 0, 10), new Span(1, 13, 20), new Span(1, 21, 35)), false, true);
    private static final MrzLayout TD3 = twoLines(
            44, 42, ImmutableList.of(new Span(1, 0, 10), new Span(1, 13, 20), new Span(1, 21, 43)), true, false);
    private static final MrzLayout MRV_A = twoLines(44, 44, ImmutableList.of(), false, false);
    private static final MrzLayout MRV_B = twoLines(36, 36, ImmutableList.of(), false, false);

    private static MrzLayout twoLines(
            int length,
            int optionalEnd,
            ImmutableList<Span> composite,
            boolean hasPersonalCheck,
            boolean hasLongNumbers) {
        return new MrzLayout(
                new Span(0, 0, 2),
                new Span(0, 2, 5),
                new Span(0, 5, length),
                new Span(1, 0, 9),
                new Span(1, 10, 13),
                new Span(1, 13, 19),
                new Span(1, 20, 21),
                new Span(1, 21, 27),
                new Span(1, 28, optionalEnd),
                null,
                composite,
                hasPersonalCheck,
                hasLongNumbers);
    }

    static MrzLayout of(MrzFormat format) {
        return switch (format) {
            case TD1 -> TD1;
            case TD2 -> TD2;
            case TD3 -> TD3;
            case MRV_A -> MRV_A;
            case MRV_B -> MRV_B;
        };
    }

    boolean hasComposite() {
        return !composite.isEmpty();
    }

    /** The field a position belongs to; a check digit belongs to the field it covers. */
    MrzField fieldAt(int line, int index) {
        if (has(code, line, index)) {
            return MrzField.DOCUMENT_CODE;
        } else if (has(issuer, line, index)) {
            return MrzField.ISSUING_STATE;
        } else if (has(name, line, index)) {
            return MrzField.NAME;
        } else if (hasOrFollows(number, line, index)) {
            return MrzField.DOCUMENT_NUMBER;
        } else if (has(nationality, line, index)) {
            return MrzField.NATIONALITY;
        } else if (hasOrFollows(birth, line, index)) {
            return MrzField.BIRTH_DATE;
        } else if (has(sex, line, index)) {
            return MrzField.SEX;
        } else if (hasOrFollows(expiry, line, index)) {
            return MrzField.EXPIRY_DATE;
        } else if (has(optional1, line, index)) {
            return MrzField.OPTIONAL_1;
        } else if (optional2 != null && has(optional2, line, index)) {
            return MrzField.OPTIONAL_2;
        } else if (hasPersonalCheck && hasOrFollows(optional1, line, index)) {
            return MrzField.PERSONAL_NUMBER;
        }
        return MrzField.COMPOSITE;
    }

    /** Whether a check digit covers a position, or stands there. */
    boolean isChecked(int line, int index) {
        return switch (fieldAt(line, index)) {
            case DOCUMENT_CODE, ISSUING_STATE, NAME, NATIONALITY, SEX -> false;
            case OPTIONAL_1, OPTIONAL_2 -> hasComposite();
            case DOCUMENT_NUMBER, BIRTH_DATE, EXPIRY_DATE, PERSONAL_NUMBER, COMPOSITE -> true;
        };
    }

    private static boolean has(Span span, int line, int index) {
        return span.line == line && index >= span.from && index < span.to;
    }

    private static boolean hasOrFollows(Span span, int line, int index) {
        return span.line == line && index >= span.from && index <= span.to;
    }
}
