package org.masar.core.casefile;

/** Somebody else appended to the case first, or the case is not as long as was thought. */
public final class VersionConflictException extends CaseStoreException {

    private static final long serialVersionUID = 1L;

    /** The version the caller had seen. */
    private final long expected;

    /** The version the case has. */
    private final long actual;

    /**
     * A conflict.
     *
     * @param caseId the case
     * @param expected the version the caller had seen
     * @param actual the version the case has
     */
    public VersionConflictException(CaseId caseId, long expected, long actual) {
        super(
                Kind.CONFLICT,
                "case " + caseId + " has version " + actual + ", expected was " + expected
                        + ".\nMaybe read the case again, decide again and append to version " + actual + ".");
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The version the caller had seen.
     *
     * @return 0 or more
     */
    public long expected() {
        return expected;
    }

    /**
     * The version the case has.
     *
     * @return 0 or more
     */
    public long actual() {
        return actual;
    }
}
