package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Csv;
import org.masar.core.person.DocumentNumber;

/**
 * Stolen, lost, revoked and stolen blank documents by exact key: type, issuing State, number. No name is looked at. What
 * is found is a lead to be confirmed with the State that reported it, never a ground for an arrest. Prints without its content.
 */
public final class LostDocuments {

    /** What happened to a document. */
    public enum Status {
        /** Taken from its holder. */
        STOLEN,
        /** Lost by its holder; very often found again. */
        LOST,
        /** Declared invalid by the State that issued it. */
        REVOKED,
        /** Taken before it was issued to anybody. */
        STOLEN_BLANK
    }

    /**
     * A reported document.
     *
     * @param status what happened
     * @param reported when; null if not known
     * @param confirmWith office to confirm it with; null if not known
     */
    public record Reported(
            Status status,
            @Nullable LocalDate reported,
            @Nullable String confirmWith) {}

    private static final ImmutableList<String> HEADER =
            ImmutableList.of("type", "state", "number", "status", "reported", "confirmWith");

    private final ImmutableMap<String, Reported> byKey;
    private final ImmutableList<Integer> refusedRows;

    private LostDocuments(ImmutableMap<String, Reported> byKey, ImmutableList<Integer> refusedRows) {
        this.byKey = byKey;
        this.refusedRows = refusedRows;
    }

    /**
     * Reads a table.
     *
     * @param file CSV with the header {@code type,state,number,status,reported,confirmWith}; of two rows for one document
     *     the later one holds
     * @return the register; rows that cannot be read are in {@link #refusedRows}
     * @throws InvalidRequestException if the file is not UTF-8 or has another header
     */
    public static LostDocuments read(DataFile file) {
        ImmutableList<ImmutableList<String>> rows = Csv.rows(file.text());
        if (rows.isEmpty() || !rows.get(0).equals(HEADER)) {
            throw new InvalidRequestException(
                    file.name(), List.of(ListFiles.form("", "CSV with the header " + String.join(",", HEADER))));
        }
        Map<String, Reported> byKey = new LinkedHashMap<>();
        ImmutableList.Builder<Integer> refused = ImmutableList.builder();
        for (int i = 1; i < rows.size(); i++) {
            if (!take(rows.get(i), byKey)) {
                refused.add(i + 1);
            }
        }
        return new LostDocuments(ImmutableMap.copyOf(byKey), refused.build());
    }

    private static boolean take(List<String> row, Map<String, Reported> byKey) {
        if (row.size() != HEADER.size()) {
            return false;
        }
        try {
            String key = new IdentityDocument(row.get(0), row.get(1), DocumentNumber.of(row.get(2))).key();
            LocalDate reported =
                    row.get(4).isBlank() ? null : LocalDate.parse(row.get(4).strip());
            Status status = Status.valueOf(row.get(3).strip().toUpperCase(Locale.ROOT));
            if (key != null) {
                byKey.put(
                        key,
                        new Reported(
                                status,
                                reported,
                                row.get(5).isBlank() ? null : row.get(5).strip()));
            }
            return key != null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /**
     * Looks for a document.
     *
     * @param document type, issuing State and number must all be known
     * @return what was reported; empty if nothing was, or a part of the key is not known
     */
    public Optional<Reported> find(IdentityDocument document) {
        return Optional.ofNullable(document.key()).map(byKey::get);
    }

    /**
     * Documents it knows.
     *
     * @return how many
     */
    public int size() {
        return byKey.size();
    }

    /**
     * Rows that could not be read, the header being row 1.
     *
     * @return their numbers
     */
    public ImmutableList<Integer> refusedRows() {
        return refusedRows;
    }

    /**
     * The type only.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "LostDocuments";
    }
}
