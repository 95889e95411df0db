package org.masar.border.screening;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OFAC's list of Specially Designated Nationals as comma-separated files without a header: {@code sdn.csv} (12 columns),
 * then {@code alt.csv} (5 columns) with aliases and {@code add.csv} (6 columns) with addresses. Dates of birth, nationalities,
 * weak aliases and documents stand in the remarks.
 */
final class OfacList {

    private static final int MAIN = 12;
    private static final int ALIASES = 5;
    private static final int ADDRESSES = 6;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern KIND = Pattern.compile("(?i)aka|fka|nka");
    private static final Pattern WEAK = Pattern.compile("(?i)a\\.k\\.a\\.\\s*['\"‘’]([^'\"‘’]+)['\"‘’].*");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)((?:[A-Za-z.]+ )*?(?:passport|national id no\\.|identification number))\\s+(\\S+)(?:\\s+\\(([^)]*)\\))?.*");
    private static final Splitter REMARKS = Splitter.on(';').trimResults().omitEmptyStrings();

    private OfacList() {}

    static boolean recognises(ImmutableList<ImmutableList<String>> rows) {
        return !rows.isEmpty()
                && NUMBER.matcher(rows.get(0).get(0).strip()).matches()
                && List.of(MAIN, ALIASES, ADDRESSES).contains(rows.get(0).size());
    }

    static void read(ImmutableList<ImmutableList<String>> rows, ListRead read) {
        int columns = rows.get(0).size();
        for (int i = 0; i < rows.size(); i++) {
            ImmutableList<String> row = rows.get(i);
            if (row.size() == 1 && row.get(0).strip().length() <= 1) {
                // The end-of-file mark of old systems.
                continue;
            }
            read.record();
            if (row.size() != columns) {
                read.flaw(i + 1, ListFlaw.Code.CELLS);
            } else if (columns == MAIN) {
                entry(row, read, i + 1);
            } else if (columns == ALIASES && KIND.matcher(row.get(2).strip()).matches()) {
                alias(row, read, i + 1);
            } else {
                read.other();
            }
        }
    }

    private static void entry(List<String> row, ListRead read, int record) {
        if (!row.get(2).strip().equalsIgnoreCase("individual")) {
            // Aliases of organisations point here: they are no flaw.
            read.other();
            read.otherId(id(row));
            return;
        }
        EntryDraft draft = new EntryDraft(NUMBER.matcher(row.get(0).strip()).matches() ? id(row) : "");
        draft.name(row.get(1), null, ListedName.Kind.PRIMARY);
        boolean dates = true;
        boolean countries = true;
        for (String remark : REMARKS.split(withoutStop(row.get(11)))) {
            String plain = remark.replaceFirst("(?i)^alt\\. ", "");
            String lower = plain.toLowerCase(Locale.ROOT);
            Matcher weak = WEAK.matcher(plain);
            Matcher document = DOCUMENT.matcher(plain);
            if (lower.startsWith("dob ")) {
                dates &= draft.date(plain.substring(4), false);
            } else if (lower.startsWith("nationality ")) {
                countries &= draft.country(plain.substring(12));
            } else if (lower.startsWith("citizen ")) {
                countries &= draft.country(plain.substring(8));
            } else if (lower.startsWith("gender ")) {
                draft.sex(plain.substring(7));
            } else if (weak.matches()) {
                draft.name(weak.group(1), null, ListedName.Kind.LOW);
            } else if (document.matches()) {
                draft.document(document.group(1), document.group(3), document.group(2));
            }
        }
        read.flawUnless(dates, record, ListFlaw.Code.DATE_LEFT_OUT);
        read.flawUnless(countries, record, ListFlaw.Code.COUNTRY_LEFT_OUT);
        read.add(draft, record);
    }

    private static void alias(List<String> row, ListRead read, int record) {
        EntryDraft draft = read.find(id(row));
        if (draft != null) {
            if (!draft.name(row.get(3), null, ListedName.Kind.GOOD)) {
                read.flaw(record, ListFlaw.Code.NO_NAME);
            }
        } else if (read.isOther(id(row))) {
            read.other();
        } else {
            read.flaw(record, ListFlaw.Code.NO_ENTRY);
        }
    }

    private static String id(List<String> row) {
        return "OFAC:" + row.get(0).strip();
    }

    private static String withoutStop(String remarks) {
        String plain = remarks.strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
