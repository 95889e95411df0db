package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.TreeMap;
import org.masar.border.screening.ScreeningScreenRequest.Cleared;

/**
 * Possible matches that trained persons have resolved, by traveller and by version of the entry: whoever was cleared once
 * is not stopped again for the same entry, and a changed entry asks again. Immutable; a traveller can show an earlier
 * clearance. Prints without its content.
 */
public final class Clearances {

    private static final Clearances NONE = new Clearances(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, ImmutableSortedMap<String, String>> byPerson;

    private Clearances(ImmutableSortedMap<String, ImmutableSortedMap<String, String>> byPerson) {
        this.byPerson = byPerson;
    }

    /**
     * An empty memory.
     *
     * @return always the same
     */
    public static Clearances none() {
        return NONE;
    }

    /**
     * This memory and one clearance more; one of the same traveller and entry is replaced.
     *
     * @param personKey the caller's key of the traveller, for example a pseudonym; not a name
     * @param entry id of the entry
     * @param entryVersion its version when it was resolved
     * @return the longer memory
     */
    public Clearances with(String personKey, String entry, String entryVersion) {
        TreeMap<String, ImmutableSortedMap<String, String>> persons = new TreeMap<>(byPerson);
        TreeMap<String, String> own = new TreeMap<>(persons.getOrDefault(personKey, ImmutableSortedMap.of()));
        own.put(entry, entryVersion);
        persons.put(personKey, ImmutableSortedMap.copyOfSorted(own));
        return new Clearances(ImmutableSortedMap.copyOfSorted(persons));
    }

    /**
     * This memory without one clearance, for example after an appeal or an error.
     *
     * @param personKey the caller's key of the traveller
     * @param entry id of the entry
     * @return the shorter memory
     */
    public Clearances without(String personKey, String entry) {
        TreeMap<String, ImmutableSortedMap<String, String>> persons = new TreeMap<>(byPerson);
        TreeMap<String, String> own = new TreeMap<>(persons.getOrDefault(personKey, ImmutableSortedMap.of()));
        own.remove(entry);
        persons.put(personKey, ImmutableSortedMap.copyOfSorted(own));
        return new Clearances(ImmutableSortedMap.copyOfSorted(persons));
    }

    /**
     * What was cleared for one traveller, as a request takes it.
     *
     * @param personKey the caller's key of the traveller
     * @return by entry id; none if nothing was
     */
    public ImmutableList<Cleared> of(String personKey) {
        ImmutableSortedMap<String, String> own = byPerson.get(personKey);
        return own == null
                ? ImmutableList.of()
                : own.entrySet().stream()
                        .map(each -> new Cleared(each.getKey(), each.getValue()))
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "Clearances";
    }
}
