package org.masar.policing.directory;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;

/** Weekdays as directories write them: English names, their first two or three letters, or 1 to 7 with 1 = Monday. */
final class Weekdays {

    private static final ImmutableList<DayOfWeek> DAYS = ImmutableList.copyOf(DayOfWeek.values());

    private Weekdays() {}

    /** A weekday, or null if it is none. */
    static @Nullable DayOfWeek parse(String text) {
        String plain = Ascii.toUpperCase(PlainInput.digits(text).strip());
        for (DayOfWeek day : DAYS) {
            String name = day.name();
            if (plain.equals(name)
                    || plain.equals(name.substring(0, 2))
                    || plain.equals(name.substring(0, 3))
                    || plain.equals(String.valueOf(day.getValue()))) {
                return day;
            }
        }
        return null;
    }

    /** The two letters of RFC 5545. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
