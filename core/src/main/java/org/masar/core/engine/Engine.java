package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.json.Problem;

/**
 * One programme question as a pure function: the same request gives the same answer, byte for byte, on every machine, in
 * any thread, in any year. No clock, no disk, no network, no shared state; the date comes with the request.
 *
 * <p>A request that merely lacks facts is normal and is answered. A request that cannot be understood is not: what Bean
 * Validation annotations cannot say about it, {@link #check} says. {@link #answer} may rely on both.
 *
 * @param <Q> request, a record; see {@link org.masar.core.json} for what its components may be
 * @param <A> answer, a record
 */
public interface Engine<Q, A> {

    /**
     * What this engine is.
     *
     * @return id, version, title and types; always the same
     */
    EngineInfo<Q, A> info();

    /**
     * What is wrong with a request beyond what its annotations say: contradictions, dates out of order, codes that
     * depend on other fields.
     *
     * @param request a request that satisfies its Bean Validation annotations
     * @return all problems, in any order; none if the request can be answered
     */
    default List<Problem> check(Q request) {
        return ImmutableList.of();
    }

    /**
     * Answers a request that {@link #check} finds no problem with.
     *
     * @param request the question
     * @return the answer
     */
    A answer(Q request);
}
