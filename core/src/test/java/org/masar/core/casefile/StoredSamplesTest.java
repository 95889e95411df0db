package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.audit.AuditAction;
import org.masar.core.audit.AuditEntry;
import org.masar.core.audit.AuditLog;
import org.masar.core.audit.Checkpoint;
import org.masar.core.json.Json;
import org.masar.core.lifecycle.Due;
import org.masar.core.protection.Consent;
import org.masar.core.protection.Purpose;
import tools.jackson.databind.JsonNode;

/**
 * What was stored once must stay readable: events with their digests, sealed parts with wrapped keys, an audit log with its
 * checkpoint, all in files beside this class. Run with {@code -Dmasar.write=true} to write them anew, which is right only
 * for a shape that was never released.
 */
class StoredSamplesTest {

    private static final CaseId ONE = new CaseId("case-1");
    private static final Instant AT = Instant.parse("2026-02-03T04:05:06Z");
    private static final SecretKey MASTER = new SecretKeySpec(new byte[32], "AES");
    private static final Path SAMPLES =
            Path.of("src", "test", "resources", "org", "masar", "core", "casefile", "stored-1");
    private static final Consent PHONE =
            new Consent(Consent.Giver.INDIVIDUAL, Purpose.of("HOUSING"), "partner-1", List.of("phone"), AT, null, null);

    /** As an application would declare it today: a visit had a town, now it has a district; its note became a list. */
    private static final EventShapes SHAPES = EventShapes.builder()
            .type("avrr.visit", 3)
            .upcast(
                    "avrr.visit",
                    1,
                    json -> json.replace("\"town\"", "\"district\""),
                    json -> json.replaceAll("\"note\":(\"[^\"]*\")", "\"notes\":[$1]"))
            .upcast("avrr.visit", 2, json -> json.replace("}", ",\"met\":null}"))
            .type("test.catalogue", 2)
            .upcast("test.catalogue", 1, json -> json.replace("\"price\"", "\"amount\""))
            .build();

    @TempDir
    Path folder;

    private static Sealer sealer() {
        return new Sealer(KeyVault.folder(SAMPLES.resolve("keys"), MASTER));
    }

    @BeforeAll
    static void write() throws IOException {
        if (!Boolean.getBoolean("masar.write")) {
            return;
        }
        Files.createDirectories(SAMPLES);
        Files.deleteIfExists(SAMPLES.resolve("audit.jsonl"));
        Sealer sealer = sealer();
        CaseEvent visit =
                CaseEvent.of("e-2", "avrr.visit", 1, AT, LocalDate.of(2026, 2, 3), "staff-1", "{\"town\":\"سلێمانی\"}");
        StringBuilder lines = new StringBuilder();
        try (CaseStore store = CaseStore.inMemory();
                AuditLog log = AuditLog.open(SAMPLES.resolve("audit.jsonl"), sealer)) {
            store.append(
                    ONE,
                    0,
                    List.of(
                            Events.note("e-1")
                                    .event(
                                            CaseProcess.MOVED,
                                            "{\"lifecycle\":\"visit\",\"move\":\"visit\",\"from\":\"ASKED\",\"to\":\"VISITED\"}")
                                    .withReceipt("{\"engine\":\"avrr.readiness\"}"),
                            sealer.seal(ONE, visit, "s-1", "{\"note\":\"door is blue\"}"),
                            Consents.given(sealer, ONE, Events.note("e-3"), "s-1", "c-1", PHONE),
                            DueDates.event(
                                    Events.note("e-4"),
                                    "avrr.procedure",
                                    List.of(new Due(LocalDate.of(2026, 8, 1), "RSS_MID", true))),
                            Consents.withdrawn(Events.note("e-5"), "s-1", "c-1")));
            for (StoredEvent stored : store.read(ONE, 0)) {
                lines.append(Json.write(line(stored), null)).append('\n');
            }
            log.append(new AuditEntry(
                    AT, "staff-1", AuditAction.READ, "s-1", "case-1", null, null, null, ImmutableList.of("phone")));
            log.append(new AuditEntry(
                    AT, "staff-1", AuditAction.WRITTEN, null, "case-1", null, null, null, ImmutableList.of()));
            Files.writeString(
                    SAMPLES.resolve("checkpoint.txt"),
                    log.checkpoint("office", AT).text() + "\n",
                    UTF_8);
        }
        Files.writeString(SAMPLES.resolve("events.jsonl"), lines, UTF_8);
    }

