package org.masar.border.screening;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.person.Sex;

/**
 * A plain list: {@code person,kind,name,script,dob,nationality,pob,programme}, one row a name; rows of one person make one
 * entry. The columns may stand in any order; {@code person} and {@code name} must be there; {@code sex} and {@code
 * document} ({@code type:state:number}) may be added. Several values in a cell are parted by {@code |}.
 */
final class PlainList {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "person", "kind", "name", "script", "dob", "nationality", "pob", "programme", "sex", "document");
    private static final ImmutableMap<String, ListedName.Kind> KINDS = ImmutableMap.of(
            "primary", ListedName.Kind.PRIMARY,
            "original", ListedName.Kind.ORIGINAL,
            "good", ListedName.Kind.GOOD,
            "low", ListedName.Kind.LOW);
    private static final Splitter VALUES = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on(':').trimResults();
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST = 200;

    private final Map<String, Integer> columns;
    private final ListRead read;

    private PlainList(Map<String, Integer> columns, ListRead read) {
        this.columns = columns;
        this.read = read;
    }

    static Optional<Problem> read(ImmutableList<ImmutableList<String>> rows, ListRead read, String pointer) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(column) || columns.put(column, i) != null) {
                return Optional.of(header(pointer));
            }
        }
        if (!columns.containsKey("person") || !columns.containsKey("name")) {
            return Optional.of(header(pointer));
        }
        PlainList list = new PlainList(columns, read);
        for (int i = 1; i < rows.size(); i++) {
            read.record();
            ListFlaw.Code flaw =
                    rows.get(i).size() == header.size() ? list.row(rows.get(i), i + 1) : ListFlaw.Code.CELLS;
            if (flaw != null) {
                read.flaw(i + 1, flaw);
            }
        }
        return Optional.empty();
    }

    private static Problem header(String pointer) {
        return ListFiles.form(pointer, "CSV with the header person,kind,name,script,dob,nationality,pob,programme");
    }

    private String cell(List<String> row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.get(at).strip();
    }

    /** Takes all of a row or nothing; null if it was taken. */
    private ListFlaw.@Nullable Code row(List<String> row, int number) {
        String person = cell(row, "person");
        String name = cell(row, "name");
        String kindCode = cell(row, "kind").toLowerCase(Locale.ROOT);
        ListedName.Kind kind = KINDS.get(kindCode);
        if (person.isEmpty() || person.length() > LONGEST) {
            return ListFlaw.Code.NO_ID;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return ListFlaw.Code.NO_NAME;
        }
        if (kind == null && !kindCode.isEmpty()) {
            return ListFlaw.Code.BAD_KIND;
        }
        List<ListedBirthDate> dates = new ArrayList<>();
        try {
            VALUES.split(cell(row, "dob")).forEach(date -> dates.add(ListedBirthDate.parse(date)));
        } catch (DateTimeException e) {
            return ListFlaw.Code.BAD_DATE;
        }
        List<List<String>> documents = new ArrayList<>();
        VALUES.split(cell(row, "document")).forEach(document -> documents.add(PARTS.splitToList(document)));
        if (documents.stream().anyMatch(parts -> parts.size() != 3)) {
            return ListFlaw.Code.BAD_DOCUMENT;
        }
        Sex sex = sex(cell(row, "sex"));
        if (sex == null && !cell(row, "sex").isEmpty()) {
            return ListFlaw.Code.BAD_SEX;
        }
        EntryDraft draft = read.draft(person);
        String script = cell(row, "script");
        draft.name(name, script.matches("[A-Z][a-z]{3}") ? script : null, kind);
        dates.forEach(draft::date);
        documents.forEach(parts -> draft.document(parts.get(0), parts.get(1), parts.get(2)));
        if (sex != null) {
            draft.sex(sex);
        }
        boolean known = true;
        for (String country : VALUES.split(cell(row, "nationality"))) {
            known &= draft.country(country);
        }
        read.flawUnless(known, number, ListFlaw.Code.COUNTRY_LEFT_OUT);
        return null;
    }

    private static @Nullable Sex sex(String code) {
        return switch (code) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            case "X" -> Sex.UNSPECIFIED;
            default -> null;
        };
    }
}
