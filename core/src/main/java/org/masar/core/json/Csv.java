package org.masar.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Tables as comma-separated values by RFC 4180; line ends of any kind, an optional byte-order mark. */
public final class Csv {

    private Csv() {}

    /**
     * Takes a table apart.
     *
     * @param text the table; a quote that is never closed takes all that follows into its cell
     * @return all rows with their cells, the header among them; blank lines are left out
     */
    public static ImmutableList<ImmutableList<String>> rows(String text) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (quoted && i < text.length()) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                if (!cells.isEmpty() || cell.length() > 0) {
                    cells.add(cell.toString());
                    rows.add(ImmutableList.copyOf(cells));
                }
                cells.clear();
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return rows.build();
    }
}
