package org.masar.examples.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.masar.core.casefile.CaseEvent;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.Casefile;
import org.masar.core.casefile.PortableCase;
import org.masar.core.casefile.StoredEvent;
import org.masar.core.casefile.VersionConflictException;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases of a programme: what happened is appended, read and handed over, never changed. */
@RestController
@RequestMapping("/cases/{programme}/{case}")
final class CaseController {

    private static final StrictReader<AppendRequest> READER = StrictReader.of(AppendRequest.class);

    private final CaseStore store;
    private final ServiceSettings.Limits limits;
    private final Clock clock = Clock.systemUTC();

    CaseController(CaseStore store, ServiceSettings settings) {
        this.store = store;
        this.limits = settings.limits();
    }

    /** When this has answered, the events are on the disk. */
    @PostMapping("/events")
    ResponseEntity<String> append(
            @PathVariable("programme") String programme,
            @PathVariable("case") String name,
            HttpServletRequest request,
            Principal caller) {
        CaseId id = id(programme, name);
        AppendRequest asked = asked(Body.read(request, limits));
        Instant now = clock.instant();
        List<CaseEvent> events = asked.events().stream()
                .map(event -> CaseEvent.of(
                        event.id(),
                        event.type(),
                        event.schema() == null ? 1 : event.schema(),
                        now,
                        event.effectiveOn(),
                        actor(caller),
                        event.data().toString()))
                .toList();
        List<StoredEvent> stored = append(id, asked.expectedVersion(), events);
        String body = Json.write(
                ImmutableMap.of(
                        "case", name, "version", stored.get(stored.size() - 1).version()),
                null);
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }

    /** Who heard no answer sends the same again, and only the time at which it came here is another. */
    private List<StoredEvent> append(CaseId id, long expectedVersion, List<CaseEvent> events) {
        try {
            return store.append(id, expectedVersion, events);
        } catch (VersionConflictException conflict) {
            List<StoredEvent> there = store.read(id, expectedVersion);
            for (int i = 0; i < events.size(); i++) {
                if (i >= there.size() || !isSame(events.get(i), there.get(i).event())) {
                    throw conflict;
                }
            }
            return there.subList(0, events.size());
        }
    }

    private static boolean isSame(CaseEvent sent, CaseEvent there) {
        return sent.id().equals(there.id())
                && sent.type().equals(there.type())
                && sent.schema() == there.schema()
                && sent.effectiveOn().equals(there.effectiveOn())
                && sent.actor().equals(there.actor())
                && sent.data().equals(there.data());
    }

    @GetMapping(path = "/events", produces = MediaType.APPLICATION_JSON_VALUE)
    String read(
            @PathVariable("programme") String programme,
            @PathVariable("case") String name,
            @RequestParam(name = "after", defaultValue = "0") long after) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        for (StoredEvent stored : store.read(id(programme, name), Math.max(0, after))) {
            CaseEvent event = stored.event();
            events.add(ImmutableMap.builder()
                    .put("version", stored.version())
                    .put("id", event.id())
                    .put("type", event.type())
                    .put("schema", event.schema())
                    .put("recordedAt", event.recordedAt().toString())
                    .put("effectiveOn", event.effectiveOn().toString())
                    .put("actor", event.actor())
                    .put("data", Json.parse(event.data()))
                    .buildOrThrow());
        }
        return Json.write(ImmutableMap.of("case", name, "events", events.build()), null);
    }

    @GetMapping(path = "/export", produces = "application/zip")
    byte[] export(@PathVariable("programme") String programme, @PathVariable("case") String name) throws IOException {
        Casefile file = Casefile.read(store, id(programme, name));
        if (file.version() == 0) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "notHere");
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        PortableCase.write(file, List.of(), zip);
        return zip.toByteArray();
    }

    private static AppendRequest asked(byte[] body) {
        Parsed<AppendRequest> parsed = READER.read(Body.text(body));
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        problems.addAll(parsed.problems());
        if (parsed.problems().isEmpty()) {
            AppendRequest asked = parsed.value();
            for (int i = 0; i < asked.events().size(); i++) {
                if (!asked.events().get(i).data().isObject()) {
                    problems.add(Problem.of(
                            Problem.Code.WRONG_TYPE,
                            Problem.at("events", i, "data"),
                            org.masar.core.message.Message.of("problem.wrongType", "expected", "object")));
                }
            }
            if (problems.build().isEmpty()) {
                return asked;
            }
        }
        throw Refusal.of(problems.build());
    }

    private static CaseId id(String programme, String name) {
        try {
            return new CaseId(programme + ":" + name);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "caseName");
        }
    }

    /** A token may name its holder by signs a code cannot have. */
    private static String actor(Principal caller) {
        String code = caller.getName().replaceAll("[^A-Za-z0-9._:-]", "_");
        return code.isEmpty() ? "unnamed" : code.substring(0, Math.min(100, code.length()));
    }
}
