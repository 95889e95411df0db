package org.masar.avrr.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.allocate.AllocateRequest.Option;
import org.masar.avrr.allocate.AllocateRequest.Plan;
import org.masar.core.optimise.Knapsack;

/** What an option is worth, as whole numbers of which the first decides, then the next. */
final class Worths {

    /** Whole numbers up to here leave room for sums. */
    private static final int BITS = 58;

    private Worths() {}

    /** The value of an option: its own and what the criteria of its plan weigh; null where neither is given. */
    static @Nullable BigDecimal value(Plan plan, Option option) {
        BigDecimal value = option.value();
        Map<Criterion, BigDecimal> weights = plan.weights();
        if (weights != null) {
            value = value == null ? BigDecimal.ZERO : value;
            for (Criterion criterion : Criterion.values()) {
                BigDecimal weight = weights.get(criterion);
                if (weight != null && meets(plan, criterion)) {
                    value = value.add(weight);
                }
            }
        }
        return value;
    }

    static boolean meets(Plan plan, Criterion criterion) {
        return plan.criteria() != null && Boolean.TRUE.equals(plan.criteria().get(criterion));
    }

    /** The digits after the point that all values need. */
    static int scale(List<Plan> plans) {
        int scale = 0;
        for (Plan plan : plans) {
            for (Option option : plan.options()) {
                BigDecimal value = value(plan, option);
                if (value != null && value.signum() != 0) {
                    scale = Math.max(scale, value.stripTrailingZeros().scale());
                }
            }
        }
        return scale;
    }

    /** Whether the values, without their point, and the costs can be added up as whole numbers. */
    static boolean countable(List<Plan> plans) {
        int scale = scale(plans);
        if (scale > BITS) {
            return false;
        }
        BigInteger values = BigInteger.ZERO;
        BigInteger costs = BigInteger.ZERO;
        for (Plan plan : plans) {
            BigInteger largest = BigInteger.ZERO;
            BigInteger dearest = BigInteger.ZERO;
            for (Option option : plan.options()) {
                BigDecimal value = value(plan, option);
                if (value != null) {
                    if (value.precision() - value.scale() > BITS) {
                        return false;
                    }
                    largest = largest.max(value.setScale(scale).unscaledValue().abs());
                }
                dearest = dearest.max(BigInteger.valueOf(option.cost()));
            }
            values = values.add(largest);
            costs = costs.add(dearest);
        }
        return values.bitLength() < BITS && costs.bitLength() < BITS;
    }

    static ImmutableList<ImmutableList<Knapsack.Choice>> byValue(List<Plan> plans) {
        int scale = scale(plans);
        ImmutableList.Builder<ImmutableList<Knapsack.Choice>> groups = ImmutableList.builder();
        for (Plan plan : plans) {
            ImmutableList.Builder<Knapsack.Choice> choices = ImmutableList.builder();
            for (Option option : plan.options()) {
                BigDecimal value = value(plan, option);
                long worth = value == null
                        ? 0
                        : value.setScale(scale).unscaledValue().longValueExact();
                choices.add(Knapsack.choice(option.cost(), worth));
            }
            groups.add(choices.build());
        }
        return groups.build();
    }

    /**
     * One place for each criterion and one for the plan itself, several places packed into one number: a place holds
     * counts from minus to plus the number of plans, so no sum of places reaches the next one.
     */
    static ImmutableList<ImmutableList<Knapsack.Choice>> byCriteria(List<Plan> plans) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * plans.size() + 1);
        int places = BITS / bits;
        ImmutableList.Builder<ImmutableList<Knapsack.Choice>> groups = ImmutableList.builder();
        for (Plan plan : plans) {
            ImmutableLongArray worth = criteria(plan, bits, places);
            groups.add(plan.options().stream()
                    .map(option -> new Knapsack.Choice(option.cost(), worth))
                    .collect(ImmutableList.toImmutableList()));
        }
        return groups.build();
    }

    private static ImmutableLongArray criteria(Plan plan, int bits, int places) {
        ImmutableLongArray.Builder worth = ImmutableLongArray.builder();
        long number = 0;
        int used = 0;
        for (Criterion criterion : Criterion.values()) {
            int count = meets(plan, criterion) ? criterion.speaksAgainst() ? -1 : 1 : 0;
            number = (number << bits) + count;
            used++;
            if (used == places) {
                worth.add(number);
                number = 0;
                used = 0;
            }
        }
        return worth.add((number << bits) + 1).build();
    }
}
