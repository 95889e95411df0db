package org.masar.border.screening;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The UK Sanctions List (form since February 2022): six name fields of which the sixth is the family name, a type and
 * strength for each name, the name in its own script. As CSV, one row a name, the header within the first rows; or as XML. The
 * names of columns and elements beyond those are from general knowledge of that list.
 */
final class UkList {

    private static final ImmutableList<String> NAME_ORDER =
            ImmutableList.of("name 1", "name 2", "name 3", "name 4", "name 5", "name 6");
    private static final Splitter COUNTRIES = Splitter.on(CharMatcher.anyOf("|;"));
    private static final int HEADER_WITHIN = 5;

    private UkList() {}

    /** The row with the names of the columns; -1 if this is no such list. */
    static int header(ImmutableList<ImmutableList<String>> rows) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
            Set<String> columns = rows.get(i).stream().map(UkList::folded).collect(Collectors.toSet());
            if (columns.containsAll(ImmutableSet.of("unique id", "name 6"))) {
                return i;
            }
        }
        return -1;
    }

    private static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    static void read(ImmutableList<ImmutableList<String>> rows, int header, ListRead read) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < rows.get(header).size(); i++) {
            columns.putIfAbsent(folded(rows.get(header).get(i)), i);
        }
        for (int i = header + 1; i < rows.size(); i++) {
            ImmutableList<String> row = rows.get(i);
            read.record();
            if (row.size() != rows.get(header).size()) {
                read.flaw(i + 1, ListFlaw.Code.CELLS);
            } else {
                row(columns, row, read, i + 1);
            }
        }
    }

    private static void row(Map<String, Integer> columns, List<String> row, ListRead read, int record) {
        String kind = cell(columns, row, "designation type");
        if (!kind.isEmpty() && !kind.equalsIgnoreCase("individual")) {
            read.other();
            return;
        }
        String id = cell(columns, row, "unique id");
        String name = join(NAME_ORDER.stream().map(part -> cell(columns, row, part)));
        String original =
                UnList.firstOf(cell(columns, row, "name non-latin script"), cell(columns, row, "non-latin name"));
        if (id.isEmpty()) {
            read.flaw(record, ListFlaw.Code.NO_ID);
            return;
        }
        if (name.isEmpty() && original.isEmpty()) {
            read.flaw(record, ListFlaw.Code.NO_NAME);
            return;
        }
        EntryDraft draft = read.draft("UK:" + id);
        draft.name(name, null, kind(cell(columns, row, "name type"), cell(columns, row, "alias strength")));
        draft.name(original, null, ListedName.Kind.ORIGINAL);
        read.flawUnless(draft.date(cell(columns, row, "d.o.b"), false), record, ListFlaw.Code.DATE_LEFT_OUT);
        boolean known = true;
        String nationality = UnList.firstOf(cell(columns, row, "nationality(/ies)"), cell(columns, row, "nationality"));
        for (String country : COUNTRIES.split(nationality)) {
            known &= draft.country(country);
        }
        read.flawUnless(known, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        draft.document("Passport", null, cell(columns, row, "passport number"));
        draft.document("National ID", null, cell(columns, row, "national identifier number"));
        draft.sex(cell(columns, row, "gender"));
    }

    private static String cell(Map<String, Integer> columns, List<String> row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.get(at).strip();
    }

    private static ListedName.Kind kind(String type, String strength) {
        if (folded(strength).startsWith("low")) {
            return ListedName.Kind.LOW;
        }
        return folded(type).equals("primary name") ? ListedName.Kind.PRIMARY : ListedName.Kind.GOOD;
    }

    static void record(XmlNode node, ListRead read, int record) {
        read.record();
        String type = UnList.firstOf(node.text("IndividualEntityShip"), node.text("DesignationType"));
        if (!type.isEmpty() && !type.equalsIgnoreCase("Individual")) {
            read.other();
            return;
        }
        String id = node.text("UniqueID");
        EntryDraft draft = new EntryDraft(id.isEmpty() ? "" : "UK:" + id);
        for (XmlNode name : node.all("Names", "Name")) {
            draft.name(
                    join(Stream.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6")
                            .map(name::text)),
                    null,
                    kind(name.text("NameType"), name.text("AliasStrength")));
        }
        node.anywhere("NameNonLatinScript").forEach(name -> draft.name(name.text(), null, ListedName.Kind.ORIGINAL));
        boolean dates = true;
        for (XmlNode date : node.anywhere("DOB")) {
            dates &= draft.date(date.text(), false);
        }
        boolean countries = true;
        for (XmlNode country : node.anywhere("Nationality")) {
            countries &= draft.country(country.text());
        }
        node.anywhere("PassportNumber").forEach(number -> draft.document("Passport", null, number.text()));
        node.anywhere("NationalIdentifierNumber").forEach(number -> draft.document("National ID", null, number.text()));
        node.anywhere("Gender").forEach(sex -> draft.sex(sex.text()));
        read.flawUnless(dates, record, ListFlaw.Code.DATE_LEFT_OUT);
        read.flawUnless(countries, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        read.add(draft, record);
    }

    private static String join(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
