package org.masar.policing.directory;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Csv;
import org.masar.core.message.PlainInput;
import tools.jackson.databind.JsonNode;

/**
 * Reads HSDS tables: a zip of CSV files, or the same tables as JSON. Bounded: what a small zip unpacks to is counted, and
 * a table beyond the bounds is told and left out.
 */
final class PackageReader {

    /** Most bytes of one table, unpacked. */
    private static final long MOST_TABLE = 96L << 20;

    /** Most bytes of a package, unpacked. */
    private static final long MOST_PACKAGE = 256L << 20;

    private static final int MOST_FILES = 2_000;

    private final Source source = new Source(false);

    private PackageReader() {}

    /** The tables of a zip. */
    static Source zip(byte[] bytes) {
        PackageReader reader = new PackageReader();
        try {
            reader.unpack(bytes);
        } catch (IOException | IllegalArgumentException e) {
            // A zip that breaks off: the tables before are kept.
            reader.source.findings().addTable(DefectCode.TABLE_UNREADABLE, "zip", null);
        }
        return reader.source;
    }

    private void unpack(byte[] bytes) throws IOException {
        long total = 0;
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw new IOException("no entry");
            }
            while (entry != null) {
                if (++files > MOST_FILES) {
                    throw new IOException("too many files");
                }
                String table = tableName(entry.getName());
                if (table != null && !entry.isDirectory()) {
                    InputStream bounded = ByteStreams.limit(zip, Math.min(MOST_TABLE, MOST_PACKAGE - total) + 1);
                    byte[] content = bounded.readAllBytes();
                    total += content.length;
                    if (content.length > MOST_TABLE || total > MOST_PACKAGE) {
                        source.findings().addTable(DefectCode.TABLE_UNREADABLE, table, null);
                        return;
                    }
                    csv(table, content);
                }
                entry = zip.getNextEntry();
            }
        }
    }

    /** The table of a file in the root or in {@code data/}, at most one folder around them; null if it is none. */
    private static @Nullable String tableName(String path) {
        String plain = path.replace('\\', '/');
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        if (!Ascii.toLowerCase(name).endsWith(".csv") || plain.contains("__MACOSX") || name.startsWith(".")) {
            return null;
        }
        return name.substring(0, name.length() - ".csv".length());
    }

    private void csv(String name, byte[] content) {
        String text = utf8(content);
        if (text == null) {
            source.findings().addTable(DefectCode.TABLE_UNREADABLE, name, null);
            return;
        }
        fill(source.open(name), Csv.rows(text), source.findings());
    }

    /** The text of a file, or null if it is not UTF-8. */
    static @Nullable String utf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Rows with fewer cells than the header end in empty ones; rows with more are broken. */
    static void fill(Table table, ImmutableList<ImmutableList<String>> lines, Findings findings) {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.get(0).isEmpty()) {
            findings.addTable(DefectCode.TABLE_UNREADABLE, table.name(), null);
            return;
        }
        List<String> header = lines.get(0).stream().map(PlainInput::header).toList();
        table.columns().addAll(header);
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            Row row = new Row(i, null);
            boolean broken = cells.isEmpty()
                    || cells.subList(Math.min(header.size(), cells.size()), cells.size()).stream()
                            .anyMatch(cell -> !cell.isBlank());
            for (int c = 0; c < header.size() && !broken; c++) {
                if (!header.get(c).isEmpty()) {
                    row.put(header.get(c), c < cells.size() ? cells.get(c) : "");
                }
            }
            if (broken) {
                findings.add(DefectCode.CSV_BROKEN, table, row, null, false);
                row.reject();
                table.rows().add(row);
            } else {
                table.add(row);
            }
        }
    }

    /** Tables given as JSON: a list of objects for each file name. */
    static Source json(JsonNode tables) {
        PackageReader reader = new PackageReader();
        for (Map.Entry<String, JsonNode> file : tables.properties()) {
            String name = tableName(file.getKey());
            Table table = reader.source.open(name == null ? file.getKey() : name);
            int number = 0;
            for (JsonNode node : file.getValue()) {
                Row row = new Row(++number, null);
                for (Map.Entry<String, JsonNode> cell : node.properties()) {
                    if (cell.getValue().isValueNode()) {
                        row.put(
                                cell.getKey(),
                                cell.getValue().isNull() ? "" : cell.getValue().asString());
                    } else {
                        row.misshape(cell.getKey());
                    }
                }
                table.add(row);
            }
            if (!file.getValue().isArray()) {
                reader.source.findings().addTable(DefectCode.TABLE_UNREADABLE, table.name(), null);
            }
        }
        return reader.source;
    }
}
