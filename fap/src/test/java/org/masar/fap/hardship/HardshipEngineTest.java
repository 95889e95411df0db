package org.masar.fap.hardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.StrictReader;
import org.masar.fap.document.PaperCode;
import org.masar.fap.hardship.HardshipAnswer.Against;
import org.masar.fap.hardship.HardshipAnswer.Open;
import org.masar.fap.hardship.HardshipAnswer.Section;
import org.masar.fap.hardship.HardshipAnswer.Support;
import org.masar.fap.hardship.HardshipAnswer.SupportCode;
import org.masar.fap.triage.Tier;

class HardshipEngineTest {

    private static final HardshipEngine ENGINE = new HardshipEngine();
    private static final StrictReader<HardshipRequest> READER =
            StrictReader.of(HardshipRequest.class).checking(ENGINE::check);

    private static HardshipAnswer ask(String applicant, String family, String papers) {
        Parsed<HardshipRequest> parsed = READER.read(
                ("{'asOf':'2025-08-15','facts':{'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A2'},"
                                + "'applicant':{" + applicant + "},'family':{" + family + "}},'papers':[" + papers
                                + "]}")
                        .replace('\'', '"'));
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-15,false,10,10",
        "2015-08-16,false,9,10",
        "2013-02-01,true,12,12.5",
        "2024,false,0,10",
    })
    void separationIsCountedInCompletedYearsBesideWhatWasReported(
            String since, boolean tie, int years, BigDecimal reported) {
        Support support = ask(
                        "",
                        "'marriageBeforeFlight':true,'separationSince':'" + since + "','thirdCountryTie':" + tie,
                        "")
                .supports()
                .get(0);
        assertThat(support.code()).isEqualTo(SupportCode.SEPARATION_LONG);
        assertThat(support.value()).isEqualTo(years);
        assertThat(support.reported()).isEqualByComparingTo(reported);
    }

    @Test
    void aChildIsSmallUntilItsThirdBirthday() {
        String family = "'separationSince':'2020-01-01','youngestChildBirthDate':'%s'";
        assertThat(ask("", family.formatted("2022-08-16"), "").supports())
                .extracting(Support::code)
                .containsExactly(SupportCode.SEPARATION_LONG, SupportCode.SEPARATION_LONG_SMALL_CHILD);
        assertThat(ask("", family.formatted("2022-08-15"), "").supports())
                .extracting(Support::code)
                .containsExactly(SupportCode.SEPARATION_LONG);
    }

    @Test
    void anExclusionIsFoundThoughTheRouteIsFrozen() {
        assertThat(ask("", "'marriageBeforeFlight':false", "").against()).containsExactly(Against.EXCLUSION_36A_3);
        assertThat(ask("", "'marriageBeforeFlight':true", "").against()).isEmpty();
    }

    @Test
    void proofComesFirstAndNothingPrivateStandsInTheDossier() {
        HardshipAnswer answer = ask("'seriousIllness':true", "'marriageBeforeFlight':true", "'PASSPORT'");
        assertThat(answer.open()).isEqualTo(Open.YES);
        assertThat(answer.urgency()).isEqualTo(Tier.LIFE_OR_LIMB);
        assertThat(answer.gather().get(0).code()).isEqualTo(PaperCode.HARDSHIP_PROOF);
        assertThat(answer.gather())
                .extracting(HardshipAnswer.Gather::code)
                .doesNotContain(PaperCode.PASSPORT)
                .contains(PaperCode.SPONSOR_TITLE);
        assertThat(answer.dossier()).extracting(HardshipAnswer.Part::section).containsExactly(Section.values());
        HardshipAnswer danger = ask("'dangerToLifeLimbLiberty':true", "'marriageBeforeFlight':true", "'PASSPORT'");
        assertThat(Json.tree(danger.dossier())).isEqualTo(Json.tree(answer.dossier()));
    }
}
