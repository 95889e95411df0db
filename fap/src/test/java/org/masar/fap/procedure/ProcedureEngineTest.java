package org.masar.fap.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Parsed;
import org.masar.core.json.StrictReader;
import org.masar.fap.entitlement.ProcedureState;

class ProcedureEngineTest {

    private static final int ROUNDS = Boolean.getBoolean("masar.deep") ? 2_000 : 25;

    private static final ProcedureEngine ENGINE = new ProcedureEngine();
    private static final StrictReader<ProcedureRequest> READER =
            StrictReader.of(ProcedureRequest.class).checking(ENGINE::check);
    private static final String SUBSIDIARY = "{'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_2_A2'%s}}";
    private static final String WAITING = "{'to':'WAITLISTED','on':'2025-03-01'}";

    private static ProcedureAnswer ask(String asOf, String facts, String... events) {
        Parsed<ProcedureRequest> parsed = READER.read(
                ("{'asOf':'" + asOf + "','facts':" + facts + ",'events':[" + String.join(",", events) + "]}")
                        .replace('\'', '"'));
        assertThat(parsed.problems()).isEmpty();
        return ENGINE.answer(parsed.value());
    }

    @Test
    void theFreezeHasSharpEdges() {
        String facts = SUBSIDIARY.formatted("");
        assertThat(ask("2025-07-23", facts, WAITING).state()).isEqualTo(ProcedureState.WAITLISTED);
        ProcedureAnswer frozen = ask("2025-07-24", facts, WAITING);
        assertThat(frozen.state()).isEqualTo(ProcedureState.FROZEN_104_14);
        assertThat(frozen.since()).isEqualTo("2025-07-24");
        assertThat(frozen.frozenFrom()).isEqualTo(ProcedureState.WAITLISTED);
        assertThat(frozen.resumesOn()).isEqualTo("2027-07-24");
        assertThat(ask("2027-07-23", facts, WAITING).frozen()).isTrue();
        ProcedureAnswer after = ask("2027-07-24", facts, WAITING);
        assertThat(after.state()).isEqualTo(ProcedureState.WAITLISTED);
        assertThat(after.since()).isEqualTo("2025-03-01");
        assertThat(after.frozen()).isFalse();
        assertThat(after.resumesOn()).isNull();
    }

    @Test
    void aHardshipNoticeStaysPossibleAndIsKeptAfterwards() {
        String facts = SUBSIDIARY.formatted("");
        String notice = "{'to':'HARDSHIP_NOTICE','on':'2025-09-01'}";
        ProcedureAnswer during = ask("2025-10-01", facts, WAITING, notice);
        assertThat(during.state()).isEqualTo(ProcedureState.HARDSHIP_NOTICE);
        assertThat(during.frozen()).isTrue();
        assertThat(during.frozenFrom()).isEqualTo(ProcedureState.WAITLISTED);
        assertThat(during.refused()).isEmpty();
        ProcedureAnswer after = ask("2027-08-01", facts, WAITING, notice);
        assertThat(after.state()).isEqualTo(ProcedureState.HARDSHIP_NOTICE);
        assertThat(after.frozen()).isFalse();
    }

    @Test
    void theFirstFreezeMetLaterPermitsOnly() {
        String event = "{'to':'WAITLISTED','on':'2016-02-01'}";
        assertThat(ask("2017-01-01", SUBSIDIARY.formatted(",'titleSince':'2016-04-01'"), event)
                        .frozen())
                .isTrue();
        assertThat(ask("2017-01-01", SUBSIDIARY.formatted(",'titleSince':'2016-03-01'"), event)
                        .frozen())
                .isFalse();
        assertThat(ask("2017-01-01", SUBSIDIARY.formatted(""), event).frozen()).isFalse();
        assertThat(ask("2018-08-01", SUBSIDIARY.formatted(",'titleSince':'2016-04-01'"), event)
                        .state())
                .isEqualTo(ProcedureState.WAITLISTED);
    }

