package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A store cannot do what was asked. The text says what to do; it never holds what a case holds. */
public class CaseStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The case has another version than was expected: somebody else was first. */
        CONFLICT,
        /** An event is larger than a store keeps. */
        TOO_LARGE,
        /** The store was written by a newer release. */
        NEWER_STORE,
        /** No reader knows this type of event, or not this schema number. */
        UNKNOWN_SHAPE,
        /** What is stored is not what was written. */
        CORRUPT,
        /** The disk is full. Nothing that was acknowledged is lost. */
        FULL,
        /** The database cannot be reached or refused. Whether the last append took place is open: hand it in again. */
        UNAVAILABLE,
        /** A person's key was destroyed: nothing more can be sealed for them. */
        ERASED
    }

    /** Why. */
    private final Kind kind;

    /**
     * An error with its cure.
     *
     * @param kind why
     * @param message what, where, and what to do
     */
    public CaseStoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    /**
     * An error that has a cause.
     *
     * @param kind why
     * @param message what, where, and what to do
     * @param cause what came before; its text must not quote what a case holds
     */
    public CaseStoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = requireNonNull(kind, "kind");
    }

    /**
     * Why.
     *
     * @return the kind of error
     */
    public Kind kind() {
        return kind;
    }

    static CaseStoreException corrupt(String what) {
        return new CaseStoreException(
                Kind.CORRUPT,
                what + ".\nMaybe restore the store from a copy; until then its answers cannot be trusted.");
    }
}
