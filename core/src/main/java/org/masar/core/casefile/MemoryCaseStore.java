package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events in lists. */
final class MemoryCaseStore implements CaseStore {

    private final List<StoredEvent> all = new ArrayList<>();
    private final Map<CaseId, List<StoredEvent>> cases = new HashMap<>();

    @Override
    public synchronized ImmutableList<StoredEvent> append(CaseId caseId, long expectedVersion, List<CaseEvent> events) {
        Appending.check(expectedVersion, events);
        List<StoredEvent> before = cases.getOrDefault(caseId, List.of());
        if (before.size() != expectedVersion) {
            return Appending.repeatedOrConflict(
                    caseId, expectedVersion, before.size(), events, read(caseId, expectedVersion));
        }
        ImmutableList<StoredEvent> placed = Appending.placed(caseId, expectedVersion, all.size(), events);
        all.addAll(placed);
        cases.computeIfAbsent(caseId, id -> new ArrayList<>()).addAll(placed);
        return placed;
    }

    @Override
    public synchronized ImmutableList<StoredEvent> read(CaseId caseId, long afterVersion) {
        return after(cases.getOrDefault(caseId, List.of()), afterVersion, Integer.MAX_VALUE);
    }

    @Override
    public synchronized ImmutableList<StoredEvent> readAll(long afterPosition, int most) {
        return after(all, afterPosition, Appending.page(most));
    }

    private static ImmutableList<StoredEvent> after(List<StoredEvent> events, long after, int most) {
        int from = (int) Math.min(Math.max(after, 0), events.size());
        return ImmutableList.copyOf(events.subList(from, from + Math.min(most, events.size() - from)));
    }

    @Override
    public synchronized ImmutableList<CaseId> casesOf(String subject) {
        return all.stream()
                .filter(stored -> {
                    Sealed sealed = stored.event().sealed();
                    return sealed != null && sealed.subject().equals(subject);
                })
                .map(StoredEvent::caseId)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public synchronized long lastPosition() {
        return all.size();
    }

    @Override
    public void close() {}
}
