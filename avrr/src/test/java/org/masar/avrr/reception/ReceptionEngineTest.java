package org.masar.avrr.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

class ReceptionEngineTest {

    private static final Engines ENGINES = Engines.load();

    private static final String FULL = "{'arrival':'2024-05-02','airport':'EBL','metBy':'IOM',"
            + "'nights':[{'on':'2024-05-02','place':'FAMILY'}],'onward':{'mode':'TAXI'},'urgentNeeds':[],"
            + "'contactGiven':true,'persons':[{'id':'a','age':34}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'metBy':'IOM'|'metBy':'IOM'|TRUE|",
                "'metBy':'IOM',||UNKNOWN|",
                "'metBy':'IOM'|'metBy':'NOBODY'|FALSE|NOBODY_MET",
                "'FAMILY'|'NONE'|FALSE|NO_PLACE_TONIGHT",
                "'mode':'TAXI'|'mode':'NONE'|FALSE|NO_ONWARD_TRANSPORT",
                "'urgentNeeds':[]|'urgentNeeds':['INSULIN']|FALSE|URGENT_NEED",
                "'contactGiven':true|'contactGiven':false|FALSE|NO_CONTACT_GIVEN",
                "'age':34|'age':14|FALSE|CHILD_WITHOUT_HANDOVER",
                "'age':34|'age':34,'guardian':true|FALSE|CHILD_WITHOUT_HANDOVER",
                "{'id':'a','age':34}|{'id':'a','age':34},{'id':'c','age':4}|TRUE|",
                "{'id':'a','age':34}|{'id':'a','age':34},{'id':'c','age':4,'unaccompanied':true}|FALSE|CHILD_WITHOUT_HANDOVER",
            })
    void findings(String from, String to, String complete, String code) {
        JsonNode answer = Json.parse(ENGINES.answer(
                        "avrr.reception",
                        FULL.replace(from, to == null ? "" : to).replace('\'', '"')))
                .path("answer");
        assertThat(answer.path("complete").asString()).isEqualTo(complete);
        assertThat(answer.path("findings").path(0).path("code").asString(null)).isEqualTo(code);
    }
}
