package org.masar.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.masar.core.audit.MerkleTree;
import org.masar.core.casefile.CaseEvent;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.Casefile;
import org.masar.core.casefile.Erasure;
import org.masar.core.casefile.KeyVault;
import org.masar.core.casefile.Sealed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Microseconds among many events in a file of H2: to load a case of ten events, to erase a person (the key with its file,
 * the search, an event in the case, all on the disk), and to prove an entry of a log as long, without a peer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class CaseloadBenchmark {

    private static final int EACH = 10;

    /** How many events there are, ten of them a case. */
    @Param({"10000", "100000", "1000000"})
    public int size = 10_000;

    private final Random random = new Random(1);
    private final MerkleTree tree = new MerkleTree();
    private int erased;
    private @Nullable CaseStore store;
    private @Nullable KeyVault vault;

    /** For JMH. */
    public CaseloadBenchmark() {}

    /**
     * Fills a store and a tree.
     *
     * @throws IOException if there is no room
     */
    @Setup
    public void fill() throws IOException {
        Path folder = Files.createTempDirectory("masar-bench");
        KeyVault keys = KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(new byte[32], "AES"));
        CaseStore cases = CaseStore.file(folder.resolve("cases"));
        List<CaseEvent> plain = CaseStoreBenchmark.events(EACH - 1);
        for (int i = 0; i < size / EACH; i++) {
            CaseId caseId = new CaseId("case-" + i);
            List<CaseEvent> events = new ArrayList<>(plain);
            events.add(opened("s-" + i));
            cases.append(caseId, 0, events);
        }
        for (int i = 0; i < size; i++) {
            tree.append(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)});
        }
        vault = keys;
        store = cases;
    }

    private static CaseEvent opened(String subject) {
        return new CaseEvent(
                "opened",
                "avrr.case.opened",
                1,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "staff-7",
                "{\"yearOfBirth\":1990}",
                null,
                new Sealed(subject, new byte[100]));
    }

    /**
     * A case of ten events.
     *
     * @return the case
     */
    @Benchmark
    public Casefile load() {
        return Casefile.read(Objects.requireNonNull(store), new CaseId("case-" + random.nextInt(size / EACH)));
    }

    /**
     * One person, another one each time as long as there are some.
     *
     * @return the cases
     */
    @Benchmark
    public ImmutableList<CaseId> erase() {
        return Erasure.erase(
                Objects.requireNonNull(store),
                Objects.requireNonNull(vault),
                "s-" + erased++ % (size / EACH),
                "REQUESTED",
                Instant.EPOCH,
                LocalDate.EPOCH,
                "staff-7");
    }

    /**
     * That an entry is in the log.
     *
     * @return the proof
     */
    @Benchmark
    public ImmutableList<byte[]> inclusion() {
        return tree.inclusion(random.nextInt(size), size);
    }

    /**
     * That the log only grew.
     *
     * @return the proof
     */
    @Benchmark
    public ImmutableList<byte[]> consistency() {
        return tree.consistency(1 + random.nextInt(size), size);
    }

    /** Closes the store. */
    @TearDown
    public void close() {
        Objects.requireNonNull(store).close();
    }
}
