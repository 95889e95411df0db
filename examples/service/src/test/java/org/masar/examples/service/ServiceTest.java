package org.masar.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.json.Json;
import org.masar.core.rule.Setting;
import org.masar.fap.entitlement.FactKind;
import org.masar.fap.entitlement.Vocabulary;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

class ServiceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static String base;

    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                ServiceApplication.class,
                "--masar.demo=true",
                "--server.port=0",
                "--masar.limits.body=100KB",
                "--masar.cases=" + folder.resolve("cases"));
        base = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String key, String path, String type, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("X-API-Key", key)
                        .header("Content-Type", type)
                        .header("Accept-Language", "ar-IQ")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String key, String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!key.isEmpty()) {
            request.header("X-API-Key", key);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void isProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Json.parse(response.body()).path("status").asInt()).isEqualTo(status);
    }

    @Test
    void answersAndSaysWhatIsWrongWithoutRepeatingIt() throws Exception {
        HttpResponse<String> answer = post(
                "demo-avrr", "/engines/avrr.sustainability", "application/json", "{\"answers\":{\"HAS_ID\":\"yes\"}}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Language")).contains("ar");
        assertThat(Json.parse(answer.body()).path("answer").has("composite")).isTrue();

        HttpResponse<String> wrong = post(
                "demo-avrr",
                "/engines/avrr.sustainability",
                "application/json",
                "{\"answers\":{\"HAS_ID\":\"Zuleikha\"}}");
        isProblem(wrong, 422);
        assertThat(Json.parse(wrong.body())
                        .path("problems")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/answers/HAS_ID");
        assertThat(wrong.body()).doesNotContain("Zuleikha");
    }

    @Test
    void refusesWithTheRightStatus() throws Exception {
        String engine = "/engines/avrr.sustainability";
        isProblem(post("demo-avrr", engine, "application/json", "{"), 400);
        isProblem(post("demo-avrr", engine, "application/json", "[".repeat(1000)), 400);
        isProblem(post("demo-avrr", engine, "text/plain", "{}"), 415);
        isProblem(post("demo-avrr", engine, "application/json", " ".repeat(200_000)), 413);
        isProblem(post("nobody", engine, "application/json", "{}"), 401);
        isProblem(post("demo-border", engine, "application/json", "{}"), 403);
        isProblem(post("demo-border", "/engines/policing.redress", "application/json", "{}"), 403);
        isProblem(get("demo-avrr", "/actuator/metrics"), 403);
        HttpResponse<String> near = post("demo-avrr", "/engines/avrr.sustainabilty", "application/json", "{}");
        isProblem(near, 404);
        assertThat(near.body()).contains("\"near\":\"avrr.sustainability\"");
        assertThat(get("", "/%2e%2e%2fetc/passwd").statusCode()).isEqualTo(400);
        assertThat(get("", "/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void describesEveryEngineAndEveryReferenceLeadsSomewhere() throws Exception {
        JsonNode document = Json.parse(get("", "/openapi.json").body());
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        JsonNode engines = Json.parse(get("", "/engines").body()).path("engines");
        assertThat(document.path("paths").size()).isEqualTo(engines.size()).isPositive();
        int[] seen = {0};
        follow(document, document, seen);
        assertThat(seen[0]).isGreaterThan(1000);
    }

    private static void follow(JsonNode root, JsonNode node, int[] seen) {
        JsonNode to = node.path("$ref");
        if (to.isString()) {
            seen[0]++;
            assertThat(root.at(to.stringValue().substring(1)).isMissingNode())
                    .as(to.stringValue())
                    .isFalse();
        }
        node.forEach(child -> follow(root, child, seen));
    }

    @Test
    void keepsCasesOfAProgrammeApartAndTellsWhoWasFirst() throws Exception {
        String event = "{\"expectedVersion\":0,\"events\":[{\"id\":\"%s\",\"type\":\"opened\","
                + "\"effectiveOn\":\"2026-01-01\",\"data\":{\"governorate\":\"IQ-NI\"}}]}";
        String path = "/cases/protection/C1/events";
        assertThat(post("demo-protection", path, "application/json", String.format(event, "e1"))
                        .statusCode())
                .isEqualTo(201);
        // The same again is recognised, another is a conflict.
        assertThat(post("demo-protection", path, "application/json", String.format(event, "e1"))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> late = post("demo-protection", path, "application/json", String.format(event, "e2"));
        isProblem(late, 409);
        assertThat(Json.parse(late.body()).path("version").asInt()).isEqualTo(1);
        assertThat(Json.parse(get("demo-protection", path).body())
                        .path("events")
                        .size())
                .isEqualTo(1);
        isProblem(get("demo-border", path), 403);
        assertThat(get("demo-protection", "/cases/protection/C1/export").statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> family(String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + "/family/next"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "de")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aFamilyNeedsNoKeyAndSeesNothingThatIsForStaffOrForAPersonalTalk() throws Exception {
        HttpResponse<String> first = family("{\"facts\":{}}");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(Json.parse(first.body()).path("question").path("fact").asString())
                .isEqualTo("relation");

        String open = "\"relation\":\"SPOUSE\",\"sponsor\":{\"residenceTitle\":\"AE_25_2_A2\",\"nationality\":\"SY\"}";
        String closed = "\"facts\":{%s},\"notKnown\":%s";
        List<String> notKnown = new java.util.ArrayList<>();
        HttpResponse<String> result = family("{" + String.format(closed, open, "[]") + "}");
        while (Json.parse(result.body()).has("question")) {
            notKnown.add('"'
                    + Json.parse(result.body()).path("question").path("fact").asString()
                    + '"');
            result = family("{" + String.format(closed, open, notKnown) + "}");
        }
        JsonNode shown = Json.parse(result.body()).path("result");
        assertThat(shown.propertyNames()).containsExactlyInAnyOrder("summary", "deadlines", "steps", "checklist");
        for (String hidden :
                List.of("entitlement", "asks", "basis", "receipt", "verdict", "HARDSHIP_PROOF", "standing")) {
            assertThat(result.body()).doesNotContain('"' + hidden + '"');
        }
        // Told in confidence, it changes nothing of what is shown.
        String secret = closed.replace("%s}", "%s,\"family\":{\"" + privateFact() + "\":true}}");
        assertThat(family("{" + String.format(secret, open, notKnown) + "}").body())
                .isEqualTo(result.body());
        isProblem(family("{\"facts\":{\"relation\":\"Zuleikha\"}}"), 422);
        isProblem(family("{"), 400);
        isProblem(post("nobody", "/family/next", "application/json", "{}"), 401);
    }

    /** A fact of the family that is asked in a personal talk only and is yes or no. */
    private static String privateFact() {
        return Vocabulary.names().stream()
                .filter(fact -> fact.startsWith("family.") && Vocabulary.setting(fact) == Setting.PRIVATE_INTERVIEW)
                .filter(fact -> Vocabulary.kind(fact) == FactKind.BOOLEAN)
                .map(fact -> fact.substring("family.".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageIsServedByNameUnderAStrictPolicyAndItsWordsSayWhoSpeaks() throws Exception {
        for (String path : List.of("/", "/page.css", "/page.js", "/icon.svg", "/words?language=ckb")) {
            HttpResponse<String> file = get("", path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        }
        assertThat(get("", "/index.html").statusCode()).isEqualTo(401);
        for (String language : List.of("ar", "ckb", "kmr-Latn", "de", "en")) {
            JsonNode words = Json.parse(get("", "/words?language=" + language).body());
            assertThat(words.path("language").asString()).isEqualTo(language);
            assertThat(words.path("months").size()).isEqualTo(12);
            assertThat(words.path("countries").size()).isGreaterThan(190);
            // Drafts say that they are drafts; English is the source.
            assertThat(words.path("endnotes").size()).isEqualTo(language.equals("en") ? 1 : 2);
        }
        assertThat(Json.parse(get("", "/words?language=kmr-Arab").body())
                        .path("language")
                        .asString())
                .isEqualTo("ar");
    }

    @Test
    void cannotStartWithoutKeysBeyondTheMachineOrThroughTheWall() throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");
        String hash = ApiKeys.hash("secret").toString();
        assertThatThrownBy(() -> new ApiKeys(settings(false), here)).hasMessageContaining("neither a key");
        assertThatThrownBy(() -> new ApiKeys(settings(true), everywhere)).hasMessageContaining("loopback");
        assertThatThrownBy(() -> new ApiKeys(settings(true), null)).hasMessageContaining("loopback");
        assertThatThrownBy(() -> new ApiKeys(
                        settings(false, new ServiceSettings.Key("a", hash, Set.of(Role.PROTECTION, Role.POLICE))),
                        everywhere))
                .hasMessageContaining("PROTECTION");
        assertThatThrownBy(() ->
                        new ApiKeys(settings(false, new ServiceSettings.Key("a", "secret", Set.of(Role.FAP))), here))
                .hasMessageContaining("hexadecimal")
                .hasMessageNotContaining("secret");
        ApiKeys keys = new ApiKeys(settings(false, new ServiceSettings.Key("a", hash, Set.of(Role.FAP))), everywhere);
        assertThat(keys.find("secret")).isPresent();
        assertThat(keys.find("other")).isEmpty();
    }

    private static ServiceSettings settings(boolean demo, ServiceSettings.Key... keys) {
        return new ServiceSettings(
                demo,
                "An organisation",
                "about:blank",
                "unused",
                "",
                "masar",
                List.of(keys),
                Map.of(),
                new ServiceSettings.Limits(
                        DataSize.ofKilobytes(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1));
    }

    @Test
    void aCallerWhoComesTooOftenWaitsAndNobodyElse() {
        long[] now = {0};
        RateLimits limits = new RateLimits(5, () -> now[0]);
        for (int i = 0; i < 10; i++) {
            assertThat(limits.admits("a")).isTrue();
        }
        assertThat(limits.admits("a")).isFalse();
        assertThat(limits.admits("b")).isTrue();
        now[0] += 200_000_000L;
        assertThat(limits.admits("a")).isTrue();
        assertThat(limits.admits("a")).isFalse();
    }
}