    @Test
    void aFreezeThatSomebodyRecordedIsBelievedWhereTheFactsAreSilent() {
        String freeze = "{'to':'FROZEN_104_14','on':'2025-08-01'}";
        ProcedureAnswer frozen = ask("2025-09-01", "{}", WAITING, freeze);
        assertThat(frozen.state()).isEqualTo(ProcedureState.FROZEN_104_14);
        assertThat(frozen.frozenFrom()).isEqualTo(ProcedureState.WAITLISTED);
        assertThat(ask("2027-07-24", "{}", WAITING, freeze).state()).isEqualTo(ProcedureState.WAITLISTED);
        assertThat(ask("2025-09-01", "{}", WAITING, freeze.replace("2025-08", "2025-06"))
                        .refused())
                .extracting(ProcedureAnswer.Refused::code)
                .containsExactly(ProcedureAnswer.Code.NOT_ALLOWED);
    }

    @Test
    void otherTitlesAreNotFrozen() {
        String facts = "{'relation':'SPOUSE','sponsor':{'residenceTitle':'NE_26_4_EX_A2'}}";
        assertThat(ask("2025-09-01", facts, WAITING).frozen()).isFalse();
        assertThat(ask("2025-09-01", "{'relation':'SIBLING','sponsor':{'residenceTitle':'AE_25_2_A2'}}", WAITING)
                        .frozen())
                .isFalse();
    }

    @Test
    void onlyCompleteFilesGoThroughTheProgramme() {
        String incomplete = "{'to':'FAP_CONTACTED','on':'2025-01-01'},{'to':'DOCS_INCOMPLETE','on':'2025-01-02'}";
        String filed = "{'to':'APPLICATION_FILED','on':'2025-01-03'}";
        assertThat(ask("2025-02-01", "{}", incomplete, filed).state()).isEqualTo(ProcedureState.DOCS_INCOMPLETE);
        assertThat(ask("2025-02-01", "{'application':{'channel':'EMAIL'}}", incomplete, filed)
                        .state())
                .isEqualTo(ProcedureState.APPLICATION_FILED);
        assertThat(ask("2025-02-01", "{}", incomplete, "{'to':'DOCS_COMPLETE','on':'2025-01-03'}", filed)
                        .state())
                .isEqualTo(ProcedureState.APPLICATION_FILED);
    }

    @Test
    void theQuotaIsForSubsidiaryProtectionOnly() {
        String way = "{'to':'APPLICATION_FILED','on':'2024-01-01'},{'to':'BIOMETRICS_TAKEN','on':'2024-01-02'},"
                + "{'to':'AT_FOREIGNERS_AUTHORITY','on':'2024-01-03'}";
        assertThat(ask("2024-02-01", SUBSIDIARY.formatted(""), way).allowed())
                .extracting(ProcedureAnswer.Next::to)
                .contains(ProcedureState.AT_BVA_QUOTA)
                .doesNotContain(ProcedureState.APPROVED);
        assertThat(ask("2024-02-01", "{'relation':'SPOUSE','sponsor':{'residenceTitle':'AE_25_1'}}", way)
                        .allowed())
                .extracting(ProcedureAnswer.Next::to)
                .contains(ProcedureState.APPROVED)
                .doesNotContain(ProcedureState.AT_BVA_QUOTA);
    }

    /** Whatever is recorded: refused events change nothing, and what is allowed next is accepted next. */
    @Test
    void refusedEventsChangeNothing() {
        Random random = new Random(2);
        ProcedureState[] states = ProcedureState.values();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> events = new ArrayList<>();
            LocalDate day = LocalDate.of(2024, 1, 1);
            for (int i = 0; i < 12; i++) {
                day = day.plusDays(random.nextInt(120) - 10L);
                events.add("{'to':'" + states[random.nextInt(states.length)] + "','on':'" + day + "'}");
            }
            String facts = round % 2 == 0 ? "{}" : SUBSIDIARY.formatted("");
            ProcedureAnswer all = ask("2026-01-01", facts, events.toArray(String[]::new));
            List<String> kept = new ArrayList<>(events);
            for (int i = all.refused().size() - 1; i >= 0; i--) {
                kept.remove((int) all.refused().get(i).index());
            }
            ProcedureAnswer again = ask("2026-01-01", facts, kept.toArray(String[]::new));
            assertThat(again.refused()).isEmpty();
            assertThat(again.state()).isEqualTo(all.state());
            assertThat(again.since()).isEqualTo(all.since());
            for (ProcedureAnswer.Next next : all.allowed()) {
                List<String> more = new ArrayList<>(kept);
                more.add("{'to':'" + next.to() + "','on':'2026-01-01'}");
                assertThat(ask("2026-01-01", facts, more.toArray(String[]::new)).refused())
                        .isEmpty();
            }
        }
    }
}
