package org.masar.fap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Standing;
import org.masar.fap.document.DocumentsAnswer.Certification;
import org.masar.fap.document.DocumentsAnswer.State;
import org.masar.fap.document.DocumentsAnswer.Status;

class DocumentsEngineTest {

    private static final int ROUNDS = Boolean.getBoolean("masar.deep") ? 400 : 4;

    private static final DocumentsEngine ENGINE = new DocumentsEngine();
    private static final StrictReader<DocumentsRequest> READER =
            StrictReader.of(DocumentsRequest.class).checking(ENGINE::check);

    private static final String WIFE = "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A1',"
            + "'protectionRecognisedOn':'2025-02-05'},'applicant':{'age':30,'nationality':'IQ',"
            + "'unifiedNationalCard':true},'application':{'deadlineNoticeOn':'2025-03-01','mission':'ERBIL',"
            + "'appointmentOn':'2025-06-01'},'family':{'marriageBeforeSponsorMoved':true,"
            + "'thirdCountryUnityPossible':false,'papersIssuedIn':['%s'],'marriageByProxy':false,"
            + "'earlierMarriages':false}";

    private static Parsed<DocumentsRequest> read(String facts, String have) {
        return READER.read(("{'asOf':'2025-05-01','facts':{" + facts + "},'have':[" + have + "]}").replace('\'', '"'));
    }

