package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What all stores do alike. */
final class Appending {

    private Appending() {}

    static void check(long expectedVersion, List<CaseEvent> events) {
        if (expectedVersion < 0) {
            throw new IllegalArgumentException(
                    "expectedVersion (" + expectedVersion + ") must be 0 or more.\nMaybe 0, for a new case.");
        }
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must be one or more");
        }
        Set<String> ids = new HashSet<>();
        for (CaseEvent event : events) {
            if (!ids.add(event.id())) {
                throw new IllegalArgumentException("every event must have an id of its own: " + event.id());
            }
        }
    }

    static ImmutableList<StoredEvent> placed(CaseId caseId, long version, long position, List<CaseEvent> events) {
        ImmutableList.Builder<StoredEvent> placed = ImmutableList.builderWithExpectedSize(events.size());
        for (int i = 0; i < events.size(); i++) {
            placed.add(StoredEvent.of(position + i + 1, caseId, version + i + 1, events.get(i)));
        }
        return placed.build();
    }

    /** The same events at the same place were acknowledged before, or could have been: that is no conflict. */
    static ImmutableList<StoredEvent> repeatedOrConflict(
            CaseId caseId, long expected, long actual, List<CaseEvent> events, List<StoredEvent> there) {
        boolean repeated = there.size() >= events.size();
        for (int i = 0; repeated && i < events.size(); i++) {
            repeated = there.get(i).event().equals(events.get(i));
        }
        if (!repeated) {
            throw new VersionConflictException(caseId, expected, actual);
        }
        return ImmutableList.copyOf(there.subList(0, events.size()));
    }

    static int page(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most (" + most + ") must be at least 1");
        }
        return most;
    }

    static void follows(StoredEvent event, long expected, long found, String where) {
        if (expected != found) {
            throw CaseStoreException.corrupt(
                    where + " " + expected + " is missing before position " + event.position());
        }
    }
}
