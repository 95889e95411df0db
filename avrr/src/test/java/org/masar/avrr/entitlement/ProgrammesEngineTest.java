package org.masar.avrr.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

class ProgrammesEngineTest {

    private static final Engines ENGINES = Engines.load();

    private static JsonNode ask(String json) {
        return Json.parse(ENGINES.answer("avrr.programmes", json.replace('\'', '"')));
    }

    @Test
    void aHostWithoutAPackSaysSoAndOffersTheUnions() {
        JsonNode answer =
                ask("{'asOf':'2024-03-01','nationality':'IQ','hostCountry':'LBN','persons':[{'id':'a','age':30}],"
                                + "'circumstances':{'wayOfReturn':'VOLUNTARY'}}")
                        .path("answer");
        assertThat(answer.path("hostCountryHasPack").booleanValue()).isFalse();
        assertThat(answer.path("programmes").size()).isEqualTo(1);
        assertThat(answer.path("comparable").booleanValue()).isTrue();
    }

    @Test
    void anOwnPackIsPaidByItsComponents() {
        String pack =
                "{'id':'own','version':'1.0.0','verifiedUntil':'2026-01-01','programmes':[{'id':'LB-OWN','country':'LB',"
                        + "'name':'Own','currency':'USD','from':'2024-01-01','to':'2025-12-31','sources':['own text'],"
                        + "'components':[{'code':'GRANT','form':'CASH','limit':'EXACT','adult':400,'child':150,'cap':1000}]}]}";
        String people = "{'asOf':'2024-03-01','nationality':'IQ','hostCountry':'LB','programmes':['LB-OWN'],"
                + "'persons':[{'id':'a','age':30},{'id':'b','age':31},{'id':'c','age':9},{'id':'d','age':8}],"
                + "'data':{'pack':" + pack + "}}";
        JsonNode answer = ask(people).path("answer");
        assertThat(answer.path("hostCountryHasPack").booleanValue()).isTrue();
        assertThat(answer.path("programmes")
                        .path(0)
                        .path("total")
                        .path("amount")
                        .asString())
                .isEqualTo("1000.00");
        assertThat(ask(people.replace("'adult':400,", ""))
                        .path("problems")
                        .path(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/data/pack/programmes/0/components/0/adult");
    }

    @Test
    void versionsOfOneProgrammeDoNotStack() {
        JsonNode answer =
                ask("{'asOf':'2024-03-01','nationality':'IQ','hostCountry':'FI','persons':[{'id':'a','age':30}]}")
                        .path("answer");
        assertThat(answer.path("comparable").booleanValue()).isFalse();
        answer.path("programmes").forEach(option -> {
            if (option.path("id").asString().startsWith("FI-")) {
                assertThat(option.path("stacksWith").toString()).isEqualTo("[\"EU-EURP\"]");
            }
        });
    }
}
