package org.masar.examples.jshell;

import java.util.ArrayList;
import java.util.List;

/** A table as text: columns aligned by what they take on a terminal, numbers to the right. */
final class Printed {

    private static final int LINE = 150;

    /** With more columns than this, none may be wide. */
    private static final int FEW = 5;

    private static final int WIDE = 90;
    private static final int NARROW = 36;

    private Printed() {}

    static String of(Table table, int most) {
        List<Row> rows = table.rows().subList(0, Math.min(most, table.size()));
        List<StringBuilder> lines = new ArrayList<>();
        for (int i = 0; i < rows.size() + 2; i++) {
            lines.add(new StringBuilder());
        }
        List<String> left = new ArrayList<>();
        int used = 0;
        for (String column : table.columns()) {
            List<String> cells = cells(table, column, rows);
            int width = cells.stream().mapToInt(Cells::width).max().orElse(0);
            used += width + 2;
            if (used > LINE) {
                left.add(column);
                continue;
            }
            boolean right = table.isNumeric(column);
            for (int i = 0; i < lines.size(); i++) {
                String cell = i == 1 ? "-".repeat(width) : cells.get(i == 0 ? 0 : i - 1);
                lines.get(i).append("  ").append(Cells.pad(cell, width, right));
            }
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append('\n').append(line.toString().stripTrailing()));
        if (table.size() == 0) {
            text.append("\n  no rows");
        } else if (table.size() > rows.size()) {
            text.append("\n  … ")
                    .append(table.size() - rows.size())
                    .append(" more of ")
                    .append(table.size())
                    .append(" rows");
        }
        if (!left.isEmpty()) {
            text.append("\n  … and the columns ").append(String.join(", ", left));
        }
        return text.append('\n').toString();
    }

    private static List<String> cells(Table table, String column, List<Row> rows) {
        int widest = table.columns().size() <= FEW ? WIDE : NARROW;
        List<String> cells = new ArrayList<>();
        cells.add(column);
        rows.forEach(row -> cells.add(Cells.shown(row.get(column), widest)));
        return cells;
    }
}
