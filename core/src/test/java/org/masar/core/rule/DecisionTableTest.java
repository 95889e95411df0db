package org.masar.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masar.core.rule.DecisionTable.cell;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    enum Colour {
        RED,
        GREEN
    }

    enum Size {
        SMALL,
        MIDDLE,
        LARGE
    }

    record Thing(@Nullable Colour colour, @Nullable Size size) {}

    private static final Attribute<Thing, Colour> COLOUR = Attribute.of("colour", Colour.class, Thing::colour);
    private static final Attribute<Thing, Size> SIZE = Attribute.of("size", Size.class, Thing::size);

    private static DecisionTable.Builder<Thing, String> table(DecisionTable.Hit hit) {
        return DecisionTable.<Thing, String>builder("things", hit)
                .column(COLOUR)
                .column(SIZE)
                .row("a", cell(COLOUR, Colour.RED), cell(SIZE, Size.SMALL, Size.MIDDLE))
                .row("b", cell(COLOUR, Colour.GREEN));
    }

    @Test
    void gapsAndOverlapsAreFound() {
        assertThat(table(DecisionTable.Hit.UNIQUE).faults()).containsExactly("gap [RED, LARGE]");
        assertThat(table(DecisionTable.Hit.UNIQUE)
                        .row("c", cell(SIZE, Size.LARGE))
                        .faults())
                .containsExactly("overlap [GREEN, LARGE]");
        assertThat(table(DecisionTable.Hit.FIRST)
                        .row("c", cell(SIZE, Size.LARGE))
                        .faults())
                .isEmpty();
        assertThatThrownBy(() -> table(DecisionTable.Hit.UNIQUE).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void unknownFactsLeaveAllRowsThatCanStillBeHit() {
        DecisionTable<Thing, String> first =
                table(DecisionTable.Hit.FIRST).row("c", cell(SIZE, Size.LARGE)).build();
        assertThat(first.possible(new Thing(Colour.RED, Size.SMALL))).containsExactly("a");
        assertThat(first.possible(new Thing(Colour.GREEN, null))).containsExactly("b");
        assertThat(first.possible(new Thing(null, Size.LARGE))).containsExactly("b", "c");
        assertThat(first.possible(new Thing(null, null))).containsExactly("a", "b", "c");
        DecisionTable<Thing, String> all = table(DecisionTable.Hit.COLLECT)
                .row("c", cell(SIZE, Size.LARGE))
                .build();
        assertThat(all.possible(new Thing(Colour.GREEN, Size.LARGE))).containsExactly("b", "c");
    }
}
