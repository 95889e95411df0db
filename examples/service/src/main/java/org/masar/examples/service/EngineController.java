package org.masar.examples.service;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Reply;
import org.masar.core.json.Json;
import org.masar.core.json.JsonSchema;
import org.masar.core.json.Problem;
import org.masar.core.message.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every engine over HTTP. */
@RestController
final class EngineController {

    private final EngineDesk desk;
    private final EngineRoles roles;
    private final ServiceSettings.Limits limits;
    private final Supplier<String> openApi;

    EngineController(EngineDesk desk, EngineRoles roles, ServiceSettings settings) {
        this.desk = desk;
        this.roles = roles;
        this.limits = settings.limits();
        // Half a second of work that nobody should wait for at the start.
        this.openApi = Suppliers.memoize(() -> OpenApi.of(desk.engines(), roles).toString());
    }

    /** Answers a bare request or an envelope; who may ask was checked before. */
    @PostMapping("/engines/{id}")
    ResponseEntity<String> ask(@PathVariable("id") String id, HttpServletRequest request) {
        known(id);
        String language = Words.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Reply reply = desk.ask(id, Body.read(request, limits), language);
        if (!reply.answered()) {
            request.setAttribute(RequestLog.LANGUAGE, reply.language());
            throw Refusal.of(reply.problems());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        Language.match(reply.language()).language().tag())
                .body(reply.json());
    }

    @GetMapping(path = "/engines", produces = MediaType.APPLICATION_JSON_VALUE)
    String list() {
        ImmutableList.Builder<Object> all = ImmutableList.builder();
        for (Engine<?, ?> engine : desk.engines().all()) {
            all.add(ImmutableMap.of(
                    "id", engine.info().id(),
                    "version", engine.info().version(),
                    "title", engine.info().title(),
                    "roles", roles.of(engine.info().id())));
        }
        return Json.write(ImmutableMap.of("engines", all.build()), null);
    }

    @GetMapping(path = "/engines/{id}/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema(@PathVariable("id") String id) {
        return JsonSchema.of(known(id).info().request()).toString();
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String openApi() {
        return openApi.get();
    }

    private Engine<?, ?> known(String id) {
        return desk.engines()
                .find(id)
                .orElseThrow(() -> Refusal.of(ImmutableList.of(Problem.unknown(
                        Problem.Code.UNKNOWN_ENGINE,
                        "",
                        desk.engines().all().stream()
                                .map(engine -> engine.info().id())
                                .toList(),
                        id))));
    }
}
