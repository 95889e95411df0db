package org.masar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.json.PackFile;
import org.masar.core.json.PackInfo;

class PacksTest {

    /** Vocabulary of the code itself, and the code lists behind the types of core.place. */
    private static final Set<String> NO_PACKS =
            Set.of("terms.tsv", "invented-travellers.tsv", "iso-3166-1.csv", "icao-codes.csv", "iraq-governorates.csv");

    private static List<PackFile> packs() {
        return Engines.load().all().stream()
                .flatMap(engine -> engine.info().packs().stream())
                .distinct()
                .toList();
    }

    @Test
    void everyShippedFileOfFactsIsNamedByAnEngine() throws IOException {
        Path root = Path.of("..", "..").toRealPath();
        Set<String> named = packs().stream().map(PackFile::file).collect(Collectors.toSet());
        for (String module : List.of("core", "avrr", "resettlement", "fap", "policing", "border", "mgi")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/resources"))) {
                List<String> shipped = files.map(file -> file.getFileName().toString())
                        .filter(file -> file.matches(".*\\.(json|tsv|csv)"))
                        .filter(file -> !NO_PACKS.contains(file))
                        .toList();
                assertThat(named).as(module).containsAll(shipped);
            }
        }
    }

    @Test
    void everyPackOfRulesSaysWhereItComesFrom() {
        for (PackFile pack : packs()) {
            PackInfo info = pack.info();
            assertThat(info.sources()).as(info.id()).isNotEmpty();
            if (pack.file().endsWith(".json")) {
                assertThat(info.version()).as(info.id()).isNotNull();
            }
        }
    }

    @Test
    void aPackIsOldBehindItsHorizonOnly() {
        PackInfo day = new PackInfo("p", "1", "2026-11-01", ImmutableList.of(), 0, "");
        PackInfo month = new PackInfo("p", "1", "2026-11", ImmutableList.of(), 0, "");
        assertThat(day.isOlderThan(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(day.isOlderThan(LocalDate.of(2026, 11, 2))).isTrue();
        assertThat(month.isOlderThan(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(month.isOlderThan(LocalDate.of(2026, 12, 1))).isTrue();
    }
}
