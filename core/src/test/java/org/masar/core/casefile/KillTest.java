package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that appends is killed at random points: what it had been told is stored must be there, whole. */
class KillTest {

    private static final int KILLS = Boolean.getBoolean("masar.deep") ? 200 : 10;

    @TempDir
    Path folder;

    private interface Opening {
        CaseStore open();
    }

    @Test
    void h2KeepsWhatItAcknowledged() throws Exception {
        Path file = folder.resolve("cases");
        kill(List.of("file", file.toString()), () -> CaseStore.file(file));
    }

    @Test
    void postgresKeepsWhatItAcknowledged() throws Exception {
        PGSimpleDataSource database = PostgresServer.start().newDatabase();
        kill(List.of("postgres", database.getUrl(), "masar"), () -> CaseStore.jdbc(database));
    }

    private static void kill(List<String> store, Opening opening) throws Exception {
        Random random = new Random(11);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
            command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            command.addAll(List.of(Appender.class.getName(), "r" + round));
            command.addAll(store);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int atMost = 1 + random.nextInt(40);
            int before = acknowledged.size();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                String line = lines.readLine();
                while (line != null) {
                    // What breaks off was not acknowledged.
                    if (line.endsWith(".")) {
                        acknowledged.add(line.substring(0, line.length() - 1));
                    }
                    if (acknowledged.size() - before == atMost) {
                        Thread.sleep(0, random.nextInt(999_999));
                        // By its handle: the process itself would close the stream that still holds acknowledgements.
                        process.toHandle().destroyForcibly();
                    }
                    line = lines.readLine();
                }
            }
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(acknowledged.size() - before).isGreaterThanOrEqualTo(atMost);
            try (CaseStore opened = opening.open()) {
                List<StoredEvent> all = opened.stream(0).toList();
                assertThat(all.size()).isEqualTo(opened.lastPosition());
                // Two events an append: never one of them alone.
                assertThat(all.size() % 2).isZero();
                assertThat(all.stream().map(stored -> stored.event().id()).toList())
                        .containsSubsequence(acknowledged);
            }
        }
    }

    /** The process that is killed: a case of its own each run, two events an append, a line for each that is stored. */
    static final class Appender {

        private Appender() {}

        public static void main(String[] args) {
            CaseStore store;
            if (args[1].equals("file")) {
                store = CaseStore.file(Path.of(args[2]));
            } else {
                PGSimpleDataSource database = new PGSimpleDataSource();
                database.setUrl(args[2]);
                database.setUser(args[3]);
                store = CaseStore.jdbc(database);
            }
            CaseId caseId = new CaseId(args[0]);
            for (int i = 0; i < 100_000; i += 2) {
                String first = args[0] + "-" + i;
                String second = args[0] + "-" + (i + 1);
                store.append(caseId, i, List.of(Events.event(first), Events.event(second)));
                System.out.println(first + ".\n" + second + ".");
                System.out.flush();
            }
        }
    }
}
