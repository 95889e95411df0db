package org.masar.core.casefile;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of the tests' own, on the loopback interface, in a folder that goes with it. It needs an installed
 * PostgreSQL, on the path, in the folder where Debian puts it, or in that of {@code -Dmasar.postgres}; without one, the
 * tests are skipped.
 */
final class PostgresServer {

    private static @Nullable PostgresServer shared;

    private final Path binaries;
    private final Path folder;
    private final @Nullable String user;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(Path binaries) throws IOException {
        this.binaries = binaries;
        this.folder = Files.createTempDirectory("masar-pg");
        this.user = unprivileged();
        if (user != null) {
            UserPrincipal owner =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            Files.setOwner(folder, owner);
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    static synchronized PostgresServer start() throws Exception {
        if (shared == null) {
            Path binaries = binaries();
            Assumptions.assumeTrue(binaries != null, "no PostgreSQL is installed here");
            PostgresServer server = new PostgresServer(binaries);
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            server.run("initdb", "-D", server.data(), "-U", "masar", "-A", "trust", "-E", "UTF8", "--locale=C");
            server.up();
            shared = server;
        }
        return shared;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    void up() throws Exception {
        String options =
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c max_connections=40 -c fsync=off";
        run("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    /** As if the server was killed. That a disk keeps what it promised is not what these tests show: they run without. */
    void crash() throws Exception {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    }

    PGSimpleDataSource newDatabase() throws SQLException {
        String name = "cases" + databases.incrementAndGet();
        try (Connection connection = source("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return source(name);
    }

    private PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=masar");
        return source;
    }

    private static @Nullable Path binaries() throws IOException {
        List<Path> places = new ArrayList<>();
        String given = System.getProperty("masar.postgres");
        if (given != null) {
            places.add(Path.of(given));
        }
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            places.add(Path.of(place));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted().forEach(version -> places.add(version.resolve("bin")));
            }
        }
        for (Path place : places) {
            if (Files.isExecutable(place.resolve("initdb")) && Files.isExecutable(place.resolve("pg_ctl"))) {
                return place.resolve("initdb").toRealPath().getParent();
            }
        }
        return null;
    }

    /** PostgreSQL refuses to run as root. */
    private static @Nullable String unprivileged() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return null;
        }
        Path users = Path.of("/etc/passwd");
        Assumptions.assumeTrue(
                Files.isReadable(users) && Files.isExecutable(Path.of("/usr/sbin/runuser")),
                "PostgreSQL does not run as root, and there is nobody else to run it");
        return Files.readString(users).contains("\npostgres:") ? "postgres" : "nobody";
    }

    private void run(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        if (user != null) {
            command.addAll(List.of("/usr/sbin/runuser", "-u", user, "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("masar-pg", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " failed:\n" + Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }

    private void remove() {
        try {
            run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (Exception e) {
            // The machine is cleaned up by others then.
            Thread.currentThread().interrupt();
        }
    }
}
