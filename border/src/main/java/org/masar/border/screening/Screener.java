package org.masar.border.screening;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.border.screening.ScreeningScreenAnswer.Hit;
import org.masar.border.screening.ScreeningScreenAnswer.ListInfo;
import org.masar.border.screening.ScreeningScreenRequest.Cleared;
import org.masar.core.name.Band;
import org.masar.core.name.NameComparer;
import org.masar.core.name.NameIndex;
import org.masar.core.name.ParsedName;

/**
 * Screens travellers against one list. Made once for a list, then asked from many threads. What it finds flows nowhere:
 * a possible match is for a trained person to resolve.
 *
 * <p>Entries are found by their names ({@link NameIndex}) and by the exact keys of their documents, then compared with all
 * their evidence.
 */
public final class Screener {

    /** Names that are looked at for one name of a traveller; the index finds the right one among far fewer. */
    private static final int CANDIDATES = 50;

    private static final Comparator<EntryFound> STRONGEST = Comparator.comparing((EntryFound found) -> found.how.band)
            .reversed()
            .thenComparing(Comparator.comparingDouble((EntryFound found) -> found.how.score())
                    .reversed())
            .thenComparing(EntryFound::at);

    private record EntryFound(int at, EntryComparison how) {}

    private final Watchlist list;
    private final ImmutableList<ListedEntry> entries;
    private final ImmutableList<ImmutableList<ParsedName>> names;
    private final NameIndex index;
    private final ImmutableListMultimap<String, Integer> byDocument;
    private final Supplier<ExpectedAlerts> expected;

    /**
     * Prepares a list.
     *
     * @param list the list
     */
    public Screener(Watchlist list) {
        this.list = list;
        this.entries = list.entries();
        ImmutableList.Builder<ImmutableList<ParsedName>> names = ImmutableList.builder();
        NameIndex.Builder index = NameIndex.builder();
        ImmutableListMultimap.Builder<String, Integer> byDocument = ImmutableListMultimap.builder();
        for (int i = 0; i < entries.size(); i++) {
            ListedEntry entry = entries.get(i);
            names.add(EntryComparison.parsed(entry));
            for (ListedName name : entry.names()) {
                index.add(String.valueOf(i), name.text());
            }
            for (IdentityDocument document : documents(entry.documents())) {
                String key = document.key();
                if (key != null) {
                    byDocument.put(key, i);
                }
            }
        }
        this.names = names.build();
        this.index = index.build();
        this.byDocument = byDocument.build();
        this.expected = Suppliers.memoize(() -> ExpectedAlerts.of(this));
    }

    private static List<IdentityDocument> documents(@Nullable List<IdentityDocument> given) {
        return given == null ? List.of() : given;
    }

    /**
     * The list behind it.
     *
     * @return the list
     */
    public Watchlist list() {
        return list;
    }

    /**
     * Screens one traveller for possible matches.
     *
     * @param person the traveller
     * @param asOf day of screening, for the record; it changes nothing
     * @return what was found
     */
    public ScreeningScreenAnswer screen(ScreenedPerson person, @Nullable LocalDate asOf) {
        return screen(person, Band.POSSIBLE, ImmutableList.of());
    }

    /**
     * Screens one traveller.
     *
     * @param person the traveller
     * @param minimum lowest band to report; with NO every entry is reported
     * @param cleared possible matches a person has resolved; one whose entry has changed since is reported again
     * @return what was found
     */
    public ScreeningScreenAnswer screen(ScreenedPerson person, Band minimum, List<Cleared> cleared) {
        ImmutableList.Builder<Hit> hits = ImmutableList.builder();
        Set<String> clearedBefore = new TreeSet<>();
        for (EntryFound found : found(person, minimum)) {
            String id = requireNonNull(entries.get(found.at).id());
            String version = requireNonNull(list.versions().get(id));
            if (cleared.contains(new Cleared(id, version))) {
                clearedBefore.add(id);
            } else {
                hits.add(Hit.of(id, version, found.how.answer()));
            }
        }
        return new ScreeningScreenAnswer(
                hits.build(),
                ImmutableList.copyOf(clearedBefore),
                new ListInfo(list.version(), entries.size(), list.names(), list.recordsRefused()),
                expectedFalseAlerts(person, minimum));
    }

    /**
     * How often this list stops somebody who is not on it, estimated with 2,000 invented travellers with names in the
     * Iraqi manner.
     *
     * @param like whether a traveller like this gives a birth date and a nationality; what they are does not matter
     * @param minimum lowest band that counts as an alert
     * @return travellers of 100,000
     */
    public BigDecimal expectedFalseAlerts(ScreenedPerson like, Band minimum) {
        return requireNonNull(expected.get()).per100000(like, minimum);
    }

    private List<EntryFound> found(ScreenedPerson person, Band minimum) {
        List<EntryFound> found = new ArrayList<>();
        for (EntryFound each : compared(person, EntryComparison.parsed(person), minimum == Band.NO)) {
            if (each.how.band.compareTo(minimum) >= 0) {
                found.add(each);
            }
        }
        found.sort(STRONGEST);
        return found;
    }

    private List<EntryFound> compared(ScreenedPerson person, List<ParsedName> own, boolean all) {
        Set<Integer> candidates = new TreeSet<>();
        if (all) {
            for (int i = 0; i < entries.size(); i++) {
                candidates.add(i);
            }
        }
        double weak = NameComparer.shipped().thresholds().weak();
        for (ParsedName name : all ? List.<ParsedName>of() : own) {
            for (NameIndex.Hit hit : index.search(name, CANDIDATES)) {
                if (hit.score() >= weak) {
                    candidates.add(Integer.valueOf(hit.id()));
                }
            }
        }
        for (IdentityDocument document : documents(person.documents())) {
            String key = document.key();
            if (key != null) {
                candidates.addAll(byDocument.get(key));
            }
        }
        List<EntryFound> compared = new ArrayList<>();
        for (int at : candidates) {
            compared.add(new EntryFound(at, new EntryComparison(person, own, entries.get(at), names.get(at))));
        }
        return compared;
    }

    /** What a traveller compares with; for estimates. */
    List<EntryComparison> comparisons(ScreenedPerson person, ParsedName name) {
        return compared(person, ImmutableList.of(name), false).stream()
                .map(EntryFound::how)
                .toList();
    }
}
