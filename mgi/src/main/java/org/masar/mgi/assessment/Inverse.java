package org.masar.mgi.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * From published categories back to what can stand behind them. Values are counted in tens of a per cent: a complete
 * domain 1 has 0..10 of them, the other domains an even number, the sum over the domains 0..60.
 */
final class Inverse {

    private static final int DOMAINS = 6;
    private static final int FULL = 10;

    private Inverse() {}

    static Sdg1072Answer of(PublishedCategories given) {
        BitSet[] open = new BitSet[DOMAINS];
        for (int d = 0; d < DOMAINS; d++) {
            open[d] = lattice(d, given.of(Sdg1072Part.domain(d + 1)));
        }
        BitSet[] before = new BitSet[DOMAINS + 1];
        before[0] = new BitSet();
        before[0].set(0);
        for (int d = 0; d < DOMAINS; d++) {
            before[d + 1] = sums(before[d], open[d]);
        }
        BitSet categories = new BitSet();
        BitSet wanted = new BitSet();
        before[DOMAINS].stream().forEach(sum -> {
            int category = Exact.category(10L * sum, DOMAINS);
            categories.set(category);
            Integer overall = given.overall();
            if (overall == null || overall == category) {
                wanted.set(sum);
            }
        });
        ImmutableList<Integer> reachable = categories.stream().boxed().collect(ImmutableList.toImmutableList());
        if (wanted.isEmpty()) {
            return Sdg1072Answer.ofCategories(null, null, null, reachable);
        }
        return Sdg1072Answer.ofCategories(
                possible(open, before, wanted),
                Exact.decimal(10L * wanted.nextSetBit(0), DOMAINS),
                Exact.decimal(10L * (wanted.length() - 1), DOMAINS),
                reachable);
    }

    /** Keeps of each domain the values that some other values complete to a wanted sum. */
    private static ImmutableMap<Sdg1072Part, ImmutableList<BigDecimal>> possible(
            BitSet[] open, BitSet[] before, BitSet wanted) {
        BitSet[] kept = new BitSet[DOMAINS];
        BitSet after = wanted;
        for (int d = DOMAINS - 1; d >= 0; d--) {
            BitSet values = new BitSet();
            BitSet starts = new BitSet();
            for (int value = open[d].nextSetBit(0); value >= 0; value = open[d].nextSetBit(value + 1)) {
                for (int sum = before[d].nextSetBit(0); sum >= 0; sum = before[d].nextSetBit(sum + 1)) {
                    if (after.get(sum + value)) {
                        values.set(value);
                        starts.set(sum);
                    }
                }
            }
            kept[d] = values;
            after = starts;
        }
        ImmutableMap.Builder<Sdg1072Part, ImmutableList<BigDecimal>> possible = ImmutableMap.builder();
        for (int d = 0; d < DOMAINS; d++) {
            possible.put(
                    Sdg1072Part.domain(d + 1),
                    kept[d].stream()
                            .mapToObj(value -> BigDecimal.valueOf(10L * value))
                            .collect(ImmutableList.toImmutableList()));
        }
        return possible.buildOrThrow();
    }

    private static BitSet lattice(int domain, @Nullable Integer category) {
        BitSet values = new BitSet();
        for (int value = 0; value <= FULL; value += domain == 0 ? 1 : 2) {
            if (category == null || category == Exact.category(10L * value, 1)) {
                values.set(value);
            }
        }
        return values;
    }

    private static BitSet sums(BitSet some, BitSet others) {
        BitSet sums = new BitSet();
        some.stream().forEach(a -> others.stream().forEach(b -> sums.set(a + b)));
        return sums;
    }
}
