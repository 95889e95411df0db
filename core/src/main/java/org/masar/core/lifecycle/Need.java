package org.masar.core.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * One thing a move needs: a paper, a consent, a date that has come.
 *
 * @param <C> the case
 * @param code its code, for example {@code CONSENT_GIVEN}; also the message argument that names it
 * @param guard answers for a case, whatever is unknown in it, and never with null or an exception
 */
public record Need<C>(String code, Function<C, Check> guard) {

    /**
     * Checks that both parts are there.
     *
     * @param code its code
     * @param guard answers for a case
     */
    public Need {
        requireNonNull(code, "code");
        requireNonNull(guard, "guard");
    }

    /**
     * A need.
     *
     * @param <C> the case
     * @param code its code
     * @param guard answers for a case
     * @return the need
     */
    public static <C> Need<C> of(String code, Function<C, Check> guard) {
        return new Need<>(code, guard);
    }
}
