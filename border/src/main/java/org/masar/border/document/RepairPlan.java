package org.masar.border.document;

import java.util.ArrayList;
import java.util.List;
import org.masar.border.document.RepairSlot.Kind;

/**
 * One shape that a corrected zone may have: which positions hold dates and which fillers, and whether the document number
 * goes on in the optional data and how far. Shapes exclude one another, so no correction is found twice. The format is
 * the one the zone was read as; the first letter is never changed into another format's.
 *
 * @param slots what may be changed, in reading order; positions that no check digit covers only where the character does
 *     not belong to its field
 * @param hasSecondSum whether the sum of a long number runs beside those of the dates
 */
record RepairPlan(List<RepairSlot> slots, boolean hasSecondSum) {

    private static final int NO_LONG_NUMBER = 0;

    /**
     * The shapes with ordinary document numbers: fillers make up the end of a date of birth, or all of any date, only
     * where at least one of them stands there in the zone already.
     */
    static List<RepairPlan> ordinary(MrzZone zone) {
        return plans(zone, NO_LONG_NUMBER);
    }

    /** As {@link #ordinary}, with a document number that has this many characters in the optional data. */
    static List<RepairPlan> withLongNumber(MrzZone zone, int beyond) {
        return plans(zone, beyond);
    }

    /** A lower bound of the edits of {@link #withLongNumber}, told without building it. */
    static int leastEdits(MrzZone zone, int beyond) {
        MrzLayout.Span number = zone.layout().number();
        MrzLayout.Span optional = zone.layout().optional1();
        String line = zone.line(optional.line());
        int edits = zone.line(number.line()).charAt(number.to()) == MrzCharacters.FILLER ? 0 : 1;
        for (int i = 0; i < beyond; i++) {
            edits += line.charAt(optional.from() + i) == MrzCharacters.FILLER ? 1 : 0;
        }
        edits += MrzCharacters.isDigit(line.charAt(optional.from() + beyond)) ? 0 : 1;
        return edits + (line.charAt(optional.from() + beyond + 1) == MrzCharacters.FILLER ? 0 : 1);
    }

    private static List<RepairPlan> plans(MrzZone zone, int beyond) {
        List<RepairPlan> plans = new ArrayList<>();
        for (int birthDigits : digits(zone.birthDate(), 4, 2, 0)) {
            for (int expiryDigits : digits(zone.expiryDate(), 0)) {
                plans.add(new Builder(zone).build(birthDigits, expiryDigits, beyond));
            }
        }
        return plans;
    }

    private static List<Integer> digits(String date, int... partial) {
        List<Integer> digits = new ArrayList<>();
        digits.add(6);
        for (int i : partial) {
            if (date.indexOf(MrzCharacters.FILLER, i) >= 0) {
                digits.add(i);
            }
        }
        return digits;
    }

    /** How many characters are not of their field's class: each takes an edit. */
    int edits() {
        int edits = 0;
        for (RepairSlot slot : slots) {
            edits += slot.violates ? 1 : 0;
        }
        return edits;
    }

    private static final class Builder {
        private final MrzZone zone;
        private final MrzLayout layout;
        private final RepairSlot[][] grid;
        private final int[][] compositeWeights;

        Builder(MrzZone zone) {
            this.zone = zone;
            this.layout = zone.layout();
            int length = zone.format().length();
            this.grid = new RepairSlot[zone.format().lines()][length];
            this.compositeWeights = new int[zone.format().lines()][length];
            int before = 0;
            for (MrzLayout.Span span : layout.composite()) {
                for (int i = span.from(); i < span.to(); i++) {
                    compositeWeights[span.line()][i] = MrzCharacters.weight(before++);
                }
            }
        }

        RepairPlan build(int birthDigits, int expiryDigits, int beyond) {
            uncovered();
            boolean second = beyond > 0 && layout.number().line() != 0;
            number(beyond, second);
            date(layout.birth(), birthDigits);
            date(layout.expiry(), expiryDigits);
            optional(beyond, second);
            if (layout.hasComposite()) {
                put(1, zone.format().length() - 1, RepairSlot.DIGITS, Kind.COMPOSITE, false, false, 0);
            }
            List<RepairSlot> slots = new ArrayList<>();
            for (RepairSlot[] line : grid) {
                for (RepairSlot slot : line) {
                    if (slot != null) {
                        slots.add(slot);
                    }
                }
            }
            return new RepairPlan(slots, second);
        }

