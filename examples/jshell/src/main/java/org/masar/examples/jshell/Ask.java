package org.masar.examples.jshell;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.Outcome;

/**
 * Where to begin: ask one question about many, begin a request, see which engines there are.
 *
 * <pre>{@code
 * Ask.all(Fap::entitlement, Synthetic.families(1, 500)).table().count("outcome");
 * }</pre>
 */
public final class Ask {

    private Ask() {}

    /**
     * Asks about many, on all processors; the order is kept, and a request that cannot be understood does not spoil the
     * others.
     *
     * @param question a method of a façade, {@code Fap::entitlement}, or any function of one's own
     * @param requests what is asked
     * @param <Q> request
     * @param <A> answer
     * @return the answers
     */
    public static <Q, A> Answers<Q, A> all(Function<Q, A> question, Iterable<Q> requests) {
        ImmutableList<Q> asked = ImmutableList.copyOf(requests);
        int processors = Runtime.getRuntime().availableProcessors();
        try (Stream<Outcome<Outcome<A>>> outcomes =
                Engines.answerAll(new Asked<>(question), asked.stream(), processors)) {
            ImmutableList<Outcome<A>> answers = outcomes.map(outcome ->
                            outcome.answer() == null ? new Outcome<A>(null, outcome.problems()) : outcome.answer())
                    .collect(ImmutableList.toImmutableList());
            return new Answers<>(question, asked, answers);
        }
    }

    /**
     * Begins a request.
     *
     * @param type its record, for example {@code EntitlementRequest.class}
     * @param <Q> the same
     * @return an empty draft
     */
    public static <Q> Draft<Q> request(Class<Q> type) {
        return Draft.of(type);
    }

    /**
     * Changes a request.
     *
     * @param request where to begin
     * @param <Q> its record
     * @return a draft that holds all of it
     */
    @SuppressWarnings("unchecked")
    public static <Q extends Record> Draft<Q> changing(Q request) {
        return Draft.from((Class<Q>) request.getClass(), request);
    }

    /**
     * All engines.
     *
     * @return id, the question it answers, and the record it takes
     */
    public static Table engines() {
        return Table.of(
                Engines.load().all(),
                engine -> Row.of(
                        "engine", engine.info().id(),
                        "question", engine.info().title(),
                        "takes", engine.info().request().getSimpleName()));
    }

    /** A question of a façade as an engine, so that many are asked the way engines are. */
    private static final class Asked<Q, A> implements Engine<Q, Outcome<A>> {

        private final Function<Q, A> question;

        Asked(Function<Q, A> question) {
            this.question = question;
        }

        @Override
        @SuppressWarnings("unchecked")
        public EngineInfo<Q, Outcome<A>> info() {
            return (EngineInfo<Q, Outcome<A>>) (EngineInfo<?, ?>) new EngineInfo<>(
                    "jshell.asked", "1.0.0", "A question asked in JShell", Object.class, Outcome.class);
        }

        @Override
        public Outcome<A> answer(Q request) {
            try {
                return new Outcome<>(question.apply(request), ImmutableList.of());
            } catch (InvalidRequestException e) {
                return new Outcome<>(null, ImmutableList.copyOf(List.copyOf(e.problems())));
            }
        }
    }
}
