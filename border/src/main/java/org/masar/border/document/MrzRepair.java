package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The corrections of a zone with the least number of edits.
 *
 * @param edits how many edits each takes; 0 if there is nothing to do
 * @param corrections cheapest first, then by lines; empty if there is nothing to do
 * @param more whether there are more than were asked for
 */
record MrzRepair(int edits, ImmutableList<Correction> corrections, boolean more) {

    /**
     * One corrected zone.
     *
     * @param lines the zone
     * @param cost sum over its edits
     */
    record Correction(ImmutableList<String> lines, int cost) {

        private static final Comparator<Correction> ORDER = Comparator.comparingInt(Correction::cost)
                .thenComparing(correction -> String.join("", correction.lines));

        /** The type only: names and numbers stand in it. */
        @Override
        public String toString() {
            return "Correction";
        }
    }

    /**
     * Finds them.
     *
     * @param limit most corrections
     */
    static MrzRepair of(MrzZone zone, int limit) {
        Fewest fewest = new Fewest();
        RepairPlan.ordinary(zone).forEach(fewest::add);
        MrzLayout layout = zone.layout();
        if (layout.hasLongNumbers()) {
            for (int beyond = 1; beyond <= layout.optional1().size() - 2; beyond++) {
                if (RepairPlan.leastEdits(zone, beyond) <= fewest.edits) {
                    RepairPlan.withLongNumber(zone, beyond).forEach(fewest::add);
                }
            }
        }
        return fewest.edits == 0
                ? new MrzRepair(0, ImmutableList.of(), false)
                : gather(zone, fewest.searches, fewest.edits, limit);
    }

    /** The shapes that can be reached with the fewest edits so far. */
    private static final class Fewest {
        private final List<RepairSearch> searches = new ArrayList<>();
        private int edits = Integer.MAX_VALUE;

        void add(RepairPlan plan) {
            RepairSearch search = new RepairSearch(plan);
            int most = Math.min(RepairSearch.MOST_EXTRA, edits - search.unavoidable());
            for (int extra = 0; extra <= most; extra++) {
                if (search.reaches(extra)) {
                    if (search.unavoidable() + extra < edits) {
                        searches.clear();
                        edits = search.unavoidable() + extra;
                    }
                    searches.add(search);
                    return;
                }
            }
        }
    }

    private static MrzRepair gather(MrzZone zone, List<RepairSearch> searches, int edits, int limit) {
        List<Correction> all = new ArrayList<>();
        int from = 0;
        while (all.size() <= limit) {
            int surplus = Integer.MAX_VALUE;
            for (RepairSearch search : searches) {
                int lowest = search.lowestSurplus(edits - search.unavoidable(), from);
                surplus = lowest < 0 ? surplus : Math.min(surplus, lowest);
            }
            if (surplus == Integer.MAX_VALUE) {
                break;
            }
            int cost = edits + surplus;
            TreeSet<Correction> ofCost = new TreeSet<>(Correction.ORDER);
            for (RepairSearch search : searches) {
                int room = limit + 1 - all.size();
                int[] count = {0};
                search.walk(edits - search.unavoidable(), surplus, chosen -> {
                    ofCost.add(new Correction(apply(zone, search.slots(), chosen), cost));
                    return ++count[0] < room;
                });
            }
            all.addAll(ofCost);
            from = surplus + 1;
        }
        boolean more = all.size() > limit;
        return new MrzRepair(edits, ImmutableList.copyOf(more ? all.subList(0, limit) : all), more);
    }

    private static ImmutableList<String> apply(MrzZone zone, List<RepairSlot> slots, char[] chosen) {
        int count = zone.format().lines();
        List<StringBuilder> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new StringBuilder(zone.line(i)));
        }
        for (int i = 0; i < chosen.length; i++) {
            lines.get(slots.get(i).line).setCharAt(slots.get(i).index, chosen[i]);
        }
        return lines.stream().map(StringBuilder::toString).collect(ImmutableList.toImmutableList());
    }

    /** The type only: names and numbers stand in it. */
    @Override
    public String toString() {
        return "MrzRepair";
    }
}
