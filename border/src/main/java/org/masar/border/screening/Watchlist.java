package org.masar.border.screening;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.masar.core.engine.DataFile;
import org.masar.core.json.Sha256;

/**
 * A list of persons, read once and immutable: the entries, what could not be read, and a version by content. Prints
 * without names.
 *
 * <p>Records add up: {@code records() == recordsTaken() + recordsRefused() + recordsOfOthers()}.
 */
public final class Watchlist {

    private final ImmutableSortedMap<String, ListedEntry> entries;
    private final ImmutableSortedMap<String, String> versions;
    private final ImmutableList<ListFlaw> flaws;
    private final int records;
    private final int others;
    private final String version;

    private Watchlist(
            ImmutableSortedMap<String, ListedEntry> entries, ImmutableList<ListFlaw> flaws, int records, int others) {
        this.entries = entries;
        this.flaws = flaws;
        this.records = records;
        this.others = others;
        ImmutableSortedMap.Builder<String, String> versions = ImmutableSortedMap.naturalOrder();
        StringBuilder all = new StringBuilder();
        entries.forEach((id, entry) -> {
            String own = entry.version();
            versions.put(id, own);
            all.append(own).append('\n');
        });
        this.versions = versions.buildOrThrow();
        this.version = Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a list in any of the forms known: plain CSV, UN XML, OFAC SDN CSV and XML, EU XML, UK CSV and XML. The form
     * shows by the content.
     *
     * @param file the list
     * @return the list; bad rows are in {@link #flaws}
     * @throws org.masar.core.engine.InvalidRequestException if it is none of these, not UTF-8, damaged as a whole, or an
     *     XML file with a document type
     */
    public static Watchlist read(DataFile file) {
        return read(ImmutableList.of(file));
    }

    /**
     * Reads several lists as one; OFAC's {@code alt.csv} and {@code add.csv} may follow {@code sdn.csv}.
     *
     * @param files the lists
     * @return all their entries
     * @throws org.masar.core.engine.InvalidRequestException as {@link #read(DataFile)}, and if two lists use one id
     */
    public static Watchlist read(Collection<DataFile> files) {
        return ListFiles.read(files);
    }

    static Watchlist of(Collection<ListedEntry> entries, Collection<ListFlaw> flaws, int records, int others) {
        TreeMap<String, ListedEntry> byId = new TreeMap<>();
        for (ListedEntry entry : entries) {
            byId.put(requireNonNull(entry.id(), "id"), entry);
        }
        return new Watchlist(ImmutableSortedMap.copyOfSorted(byId), ImmutableList.copyOf(flaws), records, others);
    }

    /**
     * A list made in Java.
     *
     * @param entries each with an id of its own
     * @return the list
     * @throws IllegalArgumentException if an entry has no id, or two have the same
     */
    public static Watchlist of(Collection<ListedEntry> entries) {
        ImmutableMap.Builder<String, ListedEntry> byId = ImmutableMap.builder();
        for (ListedEntry entry : entries) {
            if (entry.id() == null) {
                throw new IllegalArgumentException("every entry of a list must have an id.");
            }
            byId.put(entry.id(), entry);
        }
        return of(byId.buildOrThrow().values(), ImmutableList.of(), entries.size(), 0);
    }

    /**
     * This list with only some of its entries.
     *
     * @param ids which; others are ignored
     * @return the shorter list, without flaws
     */
    public Watchlist only(Collection<String> ids) {
        return of(entries.values().stream()
                .filter(entry -> ids.contains(entry.id()))
                .toList());
    }

    /**
     * The entries.
     *
     * @return by id
     */
    public ImmutableList<ListedEntry> entries() {
        return entries.values().asList();
    }

    /**
     * One entry.
     *
     * @param id its id
     * @return the entry, if it is here
     */
    public Optional<ListedEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * The version of one entry.
     *
     * @param id its id
     * @return SHA-256 over its content, if it is here
     */
    public Optional<String> entryVersion(String id) {
        return Optional.ofNullable(versions.get(id));
    }

    ImmutableSortedMap<String, String> versions() {
        return versions;
    }

    /**
     * The version of the list: the same for the same entries, in whatever form or order they were read.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    public String version() {
        return version;
    }

    /**
     * Names of all entries.
     *
     * @return how many
     */
    public int names() {
        return entries.values().stream().mapToInt(entry -> entry.names().size()).sum();
    }

    /**
     * What could not be taken as it stands.
     *
     * @return by record
     */
    public ImmutableList<ListFlaw> flaws() {
        return flaws;
    }

    /**
     * Rows of a table, or records of an XML file, whatever became of them.
     *
     * @return how many were read
     */
    public int records() {
        return records;
    }

    /**
     * Rows or records that were left out as a whole because they could not be understood.
     *
     * @return how many
     */
    public int recordsRefused() {
        return (int) flaws.stream().filter(flaw -> flaw.code().refuses()).count();
    }

    /**
     * Records about organisations, vessels, aircraft, addresses.
     *
     * @return how many
     */
    public int recordsOfOthers() {
        return others;
    }

    /**
     * Rows or records that are in the list.
     *
     * @return how many
     */
    public int recordsTaken() {
        return records - others - recordsRefused();
    }

    @Override
    public String toString() {
        return "Watchlist[" + entries.size() + " entries]";
    }
}
