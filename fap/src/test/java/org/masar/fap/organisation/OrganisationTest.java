package org.masar.fap.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.WorkedExample;
import org.masar.core.json.Json;
import org.masar.core.json.Problem;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.fap.FapMessages;
import org.masar.fap.entitlement.EntitlementEngine;
import org.masar.fap.hardship.HardshipEngine;
import org.masar.fap.navigator.NavigatorEngine;
import tools.jackson.databind.JsonNode;

class OrganisationTest {

    private static final String FILE = """
            {"name": "Advice House", "version": "3",
             "complaint": {"phone": "+964 750 000 0001", "hours": "Sunday to Thursday", "source": "the office",
                           "lastConfirmed": "2025-08-20"},
             "privateTalk": {"phone": "+964 750 000 0002", "source": "the office", "lastConfirmed": "2025-08-20"},
             "hardshipNotice": {"email": "notice@example.org", "address": "House 5", "source": "its page"}}
            """;
    private static final Messages MESSAGES = Messages.of(new FapMessages(), new CoreMessages());
    private static final Engines PLAIN =
            Engines.of(List.of(new EntitlementEngine(), new NavigatorEngine(), new HardshipEngine()));

    private static ImmutableMap<String, DataFile> file(String text) {
        return ImmutableMap.of("organisation", DataFile.of("organisation.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode ask(String engine, String file, String request) {
        return Json.parse(PLAIN.withData(engine, file(file)).answer(engine, request))
                .path("answer");
    }

    private static String frozen(String asOf) {
        return "{\"asOf\": \"" + asOf
                + "\", \"facts\": {\"relation\": \"SPOUSE\", \"sponsor\": {\"residenceTitle\": \"AE_25_2_A2\"}}}";
    }

    private static Message message(JsonNode node) {
        ImmutableMap.Builder<String, Object> args = ImmutableMap.builder();
        node.path("args").properties().forEach(arg -> {
            if (arg.getValue().isArray()) {
                List<Object> parts = new ArrayList<>();
                arg.getValue().forEach(part -> parts.add(part.asString()));
                args.put(arg.getKey(), parts);
            } else {
                args.put(arg.getKey(), arg.getValue().asString());
            }
        });
        return new Message(node.path("key").asString(), args.buildOrThrow());
    }

    @Test
    void theWayToComplainIsNamed() {
        JsonNode answer = ask("fap.entitlement", FILE, frozen("2025-09-01"));
        Message complaint = message(answer.at("/review/complaint"));
        for (Language language : Language.values()) {
            assertThat(MESSAGES.render(complaint, language.tag()))
                    .contains("Advice House")
                    .contains("+9647500000001")
                    .contains("Sunday to Thursday");
            assertThat(MESSAGES.render(message(answer.at("/review/notice")), language.tag()))
                    .contains("Advice House");
        }
        assertThat(answer.at("/receipt/parts").valueStream().map(part -> part.path("name")
                        .asString()))
                .containsExactly("fap.law.de", "organisation");
    }

    @Test
    void aContactThatWasNotConfirmedLatelyIsForStaff() {
        JsonNode answer = ask("fap.entitlement", FILE, frozen("2026-06-01"));
        assertThat(answer.at("/review/complaint/key").asString()).isEqualTo("fap.entitlement.review.complaint");
        assertThat(answer.path("warnings").valueStream().map(one -> one.path("key")
                        .asString()))
                .contains("fap.entitlement.warning.confirmFirst");
        String longer = FILE.replaceFirst("\"3\",", "\"3\", \"confirmedWithinDays\": 400,");
        assertThat(ask("fap.entitlement", longer, frozen("2026-06-01"))
                        .at("/review/complaint/key")
                        .asString())
                .isEqualTo("fap.entitlement.review.complaint.named");
    }

    @Test
    void theNoticeHasAnAddress() {
        JsonNode contact = ask("fap.hardship", FILE, frozen("2025-09-01")).path("contact");
        assertThat(contact.path("value").asString()).isEqualTo("notice@example.org, House 5");
        assertThat(contact.path("source").asString()).isEqualTo("its page");
        assertThat(contact.has("lastConfirmed")).isFalse();
    }

    /** With private topics a conversation names where they can be told, once somebody confirmed the number. */
    @Test
    void privateTopicsHaveAPlace() {
        int topics = 0;
        for (WorkedExample example : WorkedExample.shipped(new NavigatorEngine())) {
            JsonNode request = Json.parse(example.request());
            boolean fresh = request.path("asOf").asString().compareTo("2026-02-16") <= 0;
            JsonNode answer = ask("fap.navigator", FILE, example.request());
            boolean named = answer.path("privateTopics").asBoolean() && fresh;
            topics += named ? 1 : 0;
            assertThat(answer.has("contact")).as(example.id()).isEqualTo(named);
            if (answer.has("result") && named) {
                assertThat(answer.at("/result/summary").valueStream().map(one -> one.path("key")
                                .asString()))
                        .contains("fap.navigator.personalTalk.named")
                        .doesNotContain("fap.navigator.personalTalk");
            }
        }
        assertThat(topics).isPositive();
    }

    @Test
    void withoutAnOrganisationNothingIsMadeUp() {
        for (Engine<?, ?> engine : List.of(new EntitlementEngine(), new NavigatorEngine(), new HardshipEngine())) {
            for (WorkedExample example : WorkedExample.shipped(engine)) {
                String answer = PLAIN.answer(engine.info().id(), example.request());
                assertThat(answer)
                        .doesNotContain(".named")
                        .doesNotContain("\"notice\"")
                        .doesNotContain("\"contact\"");
            }
        }
    }

    @Test
    void everyFlawOfTheFileIsNamed() {
        String flawed = """
                {"name": " ", "version": "1", "complaint": {"hours": "always", "source": "x"},
                 "privateTalk": {"phone": "12", "source": "x"}, "motto": "y"}
                """;
        assertThatThrownBy(() -> Organisation.read(DataFile.of("o.json", flawed.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .contains("/name", "/motto", "/privateTalk/phone"));
        String unreachable =
                "{\"name\": \"A\", \"version\": \"1\", \"complaint\": {\"hours\": \"x\", \"source\": \"x\"}}";
        assertThatThrownBy(() -> Organisation.read(DataFile.of("o.json", unreachable.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/complaint/phone"));
    }
}
