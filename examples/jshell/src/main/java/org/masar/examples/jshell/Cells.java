package org.masar.examples.jshell;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values stand in cells, and how wide that is on a terminal: Unicode Standard Annexes 11 and 29. */
final class Cells {

    private static final int DECIMALS = 3;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Cells() {}

    /** In full, for files. */
    static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            double size = number.doubleValue();
            return Double.isNaN(size) || Double.isInfinite(size)
                    ? ""
                    : decimal(number).toPlainString();
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    static BigDecimal decimal(Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    /** For the screen: at most three decimals, one line, cut where it is wider than allowed. */
    static String shown(@Nullable Object value, int widest) {
        if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
            Number number = (Number) value;
            if (!Double.isNaN(number.doubleValue()) && !Double.isInfinite(number.doubleValue())) {
                BigDecimal rounded = decimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
                return rounded.toPlainString();
            }
        }
        String text = plain(value).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return cut(text, widest);
    }

    private static String cut(String text, int widest) {
        if (width(text) <= widest) {
            return text;
        }
        int width = 0;
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int end = 0;
        for (int next = signs.next(); next != BreakIterator.DONE; next = signs.next()) {
            width += signWidth(text, end, next);
            if (width >= widest) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + "…";
    }

    static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - width(text)));
        return right ? blanks + text : text + blanks;
    }

    /** Columns of a terminal that a text takes. */
    static int width(String text) {
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int width = 0;
        int start = 0;
        for (int next = signs.next(); next != BreakIterator.DONE; next = signs.next()) {
            width += signWidth(text, start, next);
            start = next;
        }
        return width;
    }

    /** A sign with its marks is as wide as its base; joiners, isolates and marks alone take no room. */
    private static int signWidth(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end && width == 0; i += Character.charCount(text.codePointAt(i))) {
            width = width(text.codePointAt(i));
        }
        return width > 0 && text.substring(start, end).indexOf(EMOJI_STYLE) >= 0 ? 2 : width;
    }

    private static int width(int sign) {
        switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> {
                return 0;
            }
            default -> {
                int wide = UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH);
                return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
            }
        }
    }
}
