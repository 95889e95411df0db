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
     * The same for passports in one go over each line: they are most of what a border reads. Each field's values are added
     * up by their place modulo 3; its own check digit and the composite one, where its weights are turned, both come from
     * these three sums.
     *
     * @return the bits of the check digits that do not agree, -1 if a character is not allowed
     */
    static int failedPassport(String line1, String line2) {
        byte[] values = MrzCharacters.VALUES;
        byte[] top = line1.getBytes(StandardCharsets.ISO_8859_1);
        byte[] low = line2.getBytes(StandardCharsets.ISO_8859_1);
        // Two halves of a character beyond the basic plane become one question mark.
        if (top.length != 44 || low.length != 44) {
            return -1;
        }
        if (!MrzCharacters.allAllowed(top) || !MrzCharacters.allAllowed(low)) {
            return -1;
        }
        int a = 0;
        int b = 0;
        int c = 0;
        for (int i = 0; i < 9; i += 3) {
            int x = values[low[i] & 0xFF];
            int y = values[low[i + 1] & 0xFF];
            int z = values[low[i + 2] & 0xFF];
            a += x;
            b += y;
            c += z;
        }
        int number = 7 * a + 3 * b + c;
        int numberCheck = values[low[9] & 0xFF];
        int x0 = values[low[13] & 0xFF];
        int y0 = values[low[14] & 0xFF];
        int z0 = values[low[15] & 0xFF];
        int x1 = values[low[16] & 0xFF];
        int y1 = values[low[17] & 0xFF];
        int z1 = values[low[18] & 0xFF];
        int birth = 7 * (x0 + x1) + 3 * (y0 + y1) + z0 + z1;
        int birthTurned = 3 * (x0 + x1) + y0 + y1 + 7 * (z0 + z1);
        int birthCheck = values[low[19] & 0xFF];
        x0 = values[low[21] & 0xFF];
        y0 = values[low[22] & 0xFF];
        z0 = values[low[23] & 0xFF];
        x1 = values[low[24] & 0xFF];
        y1 = values[low[25] & 0xFF];
        z1 = values[low[26] & 0xFF];
        int expiry = 7 * (x0 + x1) + 3 * (y0 + y1) + z0 + z1;
        int expiryTurned = x0 + x1 + 7 * (y0 + y1) + 3 * (z0 + z1);
        int expiryCheck = values[low[27] & 0xFF];
        a = values[low[40] & 0xFF];
        b = values[low[41] & 0xFF];
        c = 0;
        for (int i = 28; i < 40; i += 3) {
            int x = values[low[i] & 0xFF];
            int y = values[low[i + 1] & 0xFF];
            int z = values[low[i + 2] & 0xFF];
            a += x;
            b += y;
            c += z;
        }
        int personal = 7 * a + 3 * b + c;
        int personalCheck = values[low[42] & 0xFF];
        int compositeCheck = values[low[43] & 0xFF];
        int composite = number
                + 7 * numberCheck
                + birthTurned
                + 3 * birthCheck
                + expiryTurned
                + expiryCheck
                + personal
                + personalCheck;
        boolean personalAgrees = low[42] == MrzCharacters.FILLER
                ? MrzCharacters.allFillers(line2, 28, 42)
                : personal % 10 == personalCheck;
        return (number % 10 == numberCheck && low[9] != MrzCharacters.FILLER ? 0 : NUMBER)
                | (birth % 10 == birthCheck && low[19] != MrzCharacters.FILLER ? 0 : BIRTH)
                | (expiry % 10 == expiryCheck && low[27] != MrzCharacters.FILLER ? 0 : EXPIRY)
                | (personalAgrees ? 0 : PERSONAL)
                | (composite % 10 == compositeCheck && low[43] != MrzCharacters.FILLER ? 0 : COMPOSITE);
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
