package org.masar.resettlement.manifest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.masar.resettlement.manifest.ManifestAnswer.RemovedBy;
import org.masar.resettlement.manifest.ManifestRequest.DayWindow;
import org.masar.resettlement.manifest.ManifestRequest.Flight;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ManifestRequest.Objective;

/** What makes a plan better, in the order of the published rules. */
final class Aims {

    private final Model model;
    private final boolean sizeNeutral;
    private final Loyalty loyalty;

    Aims(Model model, boolean sizeNeutral, Loyalty loyalty) {
        this.model = model;
        this.sizeNeutral = sizeNeutral;
        this.loyalty = loyalty;
    }

    Levels levels() {
        boolean priority = model.objective == Objective.PRIORITY;
        Levels levels = new Levels(priority ? "COST" : model.objective.name(), base());
        boolean loyal = !loyalty.flight().isEmpty();
        if (loyal) {
            levels.above("KEPT_PLANNED", keeps(Stage.PLANNED));
        }
        if (priority) {
            boolean[] closing = closing();
            levels.above("TIMES_DEFERRED", perGroup(this::deferred));
            levels.above("WINDOW_CLOSES", perGroup(g -> closing[g] ? 1 : 0));
            for (int tier = Priority.values().length - 1; tier >= 0; tier--) {
                Priority counted = Priority.values()[tier];
                levels.above(counted.name(), perGroup(g -> weight(g, counted)));
            }
        }
        if (loyal) {
            levels.above("KEPT_NOTIFIED", keeps(Stage.NOTIFIED));
            levels.above("KEPT_CLEARED", keeps(Stage.CLEARED));
        }
        return levels;
    }

    private List<List<BigDecimal>> base() {
        List<List<BigDecimal>> base = new ArrayList<>();
        for (int u = 0; u < model.units.size(); u++) {
            List<BigDecimal> own = new ArrayList<>();
            for (int flight : model.live.get(u)) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int g : model.units.get(u)) {
                    sum = model.objective == Objective.MAX_VALUE
                            ? sum.add(model.value(g, flight))
                            : sum.subtract(model.cost(g, flight));
                }
                own.add(sum);
            }
            base.add(own);
        }
        return base;
    }

    private long deferred(int group) {
        Integer times = model.groups.get(group).deferredTimes();
        return times == null ? 0 : times;
    }

    private long weight(int group, Priority counted) {
        Group of = model.groups.get(group);
        return Priority.tier(of) == counted ? (sizeNeutral ? 1 : of.persons()) : 0;
    }

    private interface PerGroup {
        long of(int group);
    }

    private ToLongBiFunction<Integer, Integer> perGroup(PerGroup aim) {
        return (unit, option) ->
                model.units.get(unit).stream().mapToLong(aim::of).sum();
    }

    private ToLongBiFunction<Integer, Integer> keeps(Stage stage) {
        return (unit, option) -> {
            String flight = model.flights.get(model.live.get(unit).get(option)).id();
            return model.units.get(unit).stream()
                    .mapToLong(g -> loyalty.keeps(model.groups.get(g).id(), flight, stage))
                    .sum();
        };
    }

    /** Whether a group's window ends before the next flight it could otherwise take: left behind now, it misses that. */
    private boolean[] closing() {
        boolean[] closing = new boolean[model.groups.size()];
        for (int g = 0; g < closing.length; g++) {
            DayWindow window = model.groups.get(g).window();
            LocalDate end = window == null ? null : window.to();
            for (int f = 0; end != null && !closing[g] && f < model.flights.size(); f++) {
                Flight flight = model.flights.get(f);
                closing[g] = flight.date() != null
                        && flight.date().isAfter(end)
                        && model.removedBy(g, f) == RemovedBy.WINDOW;
            }
        }
        return closing;
    }
}
