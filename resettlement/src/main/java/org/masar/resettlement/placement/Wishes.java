package org.masar.resettlement.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.resettlement.placement.PlacementAnswer.Unplaced;
import org.masar.resettlement.placement.PlacementRequest.Family;
import org.masar.resettlement.placement.PlacementRequest.Location;
import org.masar.resettlement.placement.PlacementRequest.Mechanism;
import org.masar.resettlement.placement.PlacementRequest.Unit;

/**
 * Deferred acceptance: in each round every family not held applies to its best place that has not rejected it, and each
 * place keeps whom it can by its priorities.
 */
final class Wishes {

    private final List<Family> families;
    private final List<Location> locations;
    private final Mechanism mechanism;
    private final Map<String, Integer> locationIndex = new HashMap<>();

    /** Families by place, highest priority first. */
    private final int[][] order;

    /** By place and rank: the largest size among the family and all above it. */
    private final long[][] largest;

    Wishes(List<Family> families, List<Location> locations, Mechanism mechanism) {
        this.families = families;
        this.locations = locations;
        this.mechanism = mechanism;
        order = new int[locations.size()][];
        largest = new long[locations.size()][];
        Map<String, Integer> familyIndex = new HashMap<>();
        for (int f = 0; f < families.size(); f++) {
            familyIndex.put(families.get(f).id(), f);
        }
        for (int l = 0; l < locations.size(); l++) {
            locationIndex.put(locations.get(l).id(), l);
            order[l] = ranking(locations.get(l), familyIndex);
            largest[l] = new long[order[l].length];
            long most = 0;
            for (int rank = 0; rank < order[l].length; rank++) {
                most = Math.max(most, units(l, order[l][rank]));
                largest[l][rank] = most;
            }
        }
    }

    private int[] ranking(Location location, Map<String, Integer> index) {
        List<Integer> ranking = new ArrayList<>();
        boolean[] named = new boolean[families.size()];
        for (String id : location.priorities() == null ? List.<String>of() : location.priorities()) {
            Integer family = index.get(id);
            if (family != null && !named[family]) {
                named[family] = true;
                ranking.add(family);
            }
        }
        for (int f = 0; f < families.size(); f++) {
            if (!named[f]) {
                ranking.add(f);
            }
        }
        return ranking.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A place limits persons, or cases where it names no limit of persons. */
    private long units(int location, int family) {
        return limits(location, Unit.PERSONS) || !limits(location, Unit.CASES)
                ? families.get(family).persons()
                : 1;
    }

    private boolean limits(int location, Unit unit) {
        Map<Unit, Integer> capacity = locations.get(location).capacity();
        return capacity != null && capacity.get(unit) != null;
    }

    private long capacity(int location) {
        Map<Unit, Integer> capacity = locations.get(location).capacity();
        Integer persons = capacity == null ? null : capacity.get(Unit.PERSONS);
        Integer cases = capacity == null ? null : capacity.get(Unit.CASES);
        return persons != null ? persons : cases != null ? cases : 0;
    }

    PlacementAnswer answer() {
        int[] held = new int[families.size()];
        int[] next = new int[families.size()];
        java.util.Arrays.fill(held, -1);
        ImmutableList.Builder<ImmutableList<String>> rejections = ImmutableList.builder();
        int rounds = 0;
        while (true) {
            boolean[][] applies = new boolean[locations.size()][];
            boolean somebody = false;
            for (int f = 0; f < held.length; f++) {
                int wish = held[f] >= 0 ? held[f] : wish(f, next[f]);
                if (wish >= 0) {
                    somebody |= held[f] < 0;
                    if (applies[wish] == null) {
                        applies[wish] = new boolean[held.length];
                    }
                    applies[wish][f] = true;
                }
            }
            if (!somebody) {
                break;
            }
            rounds++;
            Set<String> rejected = new TreeSet<>();
            for (int l = 0; l < applies.length; l++) {
                if (applies[l] != null) {
                    choose(l, applies[l], held, next, rejected);
                }
            }
            rejections.add(ImmutableList.copyOf(rejected));
        }
        return answer(held, rounds, rejections.build());
    }

    private int wish(int family, int next) {
        List<String> wishes = families.get(family).preferences();
        Integer place = wishes == null || next >= wishes.size() ? null : locationIndex.get(wishes.get(next));
        return place == null ? -1 : place;
    }

    private void choose(int l, boolean[] applies, int[] held, int[] next, Set<String> rejected) {
        long used = 0;
        for (int rank = 0; rank < order[l].length; rank++) {
            int family = order[l][rank];
            if (!applies[family]) {
                continue;
            }
            long units = units(l, family);
            boolean keeps = mechanism == Mechanism.KNAPSACK_DA
                    ? used + units <= capacity(l)
                    : used + largest[l][rank] <= capacity(l);
            if (keeps) {
                held[family] = l;
            } else {
                held[family] = -1;
                next[family]++;
                rejected.add(families.get(family).id());
            }
            // By the threshold rule those above count whether they are kept or not.
            used += keeps || mechanism == Mechanism.THRESHOLD_DA ? units : 0;
        }
    }

    private PlacementAnswer answer(int[] held, int rounds, ImmutableList<ImmutableList<String>> rejections) {
        ImmutableMap.Builder<String, String> placement = ImmutableMap.builder();
        ImmutableList.Builder<Unplaced> unplaced = ImmutableList.builder();
        int placed = 0;
        long persons = 0;
        for (int f = 0; f < held.length; f++) {
            Family family = families.get(f);
            if (held[f] >= 0) {
                placement.put(family.id(), locations.get(held[f]).id());
                placed++;
                persons += family.persons();
            } else {
                unplaced.add(new Unplaced(family.id(), ImmutableList.of(Message.of(reason(family)))));
            }
        }
        return new PlacementAnswer(
                null,
                null,
                null,
                null,
                placement.buildOrThrow(),
                unplaced.build(),
                placed,
                persons,
                null,
                null,
                rounds,
                rejections);
    }

    private static String reason(Family family) {
        @Nullable List<String> wishes = family.preferences();
        return wishes == null || wishes.isEmpty() ? "NO_COMPATIBLE_LOCATION" : "REJECTED_EVERYWHERE";
    }
}
