package org.masar.fap.navigator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.fap.entitlement.FactKind;

class NavigatorEngineTest {

    private static final NavigatorEngine ENGINE = new NavigatorEngine();
    private static final StrictReader<NavigatorRequest> READER =
            StrictReader.of(NavigatorRequest.class).checking(ENGINE::check);

    private static Parsed<NavigatorRequest> read(String json) {
        return READER.read(json.replace('\'', '"'));
    }

    private static NavigatorAnswer ask(String json) {
        Parsed<NavigatorRequest> parsed = read(json);
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    @Test
    void contradictionsAreAskedAboutAndOtherMistakesAreProblems() {
        assertThat(ask("{'asOf':'2025-05-01','facts':{'sponsor':{'asylumApplicationOn':'2024-02-01',"
                                + "'protectionRecognisedOn':'2024-01-01'}}}")
                        .state())
                .isEqualTo(NavigatorAnswer.State.CLARIFY);
        assertThat(read("{'asOf':'2025-05-01','facts':{'sponsor':{'nationality':'XX'}},'withheld':['sponsor.nam'],"
                                + "'notKnown':['nothing']}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/facts/sponsor/nationality", "/notKnown/0", "/withheld/0");
    }

    @Test
    void aDeclinedBirthDateIsNotAskedForByAnotherDoor() {
        String request = "{'asOf':'2025-05-01','facts':{'relation':'CHILD','sponsor':{'residenceTitle':'AE_25_1'}},"
                + "'%s':['applicant.birthDate']}";
        NavigatorAnswer.Question notKnown =
                requireNonNull(ask(request.formatted("notKnown")).question());
        assertThat(notKnown.fact()).isEqualTo("applicant.age");
        assertThat(notKnown.kind()).isEqualTo(FactKind.INTEGER);
        assertThat(notKnown.unit()).isEqualTo("completed years");
        NavigatorAnswer.Question declined =
                requireNonNull(ask(request.formatted("withheld")).question());
        assertThat(declined.fact()).doesNotStartWith("applicant.age").isNotEqualTo("applicant.birthDate");
    }

    @Test
    void whoDoesNotKnowTheTitleIsSentToAnAdviserAtOnce() {
        NavigatorAnswer answer =
                ask("{'asOf':'2025-05-01','facts':{'relation':'SPOUSE'}," + "'notKnown':['sponsor.residenceTitle']}");
        assertThat(requireNonNull(answer.result()).steps())
                .extracting(NavigatorAnswer.Step::code)
                .contains(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER);
    }

    @Test
    void whatWasTalkedAboutIsCountedOnce() {
        assertThat(ask("{'asOf':'2025-05-01','facts':{'relation':'SPOUSE','application':{'persons':{'adults':1}}},"
                                + "'withheld':['sponsor.convictions','relation'],'notKnown':['family.marriageOn']}")
                        .asked())
                .isEqualTo(4);
    }

    @Test
    void aLanguageWithoutACatalogueIsTold() {
        assertThat(ask("{'asOf':'2025-05-01','facts':{'applicant':{'readsBest':'OTHER'}}}")
                        .warnings())
                .hasSize(1);
        assertThat(ask("{'asOf':'2025-05-01','facts':{'applicant':{'readsBest':'NONE','speaksBest':'ckb'}}}")
                        .warnings())
                .isEmpty();
    }

    @Test
    void parentsAreToldToApplyNotToSendANotice() {
        NavigatorAnswer.Result result = ask("{'asOf':'2025-05-01','facts':{'relation':'PARENT','sponsor':{"
                        + "'residenceTitle':'AE_25_1','birthDate':'2007-05-20','unaccompaniedAtAsylumApplication':true,"
                        + "'protectionRecognisedOn':'2025-04-01','asylumApplicationOn':'2024-01-01'},"
                        + "'application':{'stage':'INFORMED'},'family':{'custodialParentInGermany':false}}}")
                .result();
        assertThat(requireNonNull(result).steps())
                .extracting(NavigatorAnswer.Step::code)
                .contains(NavigatorAnswer.StepCode.FILE_APPLICATION)
                .doesNotContain(NavigatorAnswer.StepCode.FILE_DEADLINE_NOTICE);
        assertThat(requireNonNull(result).steps().get(0).by()).isBefore(LocalDate.of(2025, 7, 2));
    }

    @Test
    void aRefusalCanBeContested() {
        NavigatorAnswer.Result result = ask("{'asOf':'2025-05-01','facts':{'relation':'SPOUSE','sponsor':{"
                        + "'residenceTitle':'AE_25_5'},'application':{'refusedOn':'2025-04-01'}}}")
                .result();
        assertThat(requireNonNull(result).steps())
                .extracting(NavigatorAnswer.Step::code)
                .containsSubsequence(
                        List.of(NavigatorAnswer.StepCode.SPEAK_TO_ADVISER, NavigatorAnswer.StepCode.CONTEST));
    }
}
