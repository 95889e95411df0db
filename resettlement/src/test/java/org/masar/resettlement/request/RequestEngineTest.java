package org.masar.resettlement.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masar.resettlement.Asked.answer;
import static org.masar.resettlement.Asked.problems;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RequestEngineTest {

    private static String findings(String cases, String more) {
        JsonNode answer = answer("request", "{\"asOf\":\"2026-02-01\",\"cases\":[%s]%s}".formatted(cases, more));
        return answer.get("findings")
                .valueStream()
                .map(each ->
                        each.get("code").asString() + " " + each.path("person").asString("-"))
                .toList()
                .toString();
    }

    @Test
    void aChildAloneNeedsAnAdultAnEscortOrADetermination() {
        String child =
                "{\"caseNumber\":\"C\",\"persons\":[{\"personId\":\"p\",\"birthDate\":\"2015\",\"accepted\":true%s}]%s}";
        assertThat(findings(child.formatted("", ""), "")).isEqualTo("[MINOR_WITHOUT_ADULT p]");
        assertThat(findings(child.formatted(",\"medicalEscort\":\"NURSE\"", ""), ""))
                .isEqualTo("[]");
        assertThat(findings(child.formatted(",\"bestInterestsCompleted\":true", ""), ""))
                .isEqualTo("[]");
        assertThat(findings(child.formatted(",\"medicalEscort\":\"NONE\"", ""), ""))
                .isEqualTo("[MINOR_WITHOUT_ADULT p]");
        String adult =
                ",{\"caseNumber\":\"D\",\"persons\":[{\"personId\":\"q\",\"birthDate\":\"1980\",\"willing\":true}]}";
        String link = ",\"linkedCases\":[{\"caseNumber\":\"D\",\"kind\":\"%s\",\"travelTogether\":\"HARD\"}]";
        assertThat(findings(child.formatted("", link.formatted("ESCORT")) + adult, ""))
                .isEqualTo("[]");
        assertThat(findings(child.formatted("", link.formatted("CROSS_REFERENCE")) + adult, ""))
                .isEqualTo("[MINOR_WITHOUT_ADULT p]");
    }

    @Test
    void everyAdultIsAskedAndANewbornIsCheckedAgain() {
        assertThat(findings("""
                {"caseNumber":"C","linkedCases":[{"caseNumber":"Z"}],"persons":[
                {"personId":"p","birthDate":"1980","accepted":true},{"personId":"q","birthDate":"1981","accepted":true,"willing":false},
                {"personId":"r","birthDate":"2026-01-20","accepted":true}]}""", """
                ,"movement":{"decisionDate":"2026-01-10","visaOrPermitExpiry":"2026-01-31"}"""))
                .isEqualTo(
                        "[WILLINGNESS_NOT_ASKED p, NOT_WILLING q, COMPOSITION_NEEDS_REACCEPTANCE r, LINK_UNKNOWN -, VISA_EXPIRED -]");
    }

    @Test
    void aDecisionOnEitherSideDissolvesALink() {
        JsonNode answer = answer("request", """
                {"cases":[{"caseNumber":"A","linkedCases":[{"caseNumber":"B","travelTogether":"HARD"}]},
                {"caseNumber":"B","linkedCases":[{"caseNumber":"A","travelTogether":"HARD","dissolvedBy":"d-1"}]},
                {"caseNumber":"C","linkedCases":[{"caseNumber":"B","travelTogether":"HARD"}]}]}""");
        assertThat(answer.get("travelGroups").toString())
                .isEqualTo("[{\"cases\":[\"A\"],\"persons\":0},{\"cases\":[\"B\",\"C\"],\"persons\":0}]");
        assertThat(answer.get("softLinks").size()).isZero();
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        JsonNode answer = answer("request", """
                {"asOf":"2026-02-01","movement":{},"cases":[{"persons":[{"birthDate":"2015","multiplePregnancy":false}]}]}""");
        assertThat(answer.get("missing").valueStream().map(each -> each.get("pointer")
                        .asString()))
                .startsWith("/movement/requestId", "/movement/requestingAuthority", "/movement/requestDate")
                .contains(
                        "/cases/0/caseNumber",
                        "/cases/0/persons/0/minorStatus",
                        "/cases/0/persons/0/pregnancyEdd",
                        "/cases/0/persons/0/consentDataSharing")
                .doesNotContain("/movement/fundingLine", "/cases/0/persons/0/travelDocumentNumber");
        assertThat(answer.at("/cases/0/state").asString()).isEqualTo("RETURNED");
    }

    @Test
    void badRequestsSayWhatToMend() {
        assertThat(problems("request", """
                {"movement":{"requestDate":"2026-01-01","decisionDate":"2026-01-02"},"cases":[{"caseNumber":"A",
                "linkedCases":[{"caseNumber":"A"}]},{"caseNumber":"A"}]}""")).isEqualTo("""
                CONTRADICTION /cases/0/linkedCases/0/caseNumber
                CONTRADICTION /cases/1/caseNumber
                CONTRADICTION /movement/requestDate""");
        assertThat(problems("request", "{\"cases\":[{\"persons\":[{\"specialNeeds\":[\"DEPA\"]}]}]}"))
                .isEqualTo("BAD_VALUE /cases/0/persons/0/specialNeeds/0");
    }
}
