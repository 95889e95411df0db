package org.masar.core.message;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in words: the month by its name, so that nobody mistakes it for the day. */
final class DateWords {

    private enum Part {
        TEXT,
        DAY,
        MONTH,
        YEAR
    }

    private record Piece(Part part, String text) {}

    private final ImmutableList<String> months;
    private final ImmutableList<String> weekdays;
    private final ImmutableList<Piece> full;
    private final ImmutableList<Piece> month;
    private final String comma;
    private final NumberWords numbers;

    private DateWords(
            ImmutableList<String> months,
            ImmutableList<String> weekdays,
            ImmutableList<Piece> full,
            ImmutableList<Piece> month,
            String comma,
            NumberWords numbers) {
        this.months = months;
        this.weekdays = weekdays;
        this.full = full;
        this.month = month;
        this.comma = comma;
        this.numbers = numbers;
    }

    static DateWords of(Language language, ULocale locale, NumberWords numbers) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        String full = ((SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, locale)).toPattern();
        // For a month and its year CLDR has only the order of the root locale in Sorani.
        String month = language == Language.CKB
                ? "MMMMی y"
                : DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMM");
        boolean derived = language == Language.KMR_ARAB;
        return new DateWords(
                words(symbols.getMonths(), derived),
                words(symbols.getWeekdays(), derived),
                pieces(full, derived),
                pieces(month, derived),
                language.rightToLeft() ? "، " : ", ",
                numbers);
    }

    private static ImmutableList<String> words(String[] words, boolean derived) {
        return ImmutableList.copyOf(words).stream()
                .map(word -> derived ? KurdishScript.fromHawar(word) : word)
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads an ICU date pattern of days, months and years. */
    private static ImmutableList<Piece> pieces(String pattern, boolean derived) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (at < pattern.length()) {
            char sign = pattern.charAt(at);
            int end = at + 1;
            if (sign == '\'') {
                quoted = !quoted;
            } else if (!quoted && "dMLy".indexOf(sign) >= 0) {
                while (end < pattern.length() && pattern.charAt(end) == sign) {
                    end++;
                }
                flush(text, pieces, derived);
                pieces.add(new Piece(sign == 'd' ? Part.DAY : sign == 'y' ? Part.YEAR : Part.MONTH, ""));
            } else {
                text.append(sign);
            }
            at = end;
        }
        flush(text, pieces, derived);
        return ImmutableList.copyOf(pieces);
    }

    private static void flush(StringBuilder text, List<Piece> pieces, boolean derived) {
        if (!text.isEmpty()) {
            String words = text.toString();
            pieces.add(new Piece(Part.TEXT, derived ? KurdishScript.fromHawar(words, !pieces.isEmpty()) : words));
            text.setLength(0);
        }
    }

    /**
     * Writes a value that is a date, or a text that is one in ISO 8601, as far as it goes: year, month, day, time.
     *
     * @return false where it is neither; nothing is written then
     */
    boolean write(StringBuilder out, Object value, String style) {
        Object read = value instanceof TemporalAccessor ? value : parse(value.toString());
        if (read instanceof LocalDate date) {
            writeDate(out, date, style);
        } else if (read instanceof YearMonth yearMonth) {
            write(out, month, 0, yearMonth.getMonthValue(), yearMonth.getYear());
        } else if (read instanceof Year year) {
            numbers.writeDigits(out, year.toString());
        } else if (read instanceof LocalTime time) {
            writeTime(out, time);
        } else if (read instanceof LocalDateTime moment) {
            writeMoment(out, moment, style);
        } else if (read instanceof OffsetDateTime moment) {
            writeMoment(out, moment.toLocalDateTime(), style);
        } else if (read instanceof ZonedDateTime moment) {
            writeMoment(out, moment.toLocalDateTime(), style);
        } else {
            return false;
        }
        return true;
    }

    private void writeMoment(StringBuilder out, LocalDateTime moment, String style) {
        writeDate(out, moment.toLocalDate(), style);
        out.append(comma);
        writeTime(out, moment.toLocalTime());
    }

    private void writeDate(StringBuilder out, LocalDate date, String style) {
        switch (style) {
            case "month" -> write(out, month, 0, date.getMonthValue(), date.getYear());
            case "year" -> numbers.writeDigits(out, Integer.toString(date.getYear()));
            default -> {
                if (style.equals("weekday")) {
                    out.append(weekdays.get(date.getDayOfWeek().getValue() % 7 + 1))
                            .append(comma);
                }
                write(out, full, date.getDayOfMonth(), date.getMonthValue(), date.getYear());
            }
        }
    }

    private void write(StringBuilder out, ImmutableList<Piece> pieces, int day, int monthOfYear, int year) {
        for (Piece piece : pieces) {
            switch (piece.part()) {
                case TEXT -> out.append(piece.text());
                case DAY -> numbers.writeDigits(out, Integer.toString(day));
                case MONTH -> out.append(months.get(monthOfYear - 1));
                case YEAR -> numbers.writeDigits(out, Integer.toString(year));
            }
        }
    }

    private void writeTime(StringBuilder out, LocalTime time) {
        numbers.writeDigits(out, time.toString().substring(0, "hh:mm".length()));
    }

    private static @Nullable Object parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text);
                case 5, 8 -> LocalTime.parse(text);
                case 7 -> YearMonth.parse(text);
                case 10 -> LocalDate.parse(text);
                default ->
                    text.length() > 40
                            ? null
                            : text.indexOf('T') == 10 && text.length() <= 19
                                    ? LocalDateTime.parse(text)
                                    : OffsetDateTime.parse(text);
            };
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
