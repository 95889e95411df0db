package org.masar.fap.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Standing;

/** Branches, dates and boundaries, one family at a time. */
class EntitlementEngineTest {

    private static final EntitlementEngine ENGINE = new EntitlementEngine();
    private static final StrictReader<EntitlementRequest> READER =
            StrictReader.of(EntitlementRequest.class).checking(ENGINE::check);

    private static EntitlementAnswer ask(String asOf, String facts) {
        Parsed<EntitlementRequest> parsed = parse(asOf, facts);
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    private static Parsed<EntitlementRequest> parse(String asOf, String facts) {
        return READER.read("{\"asOf\":\"" + asOf + "\",\"facts\":{" + facts.replace('\'', '"') + "}}");
    }

    private static final String REFUGEE_SPOUSE = "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A1',"
            + "'protectionRecognisedOn':'2024-01-31'},'applicant':{'age':30,'germanLevel':'A1'},";

    @Test
    void theLastDayOfTheLimitCounts() {
        String family = "'family':{'thirdCountryUnityPossible':false,'marriageBeforeSponsorMoved':false}";
        assertThat(ask("2024-10-01", REFUGEE_SPOUSE + "'application':{'deadlineNoticeOn':'2024-04-30'}," + family)
                        .outcome())
                .isEqualTo(Outcome.ENTITLED);
        assertThat(ask("2024-10-01", REFUGEE_SPOUSE + "'application':{'deadlineNoticeOn':'2024-05-01'}," + family)
                        .outcome())
                .isEqualTo(Outcome.DISCRETIONARY);
    }

    @Test
    void whileTheLimitRunsAndNothingIsFiledTheNoticeIsTheWay() {
        EntitlementAnswer answer = ask(
                "2024-03-15",
                REFUGEE_SPOUSE + "'application':{'stage':'INFORMED'},"
                        + "'family':{'thirdCountryUnityPossible':false,'livelihoodSecured':false}");
        assertThat(answer.outcome()).isEqualTo(Outcome.DISCRETIONARY);
        assertThat(answer.deadlines())
                .containsExactly(new EntitlementAnswer.Deadline(
                        DeadlineKind.THREE_MONTH_LIMIT, LocalDate.of(2024, 4, 30), null, true));
        assertThat(answer.counterfactuals()).anySatisfy(other -> {
            assertThat(other.changes())
                    .containsExactly(new EntitlementAnswer.Change("application.deadlineNoticeOn", "2024-03-15"));
            assertThat(other.outcome()).isEqualTo(Outcome.ENTITLED);
            assertThat(other.lastOn()).isEqualTo(LocalDate.of(2024, 4, 30));
        });
    }

    @Test
    void theSuspensionHasSharpEdges() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A2'},"
                + "'family':{'marriageBeforeFlight':true}";
        assertThat(ask("2025-07-23", facts).outcome()).isEqualTo(Outcome.DISCRETIONARY);
        assertThat(ask("2025-07-24", facts).outcome()).isEqualTo(Outcome.SUSPENDED);
        assertThat(ask("2027-07-23", facts).outcome()).isEqualTo(Outcome.SUSPENDED);
        assertThat(ask("2027-07-24", facts).outcome()).isEqualTo(Outcome.DISCRETIONARY);
        assertThat(ask("2027-07-24", facts).standing()).isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
        assertThat(ask("2026-12-01", facts).standing()).isEqualTo(Standing.VERIFIED);
    }

