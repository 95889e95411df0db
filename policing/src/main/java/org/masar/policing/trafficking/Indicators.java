package org.masar.policing.trafficking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;
import org.masar.policing.trafficking.IndicatorPack.IndicatorList;

/** One list, laid out for counting: each indicator is a bit of its dimension. */
final class Indicators {

    /** Where an indicator stands: its dimension, its bit there, which of the eleven it feeds (bits 1..11), which flag. */
    record Slot(
            Dimension dimension,
            int bit,
            int forcedLabour,
            @Nullable KafalaFlag flag) {}

    private static final Map<IndicatorSet, Indicators> SHIPPED = load();

    private final boolean placeholder;
    private final ImmutableList<String> ids;

    /** Never changed. It compares hashes before texts, which an immutable map does not; a screening looks up dozens. */
    private final Map<String, Slot> slots;

    private final ImmutableList<Group> groups;

    private Indicators(boolean placeholder, ImmutableMap<String, Slot> slots, ImmutableList<Group> groups) {
        this.placeholder = placeholder;
        this.ids = slots.keySet().asList();
        this.slots = new HashMap<>(slots);
        this.groups = groups;
    }

    static Indicators of(IndicatorSet set) {
        return Objects.requireNonNull(SHIPPED.get(set), "set");
    }

    ImmutableList<String> ids() {
        return ids;
    }

    @Nullable
    Slot slot(String id) {
        return slots.get(id);
    }

    Group group(Dimension dimension) {
        return groups.get(dimension.ordinal());
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
                    slots.put(
                            indicator.id(),
                            new Slot(dimension, next, eleven(indicator.id(), pack), flag(indicator.id())));
                    next++;
                }
            }
            groups.add(new Group(ids.build(), bits[0], bits[1], bits[2]));
        }
        return new Indicators(list.placeholder(), slots.buildOrThrow(), groups.build());
    }

    private static @Nullable KafalaFlag flag(String id) {
        if (id.endsWith(".confiscation_documents")) {
            return KafalaFlag.PASSPORT_HELD;
        }
        return id.endsWith(".debt_bondage") ? KafalaFlag.DEBT : null;
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
