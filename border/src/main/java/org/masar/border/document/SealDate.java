package org.masar.border.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date of a visible digital seal: the number MMDDYYYY in three bytes (ICAO Doc 9303-13, section 2.3.1). */
final class SealDate {

    private SealDate() {}

    static byte[] encode(LocalDate date) {
        int number = date.getMonthValue() * 1_000_000 + date.getDayOfMonth() * 10_000 + date.getYear();
        return new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    /** Reads three bytes; null if they are no date. */
    static @Nullable LocalDate decode(byte[] bytes, int from) {
        int number = (bytes[from] & 0xFF) << 16 | (bytes[from + 1] & 0xFF) << 8 | (bytes[from + 2] & 0xFF);
        try {
            return LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
