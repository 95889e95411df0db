package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.Packing;
import org.masar.core.optimise.PackingProblem;
import org.masar.resettlement.manifest.ManifestAnswer.RemovedBy;
import org.masar.resettlement.manifest.ManifestRequest.Arc;
import org.masar.resettlement.manifest.ManifestRequest.EscortLimit;
import org.masar.resettlement.manifest.ManifestRequest.Flight;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ManifestRequest.GroupLink;
import org.masar.resettlement.manifest.ManifestRequest.Objective;
import org.masar.resettlement.manifest.ManifestRequest.Quota;

/**
 * A request as a packing problem: an item for each set of groups joined by hard links, an option for each flight that is
 * left to it, a resource for each thing a flight has, each quota and each day's escorts.
 */
final class Model {

    static final String SEAT = "SEAT";
    static final String ESCORT = "ESCORT";

    private static final ImmutableList<RemovedBy> RULES = ImmutableList.copyOf(RemovedBy.values());

    /** One limited thing. */
    record Row(@Nullable Integer flight, String resource, long capacity) {}

    final List<Group> groups;
    final List<Flight> flights;
    final Objective objective;
    final boolean assignAll;
    final List<Row> rows = new ArrayList<>();

    /** Groups of each unit, ascending. */
    final List<List<Integer>> units = new ArrayList<>();

    final int[] unitOf;

    /** Flights left to each unit: its options, in their order. */
    final List<List<Integer>> live = new ArrayList<>();

    final Levels levels;
    final PackingProblem problem;

    private final Map<String, Integer> flightIndex = new HashMap<>();
    private final @Nullable Map<String, Map<String, Arc>> arcs;

    /** Rows of each flight by resource, and what each group needs where no arc says otherwise. */
    private final List<Map<String, Integer>> flightRows = new ArrayList<>();

    private final List<Map<String, Integer>> ownDemand = new ArrayList<>();
    private final List<Quota> quotas;
    private final List<Set<String>> quotaGroups = new ArrayList<>();
    private final List<Set<String>> quotaFlights = new ArrayList<>();
    private final int firstQuota;
    private final Map<LocalDate, Integer> escortRow = new LinkedHashMap<>();
    private final @Nullable LocalDate asOf;
    private final long[][] values;

    /** What each unit uses on each flight left to it, by row. */
    private final List<List<Map<Integer, Long>>> uses = new ArrayList<>();

    Model(ManifestRequest request, Loyalty loyalty) {
        groups = request.groups() == null ? List.of() : request.groups();
        flights = request.flights() == null ? List.of() : request.flights();
        objective = request.objective() == null ? Objective.PRIORITY : request.objective();
        assignAll = Boolean.TRUE.equals(request.assignAll());
        asOf = request.asOf();
        arcs = request.arcs() == null ? null : arcs(request.arcs());
        unitOf = join(request.links() == null ? List.of() : request.links());
        for (int f = 0; f < flights.size(); f++) {
            flightIndex.put(flights.get(f).id(), f);
            Map<String, Integer> capacity = flights.get(f).capacity();
            Map<String, Integer> own = new HashMap<>();
            for (var each : (capacity == null ? Map.<String, Integer>of() : capacity).entrySet()) {
                own.put(each.getKey(), rows.size());
                rows.add(new Row(f, each.getKey(), each.getValue()));
            }
            flightRows.add(own);
        }
        for (Group group : groups) {
            ownDemand.add(group.demand() == null ? ImmutableMap.of(SEAT, group.persons()) : group.demand());
        }
        firstQuota = rows.size();
        quotas = request.quotas() == null ? List.of() : request.quotas();
        for (Quota quota : quotas) {
            rows.add(new Row(null, quota.id(), quota.limit()));
            quotaGroups.add(quota.groups() == null ? allGroups() : new HashSet<>(quota.groups()));
            quotaFlights.add(quota.flights() == null ? flightIndex.keySet() : new HashSet<>(quota.flights()));
        }
        List<EscortLimit> escorts = request.escortLimits() == null ? List.of() : request.escortLimits();
        for (EscortLimit limit : escorts) {
            escortRow.put(limit.date(), rows.size());
            rows.add(new Row(null, ESCORT, limit.limit()));
        }
        for (List<Integer> unit : units) {
            List<Integer> left = flightsLeft(unit, loyalty);
            live.add(left);
            uses.add(left.stream().map(flight -> uses(unit, flight)).toList());
        }
        boolean sizeNeutral = !Boolean.FALSE.equals(request.sizeNeutral());
        levels = new Aims(this, sizeNeutral, loyalty).levels();
        values = levels.combined();
        problem = problem(-1);
    }

