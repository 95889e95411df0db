package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.masar.core.json.Json;
import org.masar.core.json.JsonDocument;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One engine behind the JSON door: reads strictly, checks, asks, writes. */
final class Gate<Q, A> {

    private static final Logger LOG = LoggerFactory.getLogger(Engines.class);

    private final Engine<Q, A> engine;
    private final StrictReader<Q> reader;

    Gate(Engine<Q, A> engine) {
        this.engine = engine;
        this.reader = StrictReader.of(engine.info().request()).checking(engine::check);
    }

    Engine<Q, A> engine() {
        return engine;
    }

    static <Q, A> A ask(Engine<Q, A> engine, Q request) {
        ImmutableList<Problem> problems = StrictReader.problems(request, engine::check);
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(engine.info().id(), problems);
        }
        return engine.answer(request);
    }

    static <Q, A> Outcome<A> outcome(Engine<Q, A> engine, Q request) {
        try {
            ImmutableList<Problem> problems = StrictReader.problems(request, engine::check);
            if (!problems.isEmpty()) {
                return new Outcome<>(null, problems);
            }
            return new Outcome<>(engine.answer(request), ImmutableList.of());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome<>(null, ImmutableList.of(failed(engine, e)));
        }
    }

    Reply reply(JsonDocument document, Envelope envelope) {
        try {
            Parsed<Q> request =
                    envelope.wrapped() ? reader.readMember(document, Envelope.REQUEST) : reader.read(document);
            if (!request.problems().isEmpty()) {
                return envelope.problems(engine.info().id(), request.problems());
            }
            String answer = Json.write(engine.answer(request.value()), envelope.language());
            return new Reply(envelope.id(), engine.info().id(), answer, ImmutableList.of(), envelope.language());
        } catch (RuntimeException | StackOverflowError e) {
            return envelope.problems(engine.info().id(), ImmutableList.of(failed(engine, e)));
        }
    }

    /** An engine's own error spoils its line and no other. The text of the error may hold personal data: only its kind is told. */
    static Problem failed(Engine<?, ?> engine, Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        LOG.error(
                "engine {} failed with {} at {}",
                engine.info().id(),
                error.getClass().getName(),
                trace.length == 0 ? "?" : trace[0]);
        return Problem.of(
                Problem.Code.BAD_VALUE,
                "",
                Message.of(
                        "problem.engineFailed",
                        ImmutableMap.of("error", error.getClass().getSimpleName())));
    }
}
