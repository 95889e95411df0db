package org.masar.core.audit;

import org.jspecify.annotations.Nullable;

/** A log cannot be used. The text says what to do and holds nothing of an entry. */
public final class AuditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error with its cure.
     *
     * @param message what, where, and what to do
     * @param cause what came before, or null
     */
    public AuditException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
