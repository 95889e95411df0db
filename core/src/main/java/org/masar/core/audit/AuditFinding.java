package org.masar.core.audit;

import static java.util.Objects.requireNonNull;

/**
 * Something that does not fit in a log.
 *
 * @param line where, from 1; for a checkpoint the number of lines it speaks of
 * @param kind what
 */
public record AuditFinding(int line, Kind kind) {

    /** What does not fit. */
    public enum Kind {
        /** The line is not as the log writes its lines. */
        NOT_A_LINE,
        /** The root in the line is not that of the entries up to it: one of them, or the root, was changed. */
        WRONG_ROOT,
        /** The last line breaks off. It was never acknowledged; opening the log for writing removes it. */
        UNFINISHED_LINE,
        /** The log is shorter than at a checkpoint: its end was cut off. */
        SHORTER_THAN_CHECKPOINT,
        /** The log does not begin with what it held at a checkpoint: it was written anew. */
        NOT_AS_AT_CHECKPOINT
    }

    /**
     * Checks that all parts are there.
     *
     * @param line where
     * @param kind what
     */
    public AuditFinding {
        requireNonNull(kind, "kind");
    }
}
