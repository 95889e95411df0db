package org.masar.resettlement.manifest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.PackingProblem;
import org.masar.resettlement.manifest.ManifestRequest.ProblemKind;

/**
 * An instance given as text: numbers parted by white space.
 *
 * @param numbers in their order
 */
public record Instance(ImmutableList<BigDecimal> numbers) {

    private static final int MOST_NUMBERS = 4_000_000;
    private static final int MOST_DIGITS = 12;

    /**
     * Reads the numbers.
     *
     * @param text the instance
     * @return the instance, or null where something in it is no number or there are too many
     */
    static @Nullable Instance parse(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String word :
                Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(text)) {
            if (word.length() > 20 || numbers.size() == MOST_NUMBERS) {
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(word);
                if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                        || number.scale() > MOST_DIGITS) {
                    return null;
                }
                numbers.add(number);
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return new Instance(ImmutableList.copyOf(numbers));
    }

    /** Whether the numbers are as many as their first ones say, with whole weights and capacities of at least 0. */
    boolean isWhole(ProblemKind kind) {
        int head = kind == ProblemKind.GAP ? 2 : 3;
        if (numbers.size() < head || !isCount(0) || !isCount(1)) {
            return false;
        }
        long rows = kind == ProblemKind.GAP ? count(0) : count(1);
        long items = kind == ProblemKind.GAP ? count(1) : count(0);
        long profits = kind == ProblemKind.GAP ? rows * items : items;
        if (numbers.size() != head + profits + rows * items + rows) {
            return false;
        }
        for (int i = head + (int) profits; i < numbers.size(); i++) {
            if (numbers.get(i).signum() < 0
                    || numbers.get(i).stripTrailingZeros().scale() > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isCount(int at) {
        BigDecimal number = numbers.get(at);
        return number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(1_000_000)) <= 0;
    }

    private int count(int at) {
        return numbers.get(at).intValue();
    }

    private long whole(int at) {
        return numbers.get(at).longValueExact();
    }

    /** Each item to exactly one bin, least cost. */
    Posed gap() {
        int bins = count(0);
        int items = count(1);
        int costs = 2;
        int weights = costs + bins * items;
        int capacities = weights + bins * items;
        List<List<BigDecimal>> values = new ArrayList<>();
        for (int j = 0; j < items; j++) {
            List<BigDecimal> own = new ArrayList<>();
            for (int i = 0; i < bins; i++) {
                own.add(numbers.get(costs + i * items + j).negate());
            }
            values.add(own);
        }
        Levels levels = new Levels("COST", values);
        long[][] combined = levels.combined();
        PackingProblem.Builder builder = PackingProblem.builder();
        for (int i = 0; i < bins; i++) {
            builder.resource(whole(capacities + i));
        }
        for (int j = 0; j < items; j++) {
            int item = builder.item(true);
            for (int i = 0; i < bins; i++) {
                builder.option(item, combined[j][i], new int[] {i}, new long[] {whole(weights + i * items + j)});
            }
        }
        return new Posed(builder.build(), levels);
    }

    /** Items within several limits, greatest profit. */
    Posed knapsack() {
        int items = count(0);
        int limits = count(1);
        int profits = 3;
        int weights = profits + items;
        int capacities = weights + limits * items;
        List<List<BigDecimal>> values = new ArrayList<>();
        int[] all = new int[limits];
        for (int j = 0; j < items; j++) {
            values.add(List.of(numbers.get(profits + j)));
        }
        Levels levels = new Levels("VALUE", values);
        long[][] combined = levels.combined();
        PackingProblem.Builder builder = PackingProblem.builder();
        for (int r = 0; r < limits; r++) {
            all[r] = builder.resource(whole(capacities + r));
        }
        for (int j = 0; j < items; j++) {
            long[] amounts = new long[limits];
            for (int r = 0; r < limits; r++) {
                amounts[r] = whole(weights + r * items + j);
            }
            builder.option(builder.item(false), combined[j][0], all, amounts);
        }
        return new Posed(builder.build(), levels);
    }

    /** A problem and how its numbers are published. */
    record Posed(PackingProblem problem, Levels levels) {}

    @Override
    public String toString() {
        return "Instance";
    }
}
