package org.masar.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;

class LifecycleTest {

    private static final int TABLES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 20_000;

    enum State {
        ASKED,
        SPONSORED,
        ENTERED,
        LEFT
    }

    record Sponsorship(
            @Nullable Boolean appointment, @Nullable Boolean guarantee, boolean entered) {}

    private static final Sponsorship NOTHING_KNOWN = new Sponsorship(null, null, false);
    private static final Message ASK = Message.of("fap.sponsorship.bringAppointment");

    private static LifecycleBuilder<State, Sponsorship> table(boolean memory) {
        Need<Sponsorship> guarantee = Need.of("GUARANTEE", of -> {
            Check check = Check.of(of.guarantee());
            return memory ? check.fromMemory() : check;
        });
        return Lifecycle.<State, Sponsorship>builder("fap.sponsorship", State.class)
                .start(State.ASKED)
                .end(State.LEFT)
                .move(
                        "sponsor",
                        State.ASKED,
                        State.SPONSORED,
                        Need.of("APPOINTMENT", of -> Check.of(of.appointment()).because(ASK)),
                        guarantee)
                .move(new Move<>(
                        "enter",
                        State.SPONSORED,
                        State.ENTERED,
                        ImmutableList.of(),
                        of -> new Sponsorship(of.appointment(), of.guarantee(), true)))
                .moveFromAnywhere("leave", State.LEFT)
                .tryOn(NOTHING_KNOWN);
    }

    private static final Lifecycle<State, Sponsorship> TABLE = table(false).build();
    private static final Lifecycle<State, Sponsorship> MEMORY = table(true).build();

    @Test
    void offersSayWhatIsAllowedAndWhatIsNot() {
        assertThat(TABLE.offers(State.ASKED, NOTHING_KNOWN))
                .containsExactly(
                        new Offer<>(
                                "sponsor",
                                State.SPONSORED,
                                Offer.State.OPEN,
                                ImmutableList.of("APPOINTMENT", "GUARANTEE"),
                                ImmutableList.of(ASK, Message.of("lifecycle.need", "need", "GUARANTEE"))),
                        new Offer<>("leave", State.LEFT, Offer.State.ALLOWED, ImmutableList.of(), ImmutableList.of()));
        assertThat(offer(TABLE, new Sponsorship(true, null, false)).needs()).containsExactly("GUARANTEE");
        // A need that is not met weighs more than one that is not known.
        assertThat(offer(TABLE, new Sponsorship(null, false, false)).state()).isEqualTo(Offer.State.REFUSED);
        assertThat(offer(TABLE, new Sponsorship(true, true, false)).state()).isEqualTo(Offer.State.ALLOWED);
        assertThat(TABLE.offers(State.LEFT, NOTHING_KNOWN)).isEmpty();
    }

    @Test
    void memoryWarnsAndNeverRefuses() {
        Offer<State> warned = offer(MEMORY, new Sponsorship(true, false, false));
        assertThat(warned.state()).isEqualTo(Offer.State.WARNED);
        assertThat(warned.isAllowed()).isTrue();
        assertThat(warned.needs()).containsExactly("GUARANTEE");
        assertThat(warned.reasons()).contains(Message.of("lifecycle.memory"));
        assertThat(offer(MEMORY, new Sponsorship(true, null, false)).isAllowed())
                .isTrue();
        assertThat(offer(MEMORY, new Sponsorship(true, true, false)).state()).isEqualTo(Offer.State.ALLOWED);
        // What does not rest on memory still stands in the way.
        assertThat(offer(MEMORY, new Sponsorship(false, false, false)).state()).isEqualTo(Offer.State.REFUSED);
        int warnings = MEMORY.take(State.ASKED, "sponsor", new Sponsorship(true, false, false))
                .fold(made -> made.warnings().size(), notMade -> -1);
        assertThat(warnings).isEqualTo(2);
    }

