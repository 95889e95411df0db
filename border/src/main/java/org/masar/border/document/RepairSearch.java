package org.masar.border.document;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the corrections of one shape, exactly. Going backwards over the positions it learns, for each state of the sums
 * and each number of edits beyond the unavoidable ones, which total costs the rest can have; going forwards it then walks
 * straight to every correction of a given cost, in the order of the lines, without a single dead end.
 *
 * <p>Costs are counted as surplus over one an edit, 0 to 2 each, and kept as sets of bits.
 */
final class RepairSearch {

    /** Wrong sums can be mended at their check digits: number, birth, expiry, personal number, composite. */
    static final int MOST_EXTRA = 5;

    private static final int SURPLUS_AN_EDIT = MrzConfusion.MOST - 1;

    private final RepairSlot[] slots;
    private final int[] violations;
    private final int states;
    private final int words;
    private final char[][] options;
    private final long[] @Nullable [] costs = new long[MOST_EXTRA + 1][];
    private final boolean[] @Nullable [] known = new boolean[MOST_EXTRA + 1][];

    RepairSearch(RepairPlan plan) {
        this.slots = plan.slots().toArray(RepairSlot[]::new);
        this.violations = new int[slots.length + 1];
        for (int i = slots.length - 1; i >= 0; i--) {
            violations[i] = violations[i + 1] + (slots[i].violates ? 1 : 0);
        }
        this.states = plan.hasSecondSum() ? RepairSlot.STATES_WITH_NUMBER : RepairSlot.STATES;
        this.words = (violations[0] + MOST_EXTRA) * SURPLUS_AN_EDIT / Long.SIZE + 1;
        this.options = new char[slots.length][];
    }

    /** How many edits are unavoidable because a character is not of its field's class. */
    int unavoidable() {
        return violations[0];
    }

    /** Whether there is a correction with so many edits more than the unavoidable ones. */
    boolean reaches(int extra) {
        return lowestSurplus(extra, 0) >= 0;
    }

    /**
     * The lowest surplus of the corrections with so many extra edits that is not below a bound.
     *
     * @return the surplus, -1 if there is none
     */
    int lowestSurplus(int extra, int from) {
        int at = learn(0, 0, extra);
        for (int surplus = from; surplus < words * Long.SIZE; surplus++) {
            if (has(costs(extra), at, surplus)) {
                return surplus;
            }
        }
        return -1;
    }

    /**
     * Walks to every correction of one surplus in the order of the lines.
     *
     * @param found takes the character of each slot and says whether to go on; must not keep the array
     */
    void walk(int extra, int surplus, Predicate<char[]> found) {
        char[] chosen = new char[slots.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = slots[i].current;
        }
        walk(0, 0, extra, surplus, chosen, found);
    }

    private boolean walk(int at, int state, int extra, int surplus, char[] chosen, Predicate<char[]> found) {
        if (extra == 0 && violations[at] == 0) {
            return found.test(chosen);
        }
        RepairSlot slot = slots[at];
        boolean goOn = true;
        for (int i = 0; i < slot.allowed.length() && goOn; i++) {
            char c = slot.allowed.charAt(i);
            boolean edit = c != slot.current;
            int extraLeft = extra - (edit && !slot.violates ? 1 : 0);
            int surplusLeft = surplus - (edit ? MrzConfusion.cost(slot.current, c) - 1 : 0);
            int next = extraLeft < 0 || surplusLeft < 0 ? -1 : slot.after(state, c);
            if (next >= 0 && has(costs(extraLeft), learn(at + 1, next, extraLeft), surplusLeft)) {
                chosen[at] = c;
                goOn = walk(at + 1, next, extraLeft, surplusLeft, chosen, found);
            }
        }
        chosen[at] = slot.current;
        return goOn;
    }

    private static boolean has(long[] bits, int at, int surplus) {
        return (bits[at + surplus / Long.SIZE] >>> (surplus % Long.SIZE) & 1) != 0;
    }

    private long[] costs(int extra) {
        long[] table = costs[extra];
        if (table == null) {
            table = new long[(slots.length + 1) * states * words];
            costs[extra] = table;
            known[extra] = new boolean[(slots.length + 1) * states];
        }
        return table;
    }

    /** Makes sure the costs of the rest are known, and says where in the table they stand. */
    private int learn(int at, int state, int extra) {
        long[] table = costs(extra);
        boolean[] done = known[extra];
        int place = at * states + state;
        if (done == null || done[place]) {
            return place * words;
        }
        done[place] = true;
        if (at == slots.length) {
            table[place * words] = extra == 0 ? 1 : 0;
            return place * words;
        }
        RepairSlot slot = slots[at];
        if (!slot.violates) {
            add(table, place, slot.after(state, slot.current), at, extra, 0);
        }
        if (slot.violates || extra > 0) {
            int extraLeft = slot.violates ? extra : extra - 1;
            for (char c : options(at)) {
                int surplus = MrzConfusion.cost(slot.current, c) - 1;
                add(table, place, slot.after(state, c), at, extraLeft, surplus);
            }
        }
        return place * words;
    }

    private void add(long[] table, int place, int next, int at, int extra, int surplus) {
        if (next < 0) {
            return;
        }
        int from = learn(at + 1, next, extra);
        long[] source = costs(extra);
        long carry = 0;
        for (int w = 0; w < words; w++) {
            long bits = source[from + w];
            table[place * words + w] |= bits << surplus | carry;
            carry = surplus == 0 ? 0 : bits >>> (Long.SIZE - surplus);
        }
    }

    /** One character for each effect and cost that an edit of this slot can have. */
    private char[] options(int at) {
        char[] known = options[at];
        if (known == null) {
            RepairSlot slot = slots[at];
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < slot.allowed.length(); i++) {
                char c = slot.allowed.charAt(i);
                if (c != slot.current && !hasAlike(slot, all, c)) {
                    all.append(c);
                }
            }
            known = all.toString().toCharArray();
            options[at] = known;
        }
        return known;
    }

    private static boolean hasAlike(RepairSlot slot, StringBuilder all, char c) {
        for (int i = 0; i < all.length(); i++) {
            char other = all.charAt(i);
            if (slot.sameEffect(other, c)
                    && MrzConfusion.cost(slot.current, other) == MrzConfusion.cost(slot.current, c)) {
                return true;
            }
        }
        return false;
    }

    List<RepairSlot> slots() {
        return List.of(slots);
    }
}
