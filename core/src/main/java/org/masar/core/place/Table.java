package org.masar.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The shipped tables: plain CSV without quotes, with a header. */
final class Table {

    private static final Splitter COMMA = Splitter.on(',');

    private Table() {}

    /** The rows below the header, all as wide as the header. */
    static ImmutableList<List<String>> rows(String name) {
        try {
            List<String> lines = Resources.readLines(Objects.requireNonNull(Table.class.getResource(name)), UTF_8);
            int width = COMMA.splitToList(lines.get(0)).size();
            ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
            for (String line : lines.subList(1, lines.size())) {
                List<String> row = COMMA.splitToList(line);
                if (row.size() != width) {
                    throw new IllegalStateException(name + " must have " + width + " columns in each row");
                }
                rows.add(row);
            }
            return rows.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
