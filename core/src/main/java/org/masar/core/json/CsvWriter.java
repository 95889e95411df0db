package org.masar.core.json;

import java.util.List;

/** Writes comma-separated values by RFC 4180, so that {@link Csv} reads the same cells again. */
public final class CsvWriter {

    private CsvWriter() {}

    /**
     * Puts a table together.
     *
     * @param rows the header and the rows below it
     * @return the table; lines end with CR LF, and cells that need quotes have them
     */
    public static String text(List<? extends List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",");
                cell(row.get(i), row.size() == 1, text);
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static void cell(String cell, boolean alone, StringBuilder text) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\uFEFF');
        if (plain && !(alone && cell.isEmpty())) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
