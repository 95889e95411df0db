package org.masar.core.engine;

import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.Sha256;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;

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
     * Reads a file. A folder is read as a zip of the files in it and in its folders, one level down.
     *
     * @param path where it is
     * @return the file, in memory
     * @throws UncheckedIOException if it cannot be read
     */
    public static DataFile read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return of(path.getFileName() + ".zip", zip(path));
            }
            return of(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content as text.
     *
     * @return the text, a byte-order mark included
     * @throws InvalidRequestException with ENCODING if it is not UTF-8
     */
    public String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.read()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidRequestException(
                    name, List.of(Problem.of(Problem.Code.ENCODING, "", Message.of(Problem.Code.ENCODING.key()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content as a value.
     *
     * @param reader reads the JSON text
     * @param <T> type of the value
     * @return the value
     * @throws InvalidRequestException with all problems if it is not UTF-8 or does not fit
     */
    public <T> T json(StrictReader<T> reader) {
        Parsed<T> parsed = reader.read(text());
        if (!parsed.problems().isEmpty()) {
            throw new InvalidRequestException(name, parsed.problems());
        }
        return parsed.value();
    }

    /** Always the same bytes for the same files: in order of their names, without their times. */
    private static byte[] zip(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> entry(folder, file)))
                    .toList();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(entry(folder, file));
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String entry(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
