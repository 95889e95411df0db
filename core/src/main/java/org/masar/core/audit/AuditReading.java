package org.masar.core.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A log read from its first line to the first that does not fit.
 *
 * @param tree over the entries that fit, and perhaps the first that does not
 * @param size number of entries that fit
 * @param goodBytes length of the lines that fit
 * @param findings at most one
 */
record AuditReading(MerkleTree tree, int size, long goodBytes, ImmutableList<AuditFinding> findings) {

    /** No entry is nearly as long; a file without line ends must not fill the heap. */
    private static final int LONGEST_LINE = 1 << 20;

    static AuditReading of(Path file) throws IOException {
        MerkleTree tree = new MerkleTree();
        int size = 0;
        long good = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != '\n') {
                    line.write(b);
                    if (line.size() > LONGEST_LINE) {
                        return found(tree, size, good, AuditFinding.Kind.NOT_A_LINE);
                    }
                    continue;
                }
                byte[] bytes = line.toByteArray();
                line.reset();
                AuditFinding.@Nullable Kind flaw = add(tree, bytes);
                if (flaw != null) {
                    return found(tree, size, good, flaw);
                }
                size++;
                good += bytes.length + 1L;
            }
            return line.size() == 0
                    ? new AuditReading(tree, size, good, ImmutableList.of())
                    : found(tree, size, good, AuditFinding.Kind.UNFINISHED_LINE);
        }
    }

    private static AuditFinding.@Nullable Kind add(MerkleTree tree, byte[] bytes) {
        String line = new String(bytes, UTF_8);
        String leaf = AuditLines.leafOf(line);
        if (leaf == null) {
            return AuditFinding.Kind.NOT_A_LINE;
        }
        tree.append(leaf.getBytes(UTF_8));
        // Compared as bytes: a broken character is read as another one, which must not make two lines equal.
        byte[] expected =
                AuditLines.line(leaf, HexFormat.of().formatHex(tree.root())).getBytes(UTF_8);
        boolean same = Arrays.equals(expected, 0, expected.length - 1, bytes, 0, bytes.length);
        return same ? null : AuditFinding.Kind.WRONG_ROOT;
    }

    private static AuditReading found(MerkleTree tree, int size, long good, AuditFinding.Kind kind) {
        return new AuditReading(tree, size, good, ImmutableList.of(new AuditFinding(size + 1, kind)));
    }
}