    private static DocumentsAnswer ask(String facts, String have) {
        Parsed<DocumentsRequest> parsed = read(facts, have);
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    private static DocumentsAnswer.Item item(DocumentsAnswer answer, PaperCode code) {
        return answer.items().stream()
                .filter(item -> item.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static boolean lists(DocumentsAnswer answer, PaperCode code) {
        return answer.items().stream().anyMatch(item -> item.code() == code);
    }

    @ParameterizedTest
    @CsvSource({
        "KURDISTAN_REGION,OVER_CERTIFICATION_KRI,AUTH_KRI",
        "FEDERAL_IRAQ,OVER_CERTIFICATION_IRAQ,AUTH_BAGHDAD",
        "SYRIA,LEGALISATION_SYRIA,LEGALISATION_SY",
    })
    void certificationFollowsThePlaceOfIssue(String origin, Certification certification, PaperCode step) {
        DocumentsAnswer answer = ask(WIFE.formatted(origin), "");
        assertThat(item(answer, PaperCode.MARRIAGE_CERT).certification()).isEqualTo(certification);
        assertThat(item(answer, PaperCode.CIVIL_REG).certification()).isEqualTo(Certification.NONE);
        assertThat(lists(answer, step)).isTrue();
        assertThat(answer.items())
                .extracting(DocumentsAnswer.Item::code)
                .isSorted()
                .doesNotContain(PaperCode.A1, PaperCode.LIVELIHOOD, PaperCode.HOUSING, PaperCode.NAT_CERT)
                .contains(PaperCode.NOTICE_3M, PaperCode.KRI_RESIDENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "'{''code'':''PASSPORT'',''validUntil'':''2025-04-30''}',EXPIRED",
        "'{''code'':''PASSPORT'',''validUntil'':''2025-05-31''}',EXPIRING",
        "'{''code'':''PASSPORT'',''validUntil'':''2025-06-01''}',HAVE",
        "'{''code'':''PASSPORT'',''issuedOn'':''2015-04-30''}',EXPIRED",
        "'{''code'':''PASSPORT'',''issuedOn'':''2015-05-20''}',EXPIRING",
        "'{''code'':''PASSPORT'',''original'':false}',MISSING",
        "'{''code'':''PASSPORT''}',HAVE",
    })
    void aPassportMustLastUntilTheAppointment(String held, Status status) {
        assertThat(item(ask(WIFE.formatted("KURDISTAN_REGION"), held), PaperCode.PASSPORT)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "'''translated'':false,''certified'':true',NOT_TRANSLATED",
        "'''translated'':true,''certified'':false',NOT_CERTIFIED",
        "'''translated'':true,''certified'':true',HAVE",
        "'''translated'':true',MAYBE",
    })
    void whatIsNotSaidOfAPaperIsNotGuessed(String said, Status status) {
        assertThat(item(
                                ask(WIFE.formatted("KURDISTAN_REGION"), "{'code':'MARRIAGE_CERT'," + said + "}"),
                                PaperCode.MARRIAGE_CERT)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aPassportWithoutRoomForTheVisaIsNone() {
        String full = WIFE.formatted("SYRIA").replace("'age':30", "'age':30,'passport':true,'passportBlankPages':1");
        assertThat(item(ask(full, ""), PaperCode.PASSPORT).status()).isEqualTo(Status.MISSING);
        assertThat(item(ask(full.replace(":1,", ":2,"), ""), PaperCode.PASSPORT).status())
                .isEqualTo(Status.HAVE);
    }

    @Test
    void requirementsOfTheRouteBringTheirPapers() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'NE'},"
                + "'applicant':{'age':30,'germanLevel':'A1'},'family':{'livelihoodSecured':true}";
        assertThat(ask(facts, "").missing()).contains(PaperCode.A1, PaperCode.LIVELIHOOD, PaperCode.HOUSING);
        String german = facts.replace("'NE'", "'GERMAN','ordinarilyResidentInGermany':true");
        DocumentsAnswer toGerman = ask(german, "");
        assertThat(toGerman.missing()).contains(PaperCode.A1).doesNotContain(PaperCode.LIVELIHOOD, PaperCode.HOUSING);
        assertThat(lists(toGerman, PaperCode.FEE)).isFalse();
    }

    @Test
    void aChildThatJoinsOneParentBringsConsentOrACourt() {
        String facts = "'relation':'CHILD','sponsor':{'residenceTitle':'AE_25_1'},'applicant':{'nationality':'SY'},"
                + "'family':{'otherParentStatus':'%s','custody':'%s'}";
        assertThat(item(ask(facts.formatted("STAYS_ABROAD", "JOINT"), ""), PaperCode.CONSENT_PARENT)
                        .providedBy())
                .isEqualTo(DocumentsAnswer.Provider.OTHER_PARENT);
        assertThat(item(ask(facts.formatted("MISSING", "SPONSOR_SOLE"), ""), PaperCode.CONSENT_PARENT)
                        .providedBy())
                .isEqualTo(DocumentsAnswer.Provider.COURT);
        DocumentsAnswer dead = ask(facts.formatted("DECEASED", "SPONSOR_SOLE"), "");
        assertThat(lists(dead, PaperCode.CONSENT_PARENT)).isFalse();
        assertThat(dead.missing()).contains(PaperCode.DEATH_CERT_PARENT);
        assertThat(lists(ask(facts.formatted("IN_GERMANY", "JOINT"), ""), PaperCode.CONSENT_PARENT))
                .isFalse();
    }

    /** Bringing another paper in good order never makes a file worse, and an empty list is completed in the end. */
    @Test
    void everyPaperBroughtHelps() {
        Random random = new Random(6);
        for (int round = 0; round < ROUNDS; round++) {
            String facts = WIFE.formatted(round % 2 == 0 ? "KURDISTAN_REGION" : "FEDERAL_IRAQ");
            List<String> have = new ArrayList<>();
            List<PaperCode> left = new ArrayList<>(List.of(PaperCode.values()));
            int open = Integer.MAX_VALUE;
            while (!left.isEmpty()) {
                PaperCode next = left.remove(random.nextInt(left.size()));
                have.add("{'code':'" + next + "','issuedOn':'2025-04-20','translated':true,'certified':true}");
                DocumentsAnswer answer = ask(facts, String.join(",", have));
                int now = (int) answer.items().stream()
                        .filter(item -> item.status() != Status.HAVE)
                        .count();
                assertThat(now).isLessThanOrEqualTo(open);
                open = now;
            }
            assertThat(ask(facts, String.join(",", have)).state()).isEqualTo(State.COMPLETE);
        }
    }

    @Test
    void theListSaysHowFarItWasChecked() {
        Parsed<DocumentsRequest> later = READER.read("{\"asOf\":\"2026-06-12\",\"facts\":{\"relation\":\"SPOUSE\"}}");
        assertThat(ENGINE.answer(later.value()).items())
                .allSatisfy(item -> assertThat(item.standing()).isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE));
        DocumentsAnswer now = ask("'relation':'SPOUSE','sponsor':{'residenceTitle':'NE'}", "");
        assertThat(item(now, PaperCode.LIVELIHOOD).standing()).isEqualTo(Standing.RESTS_ON_MEMORY);
        assertThat(item(now, PaperCode.PASSPORT).standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void badRequestsAreNamed() {
        assertThat(read("", "{'code':'A1','issuedOn':'2025-06-01'},{'code':'A1'}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/have/0/code", "/have/0/issuedOn", "/have/1/code");
        assertThat(read("", "{'code':'PASPORT'}").problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.BAD_VALUE);
    }
}
