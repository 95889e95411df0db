package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.Packing;
import org.masar.core.optimise.PackingLimits;
import org.masar.resettlement.manifest.ManifestAnswer.Status;
import org.masar.resettlement.manifest.ManifestRequest.Objective;

/** Solves a model and says it in the words of the answer. */
final class Plans {

    private Plans() {}

    static ManifestAnswer solve(
            Model model,
            SearchLimits limits,
            @Nullable Map<String, String> known,
            PackingLimits work,
            ManifestSolver solver) {
        ImmutableIntArray start = known == null ? null : Explanations.start(model, known);
        Packing packing = solver.solve(model.problem, work, start);
        long seed = limits.seedOrUsual();
        boolean found = packing.isFound();
        return new ManifestAnswer(
                Status.valueOf(packing.status().name()),
                found ? published(model, packing.value()) : null,
                found || packing.status() == Packing.Status.NONE_IN_LIMITS ? published(model, packing.bound()) : null,
                found ? gap(model.levels, packing) : null,
                model.objective == Objective.PRIORITY ? model.levels.weights() : null,
                seated(model, packing),
                assigned(model, packing),
                loads(model, packing),
                null,
                new Explanations(model, packing, solver, seed).leftBehind(),
                packing.status() == Packing.Status.INFEASIBLE ? Explanations.infeasible(model) : null,
                seed);
    }

    private static BigDecimal published(Model model, long value) {
        BigDecimal number = model.levels.published(value);
        return model.objective == Objective.MIN_COST ? Levels.plain(number.negate()) : number;
    }

    static BigDecimal gap(Levels levels, Packing packing) {
        BigDecimal value = levels.published(packing.value()).abs();
        BigDecimal distance = levels.published(packing.bound())
                .subtract(levels.published(packing.value()))
                .abs();
        return Levels.plain(distance.divide(value.max(BigDecimal.ONE), MathContext.DECIMAL64));
    }

    private static ImmutableMap<Priority, Integer> seated(Model model, Packing packing) {
        Map<Priority, Integer> seated = new EnumMap<>(Priority.class);
        for (Priority tier : Priority.values()) {
            seated.put(tier, 0);
        }
        for (int g = 0; g < model.groups.size(); g++) {
            if (model.flight(packing, model.unitOf[g]) != null) {
                seated.merge(Priority.tier(model.groups.get(g)), 1, Integer::sum);
            }
        }
        return Maps.immutableEnumMap(seated);
    }

    private static ImmutableMap<String, String> assigned(Model model, Packing packing) {
        ImmutableMap.Builder<String, String> assigned = ImmutableMap.builder();
        for (int g = 0; g < model.groups.size(); g++) {
            Integer flight = model.flight(packing, model.unitOf[g]);
            if (flight != null) {
                assigned.put(model.groups.get(g).id(), model.flights.get(flight).id());
            }
        }
        return assigned.buildOrThrow();
    }

    private static ImmutableMap<String, ImmutableMap<String, Long>> loads(Model model, Packing packing) {
        Map<String, Map<String, Long>> loads = new LinkedHashMap<>();
        for (Model.Row row : model.rows) {
            if (row.flight() != null) {
                loads.computeIfAbsent(model.flights.get(row.flight()).id(), flight -> new LinkedHashMap<>())
                        .put(row.resource(), 0L);
            }
        }
        for (int g = 0; g < model.groups.size(); g++) {
            Integer flight = model.flight(packing, model.unitOf[g]);
            if (flight != null) {
                Map<String, Long> load =
                        loads.computeIfAbsent(model.flights.get(flight).id(), of -> new LinkedHashMap<>());
                model.demand(g, flight).forEach((resource, units) -> load.merge(resource, (long) units, Long::sum));
            }
        }
        return ImmutableMap.copyOf(Maps.transformValues(loads, ImmutableMap::copyOf));
    }

    static ManifestAnswer of(Instance.Posed posed, boolean bins, SearchLimits limits, ManifestSolver solver) {
        Packing packing = solver.solve(posed.problem(), limits.packing(), null);
        boolean found = packing.isFound();
        return new ManifestAnswer(
                Status.valueOf(packing.status().name()),
                found ? signed(posed, packing.value(), bins) : null,
                found || packing.status() == Packing.Status.NONE_IN_LIMITS
                        ? signed(posed, packing.bound(), bins)
                        : null,
                found ? gap(posed.levels(), packing) : null,
                null,
                ImmutableMap.of(),
                ImmutableMap.of(),
                ImmutableMap.of(),
                found ? assignment(packing, bins) : null,
                ImmutableList.of(),
                packing.status() == Packing.Status.INFEASIBLE
                        ? ImmutableList.of(
                                org.masar.core.message.Message.of("resettlement.manifest.infeasible.together"))
                        : null,
                limits.seedOrUsual());
    }

    private static BigDecimal signed(Instance.Posed posed, long value, boolean cost) {
        BigDecimal number = posed.levels().published(value);
        return cost ? Levels.plain(number.negate()) : number;
    }

    private static ImmutableList<Integer> assignment(Packing packing, boolean bins) {
        List<Integer> options = packing.options().asList();
        if (bins) {
            return ImmutableList.copyOf(options);
        }
        ImmutableList.Builder<Integer> chosen = ImmutableList.builder();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i) != Packing.NONE) {
                chosen.add(i);
            }
        }
        return chosen.build();
    }
}