    @Test
    void aMoveIsMadeWithItsEffect() {
        Sponsorship ready = new Sponsorship(true, true, false);
        assertThat(TABLE.take(State.ASKED, "sponsor", ready))
                .isEqualTo(new Step.Made<>(State.SPONSORED, ready, ImmutableList.of()));
        assertThat(TABLE.take(State.SPONSORED, "enter", ready))
                .isEqualTo(new Step.Made<>(State.ENTERED, new Sponsorship(true, true, true), ImmutableList.of()));
    }

    @Test
    void aMoveThatCannotBeMadeSaysWhy() {
        assertThat(TABLE.take(State.ASKED, "sponsor", new Sponsorship(true, null, false)))
                .isEqualTo(new Step.NotMade<>(
                        ImmutableList.of("GUARANTEE"),
                        ImmutableList.of(Message.of("lifecycle.need", "need", "GUARANTEE"))));
        assertThat(TABLE.whyNot(State.ASKED, "enter", NOTHING_KNOWN))
                .containsExactly(Message.of(
                        "lifecycle.notFromHere",
                        ImmutableMap.of("move", "enter", "state", "ASKED", "from", ImmutableList.of("SPONSORED"))));
        assertThat(TABLE.whyNot(State.ASKED, "fly", NOTHING_KNOWN))
                .containsExactly(Message.of("lifecycle.noSuchMove", "move", "fly"));
        assertThat(TABLE.whyNot(State.LEFT, "enter", NOTHING_KNOWN)).containsExactly(Message.of("lifecycle.final"));
        assertThat(TABLE.whyNot(State.ASKED, "leave", NOTHING_KNOWN)).isEmpty();
        assertThat(TABLE.take(State.LEFT, "enter", NOTHING_KNOWN))
                .isEqualTo(new Step.NotMade<>(ImmutableList.of(), ImmutableList.of(Message.of("lifecycle.final"))));
    }

    @Test
    void reasonsHaveTextsInAllLanguages() {
        Messages messages = Messages.load();
        for (Language language : Language.values()) {
            for (String move : List.of("enter", "fly", "sponsor")) {
                TABLE.whyNot(State.ASKED, move, NOTHING_KNOWN).stream()
                        .filter(message -> message.key().startsWith("lifecycle."))
                        .forEach(message -> assertThat(messages.rendered(message, language.tag())
                                        .language())
                                .isEqualTo(language));
            }
        }
    }

    @Test
    void theTablePrintsItself() {
        assertThat(TABLE.mermaid()).isEqualTo("""
                        stateDiagram-v2
                            [*] --> ASKED
                            ASKED --> SPONSORED : sponsor [APPOINTMENT, GUARANTEE]
                            SPONSORED --> ENTERED : enter
                            ASKED --> LEFT : leave
                            SPONSORED --> LEFT : leave
                            ENTERED --> LEFT : leave
                            LEFT --> [*]
                        """);
        assertThat(TABLE.id()).isEqualTo("fap.sponsorship");
        assertThat(TABLE.start()).isEqualTo(State.ASKED);
        assertThat(TABLE.ends()).containsExactly(State.LEFT);
        assertThat(TABLE.moves()).hasSize(5);
    }

    private static Offer<State> offer(Lifecycle<State, Sponsorship> table, Sponsorship of) {
        return table.offers(State.ASKED, of).get(0);
    }

    private static LifecycleBuilder<State, Sponsorship> empty() {
        return Lifecycle.builder("test", State.class);
    }

    private static LifecycleBuilder<State, Sponsorship> line() {
        return empty().start(State.ASKED)
                .end(State.LEFT)
                .move("a", State.ASKED, State.SPONSORED)
                .move("b", State.SPONSORED, State.ENTERED)
                .move("c", State.ENTERED, State.LEFT);
    }

    private static void assertFlaw(LifecycleBuilder<State, Sponsorship> table, String flaw) {
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("test")
                .hasMessageContaining(flaw);
    }

