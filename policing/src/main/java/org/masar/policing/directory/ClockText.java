package org.masar.policing.directory;

import com.google.common.base.Ascii;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;

/**
 * A time of day as directories write it. Nothing is guessed: an hour without minutes or half an am/pm is unreadable.
 *
 * @param second second of the day, 0 to 86,400 (written 24:00)
 * @param twelve whether it was written with am or pm
 * @param offset offset from UTC, if it was written
 * @param remark whether words follow
 */
record ClockText(int second, boolean twelve, @Nullable ZoneOffset offset, boolean remark) {

    static final int DAY = 86_400;

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int LONGEST = 200;

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?"
            + "(?:\\s*([AaPp][Mm])(?!\\p{L}))?(?:\\s*([Zz](?!\\p{L})|[+-]\\d{2}:?\\d{2}))?(\\s*[\\p{L}(].*)?");

    /** What follows a time and is no remark but half an am or pm. */
    private static final Pattern HALF = Pattern.compile("(?i)[ap](\\.?m?\\.?)?([^\\p{L}].*)?");

    /** A time, or null if it cannot be read. */
    static @Nullable ClockText parse(String text) {
        String plain = PlainInput.digits(text).strip();
        if (plain.length() > LONGEST) {
            return null;
        }
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return null;
        }
        String after = matcher.group(6);
        if (after != null && !isRemark(after)) {
            return null;
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        boolean twelve = matcher.group(4) != null;
        if (minute >= MINUTE || second >= MINUTE) {
            return null;
        }
        if (twelve) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + (Ascii.toLowerCase(matcher.group(4)).startsWith("p") ? 12 : 0);
        }
        int total = hour * HOUR + minute * MINUTE + second;
        if (total > DAY) {
            return null;
        }
        try {
            ZoneOffset offset = matcher.group(5) == null ? null : ZoneOffset.of(Ascii.toUpperCase(matcher.group(5)));
            // Offsets in use end at -11 and +14; 9:00-17:00 is two times, not one.
            if (offset != null && (offset.getTotalSeconds() < -11 * HOUR || offset.getTotalSeconds() > 14 * HOUR)) {
                return null;
            }
            return new ClockText(total, twelve, offset, after != null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Words stand apart from the time, and do not begin with what could be half of it. */
    private static boolean isRemark(String after) {
        String words = after.strip();
        return (Character.isWhitespace(after.charAt(0)) || words.startsWith("("))
                && !HALF.matcher(words).matches();
    }
}
