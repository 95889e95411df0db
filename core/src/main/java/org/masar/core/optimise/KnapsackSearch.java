package org.masar.core.optimise;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.optimise.Knapsack.Choice;
import org.masar.core.optimise.Knapsack.Selection;

/**
 * One run over the groups, the last one first. A layer holds the states of the groups from some group on, by rising cost
 * and rising worth; a state remembers the choice of its first group and its state in the layer before. Of two equal
 * states the one with the earlier choice stays, so what is read back takes the earliest choices of the earliest groups.
 */
final class KnapsackSearch {

    /** States by rising cost, each worth more than the one before. */
    private static final class Layer {
        private final int words;
        private long[] cost;
        private long[] worth;
        private int[] choice;
        private int[] before;
        private int size;

        Layer(int words, int capacity) {
            this.words = words;
            this.cost = new long[capacity];
            this.worth = new long[capacity * words];
            this.choice = new int[capacity];
            this.before = new int[capacity];
        }

        static Layer empty(int words) {
            Layer layer = new Layer(words, 1);
            layer.choice[0] = Knapsack.NONE;
            layer.size = 1;
            return layer;
        }

        /** Compares the worth of one state of this layer with one that comes from another layer by a choice. */
        int compareWorth(int state, Layer base, int from, @Nullable Choice added) {
            for (int word = 0; word < words; word++) {
                long other = base.worthOf(from, word, added);
                long own = worth[state * words + word];
                if (own != other) {
                    return Long.compare(own, other);
                }
            }
            return 0;
        }

        long worthOf(int state, int word, @Nullable Choice added) {
            return worth[state * words + word]
                    + (added == null ? 0 : added.worth().get(word));
        }

        void append(Layer base, int from, @Nullable Choice added, int index) {
            if (size == cost.length) {
                int capacity = Math.max(16, size * 2);
                cost = Arrays.copyOf(cost, capacity);
                worth = Arrays.copyOf(worth, capacity * words);
                choice = Arrays.copyOf(choice, capacity);
                before = Arrays.copyOf(before, capacity);
            }
            cost[size] = base.cost[from] + (added == null ? 0 : added.cost());
            for (int word = 0; word < words; word++) {
                worth[size * words + word] = base.worthOf(from, word, added);
            }
            choice[size] = index;
            before[size] = from;
            size++;
        }

        void keep(int[] states, int count) {
            for (int i = 0; i < count; i++) {
                int state = states[i];
                cost[i] = cost[state];
                System.arraycopy(worth, state * words, worth, i * words, words);
                choice[i] = choice[state];
                before[i] = before[state];
            }
            size = count;
        }

        /** Reading back needs the choices only. */
        void close() {
            cost = Arrays.copyOf(cost, 0);
            worth = Arrays.copyOf(worth, 0);
            choice = Arrays.copyOf(choice, size);
            before = Arrays.copyOf(before, size);
        }
    }

    /** All lists of a merge are read to their end. */
    private static final int NONE_LEFT = -1;

    private final ImmutableList<ImmutableList<Choice>> groups;
    private final int words;
    private final int mostStates;

    KnapsackSearch(ImmutableList<ImmutableList<Choice>> groups, int words, int mostStates) {
        this.groups = groups;
        this.words = words;
        this.mostStates = mostStates;
    }

