package org.masar.border.document;

import java.nio.charset.StandardCharsets;

/** Verifies the check digits of two or three lines that are known to be of the size and characters of a zone. */
final class MrzVerification {

    static final int NUMBER = 1;
    static final int BIRTH = 2;
    static final int EXPIRY = 4;
    static final int PERSONAL = 8;
    static final int COMPOSITE = 16;

    private MrzVerification() {}

    /**
     * As {@link #failed} for passports, most of what a border reads, with one look at each character. A field's values are
     * added up apart by their place modulo 3: its own check digit and the composite one, where its weights are turned, both
     * come from these three sums.
     *
     * @return the bits of the check digits that do not agree, -1 if a character is not allowed
     */
    static int failedPassport(String line1, String line2) {
        byte[] top = line1.getBytes(StandardCharsets.ISO_8859_1);
        byte[] low = line2.getBytes(StandardCharsets.ISO_8859_1);
        // Two halves of a character beyond the basic plane become one question mark.
        boolean allowed =
                top.length == 44 && low.length == 44 && MrzCharacters.allAllowed(top) && MrzCharacters.allAllowed(low);
        if (!allowed) {
            return -1;
        }
        int number = sums(low, 0, 9);
        int birth = sums(low, 13, 19);
        int expiry = sums(low, 21, 27);
        int personal = sums(low, 28, 42);
        // Each of these begins in the composite sum after so many characters.
        int composite = weighted(number, 0)
                + 7 * value(low, 9)
                + weighted(birth, 10)
                + 3 * value(low, 19)
                + weighted(expiry, 17)
                + value(low, 27)
                + weighted(personal, 24)
                + value(low, 42);
        boolean personalAgrees = low[42] == MrzCharacters.FILLER
                ? MrzCharacters.allFillers(line2, 28, 42)
                : agrees((char) low[42], weighted(personal, 0));
        return (agrees((char) low[9], weighted(number, 0)) ? 0 : NUMBER)
                | (agrees((char) low[19], weighted(birth, 0)) ? 0 : BIRTH)
                | (agrees((char) low[27], weighted(expiry, 0)) ? 0 : EXPIRY)
                | (personalAgrees ? 0 : PERSONAL)
                | (agrees((char) low[43], composite) ? 0 : COMPOSITE);
    }

    private static int value(byte[] line, int at) {
        return MrzCharacters.VALUES[line[at] & 0xFF];
    }

    /**
     * Three sums in one number, ten bits each: of every third character, of those behind them, of those before them. No field
     * here leaves one character over.
     */
    private static int sums(byte[] line, int from, int to) {
        int sums = 0;
        int i = from;
        for (; i + 2 < to; i += 3) {
            sums += value(line, i) + (value(line, i + 1) << 10) + (value(line, i + 2) << 20);
        }
        if (i + 1 < to) {
            sums += value(line, i) + (value(line, i + 1) << 10);
        }
        return sums;
    }

    private static int weighted(int sums, int before) {
        return (sums & 0x3FF) * MrzCharacters.weight(before)
                + (sums >> 10 & 0x3FF) * MrzCharacters.weight(before + 1)
                + (sums >> 20) * MrzCharacters.weight(before + 2);
    }

    /** The bits of the check digits that do not agree. */
    static int failed(MrzFormat format, String line1, String line2) {
        MrzLayout layout = MrzLayout.of(format);
        int failed = 0;
        MrzLayout.Span number = layout.number();
        String numberLine = number.line() == 0 ? line1 : line2;
        int numberSum = MrzCharacters.sum(numberLine, number.from(), number.to(), 0);
        if (!agrees(numberLine.charAt(number.to()), numberSum) && longNumberEnd(layout, line1, line2) == 0) {
            failed |= NUMBER;
        }
        MrzLayout.Span birth = layout.birth();
        if (!agrees(line2.charAt(birth.to()), MrzCharacters.sum(line2, birth.from(), birth.to(), 0))) {
            failed |= BIRTH;
        }
        MrzLayout.Span expiry = layout.expiry();
        if (!agrees(line2.charAt(expiry.to()), MrzCharacters.sum(line2, expiry.from(), expiry.to(), 0))) {
            failed |= EXPIRY;
        }
        if (layout.hasPersonalCheck()) {
            int end = layout.optional1().to();
            char check = line2.charAt(end);
            boolean passes = check == MrzCharacters.FILLER
                    ? MrzCharacters.allFillers(line2, layout.optional1().from(), end)
                    : agrees(check, MrzCharacters.sum(line2, layout.optional1().from(), end, 0));
            if (!passes) {
                failed |= PERSONAL;
            }
        }
        if (layout.hasComposite()) {
            int total = 0;
            int before = 0;
            for (int i = 0; i < layout.composite().size(); i++) {
                MrzLayout.Span span = layout.composite().get(i);
                total += MrzCharacters.sum(span.line() == 0 ? line1 : line2, span.from(), span.to(), before);
                before += span.size();
            }
            if (!agrees(line2.charAt(line2.length() - 1), total)) {
                failed |= COMPOSITE;
            }
        }
        return failed;
    }

    /** A check digit position must hold a digit; a letter of the same residue does not count. */
    private static boolean agrees(char check, int sum) {
        return MrzCharacters.isDigit(check) && sum % 10 == check - '0';
    }

    /**
     * Where the part of a long document number ends that stands in the optional data (ICAO Doc 9303-5 and -6, note j):
     * the number's check position holds a filler, the optional data begins with the remainder and its check digit, and
     * a filler follows. It is one only if that check digit agrees.
     *
     * @return index after the check digit in the optional data's line; 0 if this is no long number
     */
    static int longNumberEnd(MrzLayout layout, String line1, String line2) {
        if (!layout.hasLongNumbers()) {
            return 0;
        }
        MrzLayout.Span number = layout.number();
        MrzLayout.Span optional = layout.optional1();
        String numberLine = number.line() == 0 ? line1 : line2;
        String optionalLine = optional.line() == 0 ? line1 : line2;
        if (numberLine.charAt(number.to()) != MrzCharacters.FILLER) {
            return 0;
        }
        int end = optionalLine.indexOf(MrzCharacters.FILLER, optional.from());
        if (end < 0 || end >= optional.to() || end - optional.from() < 2) {
            return 0;
        }
        int sum = MrzCharacters.sum(numberLine, number.from(), number.to(), 0)
                + MrzCharacters.sum(optionalLine, optional.from(), end - 1, number.size());
        return agrees(optionalLine.charAt(end - 1), sum) ? end : 0;
    }
}