    private Set<String> allGroups() {
        Set<String> all = new HashSet<>();
        groups.forEach(group -> all.add(group.id()));
        return all;
    }

    private static Map<String, Map<String, Arc>> arcs(List<Arc> given) {
        Map<String, Map<String, Arc>> arcs = new HashMap<>();
        given.forEach(arc ->
                arcs.computeIfAbsent(arc.group(), group -> new HashMap<>()).put(arc.flight(), arc));
        return arcs;
    }

    private int[] join(List<GroupLink> links) {
        Map<String, Integer> index = new HashMap<>();
        int[] parent = new int[groups.size()];
        for (int g = 0; g < parent.length; g++) {
            index.put(groups.get(g).id(), g);
            parent[g] = g;
        }
        for (GroupLink link : links) {
            Integer a = index.get(link.a());
            Integer b = index.get(link.b());
            if (Links.holds(link, links) && a != null && b != null) {
                int one = root(parent, a);
                int other = root(parent, b);
                parent[Math.max(one, other)] = Math.min(one, other);
            }
        }
        int[] unit = new int[parent.length];
        for (int g = 0; g < parent.length; g++) {
            int root = root(parent, g);
            if (root == g) {
                unit[g] = units.size();
                units.add(new ArrayList<>());
            } else {
                unit[g] = unit[root];
            }
            units.get(unit[g]).add(g);
        }
        return unit;
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** A group cleared for a flight keeps it: its unit has no other, and no filter takes it away. */
    private List<Integer> flightsLeft(List<Integer> unit, Loyalty loyalty) {
        for (int g : unit) {
            Integer fixed = fixed(g);
            if (fixed != null) {
                return List.of(fixed);
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int f = 0; f < flights.size(); f++) {
            RemovedBy rule = removedBy(unit, f);
            // Where a group stands already, no day of notice and no other filter counts any more, only what fits.
            if (rule == null || (!rule.isAboutRoom() && stands(unit, f, loyalty))) {
                left.add(f);
            }
        }
        return left;
    }

    private boolean stands(List<Integer> unit, int f, Loyalty loyalty) {
        String flight = flights.get(f).id();
        return unit.stream()
                .allMatch(g -> flight.equals(loyalty.flight().get(groups.get(g).id())));
    }

    @Nullable
    Integer fixed(int group) {
        String flight = groups.get(group).fixedTo();
        return flight == null ? null : flightIndex.get(flight);
    }

    boolean isFixed(int unit) {
        return units.get(unit).stream().anyMatch(g -> fixed(g) != null);
    }

    /** What took a flight away: what the group itself says comes before what those linked to it say. */
    @Nullable
    RemovedBy removedBy(int group, int flight) {
        RemovedBy own = removedBy(List.of(group), flight);
        return own == null ? removedBy(units.get(unitOf[group]), flight) : own;
    }

    private @Nullable RemovedBy removedBy(List<Integer> unit, int f) {
        for (RemovedBy rule : RULES) {
            if (removes(rule, unit, f)) {
                return rule;
            }
        }
        return null;
    }

    private boolean removes(RemovedBy rule, List<Integer> unit, int f) {
        return switch (rule) {
            case DESTINATION, WINDOW, NOTICE, CONNECTION -> {
                for (int g : unit) {
                    if (Filters.removes(rule, groups.get(g), flights.get(f), asOf)) {
                        yield true;
                    }
                }
                yield false;
            }
            case TOO_LARGE -> demand(unit, f, SEAT) > capacity(f, SEAT);
            case RESOURCE -> lacksResource(unit, f);
            case QUOTA -> exceedsQuota(unit, f);
            case NO_ARC -> arcs != null && unit.stream().anyMatch(g -> arc(g, f) == null);
        };
    }

    private boolean lacksResource(List<Integer> unit, int f) {
        for (int g : unit) {
            for (String resource : demand(g, f).keySet()) {
                if (!resource.equals(SEAT) && demand(unit, f, resource) > capacity(f, resource)) {
                    return true;
                }
            }
        }
        Integer row = escortRow.get(flights.get(f).date());
        return row != null && demand(unit, f, ESCORT) > rows.get(row).capacity();
    }

    private boolean exceedsQuota(List<Integer> unit, int f) {
        for (int q = 0; q < quotas.size(); q++) {
            if (counted(q, unit, f) > quotas.get(q).limit()) {
                return true;
            }
        }
        return false;
    }

    private long counted(int q, List<Integer> unit, int f) {
        long sum = 0;
        if (quotaFlights.get(q).contains(flights.get(f).id())) {
            for (int g : unit) {
                if (quotaGroups.get(q).contains(groups.get(g).id())) {
                    sum += quotas.get(q).unit() == ManifestRequest.QuotaUnit.GROUPS
                            ? 1
                            : groups.get(g).persons();
                }
            }
        }
        return sum;
    }

    private long capacity(int flight, String resource) {
        Integer row = flightRows.get(flight).get(resource);
        return row == null ? 0 : rows.get(row).capacity();
    }

    @Nullable
    Arc arc(int group, int flight) {
        Map<String, Arc> own = arcs == null ? null : arcs.get(groups.get(group).id());
        return own == null ? null : own.get(flights.get(flight).id());
    }

    Map<String, Integer> demand(int group, int flight) {
        Arc arc = arc(group, flight);
        return arc != null && arc.demand() != null ? arc.demand() : ownDemand.get(group);
    }

    private long demand(List<Integer> unit, int flight, String resource) {
        long sum = 0;
        for (int g : unit) {
            sum += demand(g, flight).getOrDefault(resource, 0);
        }
        return sum;
    }

    /** What a set of groups uses on a flight, by row. */
    Map<Integer, Long> uses(List<Integer> some, int f) {
        Map<Integer, Long> uses = new LinkedHashMap<>();
        for (int g : some) {
            demand(g, f).forEach((resource, units) -> {
                Integer row = flightRows.get(f).get(resource);
                if (row != null && units > 0) {
                    uses.merge(row, (long) units, Long::sum);
                }
            });
        }
        Integer escorts = escortRow.get(flights.get(f).date());
        long needed = demand(some, f, ESCORT);
        if (escorts != null && needed > 0) {
            uses.put(escorts, needed);
        }
        for (int q = 0; q < quotas.size(); q++) {
            long counted = counted(q, some, f);
            if (counted > 0) {
                uses.put(firstQuota + q, counted);
            }
        }
        return uses;
    }

    BigDecimal cost(int group, int flight) {
        Arc arc = arc(group, flight);
        BigDecimal own = groups.get(group).cost();
        return arc != null && arc.cost() != null ? arc.cost() : own == null ? BigDecimal.ZERO : own;
    }

    BigDecimal value(int group, int flight) {
        Arc arc = arc(group, flight);
        BigDecimal own = groups.get(group).value();
        return arc != null && arc.value() != null ? arc.value() : own == null ? BigDecimal.ZERO : own;
    }

    /** The problem; with one unit more that must have a flight, or with -1 as asked. */
    PackingProblem problem(int alsoMust) {
        PackingProblem.Builder builder = PackingProblem.builder();
        rows.forEach(row -> builder.resource(row.capacity()));
        for (int u = 0; u < units.size(); u++) {
            int item = builder.item(assignAll || u == alsoMust || isFixed(u));
            for (int k = 0; k < live.get(u).size(); k++) {
                Map<Integer, Long> used = uses(u, k);
                builder.option(
                        item,
                        values[u][k],
                        used.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        used.values().stream().mapToLong(Long::longValue).toArray());
            }
        }
        return builder.build();
    }

    Map<Integer, Long> uses(int unit, int option) {
        return uses.get(unit).get(option);
    }

    long valueOf(int unit, int option) {
        return values[unit][option];
    }

    /** Flight of a unit in a packing, or null. */
    @Nullable
    Integer flight(Packing packing, int unit) {
        int option = packing.chosen(unit);
        return option == Packing.NONE ? null : live.get(unit).get(option);
    }

    /** What is free of each row under a packing. */
    long[] free(Packing packing) {
        long[] free = rows.stream().mapToLong(Row::capacity).toArray();
        for (int u = 0; u < units.size(); u++) {
            if (packing.chosen(u) != Packing.NONE) {
                uses(u, packing.chosen(u)).forEach((row, used) -> free[row] -= used);
            }
        }
        return free;
    }
}