        private void uncovered() {
            int code = layout.code().from();
            String first = zone.format() == MrzFormat.TD1 ? RepairSlot.LETTERS : RepairSlot.LETTERS.replace("V", "");
            if (!zone.format().isVisa()) {
                free(new MrzLayout.Span(0, code, code + 1), first);
            }
            free(new MrzLayout.Span(0, code + 1, code + 2), RepairSlot.LETTERS_AND_FILLER);
            free(layout.issuer(), RepairSlot.LETTERS_AND_FILLER);
            free(layout.name(), RepairSlot.LETTERS_AND_FILLER);
            free(layout.nationality(), RepairSlot.LETTERS_AND_FILLER);
            free(layout.sex(), "<FM");
        }

        private void free(MrzLayout.Span span, String allowed) {
            for (int i = span.from(); i < span.to(); i++) {
                if (allowed.indexOf(zone.line(span.line()).charAt(i)) < 0) {
                    put(span.line(), i, allowed, Kind.FREE, false, false, 0);
                }
            }
        }

        private void number(int beyond, boolean second) {
            MrzLayout.Span span = layout.number();
            for (int i = span.from(); i < span.to(); i++) {
                int weight = MrzCharacters.weight(i - span.from());
                put(span.line(), i, MrzCharacters.ALPHABET, Kind.SUM, second, false, weight);
            }
            if (beyond > 0) {
                put(span.line(), span.to(), RepairSlot.FILLER, Kind.SUM, second, false, 0);
            } else {
                put(span.line(), span.to(), RepairSlot.DIGITS, Kind.CHECK, second, false, 0);
            }
        }

        private void date(MrzLayout.Span span, int digits) {
            for (int i = span.from(); i < span.to(); i++) {
                int at = i - span.from();
                String allowed = at < digits ? RepairSlot.DIGITS : RepairSlot.FILLER;
                put(span.line(), i, allowed, Kind.SUM, false, false, MrzCharacters.weight(at));
            }
            put(span.line(), span.to(), RepairSlot.DIGITS, Kind.CHECK, false, false, 0);
        }

        private void optional(int beyond, boolean second) {
            if (!layout.hasComposite()) {
                return;
            }
            MrzLayout.Span span = layout.optional1();
            boolean personal = layout.hasPersonalCheck();
            for (int i = span.from(); i < span.to(); i++) {
                int at = i - span.from();
                if (beyond > 0 && at < beyond) {
                    int weight = MrzCharacters.weight(layout.number().size() + at);
                    put(span.line(), i, RepairSlot.DIGITS_AND_LETTERS, Kind.SUM, second, false, weight);
                } else if (beyond > 0 && at == beyond) {
                    put(span.line(), i, RepairSlot.DIGITS, Kind.CHECK, second, false, 0);
                } else {
                    String allowed = beyond > 0 && at == beyond + 1 ? RepairSlot.FILLER : MrzCharacters.ALPHABET;
                    int weight = personal ? MrzCharacters.weight(at) : 0;
                    put(span.line(), i, allowed, Kind.SUM, false, personal, weight);
                }
            }
            if (personal) {
                put(span.line(), span.to(), RepairSlot.DIGITS_AND_FILLER, Kind.CHECK, false, false, 0);
            }
            MrzLayout.Span more = layout.optional2();
            if (more != null) {
                for (int i = more.from(); i < more.to(); i++) {
                    put(more.line(), i, MrzCharacters.ALPHABET, Kind.SUM, false, false, 0);
                }
            }
        }

        private void put(
                int line, int index, String allowed, Kind kind, boolean ofNumber, boolean tracksEmpty, int weight) {
            grid[line][index] = new RepairSlot(
                    line,
                    index,
                    zone.line(line).charAt(index),
                    allowed,
                    kind,
                    ofNumber,
                    tracksEmpty,
                    weight,
                    compositeWeights[line][index]);
        }
    }
}
