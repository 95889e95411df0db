package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.masar.core.json.Json;
import org.masar.core.json.Sha256;
import org.masar.core.protection.ReferralPackage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A case as one file that goes from one organisation to another: a zip with {@code manifest.json}, {@code events.jsonl},
 * one event a line, and {@code disclosed.jsonl}, one person a line. Protected items go only as packages that
 * {@link org.masar.core.protection.Disclosure} made. Sealed parts, receipts, keys, consents and erasures, and with them the
 * codes under which the sender knows persons, stay behind. Prints its type only.
 *
 * @param caseId the case, as the sender names it
 * @param events what came, by version, without sealed parts
 * @param disclosed what was disclosed: seal it under keys of your own before you append
 */
public record PortableCase(CaseId caseId, ImmutableList<CaseEvent> events, ImmutableList<Disclosed> disclosed) {

    /**
     * What was disclosed of one person.
     *
     * @param purpose what for, as a code; it may be used for nothing else
     * @param receiver who may have it
     * @param pseudonym who it is about, under a name of this disclosure alone
     * @param services codes of the services needed
     * @param madeAt when it was allowed
     * @param items values by the codes of the items
     */
    public record Disclosed(
            String purpose,
            String receiver,
            String pseudonym,
            ImmutableList<String> services,
            Instant madeAt,
            ImmutableMap<String, String> items) {

        /**
         * Checks that all parts are there.
         *
         * @param purpose what for
         * @param receiver who may have it
         * @param pseudonym who it is about
         * @param services codes of the services needed
         * @param madeAt when it was allowed
         * @param items values by the codes of the items
         */
        public Disclosed {
            requireNonNull(purpose, "purpose");
            requireNonNull(receiver, "receiver");
            requireNonNull(pseudonym, "pseudonym");
            requireNonNull(services, "services");
            requireNonNull(madeAt, "madeAt");
            requireNonNull(items, "items");
        }

        @Override
        public String toString() {
            return "Disclosed";
        }
    }

    private static final String MANIFEST = "manifest.json";
    private static final String EVENTS = "events.jsonl";
    private static final String DISCLOSED = "disclosed.jsonl";
    private static final ImmutableSet<String> PARTS = ImmutableSet.of(MANIFEST, EVENTS, DISCLOSED);
    private static final ImmutableSet<String> THE_SENDERS_OWN =
            ImmutableSet.of(Consents.GIVEN, Consents.WITHDRAWN, Erasure.ERASED);
    private static final int MOST_BYTES = 64 << 20;

    /**
     * Checks that all parts are there.
     *
     * @param caseId the case
     * @param events what came
     * @param disclosed what was disclosed
     */
    public PortableCase {
        requireNonNull(caseId, "caseId");
        requireNonNull(events, "events");
        requireNonNull(disclosed, "disclosed");
    }

    /**
     * Writes a case.
     *
     * @param file the case
     * @param packages what was disclosed, one package a person, all to the same receiver; none sends no protected item
     * @param out where to; not closed. The same case and packages give the same bytes
     * @throws IllegalArgumentException for packages to several receivers: each may have its own file only
     * @throws IOException if it cannot be written
     */
    public static void write(Casefile file, List<ReferralPackage> packages, OutputStream out) throws IOException {
        if (packages.stream().map(ReferralPackage::receiver).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "packages must all be for one receiver.\nMaybe write one file for each of them.");
        }
        ImmutableList<Object> kept = file.events().stream()
                .map(StoredEvent::event)
                .filter(event -> !THE_SENDERS_OWN.contains(event.type()))
                .map(PortableCase::line)
                .collect(ImmutableList.toImmutableList());
        byte[] events = lines(kept);
        byte[] disclosed = lines(packages.stream().map(PortableCase::line).toList());
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "masar.case");
        manifest.put("schema", 1);
        manifest.put("caseId", file.id().value());
        manifest.put("events", kept.size());
        manifest.put("eventsSha256", Sha256.hex(events));
        manifest.put("disclosed", packages.size());
        manifest.put("disclosedSha256", Sha256.hex(disclosed));
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        add(zip, MANIFEST, Json.write(manifest, null).getBytes(UTF_8));
        add(zip, EVENTS, events);
        add(zip, DISCLOSED, disclosed);
        zip.finish();
    }

    private static Object line(CaseEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put("type", event.type());
        line.put("schema", event.schema());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("effectiveOn", event.effectiveOn().toString());
        line.put("actor", event.actor());
        // As text: a number must arrive with the digits it was written with.
        line.put("data", event.data());
        return line;
    }

    private static Object line(ReferralPackage shared) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("purpose", shared.purpose().code());
        line.put("receiver", shared.receiver());
        line.put("pseudonym", shared.ticket().pseudonym());
        line.put("services", shared.ticket().services());
        line.put("madeAt", shared.madeAt().toString());
        line.put("items", shared.items());
        return line;
    }

    private static byte[] lines(List<Object> rows) {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(Json.write(row, null)).append('\n'));
        return lines.toString().getBytes(UTF_8);
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
        if (!parts.keySet().equals(PARTS)) {
            throw changed();
        }
        try {
            JsonNode manifest = Json.parse(new String(part(parts, MANIFEST), UTF_8));
            if (!text(manifest, "format").equals("masar.case")) {
                throw changed();
            }
            if (manifest.path("schema").asInt(0) != 1) {
                throw new CaseStoreException(
                        CaseStoreException.Kind.UNKNOWN_SHAPE,
                        "the file of the case has another schema than 1.\nMaybe use a later release.");
            }
            return new PortableCase(
                    new CaseId(text(manifest, "caseId")),
                    rows(manifest, "events", part(parts, EVENTS), PortableCase::event),
                    rows(manifest, "disclosed", part(parts, DISCLOSED), PortableCase::disclosed));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw changed();
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return requireNonNull(parts.get(name), name);
    }

    private static <T> ImmutableList<T> rows(
            JsonNode manifest, String name, byte[] bytes, Function<JsonNode, T> reader) {
        if (!text(manifest, name + "Sha256").equals(Sha256.hex(bytes))) {
            throw changed();
        }
        ImmutableList.Builder<T> rows = ImmutableList.builder();
        for (String line : Splitter.on('\n').omitEmptyStrings().split(new String(bytes, UTF_8))) {
            rows.add(reader.apply(Json.parse(line)));
        }
        ImmutableList<T> all = rows.build();
        if (manifest.path(name).asInt(-1) != all.size()) {
            throw changed();
        }
        return all;
    }

    private static CaseEvent event(JsonNode line) {
        return CaseEvent.of(
                text(line, "id"),
                text(line, "type"),
                line.path("schema").asInt(0),
                Instant.parse(text(line, "recordedAt")),
                LocalDate.parse(text(line, "effectiveOn")),
                text(line, "actor"),
                text(line, "data"));
    }

    private static Disclosed disclosed(JsonNode line) {
        ImmutableMap.Builder<String, String> items = ImmutableMap.builder();
        line.path("items").propertyNames().forEach(item -> items.put(item, text(line.path("items"), item)));
        return new Disclosed(
                text(line, "purpose"),
                text(line, "receiver"),
                text(line, "pseudonym"),
                line.path("services")
                        .valueStream()
                        .map(service -> service.asString(""))
                        .collect(ImmutableList.toImmutableList()),
                Instant.parse(text(line, "madeAt")),
                items.buildOrThrow());
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
                if (parts.put(entry.getName(), part) != null || parts.size() > PARTS.size()) {
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
