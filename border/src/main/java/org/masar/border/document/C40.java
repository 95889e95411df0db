package org.masar.border.document;

import org.jspecify.annotations.Nullable;

/**
 * C40, the packing of capital letters, digits and blanks in a visible digital seal (ICAO Doc 9303-13, section 2.3.1): three
 * characters in two bytes. Fillers are written as blanks.
 */
final class C40 {

    private static final int SINGLE = 0xFE;

    private C40() {}

    static boolean canEncode(String text) {
        return text.chars().allMatch(c -> value((char) c) >= 0);
    }

    /** Packs a text that can be encoded. */
    static byte[] encode(String text) {
        byte[] bytes = new byte[(text.length() + 2) / 3 * 2];
        int out = 0;
        for (int i = 0; i < text.length(); i += 3) {
            int left = text.length() - i;
            if (left == 1) {
                char c = text.charAt(i) == MrzCharacters.FILLER ? ' ' : text.charAt(i);
                bytes[out++] = (byte) SINGLE;
                bytes[out++] = (byte) (c + 1);
            } else {
                int third = left > 2 ? value(text.charAt(i + 2)) : 0;
                int packed = 1600 * value(text.charAt(i)) + 40 * value(text.charAt(i + 1)) + third + 1;
                bytes[out++] = (byte) (packed >> 8);
                bytes[out++] = (byte) packed;
            }
        }
        return bytes;
    }

    /** Unpacks bytes; null if they are no C40. */
    static @Nullable String decode(byte[] bytes, int from, int to) {
        if ((to - from) % 2 != 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i += 2) {
            int high = bytes[i] & 0xFF;
            int low = bytes[i + 1] & 0xFF;
            boolean last = i + 2 == to;
            if (high == SINGLE) {
                char c = (char) (low - 1);
                if (!last || value(c) < 0 || c == MrzCharacters.FILLER) {
                    return null;
                }
                text.append(c);
                continue;
            }
            int packed = (high << 8 | low) - 1;
            int third = packed % 40;
            if (!append(text, packed / 1600) || !append(text, packed / 40 % 40)) {
                return null;
            }
            // Two characters left over are filled up with the value 0, at the end only.
            if (!(last && third == 0) && !append(text, third)) {
                return null;
            }
        }
        return text.toString();
    }

    private static int value(char c) {
        if (c == ' ' || c == MrzCharacters.FILLER) {
            return 3;
        } else if (MrzCharacters.isDigit(c)) {
            return c - '0' + 4;
        }
        return MrzCharacters.isLetter(c) ? c - 'A' + 14 : -1;
    }

    private static boolean append(StringBuilder text, int value) {
        if (value < 3 || value > 39) {
            return false;
        }
        text.append(value == 3 ? ' ' : (char) (value < 14 ? '0' + value - 4 : 'A' + value - 14));
        return true;
    }
}
