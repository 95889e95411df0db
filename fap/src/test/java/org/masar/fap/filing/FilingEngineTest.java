package org.masar.fap.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.core.json.Parsed;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.fap.entitlement.Application;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Mission;
import org.masar.fap.filing.FilingAnswer.Answer;
import org.masar.fap.filing.FilingAnswer.Appearance;
import org.masar.fap.filing.FilingAnswer.Fit;

class FilingEngineTest {

    private static final FilingEngine ENGINE = new FilingEngine();
    private static final StrictReader<FilingRequest> READER =
            StrictReader.of(FilingRequest.class).checking(ENGINE::check);

    private static Parsed<FilingRequest> read(String json) {
        return READER.read(json.replace('\'', '"'));
    }

    private static FilingAnswer ask(String asOf, String facts) {
        Parsed<FilingRequest> parsed = read("{'asOf':'" + asOf + "','facts':{" + facts + "}}");
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    @ParameterizedTest
    @CsvSource({
        "IQ,IQ,IQ-AR,,ERBIL,COMPETENT",
        "IQ,IQ,IQ-SU,,ERBIL,COMPETENT",
        "IQ,IQ,IQ-NI,,BAGHDAD,COMPETENT",
        "IRQ,IRQ,IQ-BA,,BAGHDAD,COMPETENT",
        "IQ,IQ,,,ERBIL,POSSIBLE",
        "SY,IQ,IQ-DA,,ERBIL,COMPETENT",
        "SY,SY,,,ERBIL,COMPETENT",
        "IQ,TR,,2024-11-01,ISTANBUL,COMPETENT",
        "IQ,TR,,2024-11-02,ISTANBUL,ASK_FIRST",
        "IQ,TR,,2024,ISTANBUL,POSSIBLE",
        "JO,JO,,,AMMAN,COMPETENT",
        "SY,EG,,2020-01-01,CAIRO,COMPETENT",
        "SY,SE,,,ERBIL,ASK_FIRST",
    })
    void theBestMission(
            String nationality, String country, String governorate, String since, Mission mission, Fit fit) {
        FilingAnswer answer = ask(
                "2025-05-01",
                "'applicant':{'nationality':'" + nationality + "','residenceCountry':'" + country + "'"
                        + (governorate == null ? "" : ",'residenceGovernorate':'" + governorate + "'")
                        + (since == null ? "" : ",'residenceSince':'" + since + "'") + "}");
        assertThat(answer.missions().get(0).code()).isEqualTo(mission);
        assertThat(answer.missions().get(0).fit()).isEqualTo(fit);
        assertThat(answer.missions()).hasSize(Mission.values().length);
        assertThat(answer.missions())
                .filteredOn(row -> row.code() == Mission.DAMASCUS)
                .extracting(FilingAnswer.MissionFit::fit)
                .containsExactly(Fit.NOT_POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-01,SPOUSE,AE_25_2_A1,NO",
        "2025-05-01,SPOUSE,NE_26_3,NO",
        "2025-05-01,SPOUSE,GERMAN,YES",
        "2025-05-01,CHILD,BLUE_CARD,YES",
        "2025-05-01,SIBLING,GERMAN,NO",
        "2024-12-31,SPOUSE,GERMAN,NO",
    })
    void theOnlinePortal(String asOf, String relation, String title, Answer usable) {
        assertThat(ask(asOf, "'relation':'" + relation + "','sponsor':{'residenceTitle':'" + title + "'}")
                        .portal()
                        .usable())
                .isEqualTo(usable);
    }

    @Test
    void whoCannotTravelFilesInWritingSinceAfrin() {
        String facts = "'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_1'},"
                + "'applicant':{'nationality':'SY','residenceCountry':'SY','canReachMission':false}";
        FilingAnswer since = ask("2023-04-18", facts);
        assertThat(since.appearance()).isEqualTo(Appearance.LATER);
        assertThat(since.channels().get(0)).isEqualTo(Application.Channel.EMAIL);
        assertThat(ask("2023-04-17", facts).appearance()).isEqualTo(Appearance.REQUIRED);
        assertThat(ask("2025-05-01", "").appearance()).isEqualTo(Appearance.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "SY,SY,,ERBIL,YES",
        "SY,LB,,ERBIL,YES",
        "SY,SY,,BEIRUT,NO",
        "SY,IQ,IQ-DA,ERBIL,NO",
        "IQ,IQ,IQ-DA,ERBIL,NO",
        "SY,IQ,,ERBIL,UNKNOWN",
    })
    void sponsoredEntry(String nationality, String country, String governorate, Mission mission, Answer needed) {
        assertThat(ask(
                                "2025-05-01",
                                "'applicant':{'nationality':'" + nationality + "','residenceCountry':'" + country + "'"
                                        + (governorate == null ? "" : ",'residenceGovernorate':'" + governorate + "'")
                                        + "},'application':{'mission':'" + mission + "'}")
                        .entrySponsorship()
                        .needed())
                .isEqualTo(needed);
    }

    /** The state is that of the last day reached, whatever days before it are unknown. */
    @Test
    void theEntryIsWhereItsLastDaySays() {
        Random random = new Random(4);
        LocalDate asOf = LocalDate.of(2025, 6, 1);
        EntryState[] steps = {
            EntryState.ASKED,
            EntryState.APPOINTMENT_PROVED,
            EntryState.SPONSORED,
            EntryState.DECIDED,
            EntryState.ENTERED,
            EntryState.LEFT
        };
        for (int round = 0; round < 1_000; round++) {
            LocalDate[] days = new LocalDate[steps.length];
            EntryState expected = EntryState.NOT_ASKED;
            for (int i = 0; i < steps.length; i++) {
                if (random.nextInt(3) == 0) {
                    days[i] = asOf.minusDays(60 - 5L * i);
                    expected = steps[i];
                }
            }
            EntryDates dates = new EntryDates(days[0], days[1], days[2], days[3], null, null, days[4], null, days[5]);
            assertThat(Entry.state(dates, asOf)).isEqualTo(expected);
        }
        LocalDate day = asOf.minusDays(9);
        assertThat(Entry.state(new EntryDates(day, day, day, day, asOf, asOf, null, null, null), asOf))
                .isEqualTo(EntryState.ENTRY_WINDOW);
        assertThat(Entry.state(new EntryDates(day, day, day, day, day, day, null, null, null), asOf))
                .isEqualTo(EntryState.DECIDED);
        assertThat(Entry.state(new EntryDates(day, day, day, day, day, asOf, day, day, null), asOf))
                .isEqualTo(EntryState.EXIT_DUE);
        assertThat(Entry.state(null, asOf)).isEqualTo(EntryState.NOT_ASKED);
    }

    @Test
    void badRequestsAreNamed() {
        assertThat(read("{'asOf':'2025-05-01','facts':{},'entry':{'askedOn':'2025-06-01','entryFrom':'2025-07-02',"
                                + "'entryUntil':'2025-07-01'}}")
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/entry/askedOn", "/entry/entryFrom", "/entry/entryUntil");
        assertThat(ENGINE.answer(new FilingRequest(
                                LocalDate.of(2025, 5, 1), new FamilyFacts(null, null, null, null, null), null))
                        .asks())
                .extracting(ask -> ask.fact())
                .contains("applicant.nationality", "applicant.residenceCountry");
    }
}
