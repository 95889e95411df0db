package org.masar.policing.trafficking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;
import org.masar.policing.trafficking.IndicatorPack.IndicatorList;
import org.masar.policing.trafficking.ScreenAnswer.DimensionView;

/** One list, laid out for counting: each indicator is a bit of its dimension. */
final class Indicators {

    /** Where an indicator stands: its dimension, its bit there, and which of the eleven it feeds, as bits 1..11. */
    record Slot(String id, Dimension dimension, int bit, int forcedLabour) {}

    /** The indicators of one dimension, in the order of the list, and the bits of each strength. */
    record Group(ImmutableList<String> ids, int strong, int medium, int weak) {
        int all() {
            return strong | medium | weak;
        }
    }

    private static final Map<IndicatorSet, Indicators> SHIPPED = load();

    private final boolean placeholder;
    private final ImmutableMap<String, Slot> slots;
    private final ImmutableList<Group> groups;

    /** Each dimension as it stands before anything was asked: the most common one, and the dearest to work out. */
    private final ImmutableList<DimensionView> untouched;

    private Indicators(boolean placeholder, ImmutableMap<String, Slot> slots, ImmutableList<Group> groups) {
        this.placeholder = placeholder;
        this.slots = slots;
        this.groups = groups;
        this.untouched = groups.stream()
                .map(group ->
                        new DimensionView(0, 0, 0, false, ImmutableList.of(), Strengths.missing(group, 0, group.all())))
                .collect(ImmutableList.toImmutableList());
    }

    static Indicators of(IndicatorSet set) {
        return Objects.requireNonNull(SHIPPED.get(set), "set");
    }

    ImmutableList<String> ids() {
        return slots.keySet().asList();
    }

    @Nullable
    Slot slot(String id) {
        return slots.get(id);
    }

    Group group(Dimension dimension) {
        return groups.get(dimension.ordinal());
    }

    DimensionView untouched(Dimension dimension) {
        return untouched.get(dimension.ordinal());
    }

    boolean placeholder() {
        return placeholder;
    }

    private static Map<IndicatorSet, Indicators> load() {
        IndicatorPack pack = StrictReader.of(IndicatorPack.class).shipped("indicators.json");
        Map<IndicatorSet, Indicators> lists = new EnumMap<>(IndicatorSet.class);
        for (IndicatorList list : pack.sets()) {
            lists.put(list.set(), from(list, pack));
        }
        return Maps.immutableEnumMap(lists);
    }

    private static Indicators from(IndicatorList list, IndicatorPack pack) {
        ImmutableMap.Builder<String, Slot> slots = ImmutableMap.builder();
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (Dimension dimension : Dimension.values()) {
            ImmutableList.Builder<String> ids = ImmutableList.builder();
            int[] bits = new int[IndicatorPack.Strength.values().length];
            int next = 0;
            for (IndicatorPack.Indicator indicator : list.indicators()) {
                if (dimensionOf(indicator.id()) == dimension) {
                    ids.add(indicator.id());
                    bits[indicator.strength().ordinal()] |= 1 << next;
                    slots.put(indicator.id(), new Slot(indicator.id(), dimension, next, eleven(indicator.id(), pack)));
                    next++;
                }
            }
            groups.add(new Group(ids.build(), bits[0], bits[1], bits[2]));
        }
        return new Indicators(list.placeholder(), slots.buildOrThrow(), groups.build());
    }

    private static int eleven(String id, IndicatorPack pack) {
        int bits = 0;
        for (IndicatorPack.ForcedLabour one : pack.forcedLabour()) {
            bits |= one.isFedBy(id) ? 1 << one.nr() : 0;
        }
        return bits;
    }

    private static Dimension dimensionOf(String id) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> id.startsWith(dimension.code() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("indicators.json: " + id
                        + " has no dimension.\nMaybe its id does not begin with the dimension."));
    }
}
