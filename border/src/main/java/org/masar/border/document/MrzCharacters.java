package org.masar.border.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The values of the characters in check digits (ICAO Doc 9303-3, section 4.9). */
final class MrzCharacters {

    static final char FILLER = '<';
    /** All characters of a zone, in the order of their codes. */
    static final String ALPHABET = "0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final int[] WEIGHTS = {7, 3, 1};
    /** Values by character code up to 255; negative where a character is not allowed. Never written to. */
    static final byte[] VALUES = values();

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private MrzCharacters() {}

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < 10; i++) {
            values['0' + i] = (byte) i;
        }
        for (int i = 0; i < 26; i++) {
            values['A' + i] = (byte) (10 + i);
        }
        values[FILLER] = 0;
        return values;
    }

    static boolean allAllowed(String line) {
        // A negative value anywhere leaves the sign bit set; one test at the end is quicker than one a character.
        int seen = 0;
        for (int i = 0, n = line.length(); i < n; i++) {
            char c = line.charAt(i);
            seen |= c < 256 ? VALUES[c] : -1;
        }
        return seen >= 0;
    }

    /** The same eight characters at a time, for the bytes of a line that is at least eight long. */
    static boolean allAllowed(byte[] line) {
        long good = HIGH_BITS;
        for (int i = 0; i + 8 < line.length; i += 8) {
            good &= allowed((long) EIGHT.get(line, i));
        }
        return (good & allowed((long) EIGHT.get(line, line.length - 8))) == HIGH_BITS;
    }

    /**
     * The high bit of each byte that is an allowed character. Adding to a byte below 128 sets its high bit from a bound on,
     * and never carries over into the next.
     */
    private static long allowed(long bytes) {
        long low = bytes & ~HIGH_BITS;
        long letters = low + EACH * (128 - 'A') & ~(low + EACH * (127 - 'Z'));
        long digits = low + EACH * (128 - '0') & ~(low + EACH * (127 - '9'));
        long fillers = ~((low ^ EACH * FILLER) + EACH * 127);
        return (letters | digits | fillers) & ~bytes & HIGH_BITS;
    }

    /** The value of an allowed character: its digit, 10 to 35 for A to Z, 0 for the filler. */
    static int value(char c) {
        return VALUES[c];
    }

    static int weight(int position) {
        return WEIGHTS[position % 3];
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * The weighted sum of allowed characters, not yet reduced.
     *
     * @param before how many characters of the same sum came before, for the weight to go on
     */
    static int sum(String line, int from, int to, int before) {
        int a = WEIGHTS[before % 3];
        int b = WEIGHTS[(before + 1) % 3];
        int c = WEIGHTS[(before + 2) % 3];
        int total = 0;
        int i = from;
        for (; i + 2 < to; i += 3) {
            total += VALUES[line.charAt(i)] * a + VALUES[line.charAt(i + 1)] * b + VALUES[line.charAt(i + 2)] * c;
        }
        if (i < to) {
            total += VALUES[line.charAt(i++)] * a;
        }
        if (i < to) {
            total += VALUES[line.charAt(i)] * b;
        }
        return total;
    }

    static boolean allFillers(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) != FILLER) {
                return false;
            }
        }
        return true;
    }

    /** The characters without the fillers at their end. */
    static String withoutTail(String line, int from, int to) {
        int end = to;
        while (end > from && line.charAt(end - 1) == FILLER) {
            end--;
        }
        return line.substring(from, end);
    }
}
