package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.optimise.Packing;
import org.masar.core.optimise.PackingLimits;
import org.masar.resettlement.manifest.ManifestAnswer.Binding;
import org.masar.resettlement.manifest.ManifestAnswer.CheapestChange;
import org.masar.resettlement.manifest.ManifestAnswer.LeftBehind;
import org.masar.resettlement.manifest.ManifestAnswer.Removal;
import org.masar.resettlement.manifest.ManifestAnswer.RemovedBy;

/** Why a group is left behind, and what would seat it. */
final class Explanations {

    /** Up to so many units the problem is solved again for each group left behind; beyond, seats are traded directly. */
    private static final int SOLVED_AGAIN = 30;

    private static final int MOST_SOLVED_AGAIN = 30;
    private static final long WORK_AGAIN = 20_000;

    private final Model model;
    private final Packing packing;
    private final ManifestSolver solver;
    private final long seed;
    private final long[] free;
    private final CheapestChange[] changes;
    private final boolean[] explained;

    /** Units that use a resource, those of least value first, and the names of their groups. */
    private final List<List<Integer>> holders = new ArrayList<>();

    private final List<ImmutableList<String>> holderNames = new ArrayList<>();

    private int solved;

    Explanations(Model model, Packing packing, ManifestSolver solver, long seed) {
        this.model = model;
        this.packing = packing;
        this.solver = solver;
        this.seed = seed;
        this.free = model.free(packing);
        this.changes = new CheapestChange[model.units.size()];
        this.explained = new boolean[model.units.size()];
        for (int row = 0; row < model.rows.size(); row++) {
            holders.add(new ArrayList<>());
        }
        for (int u = 0; u < model.units.size(); u++) {
            if (packing.chosen(u) != Packing.NONE) {
                int unit = u;
                model.uses(u, packing.chosen(u)).keySet().forEach(row -> holders.get(row)
                        .add(unit));
            }
        }
        for (List<Integer> of : holders) {
            holderNames.add(names(of));
            of.sort(Comparator.comparingLong((Integer u) -> model.valueOf(u, packing.chosen(u)))
                    .thenComparing(u -> u));
        }
    }

