package org.masar.core.time;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that changed over time, for example an amount fixed anew each year: a series of validities, in order, that
 * never overlap. Immutable.
 *
 * @param <T> what the value is
 */
public final class DatedValue<T> {

    /**
     * One stretch of the series.
     *
     * @param validity its days
     * @param value what holds on them; null where there is no value, by statement or by a gap that was allowed
     * @param <T> what the value is
     */
    public record Entry<T>(Validity validity, @Nullable T value) {

        /**
         * Checks that there are days.
         *
         * @param validity its days
         * @param value what holds on them, or null
         */
        public Entry {
            requireNonNull(validity, "validity");
        }
    }

    /** What days without a value mean when nobody said {@link Builder#noValue}. */
    public enum Gaps {
        /** Something is missing: a fault. */
        FORBIDDEN,
        /** There is no value then: the gap becomes an entry without a value. */
        ALLOWED
    }

    /**
     * Something wrong with a series that was to be built.
     *
     * @param kind what is wrong
     * @param days the days concerned, all of them
     */
    public record Fault(Kind kind, Validity days) {

        /** The kinds of faults. */
        public enum Kind {
            /** No entry says anything about these days. */
            GAP,
            /** Two entries or more claim these days. */
            OVERLAP
        }

        @Override
        public String toString() {
            return (kind == Kind.GAP ? "gap " : "overlap ") + days;
        }
    }