    @Test
    void brokenTablesAreNotBuilt() {
        assertThat(line().build().moves()).hasSize(3);
        assertFlaw(empty(), "no start");
        assertFlaw(empty().start(State.ASKED).end(State.values()), "SPONSORED cannot be reached.");
        assertFlaw(
                empty().start(State.ASKED)
                        .move("a", State.ASKED, State.SPONSORED)
                        .move("b", State.SPONSORED, State.ENTERED)
                        .move("c", State.ENTERED, State.LEFT),
                "LEFT is a dead end.");
        assertFlaw(line().move("d", State.LEFT, State.ASKED), "LEFT is final, but a move leaves it.");
        assertFlaw(line().move("a", State.ASKED, State.LEFT), "Two moves a leave ASKED.");
        assertFlaw(
                empty().start(State.ASKED)
                        .end(State.LEFT)
                        .move("a", State.ASKED, State.SPONSORED)
                        .move("b", State.SPONSORED, State.ENTERED)
                        .move("c", State.ENTERED, State.SPONSORED)
                        .move("d", State.ASKED, State.LEFT),
                "ENTERED leads to no final state.");
    }

    @Test
    void guardsAnswerForEveryCase() {
        Need<Sponsorship> blind = Need.of("BLIND", of -> {
            throw new IllegalArgumentException("not this case");
        });
        @SuppressWarnings("NullAway") // The point of the test.
        Need<Sponsorship> silent = Need.of("SILENT", of -> null);
        assertFlaw(line().move("x", State.ASKED, State.LEFT, blind), "tried on no case");
        assertFlaw(line().move("x", State.ASKED, State.LEFT, blind).tryOn(NOTHING_KNOWN), "guard of BLIND");
        assertFlaw(line().move("x", State.ASKED, State.LEFT, silent).tryOn(NOTHING_KNOWN), "guard of SILENT");
    }

    /** The checks of reachability and of ways out, against walking the table at random and against all paths. */
    @Test
    void randomTablesAreJudgedAsByHand() {
        Random random = new Random(5);
        State[] states = State.values();
        int sound = 0;
        for (int n = 0; n < TABLES; n++) {
            Set<State> ends = EnumSet.noneOf(State.class);
            List<State[]> arrows = new ArrayList<>();
            for (State state : states) {
                if (random.nextInt(4) == 0) {
                    ends.add(state);
                }
            }
            LifecycleBuilder<State, Sponsorship> table =
                    empty().start(State.ASKED).end(ends.toArray(new State[0]));
            for (int move = random.nextInt(9); move > 0; move--) {
                State[] arrow = {states[random.nextInt(4)], states[random.nextInt(4)]};
                arrows.add(arrow);
                table.move("m" + move, arrow[0], arrow[1]);
            }
            boolean expected = isSound(ends, arrows);
            sound += expected ? 1 : 0;
            assertThat(builds(table)).as(ends + " " + arrows).isEqualTo(expected);
        }
        assertThat(sound).isGreaterThan(TABLES / 100);
    }

    private static boolean builds(LifecycleBuilder<State, Sponsorship> table) {
        try {
            return !table.build().moves().isEmpty();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static boolean isSound(Set<State> ends, List<State[]> arrows) {
        Set<List<State>> paths = new HashSet<>();
        for (State state : State.values()) {
            paths.add(List.of(state, state));
        }
        arrows.forEach(arrow -> paths.add(List.of(arrow[0], arrow[1])));
        for (State via : State.values()) {
            for (State from : State.values()) {
                for (State to : State.values()) {
                    if (paths.contains(List.of(from, via)) && paths.contains(List.of(via, to))) {
                        paths.add(List.of(from, to));
                    }
                }
            }
        }
        for (State state : State.values()) {
            boolean left = arrows.stream().anyMatch(arrow -> arrow[0] == state);
            boolean ending = ends.stream().anyMatch(end -> paths.contains(List.of(state, end)));
            boolean reached = paths.contains(List.of(State.ASKED, state));
            if (!reached || left == ends.contains(state) || !(ends.isEmpty() || ending)) {
                return false;
            }
        }
        return true;
    }
}
