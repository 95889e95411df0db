package org.masar.border.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been read of lists so far. */
final class ListRead {

    private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
    private final List<ListFlaw> flaws = new ArrayList<>();
    private final Set<String> otherIds = new HashSet<>();
    private int records;
    private int others;

    void record() {
        records++;
    }

    void other() {
        others++;
    }

    /** An organisation, vessel or aircraft, so that its aliases are known for what they are. */
    void otherId(String id) {
        otherIds.add(id);
    }

    boolean isOther(String id) {
        return otherIds.contains(id);
    }

    void flaw(int record, ListFlaw.Code code) {
        flaws.add(new ListFlaw(record, code));
    }

    void flawUnless(boolean fine, int record, ListFlaw.Code code) {
        if (!fine) {
            flaw(record, code);
        }
    }

    @Nullable
    EntryDraft find(String id) {
        return drafts.get(id);
    }

    EntryDraft draft(String id) {
        return drafts.computeIfAbsent(id, EntryDraft::new);
    }

    /** Takes a finished entry; a record without a name is refused, and so is a second one of the same id. */
    void add(EntryDraft draft, int record) {
        if (draft.id.isBlank() || drafts.containsKey(draft.id)) {
            flaw(record, ListFlaw.Code.NO_ID);
        } else if (!draft.hasNames()) {
            flaw(record, ListFlaw.Code.NO_NAME);
        } else {
            drafts.put(draft.id, draft);
        }
    }

    Watchlist list() {
        return Watchlist.of(drafts.values().stream().map(EntryDraft::entry).toList(), flaws, records, others);
    }

    /** Ids that both have. */
    boolean overlaps(ListRead other) {
        return drafts.keySet().stream().anyMatch(other.drafts::containsKey);
    }

    void addAll(ListRead other) {
        drafts.putAll(other.drafts);
        flaws.addAll(other.flaws);
        records += other.records;
        others += other.others;
    }
}
