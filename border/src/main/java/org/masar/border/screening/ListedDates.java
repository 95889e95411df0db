package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/** Dates of birth as published lists write them. */
final class ListedDates {

    /**
     * Years either side that "about" and "circa" are taken to mean. No list says how wide it is; this is the distance
     * from which birth years count as those of two persons when registers are linked (practice judgement).
     */
    static final int ABOUT = 5;

    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ABOUT_WORD =
            Pattern.compile("(?i)^(?:circa|c\\.|ca\\.?|about|approximately|approx\\.?)\\s*");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*|Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\s+)?([A-Za-z]{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{4})\\s*(?:/|-|–|to|and)\\s*(\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(.{4,20}?)\\s+(?:to|and)\\s+(.{4,20})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2}|dd)/(\\d{1,2}|mm)/(\\d{4})");

    private ListedDates() {}

    /** Null if the text is no date that can be read. */
    static @Nullable ListedBirthDate read(String text, boolean about) {
        Matcher word = ABOUT_WORD.matcher(text);
        boolean roughly = about || word.find();
        String plain = word.replaceFirst("").strip();
        plain = plain.toLowerCase(Locale.ROOT).startsWith("between ")
                ? plain.substring(8).strip()
                : plain;
        try {
            Matcher range = RANGE.matcher(plain);
            if (range.matches()) {
                return ListedBirthDate.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
            }
            PartialDate date = date(plain);
            if (date == null) {
                return span(plain);
            }
            return roughly
                    ? ListedBirthDate.between(Math.max(1, date.year() - ABOUT), Math.min(9999, date.year() + ABOUT))
                    : ListedBirthDate.of(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Two dates: the years between them. */
    private static @Nullable ListedBirthDate span(String plain) {
        Matcher span = SPAN.matcher(plain);
        if (!span.matches()) {
            return null;
        }
        PartialDate from = date(span.group(1).strip());
        PartialDate to = date(span.group(2).strip());
        return from == null || to == null ? null : ListedBirthDate.between(from.year(), to.year());
    }

    private static @Nullable PartialDate date(String plain) {
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return month == 0 ? null : of(number(words.group(3)), month, number(words.group(1)));
        }
        Matcher figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return of(number(figures.group(3)), number(figures.group(2)), number(figures.group(1)));
        }
        return null;
    }

    /** Zero stands for a part that is not known. */
    private static PartialDate of(int year, int month, int day) {
        if (month == 0) {
            return PartialDate.of(year);
        }
        return day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
    }

    private static int number(@Nullable String digits) {
        return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }
}