    Optional<ImmutableList<Selection>> frontier() {
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.empty(words));
        long states = 1;
        for (int group = groups.size() - 1; group >= 0; group--) {
            Layer base = layers.get(layers.size() - 1);
            Layer next = extend(base, groups.get(group), Long.MAX_VALUE);
            states += next.size;
            if (states > mostStates) {
                return Optional.empty();
            }
            layers.add(next);
        }
        Layer last = layers.get(layers.size() - 1);
        ImmutableList.Builder<Selection> selections = ImmutableList.builder();
        for (int state = 0; state < last.size; state++) {
            selections.add(selection(layers, state, true, last.worth[state * words]));
        }
        return Optional.of(selections.build());
    }

    Selection best(long budget) {
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.empty(words));
        Relaxation relaxation = new Relaxation(groups);
        long[] incumbent = new long[words];
        long states = 1;
        boolean optimal = true;
        for (int group = groups.size() - 1; group >= 0; group--) {
            Layer base = layers.get(layers.size() - 1);
            Layer next = extend(base, groups.get(group), budget);
            base.close();
            Relaxation.Prefix rest = relaxation.before(group);
            prune(next, rest, budget, incumbent);
            int room = (int) Math.max(1, (mostStates - states) / (group + 1));
            if (next.size > room) {
                optimal = false;
                thin(next, rest, budget, room);
            }
            states += next.size;
            layers.add(next);
        }
        Layer last = layers.get(layers.size() - 1);
        int state = last.size - 1;
        long worth = last.worth[state * words];
        long bound = optimal ? worth : relaxation.before(groups.size()).bound(budget);
        return selection(layers, state, optimal, Math.max(worth, bound));
    }

    /** Merges the states without and with each choice; what costs no less and is worth no more falls out. */
    private Layer extend(Layer base, ImmutableList<Choice> group, long budget) {
        int lists = group.size() + 1;
        int[] at = new int[lists];
        Layer next = new Layer(words, base.size + 16);
        while (true) {
            int best = NONE_LEFT;
            for (int list = 0; list < lists; list++) {
                if (at[list] < base.size && (best == NONE_LEFT || comesBefore(base, group, list, best, at))) {
                    best = list;
                }
            }
            if (best == NONE_LEFT) {
                return next;
            }
            Choice added = best < group.size() ? group.get(best) : null;
            int from = at[best]++;
            if (base.cost[from] + (added == null ? 0 : added.cost()) > budget) {
                at[best] = base.size;
            } else if (next.size == 0 || next.compareWorth(next.size - 1, base, from, added) < 0) {
                next.append(base, from, added, added == null ? Knapsack.NONE : best);
            }
        }
    }

    /** Lower cost first, then larger worth, then the earlier choice; taking nothing is the last list. */
    private boolean comesBefore(Layer base, ImmutableList<Choice> group, int list, int best, int[] at) {
        Choice a = list < group.size() ? group.get(list) : null;
        Choice b = best < group.size() ? group.get(best) : null;
        long costA = base.cost[at[list]] + (a == null ? 0 : a.cost());
        long costB = base.cost[at[best]] + (b == null ? 0 : b.cost());
        if (costA != costB) {
            return costA < costB;
        }
        for (int word = 0; word < words; word++) {
            long worthA = base.worthOf(at[list], word, a);
            long worthB = base.worthOf(at[best], word, b);
            if (worthA != worthB) {
                return worthA > worthB;
            }
        }
        return false;
    }

    /** Drops states that cannot catch up with a selection that is known to exist, and finds such selections. */
    private void prune(Layer layer, Relaxation.Prefix rest, long budget, long[] incumbent) {
        for (int state = 0; state < layer.size; state++) {
            long[] reached = reached(layer, state, rest, budget);
            if (Arrays.compare(reached, incumbent) > 0) {
                System.arraycopy(reached, 0, incumbent, 0, words);
            }
        }
        int[] kept = new int[layer.size];
        int count = 0;
        for (int state = 0; state < layer.size; state++) {
            long reachable = layer.worth[state * words] + rest.bound(budget - layer.cost[state]);
            if (reachable >= incumbent[0]) {
                kept[count++] = state;
            }
        }
        layer.keep(kept, count);
    }

    /** What a state is worth together with a selection of the groups before it that is known to exist. */
    private long[] reached(Layer layer, int state, Relaxation.Prefix rest, long budget) {
        long[] reached = new long[words];
        for (int word = 0; word < words; word++) {
            reached[word] = layer.worth[state * words + word] + rest.reached(budget - layer.cost[state], word);
        }
        return reached;
    }

    /** Keeps the states that promise most; from here on nothing is proved. */
    private void thin(Layer layer, Relaxation.Prefix rest, long budget, int room) {
        long[] promise = new long[layer.size];
        for (int state = 0; state < layer.size; state++) {
            promise[state] = layer.worth[state * words] + rest.bound(budget - layer.cost[state]);
        }
        long[] sorted = promise.clone();
        Arrays.sort(sorted);
        long least = sorted[layer.size - room];
        int[] kept = new int[layer.size];
        int count = 0;
        for (int state = 0; state < layer.size && count < room; state++) {
            if (promise[state] >= least) {
                kept[count++] = state;
            }
        }
        layer.keep(kept, count);
    }

    private Selection selection(List<Layer> layers, int state, boolean optimal, long bound) {
        ImmutableIntArray.Builder taken = ImmutableIntArray.builder(groups.size());
        long cost = 0;
        long[] worth = new long[words];
        int at = state;
        for (int group = 0; group < groups.size(); group++) {
            Layer layer = layers.get(groups.size() - group);
            int choice = layer.choice[at];
            taken.add(choice);
            if (choice != Knapsack.NONE) {
                Choice one = groups.get(group).get(choice);
                cost += one.cost();
                for (int word = 0; word < words; word++) {
                    worth[word] += one.worth().get(word);
                }
            }
            at = layer.before[at];
        }
        return new Selection(taken.build(), cost, ImmutableLongArray.copyOf(worth), optimal, bound);
    }
}
