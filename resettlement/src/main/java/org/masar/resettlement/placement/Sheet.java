package org.masar.resettlement.placement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of a caller: plain CSV without quotes, a header, rows that begin with a name.
 *
 * @param header column names after the first, as written
 * @param rows cells after the first, by the first
 */
record Sheet(ImmutableList<String> header, Map<String, ImmutableList<String>> rows) {

    /** Reads a table; null where rows differ in length, a name stands twice, or nothing is there. */
    static @Nullable Sheet parse(String csv) {
        Sheet sheet = null;
        for (String line : Splitter.onPattern("\r?\n").split(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            if (line.isBlank()) {
                continue;
            }
            ImmutableList<String> cells =
                    ImmutableList.copyOf(Splitter.on(',').trimResults().split(line));
            if (sheet == null) {
                sheet = new Sheet(cells.subList(1, cells.size()), new LinkedHashMap<>());
            } else if (cells.size() != sheet.header.size() + 1
                    || sheet.rows.put(cells.get(0), cells.subList(1, cells.size())) != null) {
                return null;
            }
        }
        return sheet;
    }

    /** Names are the same whatever their case and outer blanks. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Column of each plain name. */
    Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(plain(header.get(i)), i);
        }
        return columns;
    }

    /** A number of at least 0, or null. */
    static @Nullable BigDecimal number(@Nullable String cell) {
        if (cell == null || cell.isEmpty() || cell.length() > 40) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(cell);
            return number.signum() < 0 || number.precision() - (long) number.scale() > 9 || number.scale() > 40
                    ? null
                    : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A count, or null. */
    static @Nullable Integer count(@Nullable String cell) {
        BigDecimal number = number(cell);
        return number == null || number.stripTrailingZeros().scale() > 0 ? null : Integer.valueOf(number.intValue());
    }

    static boolean areCounts(List<String> cells, boolean blankAllowed) {
        return cells.stream().allMatch(cell -> (blankAllowed && cell.isEmpty()) || count(cell) != null);
    }
}
