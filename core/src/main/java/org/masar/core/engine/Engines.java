package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.JsonDocument;
import org.masar.core.json.JsonLine;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** The engines on the path, sorted by id. Immutable and safe for many threads; load once and keep. */
public final class Engines {

    private static final String ENGLISH = "en";

    private final ImmutableSortedMap<String, Gate<?, ?>> byId;

    private Engines(ImmutableSortedMap<String, Gate<?, ?>> byId) {
        this.byId = byId;
    }

    /**
     * Finds the engines on the class path or module path by {@link ServiceLoader}.
     *
     * @return all of them
     * @throws IllegalStateException if two have the same id; the text names both classes
     */
    public static Engines load() {
        @SuppressWarnings({"rawtypes", "unchecked"})
        Iterable<Engine<?, ?>> found = (Iterable) ServiceLoader.load(Engine.class, Engine.class.getClassLoader());
        return of(found);
    }

    /**
     * These engines and no others.
     *
     * @param engines in any order
     * @return the engines by id
     * @throws IllegalStateException if two have the same id; the text names both classes
     */
    public static Engines of(Iterable<? extends Engine<?, ?>> engines) {
        TreeMap<String, Gate<?, ?>> byId = new TreeMap<>();
        for (Engine<?, ?> engine : engines) {
            Gate<?, ?> other = byId.put(engine.info().id(), new Gate<>(engine));
            if (other != null) {
                throw new IllegalStateException(
                        "Two engines have the id " + engine.info().id() + ": "
                                + other.engine().getClass().getName() + " and "
                                + engine.getClass().getName()
                                + ".\nMaybe one jar is on the path twice, or a plugged-in engine needs an id of its own?");
            }
        }
        return new Engines(ImmutableSortedMap.copyOfSorted(byId));
    }

    /**
     * All engines.
     *
     * @return by id
     */
    public ImmutableList<Engine<?, ?>> all() {
        return byId.values().stream().map(Gate::engine).collect(ImmutableList.toImmutableList());
    }

    /**
     * One engine.
     *
     * @param id its dotted name
     * @return the engine, if it is here
     */
    public Optional<Engine<?, ?>> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Gate::engine);
    }

    /**
     * These engines, one of them over data.
     *
     * @param id dotted name of a {@link PreparedEngine}
     * @param files data files by name; see {@link PreparedEngine#dataNames}
     * @return engines of which that one answers over the data
     * @throws InvalidRequestException if there is no such engine, it takes no such data, or a file cannot be understood
     */
    public Engines withData(String id, ImmutableMap<String, DataFile> files) {
        Gate<?, ?> gate = byId.get(id);
        if (gate == null) {
            throw new InvalidRequestException(id, ImmutableList.of(unknownEngine(id)));
        }
        ImmutableList<String> known = gate.engine() instanceof PreparedEngine<?, ?, ?> prepared
                ? prepared.dataNames().asList()
                : ImmutableList.of();
        ImmutableList<Problem> unknown = files.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Problem.unknown(Problem.Code.UNKNOWN_FIELD, Problem.at("data", name), known, name))
                .collect(ImmutableList.toImmutableList());
        if (!unknown.isEmpty()) {
            throw new InvalidRequestException(id, unknown);
        }
        TreeMap<String, Gate<?, ?>> changed = new TreeMap<>(byId);
        changed.put(id, new Gate<>(prepare((PreparedEngine<?, ?, ?>) gate.engine(), files)));
        return new Engines(ImmutableSortedMap.copyOfSorted(changed));
    }

    private static <D> Engine<?, ?> prepare(PreparedEngine<D, ?, ?> engine, ImmutableMap<String, DataFile> files) {
        return engine.with(engine.read(files));
    }

    /**
     * Asks one engine in Java, as strictly as the JSON door does.
     *
     * @param engine any engine
     * @param request the question
     * @param <Q> request
     * @param <A> answer
     * @return the answer
     * @throws InvalidRequestException if the request cannot be understood; it lists all problems
     */
    public static <Q, A> A ask(Engine<Q, A> engine, Q request) {
        return Gate.ask(engine, request);
    }

    /**
     * Asks one engine in Java about many requests at once. Order is kept, memory bounded, one bad request does not spoil
     * the others, and closing the stream stops the work.
     *
     * @param engine any engine
     * @param requests the questions; closed with the result
     * @param parallelism number of threads, at least 1
     * @param <Q> request
     * @param <A> answer
     * @return an outcome for each request, in their order; to be closed if it is not read to its end
     */
    public static <Q, A> Stream<Outcome<A>> answerAll(Engine<Q, A> engine, Stream<Q> requests, int parallelism) {
        return Ordered.map(requests, request -> Gate.outcome(engine, request), parallelism);
    }

    /**
     * Answers a request given as JSON.
     *
     * @param id dotted name of the engine
     * @param json a bare request, or an envelope
     * @return one line: {@code {"id"?, "engine", "answer"}} or {@code {"id"?, "engine", "problems"}}, texts in English
     *     unless the envelope asks for another language
     */
    public String answer(String id, String json) {
        return reply(id, JsonDocument.scan(json), ENGLISH).json();
    }

    /**
     * Answers a line of bytes.
     *
     * @param id dotted name of the engine for bare requests; null if each line is an envelope that names its own
     * @param line UTF-8 JSON; anything
     * @param language language tag of texts where the envelope does not ask for one
     * @return an answer or problems
     */
    public Reply reply(@Nullable String id, JsonLine line, String language) {
        if (line.tooLong()) {
            return problem(
                    id,
                    Problem.of(Problem.Code.TOO_LARGE, "", Message.of("problem.tooLarge", "limit", line.limit())),
                    language);
        }
        String json;
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return problem(id, Problem.of(Problem.Code.ENCODING, "", Message.of("problem.encoding")), language);
        }
        return reply(id, JsonDocument.scan(json), language);
    }

    /**
     * Answers many lines on several threads. Order is kept, memory bounded, closing the stream stops the work.
     *
     * @param id dotted name of the engine for bare requests; null if each line is an envelope that names its own
     * @param lines as {@link JsonLine#read} gives them; closed with the result
     * @param language language tag of texts where the envelope does not ask for one
     * @param parallelism number of threads, at least 1
     * @return a reply for each line, in their order; to be closed if it is not read to its end
     */
    public Stream<Reply> replies(@Nullable String id, Stream<JsonLine> lines, String language, int parallelism) {
        return Ordered.map(lines, line -> reply(id, line, language), parallelism);
    }

    private Reply reply(@Nullable String id, JsonDocument document, String language) {
        Envelope envelope = Envelope.open(document, id, language);
        if (!document.readable()) {
            return envelope.problems(id, document.problems());
        }
        if (!envelope.flaws().isEmpty() || envelope.engine() == null) {
            return envelope.problems(envelope.engine(), envelope.flaws());
        }
        Gate<?, ?> gate = byId.get(envelope.engine());
        return gate == null
                ? envelope.problems(envelope.engine(), ImmutableList.of(unknownEngine(envelope.engine())))
                : gate.reply(document, envelope);
    }

    private static Reply problem(@Nullable String id, Problem problem, String language) {
        return new Reply(null, id, null, ImmutableList.of(problem), language);
    }

    private Problem unknownEngine(String id) {
        return Problem.unknown(Problem.Code.UNKNOWN_ENGINE, "", byId.keySet(), id);
    }
}
