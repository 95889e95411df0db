package org.masar.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.masar.core.engine.Reply;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Setting;
import org.masar.fap.document.DocumentsRequest;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.navigator.NavigatorRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The next question for a family, without a key. Only what may stand on a shared screen goes in and out: facts for a
 * personal talk are laid aside before anything is asked, and the answer of the rules itself stays here.
 */
@RestController
final class FamilyController {

    private static final StrictReader<FamilyRequest> READER = StrictReader.of(FamilyRequest.class);

    /** The law in question is German, and so is its day. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String DEADLINE = "fap.navigator.closes.";

    /** Proof of hardship is a matter for a personal talk. */
    private static final ImmutableSet<String> PERSONAL = ImmutableSet.of("HARDSHIP_PROOF");

    private final EngineDesk desk;
    private final ServiceSettings.Limits limits;
    private final Clock clock = Clock.system(ZONE);

    FamilyController(EngineDesk desk, ServiceSettings settings) {
        this.desk = desk;
        this.limits = settings.limits();
    }

    @PostMapping("/family/next")
    ResponseEntity<String> next(HttpServletRequest request) {
        String language = RequestLog.language(request);
        Parsed<FamilyRequest> parsed = READER.read(Body.text(Body.read(request, limits)));
        if (!parsed.problems().isEmpty()) {
            throw Refusal.of(parsed.problems());
        }
        FamilyRequest asked = parsed.value();
        LocalDate today = LocalDate.now(clock);
        FamilyFacts facts = open(asked.facts());
        JsonNode answer =
                ask("fap.navigator", new NavigatorRequest(today, facts, asked.withheld(), asked.notKnown()), language);
        ObjectNode shown = (ObjectNode) Json.parse("{}");
        copy(answer, shown, ImmutableList.of("state", "question", "clarify"));
        if (answer.has("result")) {
            result(
                    answer.path("result"),
                    shown.putObject("result"),
                    new DocumentsRequest(today, facts, null),
                    language);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(shown.toString());
    }

    /** Days that close a route stand among the words of the result, which rest on open facts alone. */
    private void result(JsonNode result, ObjectNode shown, DocumentsRequest documents, String language) {
        ArrayNode summary = shown.putArray("summary");
        ArrayNode deadlines = shown.putArray("deadlines");
        result.path("summary").forEach(message -> {
            boolean closes = message.path("key").asString().startsWith(DEADLINE);
            (closes ? deadlines : summary).add(message);
        });
        boolean gather = false;
        ArrayNode steps = shown.putArray("steps");
        for (JsonNode step : result.path("steps")) {
            copy(step, steps.addObject(), ImmutableList.of("code", "words", "by"));
            gather |= step.path("code").asString().equals("GATHER_DOCUMENTS");
        }
        ArrayNode checklist = shown.putArray("checklist");
        if (gather) {
            for (JsonNode item : ask("fap.documents", documents, language).path("items")) {
                if (!PERSONAL.contains(item.path("code").asString())) {
                    copy(item, checklist.addObject(), ImmutableList.of("code", "name", "why", "status"));
                }
            }
        }
    }

    private static void copy(JsonNode from, ObjectNode to, Collection<String> names) {
        names.stream().filter(from::has).forEach(name -> to.set(name, from.get(name)));
    }

    private JsonNode ask(String engine, Object request, String language) {
        Reply reply = desk.ask(engine, Json.write(request, null).getBytes(UTF_8), language);
        if (!reply.answered()) {
            throw Refusal.of(reply.problems());
        }
        return Json.parse(reply.json()).path("answer");
    }

    private static FamilyFacts open(FamilyFacts facts) {
        return Vocabulary.without(
                facts,
                Vocabulary.known(facts).stream()
                        .filter(fact -> Vocabulary.setting(fact) != Setting.OPEN)
                        .toList());
    }
}
