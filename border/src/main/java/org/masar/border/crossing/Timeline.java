package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.ReconcileAnswer.Clock;

/**
 * Records without repetition and in the order in which things happened, as far as the posts know it: by time, but at
 * one post never against its running numbers.
 */
final class Timeline {

    /** A record in its place. */
    static final class Event {

        private final CrossingRecord record;
        private final LocalDate day;
        private final long number;
        private long time;
        private boolean suspect;

        Event(CrossingRecord record) {
            this.record = record;
            this.day = record.at().toLocalDate();
            this.number = record.sequence() == null ? -1 : record.sequence();
            this.time = millis(record);
        }

        CrossingRecord record() {
            return record;
        }

        /** Local day of the post. */
        LocalDate day() {
            return day;
        }

        /** Whether the post's running numbers contradict its clock here. */
        boolean suspect() {
            return suspect;
        }

        private static long millis(CrossingRecord record) {
            return record.at().toEpochSecond() * 1_000 + record.at().getNano() / 1_000_000;
        }
    }

    private static final long MILLIS_A_MINUTE = 60_000;

    private static final Comparator<Event> TIES = Comparator.<Event, String>comparing(event -> event.record.post())
            .thenComparing(event -> event.record.sequence(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(event -> event.record.at())
            .thenComparing(event -> event.record.recordId());

    /** By time; compared by hand, for a million records spend most of their time here. */
    private static final Comparator<Event> ORDER = (a, b) -> {
        int byTime = Long.compare(a.time, b.time);
        return byTime == 0 ? TIES.compare(a, b) : byTime;
    };

    /** By running number, then time. */
    private static final Comparator<Event> BY_NUMBER = (a, b) -> {
        int byNumber = Long.compare(a.number, b.number);
        return byNumber == 0 ? ORDER.compare(a, b) : byNumber;
    };

    /** Which of two records with one id counts must not depend on which came first. */
    private static final Comparator<CrossingRecord> FIRST = Comparator.comparing(CrossingRecord::at)
            .thenComparing(CrossingRecord::post)
            .thenComparing(CrossingRecord::personKey)
            .thenComparing(CrossingRecord::direction)
            .thenComparing(CrossingRecord::sequence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CrossingRecord::documentType, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CrossingRecord::documentIssuer, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CrossingRecord::documentNumber, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ImmutableList<Event> events;
    private final ImmutableSet<String> repeated;
    private final ImmutableList<Clock> clocks;

    private Timeline(ImmutableList<Event> events, ImmutableSet<String> repeated, ImmutableList<Clock> clocks) {
        this.events = events;
        this.repeated = repeated;
        this.clocks = clocks;
    }

    static Timeline of(List<CrossingRecord> records) {
        Map<String, CrossingRecord> once = new HashMap<>(records.size() * 2);
        TreeSet<String> repeated = new TreeSet<>();
        for (CrossingRecord record : records) {
            CrossingRecord other = once.putIfAbsent(record.recordId(), record);
            if (other != null) {
                repeated.add(record.recordId());
                if (FIRST.compare(record, other) < 0) {
                    once.put(record.recordId(), record);
                }
            }
        }
        Event[] events = new Event[once.size()];
        SortedMap<String, List<Event>> numbered = new TreeMap<>();
        int size = 0;
        for (CrossingRecord record : once.values()) {
            Event event = new Event(record);
            events[size++] = event;
            if (record.sequence() != null) {
                numbered.computeIfAbsent(record.post(), post -> new ArrayList<>())
                        .add(event);
            }
        }
        ImmutableList.Builder<Clock> clocks = ImmutableList.builder();
        numbered.forEach((post, own) -> {
            Clock clock = trustNumbers(post, own);
            if (clock != null) {
                clocks.add(clock);
            }
        });
        Arrays.sort(events, ORDER);
        return new Timeline(ImmutableList.copyOf(events), ImmutableSet.copyOf(repeated), clocks.build());
    }

    ImmutableList<Event> events() {
        return events;
    }

    /** Ids that came again, in their order. */
    ImmutableSet<String> repeated() {
        return repeated;
    }

    /** Posts whose clock contradicts their running numbers, in order. */
    ImmutableList<Clock> clocks() {
        return clocks;
    }

    /**
     * At one post time does not go back while numbers go on. The longest run of records that agree with each other is
     * trusted, the first such run where there are several; the others are placed right after the trusted one before them.
     */
    private static @Nullable Clock trustNumbers(String post, List<Event> events) {
        Event[] byNumber = events.toArray(Event[]::new);
        Arrays.sort(byNumber, BY_NUMBER);
        boolean ascending = true;
        for (int i = 1; i < byNumber.length; i++) {
            ascending &= byNumber[i].time >= byNumber[i - 1].time;
        }
        if (ascending) {
            return null;
        }
        boolean[] trusted = longestAscending(byNumber);
        long[] next = new long[byNumber.length];
        long later = Long.MAX_VALUE;
        for (int i = byNumber.length - 1; i >= 0; i--) {
            next[i] = later;
            later = trusted[i] ? byNumber[i].time : later;
        }
        int records = 0;
        long worst = 0;
        long before = Long.MIN_VALUE;
        for (int i = 0; i < byNumber.length; i++) {
            Event event = byNumber[i];
            if (trusted[i]) {
                before = event.time;
                continue;
            }
            records++;
            worst = Math.max(worst, event.time < before ? before - event.time : event.time - next[i]);
            event.suspect = true;
            event.time = before == Long.MIN_VALUE ? next[i] : before;
        }
        return new Clock(post, records, worst / MILLIS_A_MINUTE);
    }

    private static boolean[] longestAscending(Event[] events) {
        int size = events.length;
        int[] upTo = new int[size];
        long[] tails = new long[size];
        int longest = 0;
        for (int i = 0; i < size; i++) {
            int place = firstAbove(tails, longest, events[i].time);
            tails[place] = events[i].time;
            longest = Math.max(longest, place + 1);
            upTo[i] = place + 1;
        }
        int[] onwards = new int[size];
        int length = 0;
        for (int i = size - 1; i >= 0; i--) {
            int place = firstAbove(tails, length, -events[i].time);
            tails[place] = -events[i].time;
            length = Math.max(length, place + 1);
            onwards[i] = place + 1;
        }
        boolean[] trusted = new boolean[size];
        int taken = 0;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            if (upTo[i] == taken + 1 && onwards[i] == longest - taken && events[i].time >= last) {
                trusted[i] = true;
                last = events[i].time;
                taken++;
            }
        }
        return trusted;
    }

    private static int firstAbove(long[] tails, int size, long value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tails[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
