package org.masar.core.casefile;

import static java.util.Objects.requireNonNull;

/**
 * An event as a store holds it. Prints its place only.
 *
 * @param position its place among all events of the store: 1, 2, 3 … without gaps, in the order of the commits
 * @param caseId the case
 * @param version its place in the case: 1, 2, 3 … without gaps
 * @param event what happened
 * @param digest SHA-256 over all other parts, 64 lower-case hexadecimal digits
 */
public record StoredEvent(long position, CaseId caseId, long version, CaseEvent event, String digest) {

    /**
     * Checks that all parts are there.
     *
     * @param position its place in the store
     * @param caseId the case
     * @param version its place in the case
     * @param event what happened
     * @param digest SHA-256 over all other parts
     */
    public StoredEvent {
        requireNonNull(caseId, "caseId");
        requireNonNull(event, "event");
        requireNonNull(digest, "digest");
    }

    static StoredEvent of(long position, CaseId caseId, long version, CaseEvent event) {
        return new StoredEvent(position, caseId, version, event, Digest.of(position, caseId, version, event));
    }

    /** What a store gives back, whose digest must still fit. */
    static StoredEvent checked(long position, CaseId caseId, long version, CaseEvent event, String digest) {
        StoredEvent stored = of(position, caseId, version, event);
        if (!stored.digest().equals(digest)) {
            throw CaseStoreException.corrupt("the event at position " + position + " is not what was written");
        }
        return stored;
    }

    @Override
    public String toString() {
        return "StoredEvent[" + position + ", " + caseId + ", " + version + "]";
    }
}
