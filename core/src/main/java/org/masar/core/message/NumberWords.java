package org.masar.core.message;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers in the digits and separators of one locale. */
final class NumberWords {

    /** Longer numbers are no quantities; they are shown in powers of ten instead of a page of zeros. */
    private static final int MOST_DIGITS = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final char zero;
    private final String group;
    private final String decimal;
    private final String minus;
    private final String percentBefore;
    private final String percentAfter;

    NumberWords(ULocale locale) {
        DecimalFormat percent = (DecimalFormat) NumberFormat.getPercentInstance(locale);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        this.zero = symbols.getZeroDigit();
        this.group = symbols.getGroupingSeparatorString();
        this.decimal = symbols.getDecimalSeparatorString();
        this.minus = symbols.getMinusSignString();
        this.percentBefore = percent.getPositivePrefix();
        this.percentAfter = percent.getPositiveSuffix();
    }

    void write(StringBuilder out, long number) {
        if (number < 0) {
            writePlain(out, BigDecimal.valueOf(number));
        } else {
            writeGrouped(out, Long.toString(number));
        }
    }

    /** Shows all decimal places that are not zero. */
    void write(StringBuilder out, BigDecimal number) {
        writePlain(out, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    /** Shows the decimal places of a sum of money, unless they are all zero. */
    void writeMoney(StringBuilder out, BigDecimal amount) {
        boolean whole = amount.signum() == 0 || amount.stripTrailingZeros().scale() <= 0;
        writePlain(out, whole ? amount.stripTrailingZeros() : amount);
    }

    /** Shows a share between 0 and 1 as a percentage. */
    void writePercent(StringBuilder out, BigDecimal share) {
        out.append(percentBefore);
        write(out, share.multiply(HUNDRED));
        out.append(percentAfter);
    }

    /** Writes digits without separators, as in a year or a day of a month. */
    void writeDigits(StringBuilder out, String ascii) {
        for (int at = 0; at < ascii.length(); at++) {
            char sign = ascii.charAt(at);
            out.append(sign >= '0' && sign <= '9' ? (char) (zero + sign - '0') : sign);
        }
    }

    static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }

    private void writePlain(StringBuilder out, BigDecimal number) {
        if (number.signum() < 0) {
            out.append(minus);
        }
        BigDecimal size = number.abs();
        if (size.precision() > MOST_DIGITS || Math.abs((long) size.scale()) > MOST_DIGITS) {
            writeDigits(out, size.toString());
            return;
        }
        String plain = size.toPlainString();
        int point = plain.indexOf('.');
        writeGrouped(out, point < 0 ? plain : plain.substring(0, point));
        if (point >= 0) {
            out.append(decimal);
            writeDigits(out, plain.substring(point + 1));
        }
    }

    private void writeGrouped(StringBuilder out, String whole) {
        int first = whole.length() % 3;
        for (int at = 0; at < whole.length(); at++) {
            if (at > 0 && at % 3 == first) {
                out.append(group);
            }
            out.append((char) (zero + whole.charAt(at) - '0'));
        }
    }
}
