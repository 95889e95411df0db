package org.masar.core.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masar.core.json.PackFile;

/** Tables shipped beside this class: tab-separated, {@code #} starts a comment line. */
final class Tables {

    static final ImmutableList<PackFile> PACKS = Stream.of(
                    "letters.tsv",
                    "name-frequency.tsv",
                    "name-model.tsv",
                    "name-spellings.tsv",
                    "name-variants.tsv",
                    "name-vowels.tsv",
                    "name-words.tsv",
                    "sound-costs.tsv")
            .map(file -> PackFile.of(Tables.class, file))
            .collect(ImmutableList.toImmutableList());

    private static final Splitter CELLS = Splitter.on('\t');

    private Tables() {}

    static ImmutableList<List<String>> rows(String name) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        try {
            for (String line : Resources.readLines(
                    Objects.requireNonNull(Tables.class.getResource(name)), StandardCharsets.UTF_8)) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(CELLS.splitToList(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.build();
    }
}
