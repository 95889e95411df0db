package org.masar.mgi.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Fractions of whole numbers as decimals, and the categories they fall into. */
final class Exact {

    /** Published values print thirds to this many significant digits. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private Exact() {}

    /** The fraction to 12 significant digits, without zeros at the end. */
    static BigDecimal decimal(long numerator, long denominator) {
        BigDecimal value = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DIGITS)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** The category of {@code numerator / denominator} per cent: below 40, below 80, below 100, 100. */
    static int category(long numerator, long denominator) {
        if (numerator < 40 * denominator) {
            return 1;
        }
        if (numerator < 80 * denominator) {
            return 2;
        }
        return numerator < 100 * denominator ? 3 : 4;
    }

    /** The least per cent value of a category, 2..4. */
    static int threshold(int category) {
        return switch (category) {
            case 2 -> 40;
            case 3 -> 80;
            case 4 -> 100;
            default -> throw new IllegalArgumentException("category (" + category + ") must be 2..4.");
        };
    }
}
