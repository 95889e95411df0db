package org.masar.border.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A set of days, kept as spans without overlap. A day counts once however many stays cover it. Immutable.
 */
public final class Presence {

    /** Beyond any date that is written, far from overflow. */
    static final long FOREVER = LocalDate.of(9999, 12, 31).toEpochDay();

    /** No day at all. */
    public static final Presence NONE = new Presence(new long[0], new long[0]);

    /**
     * Days in a row.
     *
     * @param first first day
     * @param last last day; before {@code first} the span is empty
     */
    public record Span(LocalDate first, LocalDate last) {}

    private static final Comparator<long[]> BY_START = (a, b) -> Long.compare(a[0], b[0]);

    private final long[] starts;
    private final long[] ends;

    private Presence(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * All days of some spans.
     *
     * @param spans in any order; they may overlap
     * @return the days
     */
    public static Presence of(List<Span> spans) {
        List<long[]> pairs = new ArrayList<>(spans.size());
        for (Span span : spans) {
            pairs.add(new long[] {span.first().toEpochDay(), span.last().toEpochDay()});
        }
        return ofPairs(pairs);
    }

    static Presence ofPairs(List<long[]> pairs) {
        if (pairs.isEmpty()) {
            return NONE;
        }
        long[][] sorted = pairs.toArray(long[][]::new);
        Arrays.sort(sorted, BY_START);
        long[] starts = new long[sorted.length];
        long[] ends = new long[sorted.length];
        int size = 0;
        for (long[] pair : sorted) {
            if (pair[1] < pair[0]) {
                continue;
            }
            if (size > 0 && pair[0] <= ends[size - 1] + 1) {
                ends[size - 1] = Math.max(ends[size - 1], pair[1]);
            } else {
                starts[size] = pair[0];
                ends[size++] = pair[1];
            }
        }
        return new Presence(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    /** These days without those of another set. */
    Presence minus(Presence other) {
        if (other.starts.length == 0 || starts.length == 0) {
            return this;
        }
        List<long[]> left = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < starts.length; i++) {
            long from = starts[i];
            while (j > 0 && other.ends[j - 1] >= from) {
                j--;
            }
            while (j < other.starts.length && other.starts[j] <= ends[i] && from <= ends[i]) {
                if (other.ends[j] >= from) {
                    left.add(new long[] {from, other.starts[j] - 1});
                    from = other.ends[j] + 1;
                }
                j++;
            }
            left.add(new long[] {from, ends[i]});
        }
        return ofPairs(left);
    }

    /** These days and all from one day on. */
    Presence from(long day) {
        int size = 0;
        while (size < starts.length && starts[size] < day) {
            size++;
        }
        boolean joins = size > 0 && ends[size - 1] >= day - 1;
        long[] from = Arrays.copyOf(starts, joins ? size : size + 1);
        long[] to = Arrays.copyOf(ends, from.length);
        from[from.length - 1] = joins ? starts[size - 1] : day;
        to[to.length - 1] = FOREVER;
        return new Presence(from, to);
    }

    /**
     * How many of these days lie in a window.
     *
     * @param first first day of the window
     * @param last last day of the window
     * @return 0 or more
     */
    public int days(LocalDate first, LocalDate last) {
        return (int) days(first.toEpochDay(), last.toEpochDay());
    }

    long days(long first, long last) {
        long days = 0;
        for (int i = starts.length - 1; i >= 0 && ends[i] >= first; i--) {
            days += Math.max(0, Math.min(ends[i], last) - Math.max(starts[i], first) + 1);
        }
        return days;
    }

    /** The last day up to which all days are in the set, or all are not, as this day is or is not. */
    long runEnd(long day) {
        int at = span(day);
        if (at >= 0) {
            return ends[at];
        }
        int next = -at - 1;
        return next < starts.length ? starts[next] - 1 : FOREVER;
    }

    boolean contains(long day) {
        return span(day) >= 0;
    }

    /** Index of the span that has the day; otherwise -(index of the next one) - 1. */
    private int span(long day) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < starts.length && starts[low] <= day ? low : -low - 1;
    }
}
