package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as comma-separated values by RFC 4180. Reading takes line ends of any kind, an optional byte-order mark, and
 * semicolons where the first line has no comma (the spreadsheets of many countries write them). A row whose quoting is
 * broken costs that row only: the next line is read again.
 */
public final class Csv {

    private final String text;
    private final char separator;
    private int at;

    private Csv(String text) {
        this.text = text;
        this.separator = separator(text);
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /**
     * Takes a table apart.
     *
     * @param text the table
     * @return all rows with their cells, the header among them; a row without any cell is one whose quoting is broken (a
     *     quote that is never closed, or text behind a closing one); blank lines are left out
     */
    public static ImmutableList<ImmutableList<String>> rows(String text) {
        Csv csv = new Csv(text);
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        while (csv.at < text.length()) {
            int start = csv.at;
            ImmutableList<String> row = csv.row();
            if (!text.substring(start, csv.at).isBlank()) {
                rows.add(row);
            }
        }
        return rows.build();
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @return the cells between commas, quoted where they hold a comma, a semicolon, a quote or a line end, or would be taken for a
     *     blank line; ended by CR LF
     */
    public static String line(List<String> cells) {
        String line = cells.stream().map(Csv::quote).collect(Collectors.joining(","));
        return (line.isBlank() ? "\"" + line + "\"" : line) + "\r\n";
    }

    /**
     * Writes a table.
     *
     * @param rows the header and the rows below it
     * @return their {@linkplain #line lines}
     */
    public static String text(List<? extends List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String quote(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\uFEFF')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    private ImmutableList<String> row() {
        int start = at;
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        boolean more = true;
        while (more) {
            StringBuilder cell = new StringBuilder();
            if (at < text.length() && text.charAt(at) == '"') {
                if (!quoted(cell)) {
                    at = start;
                    plain(cell, false);
                    endOfLine();
                    return ImmutableList.of();
                }
            } else {
                plain(cell, true);
            }
            cells.add(cell.toString());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endOfLine();
        return cells.build();
    }

    /** A quoted cell; false if it never ends or something stands behind the closing quote. */
    private boolean quoted(StringBuilder cell) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return at >= text.length() || text.charAt(at) == separator || isEnd(text.charAt(at));
            }
        }
        return false;
    }

    private void plain(StringBuilder cell, boolean toSeparator) {
        while (at < text.length() && !isEnd(text.charAt(at)) && !(toSeparator && text.charAt(at) == separator)) {
            cell.append(text.charAt(at++));
        }
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
