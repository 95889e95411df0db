package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A case as one file that goes from one organisation to another: a zip with {@code manifest.json} and
 * {@code events.jsonl}, one event a line. Receipts, keys and the codes of persons stay behind. Prints its type only.
 *
 * @param caseId the case, as the sender names it
 * @param events what came, by version
 */
public record PortableCase(CaseId caseId, ImmutableList<Item> events) {

    /**
     * An event that came.
     *
     * @param event the event, without a sealed part
     * @param disclosed what the sender disclosed of the sealed part, as a JSON object, or null: seal it under a key of
     *     your own before you append
     */
    public record Item(CaseEvent event, @Nullable String disclosed) {

        /**
         * Checks that the event is there.
         *
         * @param event the event
         * @param disclosed what the sender disclosed
         */
        public Item {
            requireNonNull(event, "event");
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    private static final String MANIFEST = "manifest.json";
    private static final String EVENTS = "events.jsonl";
    private static final int MOST_BYTES = 64 << 20;

    /**
     * Checks that all parts are there.
     *
     * @param caseId the case
     * @param events what came
     */
    public PortableCase {
        requireNonNull(caseId, "caseId");
        requireNonNull(events, "events");
    }

    /**
     * Writes a case.
     *
     * @param file the case
     * @param disclosed what may go of an event's sealed part, as a JSON object; empty for nothing. It must rest on a
     *     recorded disclosure; {@code event -> Optional.empty()} sends no protected item
     * @param out where to; not closed. The same case gives the same bytes
     * @throws IOException if it cannot be written
     */
    public static void write(Casefile file, Function<? super StoredEvent, Optional<String>> disclosed, OutputStream out)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        for (StoredEvent stored : file.events()) {
            lines.append(Json.write(line(stored.event(), disclosed.apply(stored)), null))
                    .append('\n');
        }
        byte[] events = lines.toString().getBytes(UTF_8);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "masar.case");
        manifest.put("schema", 1);
        manifest.put("caseId", file.id().value());
        manifest.put("events", file.events().size());
        manifest.put("sha256", Sha256.hex(events));
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        add(zip, MANIFEST, Json.write(manifest, null).getBytes(UTF_8));
        add(zip, EVENTS, events);
        zip.finish();
    }

    private static Map<String, Object> line(CaseEvent event, Optional<String> disclosed) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put("type", event.type());
        line.put("schema", event.schema());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("effectiveOn", event.effectiveOn().toString());
        line.put("actor", event.actor());
        // As text: a number must arrive with the digits it was written with.
        line.put("data", event.data());
        disclosed.ifPresent(json -> line.put("disclosed", Words.object("what is disclosed", json)));
        return line;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * Reads a case.
     *
     * @param in a file as {@link #write} makes it; anything. Not closed
     * @return the case
     * @throws CaseStoreException CORRUPT for another file or one that was changed on the way, UNKNOWN_SHAPE for one of
     *     a later release, TOO_LARGE for more than 64 MiB unpacked
     * @throws IOException if it cannot be read
     */
    public static PortableCase read(InputStream in) throws IOException {
        Map<String, byte[]> parts = parts(in);
        byte[] events = parts.get(EVENTS);
        byte[] manifest = parts.get(MANIFEST);
        if (parts.size() != 2 || events == null || manifest == null) {
            throw changed();
        }
        try {
            return read(Json.parse(new String(manifest, UTF_8)), events);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw changed();
        }
    }

    private static PortableCase read(JsonNode manifest, byte[] bytes) {
        if (!text(manifest, "format").equals("masar.case")) {
            throw changed();
        }
        if (manifest.path("schema").asInt(0) != 1) {
            throw new CaseStoreException(
                    CaseStoreException.Kind.UNKNOWN_SHAPE,
                    "the file of the case has another schema than 1.\nMaybe use a later release.");
        }
        if (!text(manifest, "sha256").equals(Sha256.hex(bytes))) {
            throw changed();
        }
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(new String(bytes, UTF_8))) {
            items.add(item(Json.parse(line)));
        }
        ImmutableList<Item> all = items.build();
        if (manifest.path("events").asInt(-1) != all.size()) {
            throw changed();
        }
        return new PortableCase(new CaseId(text(manifest, "caseId")), all);
    }

    private static Item item(JsonNode line) {
        CaseEvent event = CaseEvent.of(
                text(line, "id"),
                text(line, "type"),
                line.path("schema").asInt(0),
                Instant.parse(text(line, "recordedAt")),
                LocalDate.parse(text(line, "effectiveOn")),
                text(line, "actor"),
                text(line, "data"));
        return new Item(event, line.has("disclosed") ? Words.object("disclosed", text(line, "disclosed")) : null);
    }

    private static String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        if (value == null || !value.isString()) {
            throw changed();
        }
        return value.stringValue();
    }

    private static ImmutableMap<String, byte[]> parts(InputStream in) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int left = MOST_BYTES;
        try {
            ZipInputStream zip = new ZipInputStream(in, UTF_8);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new CaseStoreException(
                            CaseStoreException.Kind.TOO_LARGE,
                            "the file of the case has more than " + MOST_BYTES
                                    + " bytes unpacked.\nMaybe it is no case at all.");
                }
                if (parts.put(entry.getName(), part) != null || parts.size() > 2) {
                    throw changed();
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw changed();
        }
        return ImmutableMap.copyOf(parts);
    }

    private static CaseStoreException changed() {
        return new CaseStoreException(
                CaseStoreException.Kind.CORRUPT,
                "the file is no case, or was changed on the way.\nMaybe ask the sender to send it again.");
    }

    @Override
    public String toString() {
        return "PortableCase";
    }
}
