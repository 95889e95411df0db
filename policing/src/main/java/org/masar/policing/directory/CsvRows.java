package org.masar.policing.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values by RFC 4180, row by row: a row whose quoting is broken is told and left out, the next line is
 * read again. Line ends of any kind, an optional byte-order mark, comma or semicolon.
 */
final class CsvRows {

    /**
     * One row.
     *
     * @param cells its cells; empty if the quoting is broken
     * @param broken whether the quoting is broken
     */
    record Line(List<String> cells, boolean broken) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private int at;

    private CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** All rows, the header first; blank lines are left out. */
    static List<Line> read(String text) {
        CsvRows rows = new CsvRows(text, separator(text));
        while (rows.at < text.length()) {
            rows.row();
        }
        return rows.lines;
    }

    /** Spreadsheets of some countries separate by semicolons; the header tells. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    private void row() {
        int start = at;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            StringBuilder cell = new StringBuilder();
            if (at < text.length() && text.charAt(at) == '"') {
                if (!quoted(cell)) {
                    lines.add(new Line(List.of(), true));
                    at = start;
                    skipLine();
                    return;
                }
            } else {
                plain(cell);
            }
            cells.add(cell.toString());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endOfLine();
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            lines.add(new Line(cells, false));
        }
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

    private void plain(StringBuilder cell) {
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
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

    private void skipLine() {
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        endOfLine();
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