    private static final Comparator<Validity> BY_START =
            Comparator.comparing(Validity::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String name;
    private final ImmutableList<Entry<T>> entries;
    private final NavigableMap<LocalDate, Entry<T>> byStart;

    private DatedValue(String name, ImmutableList<Entry<T>> entries) {
        this.name = name;
        this.entries = entries;
        this.byStart = entries.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), entry -> start(entry.validity()), entry -> entry));
    }

    /**
     * One value that always held and will.
     *
     * @param name what the value is called, for error texts
     * @param value the value
     * @param <T> what the value is
     * @return the series with a single entry
     */
    public static <T> DatedValue<T> always(String name, T value) {
        return DatedValue.<T>builder(name, Gaps.FORBIDDEN)
                .add(Validity.always(), value)
                .build();
    }

    /**
     * Starts a series.
     *
     * @param name what the value is called, for error texts
     * @param gaps what days between the entries mean that none of them covers
     * @param <T> what the value is
     * @return an empty builder
     */
    public static <T> Builder<T> builder(String name, Gaps gaps) {
        return new Builder<>(name, gaps);
    }

    /**
     * What the value is called.
     *
     * @return the name given to the builder
     */
    public String name() {
        return name;
    }

    /**
     * The value on a day.
     *
     * @param date the day
     * @return the value; empty where the series says there is none, and before its first and after its last day
     */
    public Optional<T> at(LocalDate date) {
        var candidate = byStart.floorEntry(date);
        return candidate != null && candidate.getValue().validity().contains(date)
                ? Optional.ofNullable(candidate.getValue().value())
                : Optional.empty();
    }

    /**
     * The whole series.
     *
     * @return its entries, earliest first; each meets the next
     */
    public ImmutableList<Entry<T>> entries() {
        return entries;
    }

    /**
     * The days on which the answer of {@link #at} differs from the day before. Between two of them it is the same, so a
     * proof over the whole calendar needs to look only at these days and at one before the first.
     *
     * @return the days, earliest first
     */
    public ImmutableSortedSet<LocalDate> changePoints() {
        return entries.stream()
                .flatMap(entry -> ends(entry.validity()))
                .filter(day -> day.equals(LocalDate.MIN) ? at(day).isPresent() : !at(day).equals(at(day.minusDays(1))))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatedValue<?> that && name.equals(that.name) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + entries.hashCode();
    }

    /**
     * Name and dates, never the values: they may be personal.
     *
     * @return for example {@code limit [[2024-01-01, 2025-01-01)]}
     */
    @Override
    public String toString() {
        return name
                + entries.stream()
                        .map(entry -> entry.validity().toString())
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private static Stream<LocalDate> ends(Validity validity) {
        return Stream.concat(Stream.ofNullable(validity.from()), Stream.ofNullable(validity.until()));
    }

    private static LocalDate start(Validity validity) {
        LocalDate from = validity.from();
        return from == null ? LocalDate.MIN : from;
    }

    /**
     * Gathers entries in any order. Not for several threads.
     *
     * @param <T> what the value is
     */
    public static final class Builder<T> {

        private final String name;
        private final Gaps gaps;
        private final List<Entry<T>> entries = new ArrayList<>();
        private @Nullable Validity covering;

        private Builder(String name, Gaps gaps) {
            this.name = requireNonNull(name, "name");
            this.gaps = requireNonNull(gaps, "gaps");
        }

        /**
         * Adds a value.
         *
         * @param validity the days on which it holds
         * @param value the value
         * @return this builder
         */
        public Builder<T> add(Validity validity, T value) {
            entries.add(new Entry<>(validity, requireNonNull(value, "value")));
            return this;
        }

        /**
         * States that there is no value on some days; such days are never a gap.
         *
         * @param validity the days
         * @return this builder
         */
        public Builder<T> noValue(Validity validity) {
            entries.add(new Entry<>(validity, null));
            return this;
        }

        /**
         * Says which days the series must speak about, so that a missing beginning or end is a gap too. Without it only
         * the days between the first and the last entry count.
         *
         * @param validity the days
         * @return this builder
         */
        public Builder<T> covering(Validity validity) {
            covering = validity;
            return this;
        }

        /**
         * All that is wrong with the entries so far.
         *
         * @return overlaps, and gaps where they are forbidden, by their first day; empty if the series can be built
         */
        public ImmutableList<Fault> faults() {
            List<Fault> faults = new ArrayList<>();
            for (Stretch<T> stretch : stretches()) {
                if (stretch.claims().size() > 1) {
                    addJoined(faults, new Fault(Fault.Kind.OVERLAP, stretch.days()));
                } else if (stretch.claims().isEmpty() && gaps == Gaps.FORBIDDEN) {
                    addJoined(faults, new Fault(Fault.Kind.GAP, stretch.days()));
                }
            }
            return ImmutableList.copyOf(faults);
        }

        /**
         * The finished series.
         *
         * @return the series
         * @throws IllegalArgumentException if there are faults; the text names all of them
         */
        public DatedValue<T> build() {
            ImmutableList<Fault> faults = faults();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(name + " must have one entry for each day: "
                        + faults.stream().map(Fault::toString).collect(Collectors.joining("; "))
                        + "\nMaybe an end was given as the last day: ends are exclusive. Days known to have no value"
                        + " are stated by noValue.");
            }
            return new DatedValue<>(
                    name,
                    stretches().stream()
                            .collect(ImmutableList.Builder<Entry<T>>::new, this::append, (a, b) -> a.addAll(b.build()))
                            .build());
        }

        private void append(ImmutableList.Builder<Entry<T>> series, Stretch<T> stretch) {
            if (stretch.claims().isEmpty()) {
                series.add(new Entry<>(stretch.days(), null));
            } else if (BY_START.compare(stretch.claims().get(0).validity(), stretch.days()) == 0) {
                series.add(stretch.claims().get(0));
            }
        }

        private record Stretch<T>(Validity days, ImmutableList<Entry<T>> claims) {}

        /** The days from the first to the last one concerned, cut wherever an entry begins or ends. */
        private List<Stretch<T>> stretches() {
            List<Entry<T>> waiting = new ArrayList<>(entries);
            waiting.sort(Comparator.comparing(Entry::validity, BY_START));
            List<Entry<T>> open = new ArrayList<>();
            List<Stretch<T>> stretches = new ArrayList<>();
            int next = 0;
            for (Validity days : pieces()) {
                open.removeIf(entry -> !entry.validity().overlaps(days));
                while (next < waiting.size() && waiting.get(next).validity().overlaps(days)) {
                    open.add(waiting.get(next++));
                }
                stretches.add(new Stretch<>(days, ImmutableList.copyOf(open)));
            }
            return stretches;
        }

        private List<Validity> pieces() {
            List<Validity> all = new ArrayList<>();
            entries.forEach(entry -> all.add(entry.validity()));
            if (covering != null) {
                all.add(covering);
            }
            TreeSet<LocalDate> cuts = new TreeSet<>();
            all.stream().flatMap(DatedValue::ends).forEach(cuts::add);
            List<@Nullable LocalDate> edges = new ArrayList<>(cuts);
            if (all.stream().anyMatch(validity -> validity.from() == null)) {
                edges.add(0, null);
            }
            if (all.stream().anyMatch(validity -> validity.until() == null)) {
                edges.add(null);
            }
            List<Validity> pieces = new ArrayList<>();
            for (int i = 0; i + 1 < edges.size(); i++) {
                pieces.add(new Validity(edges.get(i), edges.get(i + 1)));
            }
            return pieces;
        }

        private static void addJoined(List<Fault> faults, Fault fault) {
            Fault last = faults.isEmpty() ? null : faults.get(faults.size() - 1);
            if (last != null && last.kind() == fault.kind() && last.days().meets(fault.days())) {
                faults.set(
                        faults.size() - 1,
                        new Fault(
                                fault.kind(),
                                new Validity(last.days().from(), fault.days().until())));
            } else {
                faults.add(fault);
            }
        }
    }
}
