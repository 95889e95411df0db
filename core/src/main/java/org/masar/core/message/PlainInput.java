package org.masar.core.message;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type on Arabic, Kurdish and Persian keyboards: digits ٠-٩ and ۰-۹, letters that look alike but have
 * other code points, invisible signs. Nothing is guessed: what can be read in two ways gives nothing.
 */
public final class PlainInput {

    private static final int LONGEST_NUMBER = 60;

    private static final CharMatcher SPACES = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));
    private static final CharMatcher DASHES = CharMatcher.anyOf("-‐‑‒–—−ـ");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

    private PlainInput() {}

    /**
     * Writes all decimal digits in ASCII and leaves the rest.
     *
     * @param text any text
     * @return the text with digits 0-9
     */
    public static String digits(String text) {
        StringBuilder out = null;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int digit = sign < 128 ? -1 : Character.digit(sign, 10);
            if (digit >= 0 && out == null) {
                out = new StringBuilder(text);
            }
            if (digit >= 0 && out != null) {
                out.setCharAt(at, (char) ('0' + digit));
            }
        }
        return out == null ? text : out.toString();
    }

    /**
     * Writes letters of the Arabic script that stand for one another on different keyboards in one form (Arabic yeh and
     * kaf, heh), and drops vowel marks, tatweel and invisible signs. For comparing, not for showing.
     *
     * @param text any text
     * @return the text in one form
     */
    public static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case 'ی', 'ى', 'ے' -> out.append('ي');
                case 'ک', 'ڪ' -> out.append('ك');
                case 'ہ', 'ھ', 'ە', 'ۀ' -> out.append('ه');
                case 'ٱ' -> out.append('ا');
                default -> {
                    if (!isInvisible(sign)) {
                        out.append(sign);
                    }
                }
            }
        }
        return out.toString();
    }

    /**
     * A code as it is stored: ASCII digits and dashes, upper case, no spaces, no invisible signs.
     *
     * @param text a document, case, seat or flight number
     * @return the code
     */
    public static String code(String text) {
        String plain = DASHES.replaceFrom(digits(visible(text)), '-');
        return Ascii.toUpperCase(SPACES.removeFrom(letters(plain)));
    }

    /**
     * The name of a column: letters in one form, lower case, words joined by one underscore.
     *
     * @param text a header of a spreadsheet
     * @return for example {@code last_confirmed} for {@code " Last Confirmed"}
     */
    public static String header(String text) {
        String plain = Ascii.toLowerCase(digits(letters(text)));
        return SPACES.or(CharMatcher.is('_')).or(DASHES).trimAndCollapseFrom(plain, '_');
    }

    /**
     * A number. The decimal sign is {@code .} or {@code ٫}; a comma may group thousands where a second group or a
     * decimal sign shows that it does, and is a decimal sign where it cannot group.
     *
     * @param text for example {@code ١٬٢٣٤٫٥} or {@code 1 234.5}
     * @return the number; empty where it is none, or where {@code 1,234} could be two numbers
     */
    public static Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String plain = SPACES.or(CharMatcher.anyOf("٬'’")).removeFrom(digits(visible(text)));
        plain = DASHES.replaceFrom(plain, '-').replace('٫', '.').replace('،', ',');
        int commas = CharMatcher.is(',').countIn(plain);
        if (commas == 1 && plain.indexOf('.') < 0) {
            if (plain.matches("-?[1-9]\\d{0,2},\\d{3}")) {
                return Optional.empty();
            }
            plain = plain.replace(',', '.');
        } else if (commas > 0) {
            if (!plain.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
                return Optional.empty();
            }
            plain = plain.replace(",", "");
        }
        return PLAIN_NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /**
     * A date of the Gregorian calendar in figures, the year first ({@code 2026-03-31}, {@code ٢٠٢٦/٣/٣١}) or last where
     * only one of the other two can be the month ({@code 31.03.2026}).
     *
     * @param text the date
     * @return the date; empty where it is none, or where {@code 03/04/2026} could be two dates
     */
    public static Optional<LocalDate> date(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String plain = DASHES.replaceFrom(SPACES.removeFrom(digits(visible(text))), '-');
        Matcher first = YEAR_FIRST.matcher(plain);
        if (first.matches()) {
            return date(part(first, 1), part(first, 3), part(first, 4));
        }
        Matcher last = YEAR_LAST.matcher(plain);
        if (!last.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = date(part(last, 4), part(last, 3), part(last, 1));
        Optional<LocalDate> monthFirst = date(part(last, 4), part(last, 1), part(last, 3));
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.empty();
        }
        return dayFirst.or(() -> monthFirst);
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String visible(String text) {
        return CharMatcher.forPredicate((Character sign) -> isInvisible(sign) && sign != 'ـ')
                .removeFrom(text);
    }

    /** Vowel marks, tatweel, joiners, signs that steer direction. */
    private static boolean isInvisible(char sign) {
        return Bidi.isControl(sign)
                || (sign >= '\u064B' && sign <= '\u065F')
                || sign == '\u0670'
                || sign == '\u0640'
                || sign == '\u200B'
                || sign == '\u200C'
                || sign == '\u200D'
                || sign == '\uFEFF';
    }
}
