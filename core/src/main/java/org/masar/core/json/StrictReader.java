package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Reads JSON into a record and takes nothing in silence: no unknown field, no text for a number, no missing value as
 * zero. A document that fits is read at once. One that does not is compared with the type's shape, so that all its
 * problems come together, and what remains of it is still checked.
 *
 * @param <T> a record; see the package page for what its components may be
 */
public final class StrictReader<T> {

    private final Class<T> type;
    private final ObjectReader reader;
    private final Function<? super T, ? extends Iterable<Problem>> check;

    private StrictReader(Class<T> type, Function<? super T, ? extends Iterable<Problem>> check) {
        this.type = type;
        this.reader = Mappers.MAPPER.readerFor(type);
        this.check = check;
    }

    /**
     * A reader for a type.
     *
     * @param type a record
     * @param <T> the same
     * @return the reader; keep it, building one is not free
     */
    public static <T> StrictReader<T> of(Class<T> type) {
        return new StrictReader<>(type, value -> ImmutableList.of());
    }

    /**
     * This reader with a further check of values that satisfy their annotations.
     *
     * @param further finds what annotations cannot say
     * @return the stricter reader
     */
    public StrictReader<T> checking(Function<? super T, ? extends Iterable<Problem>> further) {
        return new StrictReader<>(type, further);
    }

    /**
     * Reads a document.
     *
     * @param json its text; anything
     * @return a value, or all problems
     */
    public Parsed<T> read(String json) {
        return read(JsonDocument.scan(json));
    }

    /**
     * Reads a pack that is shipped beside its type.
     *
     * @param file name of the resource in the package of the type, which is open to this module
     * @return its value
     * @throws IllegalStateException if it is missing or does not fit; the text names the problems
     */
    public T shipped(String file) {
        try (InputStream in = type.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " must stand beside " + type.getName()
                        + ".\nMaybe its package is not open to org.masar.core?");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document that was looked at already.
     *
     * @param document the whole of it is the value
     * @return a value, or all problems
     */
    public Parsed<T> read(JsonDocument document) {
        return document.readable() ? read(document.text(), document.problems()) : Parsed.problems(document.problems());
    }

    /**
     * Reads one member of an object.
     *
     * @param document an object that is readable and has this member
     * @param member its key
     * @return a value, or all problems, with pointers from the member
     */
    public Parsed<T> readMember(JsonDocument document, String member) {
        String json = document.members().get(member);
        if (json == null) {
            throw new IllegalArgumentException("document must have the member " + member);
        }
        String prefix = Problem.at(member);
        List<Problem> inside = new ArrayList<>();
        for (Problem problem : document.problems()) {
            if (problem.pointer().startsWith(prefix + "/")) {
                inside.add(new Problem(
                        problem.code(),
                        problem.pointer().substring(prefix.length()),
                        problem.message(),
                        problem.near()));
            }
        }
        return read(json, inside);
    }

    /**
     * What is wrong with a value that did not come from JSON. Needs no reader, so it costs no more than the checks.
     *
     * @param value a record whose annotations bind
     * @param further finds what annotations cannot say; asked only where they are satisfied
     * @param <T> the same
     * @return by pointer; none if it is as good as one that was read
     */
    public static <T> ImmutableList<Problem> problems(
            T value, Function<? super T, ? extends Iterable<Problem>> further) {
        List<Problem> problems = new ArrayList<>(Constraints.problems(value));
        if (problems.isEmpty()) {
            further.apply(value).forEach(problems::add);
        }
        return Problem.report(problems);
    }

    private Parsed<T> read(String json, List<Problem> found) {
        // A null in a list is wrong unless the type says what it means there.
        List<Problem> lexical = found.isEmpty()
                ? found
                : found.stream()
                        .filter(problem -> !JsonDocument.isNullInList(problem)
                                || !Shape.of(type).mayBeNull(problem.pointer()))
                        .toList();
        if (!lexical.isEmpty()) {
            return Parsed.problems(compare(json, lexical, null));
        }
        try {
            T value = reader.readValue(json);
            ImmutableList<Problem> problems = value == null ? compare(json, lexical, null) : problems(value, check);
            return problems.isEmpty() ? Parsed.value(value) : Parsed.problems(problems);
        } catch (JacksonException e) {
            return Parsed.problems(compare(json, lexical, e));
        }
    }

    /** The slow way: everything that does not fit the shape, then what can still be said about the rest. */
    private ImmutableList<Problem> compare(String json, List<Problem> lexical, @Nullable JacksonException failure) {
        JsonNode tree = Json.parse(json);
        List<Problem> problems = new ArrayList<>(lexical);
        problems.addAll(Walk.problems(Shape.of(type), tree));
        if (problems.isEmpty() && failure != null) {
            return ImmutableList.of(lastResort(failure));
        }
        try {
            T rest = Mappers.MAPPER.treeToValue(tree, type);
            if (rest != null) {
                addAbout(rest, problems);
            }
        } catch (RuntimeException e) {
            // Too little is left to say more: what was taken out may be just what the further check relies on.
            return Problem.report(problems);
        }
        return Problem.report(problems);
    }

    /** What was taken out must not be reported as missing, nor what hangs on it. */
    private void addAbout(T rest, List<Problem> problems) {
        List<String> known = problems.stream().map(Problem::pointer).toList();
        for (Problem problem : problems(rest, check)) {
            boolean follows = problem.code() == Problem.Code.MISSING
                    || known.stream().anyMatch(pointer -> pointer.startsWith(problem.pointer()));
            if (!follows) {
                problems.add(problem);
            }
        }
    }

    /** Jackson refused what the shape allows: say where, and only as much as the kind of failure tells. */
    private static Problem lastResort(JacksonException failure) {
        StringBuilder at = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            at.append(Problem.at(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        }
        return failure instanceof InputCoercionException
                ? Problem.outOfRange(at.toString(), "none")
                : Problem.of(
                        Problem.Code.BAD_VALUE,
                        at.toString(),
                        Message.of("problem.badValue.form", "expected", "another value"));
    }
}