    private ImmutableList<String> names(List<Integer> units) {
        return units.stream()
                .flatMap(u -> model.units.get(u).stream())
                .sorted()
                .map(g -> model.groups.get(g).id())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<LeftBehind> leftBehind() {
        ImmutableList.Builder<LeftBehind> left = ImmutableList.builder();
        for (int g = 0; g < model.groups.size(); g++) {
            int unit = model.unitOf[g];
            if (model.flight(packing, unit) == null) {
                left.add(new LeftBehind(
                        model.groups.get(g).id(),
                        removed(g),
                        packing.isFound() ? binding(unit) : ImmutableList.of(),
                        packing.isFound() ? change(unit) : null,
                        family(unit)));
            }
        }
        return left.build();
    }

    private ImmutableList<Removal> removed(int group) {
        ImmutableList.Builder<Removal> removed = ImmutableList.builder();
        for (int f = 0; f < model.flights.size(); f++) {
            RemovedBy rule = model.removedBy(group, f);
            if (rule != null) {
                removed.add(new Removal(model.flights.get(f).id(), rule));
            }
        }
        return removed.build();
    }

    private ImmutableList<Binding> binding(int unit) {
        ImmutableList.Builder<Binding> binding = ImmutableList.builder();
        for (int k = 0; k < model.live.get(unit).size(); k++) {
            String flight = model.flights.get(model.live.get(unit).get(k)).id();
            model.uses(unit, k).forEach((row, needed) -> {
                if (needed > free[row]) {
                    binding.add(new Binding(flight, model.rows.get(row).resource(), price(row), holderNames.get(row)));
                }
            });
        }
        return binding.build();
    }

    private @Nullable BigDecimal price(int row) {
        double price = packing.prices().get(row);
        BigDecimal published =
                new BigDecimal(price, MathContext.DECIMAL32).multiply(model.levels.published(1), MathContext.DECIMAL32);
        return Levels.plain(published);
    }

    private static final ImmutableList<Message> NO_SEAT = ImmutableList.of(
            Message.of("resettlement.manifest.family.noSeat"), Message.of("resettlement.manifest.family.ask"));
    private static final ImmutableList<Message> NO_FLIGHT = ImmutableList.of(
            Message.of("resettlement.manifest.family.noFlight"), Message.of("resettlement.manifest.family.ask"));

    private ImmutableList<Message> family(int unit) {
        return model.live.get(unit).isEmpty() ? NO_FLIGHT : NO_SEAT;
    }

    private @Nullable CheapestChange change(int unit) {
        if (!explained[unit]) {
            explained[unit] = true;
            boolean again = model.units.size() <= SOLVED_AGAIN && solved++ < MOST_SOLVED_AGAIN;
            changes[unit] = model.live.get(unit).isEmpty() ? null : again ? solvedAgain(unit) : traded(unit);
        }
        return changes[unit];
    }

    private @Nullable CheapestChange solvedAgain(int unit) {
        Packing other = solver.solve(model.problem(unit), new PackingLimits(WORK_AGAIN, 0, seed), packing.options());
        long loss = packing.value() - other.value();
        if (!other.isFound() || loss < 0) {
            return null;
        }
        ImmutableList.Builder<String> displaced = ImmutableList.builder();
        for (int g = 0; g < model.groups.size(); g++) {
            int of = model.unitOf[g];
            if (packing.chosen(of) != Packing.NONE && other.chosen(of) == Packing.NONE) {
                displaced.add(model.groups.get(g).id());
            }
        }
        return new CheapestChange(displaced.build(), model.levels.published(loss));
    }

    /** A change found by trading seats: those who cost least give way and take what is free elsewhere. */
    private @Nullable CheapestChange traded(int unit) {
        Trade best = null;
        for (int k = 0; k < model.live.get(unit).size(); k++) {
            Trade trade = trade(unit, k);
            if (trade != null && (best == null || trade.loss() < best.loss())) {
                best = trade;
            }
        }
        if (best == null || best.loss() < 0) {
            return null;
        }
        List<Integer> lost = best.lost();
        ImmutableList.Builder<String> displaced = ImmutableList.builder();
        for (int g = 0; g < model.groups.size(); g++) {
            if (lost.contains(model.unitOf[g])) {
                displaced.add(model.groups.get(g).id());
            }
        }
        return new CheapestChange(displaced.build(), model.levels.published(best.loss()));
    }

    private record Trade(long loss, List<Integer> lost) {}

    private @Nullable Trade trade(int unit, int option) {
        Map<Integer, Long> room = new HashMap<>();
        Map<Integer, Long> needed = model.uses(unit, option);
        needed.forEach((row, amount) -> room.put(row, free[row] - amount));
        List<Integer> givingWay = new ArrayList<>();
        for (int row : needed.keySet()) {
            for (int i = 0; i < holders.get(row).size() && left(room, row) < 0; i++) {
                int holder = holders.get(row).get(i);
                if (!model.isFixed(holder) && !givingWay.contains(holder)) {
                    givingWay.add(holder);
                    model.uses(holder, packing.chosen(holder))
                            .forEach((used, amount) -> room.put(used, left(room, used) + amount));
                }
            }
            if (left(room, row) < 0) {
                return null;
            }
        }
        long loss = -model.valueOf(unit, option);
        List<Integer> lost = new ArrayList<>();
        for (int i = givingWay.size() - 1; i >= 0; i--) {
            int holder = givingWay.get(i);
            int place = place(holder, room);
            loss += model.valueOf(holder, packing.chosen(holder));
            if (place == Packing.NONE) {
                lost.add(holder);
            } else {
                loss -= model.valueOf(holder, place);
                model.uses(holder, place).forEach((used, amount) -> room.put(used, left(room, used) - amount));
            }
        }
        return new Trade(loss, lost);
    }

    private long left(Map<Integer, Long> room, int row) {
        return room.getOrDefault(row, free[row]);
    }

    private int place(int unit, Map<Integer, Long> room) {
        int best = Packing.NONE;
        for (int k = 0; k < model.live.get(unit).size(); k++) {
            boolean fits =
                    model.uses(unit, k).entrySet().stream().allMatch(use -> left(room, use.getKey()) >= use.getValue());
            if (fits && (best == Packing.NONE || model.valueOf(unit, k) > model.valueOf(unit, best))) {
                best = k;
            }
        }
        return best;
    }

    /** What makes a plan impossible. */
    static ImmutableList<Message> infeasible(Model model) {
        ImmutableList.Builder<Message> because = ImmutableList.builder();
        for (int u = 0; u < model.units.size(); u++) {
            if (model.live.get(u).isEmpty() && model.assignAll) {
                for (int g : model.units.get(u)) {
                    because.add(Message.of(
                            "resettlement.manifest.infeasible.noFlight",
                            "group",
                            model.groups.get(g).id()));
                }
            }
        }
        long[] left = model.rows.stream().mapToLong(Model.Row::capacity).toArray();
        for (int u = 0; u < model.units.size(); u++) {
            if (model.isFixed(u)) {
                model.uses(model.units.get(u), model.live.get(u).get(0)).forEach((row, amount) -> left[row] -= amount);
            }
        }
        for (int row = 0; row < left.length; row++) {
            if (left[row] < 0) {
                because.add(Message.of(
                        "resettlement.manifest.infeasible.fixed",
                        "resource",
                        model.rows.get(row).resource()));
            }
        }
        if (because.build().isEmpty()) {
            long needed = model.groups.stream()
                    .mapToLong(ManifestRequest.Group::persons)
                    .sum();
            long there = model.rows.stream()
                    .filter(row -> row.flight() != null && row.resource().equals(Model.SEAT))
                    .mapToLong(Model.Row::capacity)
                    .sum();
            boolean seats = model.groups.stream().allMatch(group -> group.demand() == null) && needed > there;
            because.add(
                    seats
                            ? Message.of("resettlement.manifest.infeasible.seats", "needed", needed)
                                    .with("there", there)
                            : Message.of("resettlement.manifest.infeasible.together"));
        }
        return because.build();
    }

    /** A packing in which every unit keeps the flight it had, where it still can. */
    static ImmutableIntArray start(Model model, Map<String, String> flightOf) {
        ImmutableIntArray.Builder start = ImmutableIntArray.builder();
        for (int u = 0; u < model.units.size(); u++) {
            String flight =
                    flightOf.get(model.groups.get(model.units.get(u).get(0)).id());
            int option = Packing.NONE;
            for (int k = 0; k < model.live.get(u).size() && flight != null; k++) {
                if (model.flights.get(model.live.get(u).get(k)).id().equals(flight)) {
                    option = k;
                }
            }
            start.add(option);
        }
        return start.build();
    }
}
