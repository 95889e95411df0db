package org.masar.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is due over a whole caseload: visits, instalments, papers that expire, windows that close. Ordered by date, then by
 * kind, then as the items were given.
 *
 * @param <T> what the work is about, for example a case
 */
public final class Worklist<T> {

    /**
     * One thing to do.
     *
     * @param <T> what it is about
     * @param item the case
     * @param due what is due, and when
     */
    public record Entry<T>(T item, Due due) {}

    private static final Comparator<Due> ORDER = Comparator.comparing(Due::on).thenComparing(Due::kind);

    private final ImmutableList<Entry<T>> entries;

    private Worklist(ImmutableList<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * The work of a caseload.
     *
     * @param <T> what the work is about
     * @param items the cases
     * @param dues what is due in a case; none, one or many
     * @return the list
     */
    public static <T> Worklist<T> of(
            Collection<? extends T> items, Function<? super T, ? extends Collection<Due>> dues) {
        ImmutableList.Builder<Entry<T>> entries = ImmutableList.builder();
        for (T item : items) {
            dues.apply(item).forEach(due -> entries.add(new Entry<>(item, due)));
        }
        return new Worklist<>(ImmutableList.sortedCopyOf(Comparator.comparing(Entry::due, ORDER), entries.build()));
    }

    /**
     * All of it.
     *
     * @return the entries in order
     */
    public ImmutableList<Entry<T>> entries() {
        return entries;
    }

    /**
     * What is due between two dates.
     *
     * @param from the first day
     * @param to the last day, itself included
     * @return the entries in order; none where {@code to} is before {@code from}
     */
    public ImmutableList<Entry<T>> between(LocalDate from, LocalDate to) {
        return select(due -> !due.on().isBefore(from) && !due.on().isAfter(to));
    }

    /**
     * What was due before a day and is too late.
     *
     * @param day the day; what is due on it is not late
     * @return the entries whose date is sure, in order
     */
    public ImmutableList<Entry<T>> missedBefore(LocalDate day) {
        return select(due -> due.on().isBefore(day) && !due.memory());
    }

    /**
     * What may be late, by a rule nobody has checked: a person looks at it, nobody is told that it is too late.
     *
     * @param day the day
     * @return the entries whose date rests on memory and lies before the day, in order
     */
    public ImmutableList<Entry<T>> toConfirmBefore(LocalDate day) {
        return select(due -> due.on().isBefore(day) && due.memory());
    }

    /**
     * The same work kind by kind.
     *
     * @return the entries by kind, kinds in alphabetical order
     */
    public ImmutableListMultimap<String, Entry<T>> byKind() {
        return Multimaps.index(
                ImmutableList.sortedCopyOf(
                        Comparator.comparing(entry -> entry.due().kind()), entries),
                entry -> entry.due().kind());
    }

    private ImmutableList<Entry<T>> select(Predicate<Due> wanted) {
        return entries.stream().filter(entry -> wanted.test(entry.due())).collect(ImmutableList.toImmutableList());
    }
}
