package org.masar.core.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Move;

/**
 * What every lifecycle owes: each of its moves can be made and is kept, illegal ones leave no trace, the events fold back
 * to the state, and the module's README shows the table. Run with {@code -Dmasar.write=true} to write it there.
 */
public abstract class LifecycleLaws {

    private static final String TITLE = "## State diagrams\n";

    /**
     * A table and what to try it on.
     *
     * @param <S> the states
     * @param <C> what the guards look at
     * @param table the lifecycle
     * @param cases cases that together open every move, and one in which nothing is known
     */
    public record Kept<S extends Enum<S>, C>(Lifecycle<S, C> table, ImmutableList<C> cases) {}

    private final ImmutableList<Kept<?, ?>> all;

    /**
     * The lifecycles of a module.
     *
     * @param all all of them
     */
    protected LifecycleLaws(Kept<?, ?>... all) {
        this.all = ImmutableList.copyOf(all);
    }

    @Test
    void everyMoveIsKeptAndFoldedBack() {
        all.forEach(LifecycleLaws::drive);
    }

    /** On the shortest way to each row of the table: it is refused to one case and made by another. */
    private static <S extends Enum<S>, C> void drive(Kept<S, C> kept) {
        Lifecycle<S, C> table = kept.table();
        Map<S, List<Map.Entry<String, C>>> ways = new LinkedHashMap<>();
        ways.put(table.start(), List.of());
        Deque<S> reached = new ArrayDeque<>(List.of(table.start()));
        while (!reached.isEmpty()) {
            S from = reached.remove();
            for (Move<S, C> move : table.moves()) {
                if (move.from() != from) {
                    continue;
                }
                String row = table.id() + " " + from + " " + move.name();
                List<C> open = kept.cases().stream()
                        .filter(of -> isMade(table, move, of))
                        .toList();
                List<C> shut = kept.cases().stream()
                        .filter(of -> !isMade(table, move, of))
                        .toList();
                assertThat(open).as(row).isNotEmpty();
                assertThat(shut.isEmpty()).as(row).isEqualTo(move.needs().isEmpty());
                List<Map.Entry<String, C>> way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                way.addAll(shut.stream().map(of -> Map.entry(move.name(), of)).toList());
                way.add(Map.entry(move.name(), open.get(0)));
                assertThat(walk(table, way)).as(row).isEqualTo(move.to());
                way.removeIf(step -> step.getKey().equals(move.name()) && shut.contains(step.getValue()));
                if (ways.putIfAbsent(move.to(), way) == null) {
                    reached.add(move.to());
                }
            }
        }
        assertThat(ways.keySet()).containsAll(table.ends());
    }

    private static <S extends Enum<S>, C> boolean isMade(Lifecycle<S, C> table, Move<S, C> move, C of) {
        return table.take(move.from(), move.name(), of).fold(made -> true, not -> false);
    }

    @Test
    void randomWalksLeaveWhatTheTableSays() {
        all.forEach(LifecycleLaws::wander);
    }

    private static <S extends Enum<S>, C> void wander(Kept<S, C> kept) {
        List<String> names =
                kept.table().moves().stream().map(Move::name).distinct().toList();
        Random random = new Random(7);
        int walks = Boolean.getBoolean("masar.deep") ? 10_000 : 300;
        for (int i = 0; i < walks; i++) {
            List<Map.Entry<String, C>> way = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                way.add(Map.entry(
                        names.get(random.nextInt(names.size())),
                        kept.cases().get(random.nextInt(kept.cases().size()))));
            }
            walk(kept.table(), way);
        }
    }

    /** Makes moves through a store, compares every step with the table, and gives the last state. */
    private static <S extends Enum<S>, C> S walk(Lifecycle<S, C> table, List<Map.Entry<String, C>> way) {
        try (CaseStore store = CaseStore.inMemory()) {
            CaseProcess<S, C> process = CaseProcess.of(table);
            CaseId id = new CaseId("case-1");
            S state = table.start();
            long version = 0;
            for (Map.Entry<String, C> step : way) {
                EventNote note = new EventNote("e-" + version, Instant.EPOCH, LocalDate.EPOCH, "staff-1", "WALK", null);
                S before = state;
                state = table.take(state, step.getKey(), step.getValue()).fold(made -> made.state(), not -> before);
                long after = process.take(store, id, version, step.getKey(), step.getValue(), note)
                        .version();
                boolean made =
                        table.take(before, step.getKey(), step.getValue()).fold(is -> true, not -> false);
                assertThat(after).isEqualTo(made ? version + 1 : version);
                if (made) {
                    stale(store, id, version);
                }
                version = after;
                assertThat(store.lastPosition()).isEqualTo(version);
                assertThat(process.state(store.read(id, 0))).isEqualTo(state);
            }
            return state;
        }
    }

    private static void stale(CaseStore store, CaseId id, long version) {
        assertThatThrownBy(() -> store.append(id, version, List.of(Events.event("other"))))
                .isInstanceOf(VersionConflictException.class);
    }

    @Test
    void theReadmeShowsTheTables() throws IOException {
        Path readme = Path.of("README.md");
        StringBuilder shown = new StringBuilder(TITLE);
        for (Kept<?, ?> kept : all) {
            shown.append("\n`")
                    .append(kept.table().id())
                    .append("`\n\n```mermaid\n")
                    .append(kept.table().mermaid())
                    .append("```\n");
        }
        String name = String.valueOf(Path.of("").toAbsolutePath().getFileName());
        String text = Files.exists(readme) ? Files.readString(readme, UTF_8) : "# " + name + "\n\n";
        int from = text.indexOf(TITLE);
        int next = from < 0 ? -1 : text.indexOf("\n## ", from + TITLE.length());
        String before = from < 0 ? text : text.substring(0, from);
        String after = next < 0 ? "" : text.substring(next);
        if (Boolean.getBoolean("masar.write")) {
            Files.writeString(readme, before + shown + after, UTF_8);
            return;
        }
        assertThat(text).as("run with -Dmasar.write=true").isEqualTo(before + shown + after);
    }
}