    private static Map<String, Object> line(StoredEvent stored) {
        CaseEvent event = stored.event();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", event.id());
        line.put("type", event.type());
        line.put("schema", event.schema());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("effectiveOn", event.effectiveOn().toString());
        line.put("actor", event.actor());
        line.put("data", event.data());
        if (event.receipt() != null) {
            line.put("receipt", event.receipt());
        }
        Sealed sealed = event.sealed();
        if (sealed != null) {
            line.put("subject", sealed.subject());
            line.put("sealed", HexFormat.of().formatHex(sealed.bytes()));
        }
        line.put("digest", stored.digest());
        return line;
    }

    private static List<StoredEvent> events() throws IOException {
        List<StoredEvent> events = new ArrayList<>();
        for (String text : Files.readAllLines(SAMPLES.resolve("events.jsonl"), UTF_8)) {
            JsonNode line = Json.parse(text);
            @Nullable
            Sealed sealed = line.has("sealed")
                    ? new Sealed(
                            line.path("subject").asString(),
                            HexFormat.of().parseHex(line.path("sealed").asString()))
                    : null;
            CaseEvent event = new CaseEvent(
                    line.path("id").asString(),
                    line.path("type").asString(),
                    line.path("schema").asInt(),
                    Instant.parse(line.path("recordedAt").asString()),
                    LocalDate.parse(line.path("effectiveOn").asString()),
                    line.path("actor").asString(),
                    line.path("data").asString(),
                    line.has("receipt") ? line.path("receipt").asString() : null,
                    sealed);
            events.add(StoredEvent.checked(
                    events.size() + 1,
                    ONE,
                    events.size() + 1,
                    event,
                    line.path("digest").asString()));
        }
        return events;
    }

    @Test
    void eventsAreReadInTheirNewestShape() throws IOException {
        List<StoredEvent> events = events();
        assertThat(events.stream().map(SHAPES::newest))
                .hasSize(5)
                .element(1)
                .isEqualTo("{\"district\":\"سلێمانی\",\"met\":null}");
        assertThat(SHAPES.newestSealed(events.get(1), sealer())).contains("{\"notes\":[\"door is blue\"]}");
        assertThat(SHAPES.newestSealed(events.get(0), sealer())).isEmpty();
        assertThat(SHAPES.newest("test.catalogue", 1, "{\"price\":1}")).isEqualTo("{\"amount\":1}");
        assertThat(SHAPES.newest("test.catalogue", 2, "{\"amount\":1}")).isEqualTo("{\"amount\":1}");
    }

    @Test
    void movesConsentsAndDatesAreUnderstood() throws IOException {
        List<StoredEvent> events = events();
        assertThat(CaseProcess.of(CaseProcessTest.VISITS).state(events)).isEqualTo(CaseProcessTest.State.VISITED);
        assertThat(Consents.of(events.subList(0, 4), sealer(), "s-1")).containsExactly(Map.entry("c-1", PHONE));
        assertThat(Consents.of(events, sealer(), "s-1"))
                .containsExactly(
                        Map.entry("c-1", PHONE.withdrawn(Events.note("e-5").recordedAt())));
        assertThat(Casefile.of(ONE, events).fold(DueDates.NONE, DueDates::after).all())
                .containsExactly(new Due(LocalDate.of(2026, 8, 1), "RSS_MID", true));
    }

    @Test
    void theLogStillFitsAndOpens() throws IOException {
        Checkpoint kept = Checkpoint.parse(Files.readString(SAMPLES.resolve("checkpoint.txt"), UTF_8));
        Path copy = Files.copy(SAMPLES.resolve("audit.jsonl"), folder.resolve("audit.jsonl"));
        assertThat(AuditLog.verify(copy, List.of(kept)).isSound()).isTrue();
        try (AuditLog log = AuditLog.open(copy, sealer())) {
            assertThat(log.read(0).orElseThrow().items()).containsExactly("phone");
        }
        try (Stream<Path> keys = Files.walk(SAMPLES.resolve("keys"))) {
            assertThat(keys.filter(Files::isRegularFile)).hasSize(1);
        }
    }
}
