package org.masar.avrr.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

class PlanEngineTest {

    private static final Engines ENGINES = Engines.load();

    private static final String HEAD = "{'asOf':'2024-02-01','returnedOn':'2024-01-10','place':{'governorate':'IQ-NI'},"
            + "'budget':[{'line':'POST_RETURN','form':'IN_KIND','amount':{'amount':'2000','currency':'EUR'}}],"
            + "'needs':[{'id':'n1','dimension':'SOCIAL','level':'FAMILY','type':'TRAINING'}]";

    private static final String LINE = "{'id':'l1','need':'n1','dimension':'SOCIAL','level':'FAMILY','type':'TRAINING',"
            + "'form':'CASH','cashReason':'NO_BANK','budgetLine':'POST_RETURN','amount':{'amount':'900','currency':'EUR'},"
            + "'instalments':[{'no':1,'amount':{'amount':'900.00','currency':'EUR'},'milestone':'START','proof':'NOTE'}],"
            + "'component':{'place':'Mosul'}}";

    private static JsonNode ask(String json) {
        return Json.parse(ENGINES.answer("avrr.plan", json.replace('\'', '"')));
    }

    private static List<String> codes(JsonNode answer) {
        return StreamSupport.stream(answer.path("answer").path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'id':'l1'|'id':'l1'|",
                "'amount':'900','currency':'EUR'|'amount':'2000.01','currency':'EUR'|OVER_BUDGET INSTALMENTS_DO_NOT_ADD_UP",
                "'amount':'900','currency':'EUR'|'amount':'900','currency':'USD'|CURRENCY_MIX",
                "'cashReason':'NO_BANK',||CASH_WITHOUT_REASON",
                "'amount':'900.00'|'amount':'899.99'|INSTALMENTS_DO_NOT_ADD_UP",
                ",'proof':'NOTE'||NO_PROOF",
                "'proof':'NOTE'|'proof':'NOTE','released':'2024-01-20'|RELEASED_BEFORE_PROOF",
                "'proof':'NOTE'|'proof':'NOTE','proved':'2024-01-21','released':'2024-01-20'|RELEASED_BEFORE_PROOF",
                "'proof':'NOTE'|'proof':'NOTE','proved':'2024-01-20','released':'2024-01-20'|",
                "'need':'n1',||NEED_NOT_MET",
                "'NO_BANK'|'RENT'|RENT_WITHOUT_LANDLORD_PROOF",
                "'place':'Mosul'|'place':' '|TRAINING_WITHOUT_PLACE",
                "'POST_RETURN','amount':{'amount':'900'|'POST','amount':{'amount':'900'|UNKNOWN_BUDGET_LINE",
            })
    void findings(String from, String to, String codes) {
        JsonNode answer = ask(HEAD + ",'lines':[" + LINE.replace(from, to == null ? "" : to) + "]}");
        assertThat(String.join(" ", codes(answer))).isEqualTo(codes == null ? "" : codes);
        assertThat(answer.path("answer").path("valid").booleanValue()).isEqualTo(codes == null);
    }

    @Test
    void aDraftStaysWithinTheBudgetAndDiffsAgainstItself() {
        JsonNode draft = ask(HEAD + "}").path("answer").path("plan");
        assertThat(draft.path("budget").path(0).path("left").path("amount").asString())
                .isEqualTo("0.00");
        assertThat(draft.path("lines").path(0).path("form").asString()).isEqualTo("IN_KIND");
        JsonNode again = ask(HEAD + ",'previous':" + draft + "}").path("answer");
        assertThat(again.path("diff").size()).isZero();
        assertThat(again.path("plan").path("version").asInt()).isEqualTo(2);
        JsonNode other =
                ask(HEAD + ",'lines':[" + LINE + "],'previous':" + draft + "}").path("answer");
        assertThat(other.path("diff").toString())
                .isEqualTo("[{\"line\":\"l1\",\"change\":\"ADDED\"},{\"line\":\"draft-n1\",\"change\":\"REMOVED\"}]");
    }
}
