package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: a value, or all the problems it has.
 *
 * @param <T> type of the value
 */
public final class Parsed<T> {

    private final @Nullable T value;
    private final ImmutableList<Problem> problems;

    private Parsed(@Nullable T value, ImmutableList<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    static <T> Parsed<T> value(T value) {
        return new Parsed<>(value, ImmutableList.of());
    }

    static <T> Parsed<T> problems(Iterable<Problem> problems) {
        return new Parsed<>(null, Problem.report(ImmutableList.copyOf(problems)));
    }

    /**
     * The problems.
     *
     * @return by pointer; none if there is a value
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * The value.
     *
     * @return what was read
     * @throws NoSuchElementException if there are problems instead
     */
    public T value() {
        if (value == null) {
            throw new NoSuchElementException("there are problems instead of a value");
        }
        return value;
    }
}
