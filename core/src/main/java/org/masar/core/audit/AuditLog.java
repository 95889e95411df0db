package org.masar.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A log in a file, one line an entry. An entry is on the disk when {@link #append} returns. One process writes to a file
 * at a time; within it the log is safe for use by many threads. The tree is held in memory, 64 bytes an entry.
 */
public final class AuditLog implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final FileChannel channel;
    private final MerkleTree tree;
    private final AuditLines lines;
    private boolean broken;

    private AuditLog(Path file, AuditLines lines, FileChannel channel, MerkleTree tree) {
        this.file = file;
        this.channel = channel;
        this.tree = tree;
        this.lines = lines;
    }

    /**
     * Opens a log for writing. A last line that breaks off was never acknowledged and is removed.
     *
     * @param file the log; made where there is none
     * @param seals hides what concerns a person
     * @return the log
     * @throws AuditException if the log does not fit, is open for writing elsewhere or cannot be read
     */
    public static AuditLog open(Path file, Seals seals) {
        requireNonNull(seals, "seals");
        FileChannel channel = null;
        boolean open = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                throw new AuditException(
                        "the log is open for writing already.\nMaybe share one AuditLog, or give each process its own.",
                        null);
            }
            AuditReading reading = AuditReading.of(file);
            for (AuditFinding finding : reading.findings()) {
                if (finding.kind() != AuditFinding.Kind.UNFINISHED_LINE) {
                    throw new AuditException(
                            "line " + finding.line() + " of the log: " + finding.kind()
                                    + ".\nMaybe keep the file for an inquiry and begin another one.",
                            null);
                }
            }
            channel.truncate(reading.goodBytes());
            channel.position(reading.goodBytes());
            AuditLog log = new AuditLog(file, new AuditLines(seals), channel, reading.tree());
            open = true;
            return log;
        } catch (IOException e) {
            throw failure(e);
        } finally {
            if (!open && channel != null) {
                closeQuietly(channel);
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * Adds an entry.
     *
     * @param entry what happened
     * @return its place, from 0
     * @throws AuditException if it could not be written; then it is not in the log
     */
    public synchronized int append(AuditEntry entry) {
        if (broken) {
            throw new AuditException("the log could not be written before.\nMaybe open it again.", null);
        }
        int index = tree.size();
        String leaf = lines.leaf(entry, index);
        tree.append(leaf.getBytes(UTF_8));
        // Whatever interrupts the writing: only a reading of the file tells what is in it.
        broken = true;
        ByteBuffer bytes = ByteBuffer.wrap(
                AuditLines.line(leaf, HEX.formatHex(tree.root())).getBytes(UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            throw failure(e);
        }
        broken = false;
        return index;
    }

    /**
     * What the log is now.
     *
     * @param origin whose log it is
     * @param at the time, which the log does not know
     * @return the checkpoint to give away
     */
    public synchronized Checkpoint checkpoint(String origin, Instant at) {
        return new Checkpoint(origin, tree.size(), HEX.formatHex(tree.root()), at);
    }

    /**
     * Shows somebody who holds a checkpoint that an entry stood in the log then.
     *
     * @param index the entry, from 0
     * @param size number of entries at the checkpoint
     * @return the proof for {@link MerkleProof#includes}; the entry's bytes are those of {@link #leaf}
     * @throws IndexOutOfBoundsException for an entry that the log did not have
     */
    public synchronized ImmutableList<byte[]> inclusion(int index, int size) {
        return tree.inclusion(index, size);
    }

    /**
     * Shows somebody who holds two checkpoints that the log only grew between them.
     *
     * @param older number of entries at the earlier one
     * @param newer number of entries at the later one
     * @return the proof for {@link MerkleProof#continues}
     * @throws IndexOutOfBoundsException for sizes that the log never had
     */
    public synchronized ImmutableList<byte[]> consistency(int older, int newer) {
        return tree.consistency(older, newer);
    }

    /**
     * The bytes of an entry that its leaf is the hash of. They do not tell what a sealed entry says.
     *
     * @param index the entry, from 0
     * @return the bytes
     * @throws IndexOutOfBoundsException for an entry that the log does not have
     */
    public synchronized byte[] leaf(int index) {
        return leafText(index).getBytes(UTF_8);
    }

    /**
     * Reads an entry.
     *
     * @param index the entry, from 0
     * @return the entry; empty once the key of the person it concerns is destroyed
     * @throws IndexOutOfBoundsException for an entry that the log does not have
     * @throws AuditException if the entry does not fit its commitment
     */
    public synchronized Optional<AuditEntry> read(int index) {
        return lines.entry(leafText(index), index);
    }

    private String leafText(int index) {
        if (index < 0 || index >= tree.size()) {
            throw new IndexOutOfBoundsException("index (" + index + ") must be below the size " + tree.size());
        }
        try (Stream<String> all = Files.lines(file, UTF_8)) {
            @Nullable String line = all.skip(index).findFirst().orElse(null);
            @Nullable String leaf = line == null ? null : AuditLines.leafOf(line);
            if (leaf == null) {
                throw new AuditException("line " + (index + 1) + " of the log is gone or changed", null);
            }
            return leaf;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Looks at a log without opening it for writing, and without any key.
     *
     * @param file the log
     * @param checkpoints what others hold of it
     * @return what was found
     * @throws AuditException if there is no such file
     */
    public static AuditReport verify(Path file, List<Checkpoint> checkpoints) {
        try {
            AuditReading reading = AuditReading.of(file);
            MerkleTree tree = reading.tree();
            ImmutableList.Builder<AuditFinding> findings = ImmutableList.builder();
            findings.addAll(reading.findings());
            for (Checkpoint checkpoint : checkpoints) {
                if (checkpoint.size() > reading.size()) {
                    findings.add(new AuditFinding(checkpoint.size(), AuditFinding.Kind.SHORTER_THAN_CHECKPOINT));
                } else if (!HEX.formatHex(tree.root(checkpoint.size())).equals(checkpoint.root())) {
                    findings.add(new AuditFinding(checkpoint.size(), AuditFinding.Kind.NOT_AS_AT_CHECKPOINT));
                }
            }
            return new AuditReport(reading.size(), HEX.formatHex(tree.root(reading.size())), findings.build());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * How many entries there are.
     *
     * @return 0 or more
     */
    public synchronized int size() {
        return tree.size();
    }

    @Override
    public synchronized void close() {
        closeQuietly(channel);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static AuditException failure(IOException e) {
        return new AuditException(
                "the log cannot be read or written. What was acknowledged is not lost.\n"
                        + "Maybe make room on the disk, see to the rights on the file, and open it again.",
                e);
    }
}
