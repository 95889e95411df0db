package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.DateMath;
import org.masar.core.time.Rounding;

/**
 * How long what is sealed may be kept, by the kind of case. There is no period that holds for everybody: the embedding
 * organisation brings its own. The clock of a case begins with the day its last event became effective, so that a case
 * in work is never due. It lists; a person decides, see {@link Erasure}.
 *
 * @param months how many months, by the type of a case's first event; at least 0
 */
public record RetentionPolicy(ImmutableMap<String, Integer> months) {

    /**
     * A person whose sealed parts of a case are due, or have no period.
     *
     * @param caseId the case
     * @param subject the person's code
     * @param kind type of the case's first event
     * @param lastOn the day its last event became effective
     * @param dueOn the first day on which they should be gone; null if the policy has no period for the kind
     */
    public record Item(
            CaseId caseId,
            String subject,
            String kind,
            LocalDate lastOn,
            @Nullable LocalDate dueOn) {}

    private static final Comparator<Item> ORDER = Comparator.comparing(
                    Item::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Item::caseId)
            .thenComparing(Item::subject);

    /**
     * Checks the periods.
     *
     * @param months how many months, by the type of a case's first event
     * @throws IllegalArgumentException for a negative one
     */
    public RetentionPolicy {
        months.forEach((kind, length) -> {
            if (length < 0) {
                throw new IllegalArgumentException("months of " + kind + " (" + length + ") must be 0 or more");
            }
        });
    }

    /** What one pass over the events remembers of a case. */
    private static final class Seen {
        private final String kind;
        private LocalDate lastOn;
        private final Set<String> subjects = new TreeSet<>();

        private Seen(StoredEvent first) {
            this.kind = first.event().type();
            this.lastOn = first.event().effectiveOn();
        }
    }

    /**
     * What is due.
     *
     * @param events all events of a store, by position, as {@link CaseStore#stream} gives them; read to the end
     * @param vault tells who was erased already
     * @param asOf the day
     * @return what should be gone on that day by the day it was due, then what the policy has no period for; a person
     *     stands once for each case, and may still be needed in another one
     * @throws CaseStoreException as the stream and the vault throw it
     */
    public ImmutableList<Item> due(Stream<StoredEvent> events, KeyVault vault, LocalDate asOf) {
        Map<CaseId, Seen> cases = new TreeMap<>();
        events.forEachOrdered(stored -> note(cases, stored));
        List<Item> items = new ArrayList<>();
        cases.forEach((caseId, seen) -> {
            Integer length = months.get(seen.kind);
            LocalDate dueOn = length == null ? null : DateMath.plusMonths(seen.lastOn, length, Rounding.DOWN);
            if (dueOn != null && dueOn.isAfter(asOf)) {
                return;
            }
            seen.subjects.stream()
                    .filter(subject -> !vault.isDestroyed(subject))
                    .forEach(subject -> items.add(new Item(caseId, subject, seen.kind, seen.lastOn, dueOn)));
        });
        return ImmutableList.sortedCopyOf(ORDER, items);
    }

    private static void note(Map<CaseId, Seen> cases, StoredEvent stored) {
        Seen seen = cases.computeIfAbsent(stored.caseId(), id -> new Seen(stored));
        LocalDate on = stored.event().effectiveOn();
        if (!stored.event().type().equals(Erasure.ERASED) && on.isAfter(seen.lastOn)) {
            seen.lastOn = on;
        }
        Sealed sealed = stored.event().sealed();
        if (sealed != null) {
            seen.subjects.add(sealed.subject());
        }
    }
}
