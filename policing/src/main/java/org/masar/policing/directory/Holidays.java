package org.masar.policing.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masar.policing.directory.OpeningHours.Holiday;

/**
 * Holidays of HSDS 1.x replace the other hours on their days; rows of 3.x only add up. So the usual rows are cut where a
 * holiday begins, and a row of short validity says what holds on it: its hours; no hours but every day where they are not
 * known; for a closed day a rule that has ended before, which holds and never opens.
 */
final class Holidays {

    private static final int LONGEST_MONTH = 31;

    private static final String EVERY_DAY =
            IntStream.rangeClosed(1, LONGEST_MONTH).mapToObj(String::valueOf).collect(Collectors.joining(","));

    private Holidays() {}

    /** Rows that say the same without holidays. */
    static ImmutableList<HoursRow> worked(List<HoursRow> rows, List<Holiday> holidays) {
        if (holidays.isEmpty()) {
            return ImmutableList.copyOf(rows);
        }
        RangeSet<Long> off = TreeRangeSet.create();
        holidays.forEach(holiday -> off.add(
                Range.closedOpen(holiday.from().toEpochDay(), holiday.to().toEpochDay() + 1)));
        ImmutableList.Builder<HoursRow> all = ImmutableList.builder();
        for (HoursRow row : rows) {
            Range<Long> validity = Range.closedOpen(
                    row.validFrom() == null ? Long.MIN_VALUE : row.validFrom().toEpochDay(),
                    row.validTo() == null ? Long.MAX_VALUE : row.validTo().toEpochDay() + 1);
            for (Range<Long> part : off.complement().subRangeSet(validity).asRanges()) {
                all.add(row.within(day(part.lowerEndpoint(), 0), day(part.upperEndpoint(), -1)));
            }
        }
        holidays.forEach(holiday -> all.add(row(holiday)));
        return all.build();
    }

    private static @Nullable LocalDate day(long epochDay, int shift) {
        return epochDay == Long.MIN_VALUE || epochDay == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(epochDay + shift);
    }

    private static HoursRow row(Holiday holiday) {
        Map<String, String> rule = holiday.closed()
                ? ImmutableMap.of(
                        "freq", "MONTHLY",
                        "bymonthday", "1",
                        "until", holiday.from().minusDays(1).toString())
                : ImmutableMap.of("freq", "MONTHLY", "bymonthday", EVERY_DAY);
        boolean hours = holiday.hasHours();
        return new HoursRow(
                Objects.requireNonNull(Recurrence.parse(name -> rule.getOrDefault(name, ""))),
                holiday.from(),
                holiday.to(),
                hours ? holiday.opens() : HoursRow.NO_HOURS,
                hours ? holiday.closes() : HoursRow.NO_HOURS,
                holiday.zone());
    }
}