    @Test
    void theFirstSuspensionHitsLaterPermitsOnly() {
        String facts = "'relation':'SPOUSE','applicant':{'germanLevel':'A1'},"
                + "'family':{'livelihoodSecured':true,'housingSufficient':true},"
                + "'sponsor':{'residenceTitle':'AE_25_2_A2','titleSince':'%s'}";
        assertThat(ask("2017-05-01", facts.formatted("2016-03-17")).outcome()).isEqualTo(Outcome.ENTITLED);
        assertThat(ask("2017-05-01", facts.formatted("2016-03-18")).outcome()).isEqualTo(Outcome.SUSPENDED);
        assertThat(ask("2017-05-01", facts.formatted("2016-03")).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(ask("2018-07-31", facts.formatted("2016-03-18")).outcome()).isEqualTo(Outcome.SUSPENDED);
    }

    @Test
    void aSettlementPermitAfterSubsidiaryProtectionIsNotSuspended() {
        assertThat(ask(
                                "2025-09-01",
                                "'relation':'SPOUSE','sponsor':{'residenceTitle':'NE_26_4_EX_A2'},"
                                        + "'applicant':{'germanLevel':'A1'},"
                                        + "'family':{'livelihoodSecured':true,'housingSufficient':true}")
                        .outcome())
                .isEqualTo(Outcome.ENTITLED);
    }

    @Test
    void hardshipOpensFromTheFrozenRoute() {
        EntitlementAnswer answer = ask(
                "2025-09-01",
                "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A2'},"
                        + "'applicant':{'dangerToLifeLimbLiberty':true},'family':{'separationChosen':true}");
        assertThat(answer.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(answer.outcome()).isEqualTo(Outcome.HARDSHIP_ROUTE);
        assertThat(answer.missingOrOpen()).containsExactly(Requirement.HARDSHIP_PROOF);
        assertThat(answer.warnings())
                .anySatisfy(warning -> assertThat(warning.args()).containsEntry("fact", "family.separationChosen"));
    }

    @Test
    void separationCountsAsLongAsReportedSoFar() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A2'},"
                + "'family':{'separationSince':'%s'%s}";
        assertThat(ask("2025-09-01", facts.formatted("2015-09-01", "")).outcome())
                .isEqualTo(Outcome.HARDSHIP_ROUTE);
        assertThat(ask("2025-09-01", facts.formatted("2015-09-02", "")).outcome())
                .isEqualTo(Outcome.SUSPENDED);
        assertThat(ask("2025-09-01", facts.formatted("2015-09-01", ",'thirdCountryTie':true"))
                        .outcome())
                .isEqualTo(Outcome.SUSPENDED);
        assertThat(ask("2025-09-01", facts.formatted("2020-09-01", ",'youngestChildBirthDate':'2023-01-01'"))
                        .outcome())
                .isEqualTo(Outcome.HARDSHIP_ROUTE);
    }

    @Test
    void anEighteenthBirthdayInsideASuspensionBeatsTheFreeze() {
        EntitlementAnswer answer = ask(
                "2025-09-15",
                "'relation':'CHILD','sponsor':{'residenceTitle':'AE_25_2_A2'},"
                        + "'applicant':{'birthDate':'2007-09-01'},'application':{'visaApplicationOn':'2025-01-10'}");
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(answer.basis()).containsExactly("AufenthG 36a(1)", "BVerwG 1 C 8.21");
    }

    @Test
    void invitedFamiliesAreNotHit() {
        EntitlementAnswer answer = ask(
                "2025-09-01",
                "'relation':'CHILD','sponsor':{'residenceTitle':'AE_25_2_A2'},"
                        + "'application':{'invitedToCollectVisaOn':'2025-07-24'},"
                        + "'applicant':{'birthDate':'2012-01-01'},"
                        + "'family':{'custody':'SPONSOR_SOLE','thirdCountryUnityPossible':false}");
        assertThat(answer.outcome()).isEqualTo(Outcome.DISCRETIONARY);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void parentsOfARefugeeWhoTurned18BeforeRecognitionHaveThreeMonths() {
        String facts = "'relation':'PARENT','sponsor':{'residenceTitle':'AE_25_2_A1','birthDate':'2006-03-01',"
                + "'asylumApplicationOn':'2023-05-01','unaccompaniedAtAsylumApplication':true,"
                + "'protectionRecognisedOn':'2024-12-01'},'application':{'visaApplicationOn':'%s'},"
                + "'family':{'custodialParentInGermany':false}";
        assertThat(ask("2025-05-01", facts.formatted("2025-03-01")).outcome()).isEqualTo(Outcome.ENTITLED);
        assertThat(ask("2025-05-01", facts.formatted("2025-03-02")).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(ask(
                                "2025-05-01",
                                facts.formatted("2025-03-02")
                                        .replace(
                                                "'application':{",
                                                "'application':{'informedAboutDeadline':false,'delayExcusable':true,"))
                        .outcome())
                .isEqualTo(Outcome.ENTITLED);
    }

    @Test
    void theTitleDecidesNeverTheTravelDocument() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_5','travelDocument':'%s'}";
        assertThat(ask("2025-05-01", facts.formatted("CONVENTION_TRAVEL_DOCUMENT"))
                        .basis())
                .isEqualTo(
                        ask("2025-05-01", facts.formatted("NATIONAL_PASSPORT")).basis())
                .containsExactly("AufenthG 29(3) s.3");
    }

    @Test
    void papersOfEqualRankThatLeadApartDecideNothing() {
        EntitlementAnswer answer = ask(
                "2025-05-01",
                "'relation':'PARENT','sponsor':{'residenceTitle':'AE_25_2_A1','birthDateEvidence':["
                        + "{'date':'2010-01-01','kind':'PASSPORT'},{'date':'2001-01-01','kind':'CIVIL_REGISTER'},"
                        + "{'date':'1990','kind':'STATEMENT'}],'minorAtAsylumApplication':false},"
                        + "'family':{'custodialParentInGermany':false}");
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missingOrOpen()).contains(Requirement.AGE_EVIDENCE);
    }

    @Test
    void contradictionsPointToEachFact() {
        assertThat(parse(
                                "2024-10-01",
                                "'applicant':{'birthDate':'2015-01-01','age':5},"
                                        + "'sponsor':{'asylumApplicationOn':'2023-01-01',"
                                        + "'protectionRecognisedOn':'2022-01-01'}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/facts/applicant/age",
                        "/facts/applicant/birthDate",
                        "/facts/sponsor/asylumApplicationOn",
                        "/facts/sponsor/protectionRecognisedOn");
        assertThat(parse("2024-10-01", "'sponsor':{'birthDate':'2025'}").problems())
                .extracting(Problem::pointer)
                .containsExactly("/facts/sponsor/birthDate");
        assertThat(parse(
                                "2024-10-01",
                                "'applicant':{'birthDate':'2020-05-05'},'application':{'visaApplicationOn':'2019-01-01'}")
                        .problems())
                .extracting(Problem::code)
                .containsOnly(Problem.Code.CONTRADICTION);
    }

    @Test
    void privateFactsStayOutOfReasonsAndWarnings() {
        String answer = Json.tree(ask(
                                "2025-09-01",
                                "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A2','seriousIllness':true,"
                                        + "'convictions':[{'intentional':true,'prisonMonths':20}]},"
                                        + "'applicant':{'dangerToLifeLimbLiberty':true,'expulsionInterest':'ORDINARY'},"
                                        + "'family':{'coercionIndicated':false}")
                        .reasons())
                .toString();
        assertThat(answer)
                .doesNotContain(
                        "seriousIllness", "convictions", "dangerToLife", "expulsionInterest", "coercionIndicated");
    }

    @Test
    void neverAsksWhatIsNeverAskedNorWhatWasDeclined() {
        Parsed<EntitlementRequest> parsed =
                READER.read("{\"asOf\":\"2025-05-01\",\"facts\":{},\"withheld\":[\"relation\",\"family.custody\"]}");
        assertThat(ENGINE.answer(parsed.value()).asks())
                .extracting(EntitlementAnswer.Question::fact)
                .startsWith("sponsor.residenceTitle")
                .doesNotContain("relation", "family.custody", "sponsor.securityConcern");
    }

    @Test
    void counterfactualsAreLawfulActsOnly() {
        for (String title : List.of("NE", "AE_25_2_A1", "AE_25_3", "GERMAN", "AE_25_2_A2")) {
            EntitlementAnswer answer = ask(
                    "2025-05-01",
                    "'relation':'SPOUSE','sponsor':{'residenceTitle':'" + title
                            + "'},'applicant':{'germanLevel':'NONE','passport':false},"
                            + "'family':{'livelihoodSecured':false,'housingSufficient':false}");
            assertThat(answer.counterfactuals())
                    .flatExtracting(EntitlementAnswer.Counterfactual::changes)
                    .allSatisfy(change -> assertThat(Facts.BY_NAME.get(change.fact()))
                            .isNotNull()
                            .satisfies(fact -> assertThat(fact.isChangeable()).isTrue()));
        }
    }

    @Test
    void passportAndProofsShownToBeMissingMakeItConditional() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'GERMAN'},'applicant':{'germanLevel':'A1'%s},"
                + "'family':{%s}";
        assertThat(ask("2025-05-01", facts.formatted("", "")).outcome()).isEqualTo(Outcome.ENTITLED);
        EntitlementAnswer without = ask("2025-05-01", facts.formatted(",'passport':false", "'marriageProof':'NONE'"));
        assertThat(without.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(without.missingOrOpen()).containsExactly(Requirement.PASSPORT, Requirement.MARRIAGE_PROOF);
        assertThat(without.counterfactuals())
                .anySatisfy(other -> assertThat(other.outcome()).isEqualTo(Outcome.ENTITLED));
        assertThat(ask("2025-05-01", facts.formatted("", "'marriageProof':'REJECTED'"))
                        .outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void aRememberedStartDateCountsOnlyNearAndOnlyIfItMatters() {
        String facts =
                "'relation':'SPOUSE','sponsor':{'residenceTitle':'BLUE_CARD'},'family':{'livelihoodSecured':true%s}";
        assertThat(ask("2025-05-01", facts.formatted("")).standing()).isEqualTo(Standing.RESTS_ON_MEMORY);
        assertThat(ask("2025-05-01", facts.formatted(",'housingSufficient':true"))
                        .standing())
                .isEqualTo(Standing.VERIFIED);
        assertThat(ask("2026-05-01", facts.formatted("")).standing()).isEqualTo(Standing.VERIFIED);
        assertThat(ask("2026-06-12", facts.formatted("")).standing()).isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
    }

    @Test
    void livelihoodAndHousingAreComputedWhereTheFiguresAreGiven() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'NE'},'applicant':{'germanLevel':'A1'},"
                + "'family':{'housingAreaM2':%s,'household':[{'age':40,'place':'PARTNER'},{'age':38,'place':'PARTNER'},"
                + "{'age':4,'place':'CHILD'},{'age':1,'place':'CHILD'}],"
                + "'netIncomePerMonth':{'amount':'%s','currency':'EUR'},"
                + "'rentPerMonth':{'amount':'700.00','currency':'EUR'},"
                + "'heatingPerMonth':{'amount':'100.00','currency':'EUR'}}";
        // Need: 506 + 506 + 357 + 357 + 800 = 2526; area: 0.9 x (12 + 12 + 10) = 30.6.
        assertThat(ask("2025-05-01", facts.formatted("30.6", "2526.00")).outcome())
                .isEqualTo(Outcome.ENTITLED);
        assertThat(ask("2025-05-01", facts.formatted("30.59", "2526.00")).basis())
                .containsExactly("AufenthG 29(1) s.1 no.2", "AufenthG 30(1) s.1 no.3 a");
        assertThat(ask("2025-05-01", facts.formatted("30.6", "2525.99")).basis())
                .containsExactly("AufenthG 5(1) no.1", "AufenthG 30(1) s.1 no.3 a");
    }

    @Test
    void absurdNumbersAreAnsweredOrRefusedNeverThrown() {
        for (String age : List.of("0", "129", "130", "131", "2147483647")) {
            assertThat(ask(
                                    "2025-05-01",
                                    "'relation':'CHILD','sponsor':{'residenceTitle':'NE'},'applicant':{'age':" + age
                                            + ",'ageAtVisaApplication':" + age
                                            + "},'application':{'visaApplicationOn':'2025-04-30'}")
                            .outcome())
                    .isNotNull();
        }
        assertThat(parse("2025-05-01", "'applicant':{'age':-1}").problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.OUT_OF_RANGE);
        assertThat(ask("9999-12-31", "'relation':'SPOUSE'").standing()).isEqualTo(Standing.NOT_VERIFIED_FOR_THIS_DATE);
        assertThat(ask("0001-01-01", "'relation':'CHILD'").outcome()).isNotNull();
    }

    /**
     * Every title and relation over the calendar: between two days on which a rule changes, a family whose own facts do
     * not change has one outcome, and on no day does the engine fail to answer.
     */
    @Test
    void theWholeCalendarHasNoGap() {
        long started = System.nanoTime();
        int cells = 0;
        TreeSet<LocalDate> days = new TreeSet<>(Law.GERMAN.changes());
        LocalDate first = LocalDate.of(2015, 8, 1);
        LocalDate last = LocalDate.of(2027, 12, 31);
        days.add(first);
        days.add(last.plusDays(1));
        List<LocalDate> edges = List.copyOf(days.subSet(first, true, last.plusDays(1), true));
        for (ResidenceTitle title : ResidenceTitle.values()) {
            for (Relation relation : Relation.values()) {
                String facts = "'relation':'" + relation + "','sponsor':{'residenceTitle':'" + title
                        + "','titleSince':'2013-01-01','birthDate':'"
                        + (relation == Relation.PARENT ? "2012-12-01" : "1980-01-01")
                        + "'},'applicant':{'germanLevel':'A1','birthDate':'"
                        + (relation == Relation.CHILD || relation == Relation.SIBLING ? "2013-01-01" : "1982-01-01")
                        + "'},'family':{'livelihoodSecured':true,'housingSufficient':true,"
                        + "'custodialParentInGermany':false,'applicantHasCustody':true}";
                FamilyFacts family = READER.read(
                                "{\"asOf\":\"2027-12-31\",\"facts\":{" + facts.replace('\'', '"') + "}}")
                        .value()
                        .facts();
                for (int i = 0; i + 1 < edges.size(); i++) {
                    LocalDate from = edges.get(i);
                    LocalDate to = edges.get(i + 1).minusDays(1);
                    Combined start = Combined.of(family, from, null);
                    Combined end = Combined.of(family, to, null);
                    assertThat(end.outcome())
                            .as(title + " " + relation + " " + from)
                            .isEqualTo(start.outcome());
                    cells++;
                }
            }
        }
        System.out.println(
                "Whole calendar: " + cells + " spans in " + (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    @Test
    void noTwoVersionsOfOneRuleGovernOneDay() {
        List<List<String>> versions = List.of(
                List.of("PA-36-1", "PA-36-1-2007"),
                List.of("CH-32-3", "CH-32-3-2005"),
                List.of("SP-A1-5", "SP-A1-5-OLD"),
                List.of("PA-AGE-EU-A", "PA-AGE-NAT-OLD"));
        List<LocalDate> days = new ArrayList<>(Law.GERMAN.changes());
        for (LocalDate day : days) {
            for (LocalDate near : List.of(day.minusDays(1), day)) {
                for (List<String> rule : versions) {
                    assertThat(rule.stream().filter(id -> Law.GERMAN.inForce(id, near)))
                            .as(rule + " " + near)
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
        assertThat(Stream.of("PA-36-1", "PA-36-1-2007").filter(id -> Law.GERMAN.inForce(id, LocalDate.of(2018, 8, 1))))
                .hasSize(1);
    }
}
