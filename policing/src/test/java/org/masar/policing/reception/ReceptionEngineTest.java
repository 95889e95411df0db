package org.masar.policing.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.policing.reception.ReceptionAnswer.Reason;
import org.masar.policing.reception.ReceptionRequest.FollowUp;
import org.masar.policing.reception.ReceptionRequest.Needs;

class ReceptionEngineTest {

    private static final FollowUp SAFE = new FollowUp(null, ReceptionRequest.Contact.SHE_CALLS, null, false);

    /** Every state, action, choice and urgency against the table of the page, written out again. */
    @Test
    void agreesWithTheTable() {
        for (State state : with(State.values())) {
            for (Choice choice : with(Choice.values())) {
                for (boolean danger : new boolean[] {false, true}) {
                    for (Action action : Action.values()) {
                        if (action == Action.CHOOSE && choice == null && state == State.OPTIONS_SHOWN) {
                            continue;
                        }
                        ReceptionAnswer answer = ask(state, action, choice, danger);
                        State to = table(state, action, choice, danger);
                        assertThat(answer.allowed())
                                .as("%s %s %s", state, action, choice)
                                .isEqualTo(to != null);
                        assertThat(answer.state()).isEqualTo(to == null ? state : to);
                        assertThat(answer.reason() == null).isEqualTo(to != null);
                        List<Action> next = new ArrayList<>();
                        for (Action possible : Action.values()) {
                            if (table(answer.state(), possible, choice, danger) != null) {
                                next.add(possible);
                            }
                        }
                        assertThat(answer.next()).isEqualTo(next);
                    }
                }
            }
        }
    }

    @SuppressWarnings("NullAway") // a list that holds null for "absent"
    private static <T> List<T> with(T[] values) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(List.of(values));
        return all;
    }

    private static @Nullable State table(@Nullable State from, Action action, @Nullable Choice choice, boolean danger) {
        String at = from == null ? "-" : from.name();
        boolean goes = choice == Choice.GO_ALONE_NOTHING_SHARED || choice == Choice.GO_ACCOMPANIED;
        boolean nothing = choice == Choice.NOTHING_NOW;
        return switch (action) {
            case ARRIVE -> at.equals("-") ? State.ARRIVED : null;
            case OFFER_SAFE_SPACE -> at.equals("ARRIVED") ? State.SAFE_SPACE : null;
            case SEE_NEEDS -> at.equals("ARRIVED") || at.equals("SAFE_SPACE") ? State.NEEDS_SEEN : null;
            case WARN -> at.equals("NEEDS_SEEN") ? State.WARNED : null;
            case SHOW_OPTIONS -> at.equals("WARNED") ? State.OPTIONS_SHOWN : null;
            case CHOOSE -> at.equals("OPTIONS_SHOWN") ? State.CHOSEN : null;
            case CONSENT -> at.equals("CHOSEN") && choice == Choice.SHARE_WITH_CONSENT ? State.CONSENTED : null;
            case REFER ->
                (at.equals("CHOSEN") && goes)
                                || at.equals("CONSENTED")
                                || (danger
                                        && List.of("NEEDS_SEEN", "WARNED", "OPTIONS_SHOWN")
                                                .contains(at))
                        ? State.REFERRED
                        : null;
            case FOLLOW_UP -> (at.equals("CHOSEN") && nothing) || at.equals("REFERRED") ? State.FOLLOW_UP : null;
            case CLOSE ->
                (at.equals("CHOSEN") && nothing) || at.equals("REFERRED") || at.equals("FOLLOW_UP")
                        ? State.CLOSED
                        : null;
            case LEAVE -> List.of("-", "LEFT", "CLOSED").contains(at) ? null : State.LEFT;
        };
    }

    @Test
    void reasonsSayWhatComesFirst() {
        assertThat(ask(State.ARRIVED, Action.SHOW_OPTIONS, null, false).reason())
                .isEqualTo(Reason.WARNING_FIRST);
        assertThat(ask(State.CHOSEN, Action.SHOW_OPTIONS, null, false).reason()).isEqualTo(Reason.WRONG_STATE);
        assertThat(ask(State.WARNED, Action.CHOOSE, Choice.NOTHING_NOW, false).reason())
                .isEqualTo(Reason.OPTIONS_FIRST);
        assertThat(ask(State.CLOSED, Action.CHOOSE, Choice.NOTHING_NOW, false).reason())
                .isEqualTo(Reason.WRONG_STATE);
        assertThat(ask(State.CHOSEN, Action.REFER, Choice.SHARE_WITH_CONSENT, true)
                        .reason())
                .isEqualTo(Reason.CONSENT_FIRST);
        assertThat(ask(State.CHOSEN, Action.REFER, Choice.NOTHING_NOW, true).reason())
                .isEqualTo(Reason.WRONG_STATE);
        FollowUp machine = new FollowUp(null, null, null, true);
        assertThat(new ReceptionEngine()
                        .answer(new ReceptionRequest(State.LEFT, Action.FOLLOW_UP, null, null, machine))
                        .reason())
                .isEqualTo(Reason.NO_VOICEMAIL);
    }

    /** Leaving is one step from everywhere, asks for nothing and needs no reason. */
    @Test
    void sheCanLeaveFromEverywhere() {
        for (State state : State.values()) {
            boolean open = state != State.LEFT && state != State.CLOSED;
            assertThat(ask(state, Action.LEAVE, null, false).allowed()).isEqualTo(open);
        }
        assertThat(Visit.flow().moves().stream()
                        .filter(move -> move.name().equals("LEAVE"))
                        .allMatch(move -> move.needs().isEmpty()))
                .isTrue();
        assertThat(Visit.flow().mermaid()).startsWith("stateDiagram-v2").contains("NEEDS_SEEN --> REFERRED");
    }

    @Test
    void firstContactAsksAtMostThreeThings() {
        assertThat(ask(null, Action.ARRIVE, null, false).asks()).hasSizeBetween(1, 3);
        assertThat(ask(null, Action.ARRIVE, null, true).asks()).hasSize(2);
    }

    @Test
    void aFollowUpNeedsAPlanAndTheCodeWordStaysInside() {
        Engines engines = Engines.load();
        assertThat(engines.answer("policing.reception", "{\"state\":\"REFERRED\",\"action\":\"FOLLOW_UP\"}"))
                .contains("MISSING", "/followUp");
        assertThat(engines.answer(
                        "policing.reception",
                        "{\"state\":\"REFERRED\",\"action\":\"FOLLOW_UP\",\"followUp\":{\"codeWord\":\"bread\","
                                + "\"when\":\"tomorrow\"}}"))
                .contains("problems")
                .doesNotContain("bread", "tomorrow");
        assertThat(new FollowUp(null, null, "bread", null)).hasToString("FollowUp");
    }

    private static ReceptionAnswer ask(@Nullable State state, Action action, @Nullable Choice choice, boolean danger) {
        Needs needs = danger ? new Needs(true, null, null, null, null) : null;
        FollowUp followUp = action == Action.FOLLOW_UP ? SAFE : null;
        return new ReceptionEngine().answer(new ReceptionRequest(state, action, needs, choice, followUp));
    }
}
