package org.masar.core.engine;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.masar.core.json.Sha256;

/**
 * One file of data for a {@link PreparedEngine}.
 *
 * @param name its file name, without folders; says by its ending what it is
 * @param content its bytes
 * @param sha256 their SHA-256, in lower-case hexadecimal; receipts name it
 */
public record DataFile(String name, ByteSource content, String sha256) {

    /**
     * Data that is in memory.
     *
     * @param name what to call it
     * @param bytes its content; not copied, must not change afterwards
     * @return the file
     */
    public static DataFile of(String name, byte[] bytes) {
        return new DataFile(name, ByteSource.wrap(bytes), Sha256.hex(bytes));
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @return the file, in memory
     * @throws UncheckedIOException if it cannot be read
     */
    public static DataFile read(Path path) {
        try {
            return of(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
