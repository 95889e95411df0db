package org.masar.core.optimise;

import java.util.Arrays;

/**
 * Puts one person after the other into the network and keeps the result optimal. A place has a price (zero while there
 * is room), a person a value: the cost and price of where the person is, zero without a place. Both have two levels, see
 * {@link Pair}; they are kept in two arrays each because this is the inner loop.
 */
final class Augmenter {

    private final int[][] cost;
    private final int[] capacity;
    private final int[] priority;
    private final int places;

    private final int[] place;
    private final int[] used;
    private final int[][] guests;
    private final long[] priceHigh;
    private final long[] priceLow;
    private final long[] valueHigh;
    private final long[] valueLow;

    /** Of the search: way to each place, the person from whom it is reached, whether it is settled. */
    private final long[] high;

    private final long[] low;
    private final int[] from;
    private final boolean[] settled;

    Augmenter(int[][] cost, int[] capacity, int[] priority) {
        this.cost = cost;
        this.capacity = capacity;
        this.priority = priority;
        places = capacity.length;
        place = new int[cost.length];
        Arrays.fill(place, Assignment.NONE);
        used = new int[places];
        guests = new int[places][];
        for (int at = 0; at < places; at++) {
            guests[at] = new int[Math.min(capacity[at], cost.length)];
        }
        priceHigh = new long[places];
        priceLow = new long[places];
        valueHigh = new long[cost.length];
        valueLow = new long[cost.length];
        high = new long[places];
        low = new long[places];
        from = new int[places];
        settled = new boolean[places];
    }

    int[] place() {
        return place;
    }

    Pair[] prices() {
        Pair[] prices = new Pair[places];
        for (int at = 0; at < places; at++) {
            prices[at] = new Pair(priceHigh[at], priceLow[at]);
        }
        return prices;
    }

    void insert(int newcomer) {
        Arrays.fill(settled, false);
        Arrays.fill(from, Assignment.NONE);
        reach(newcomer, 0, 0);
        // The cheapest end so far: somebody on the way stays without a place; at first the newcomer.
        long endHigh = 0;
        long endLow = 0;
        int leaver = newcomer;
        int room = Assignment.NONE;
        for (int at = nearest(); at != Assignment.NONE && less(high[at], low[at], endHigh, endLow); at = nearest()) {
            if (used[at] < capacity[at]) {
                endHigh = high[at];
                endLow = low[at];
                room = at;
                break;
            }
            settled[at] = true;
            for (int i = 0; i < used[at]; i++) {
                int guest = guests[at][i];
                long outHigh = high[at] - valueHigh[guest];
                long outLow = low[at] - valueLow[guest];
                if (less(outHigh, outLow, endHigh, endLow)) {
                    endHigh = outHigh;
                    endLow = outLow;
                    leaver = guest;
                }
                reach(guest, outHigh, outLow);
            }
        }
        price(newcomer, endHigh, endLow);
        move(newcomer, leaver, room);
    }

    /** The ways to places through a person, at the length of the way to the person's leaving. */
    private void reach(int person, long startHigh, long startLow) {
        int[] row = cost[person];
        long levelHigh = startHigh - priority[person];
        for (int at = 0; at < places; at++) {
            if (row[at] == Assignment.IMPOSSIBLE || settled[at] || capacity[at] == 0) {
                continue;
            }
            long wayHigh = levelHigh + priceHigh[at];
            long wayLow = startLow + row[at] + priceLow[at];
            if (from[at] == Assignment.NONE || less(wayHigh, wayLow, high[at], low[at])) {
                high[at] = wayHigh;
                low[at] = wayLow;
                from[at] = person;
            }
        }
    }

    private int nearest() {
        int best = Assignment.NONE;
        for (int at = 0; at < places; at++) {
            if (!settled[at]
                    && from[at] != Assignment.NONE
                    && (best == Assignment.NONE || less(high[at], low[at], high[best], low[best]))) {
                best = at;
            }
        }
        return best;
    }

    /** New prices and values, so that again nobody would rather be elsewhere. */
    private void price(int newcomer, long endHigh, long endLow) {
        for (int at = 0; at < places; at++) {
            if (settled[at]) {
                long byHigh = endHigh - high[at];
                long byLow = endLow - low[at];
                priceHigh[at] += byHigh;
                priceLow[at] += byLow;
                for (int i = 0; i < used[at]; i++) {
                    valueHigh[guests[at][i]] += byHigh;
                    valueLow[guests[at][i]] += byLow;
                }
            }
        }
        valueHigh[newcomer] = endHigh;
        valueLow[newcomer] = endLow;
    }

    /** Everybody on the way moves on by one place. */
    private void move(int newcomer, int leaver, int room) {
        int at;
        if (room == Assignment.NONE) {
            if (leaver == newcomer) {
                return;
            }
            at = place[leaver];
            remove(at, leaver);
            place[leaver] = Assignment.NONE;
        } else {
            at = room;
        }
        while (true) {
            int person = from[at];
            int before = place[person];
            if (before != Assignment.NONE) {
                remove(before, person);
            }
            place[person] = at;
            guests[at][used[at]++] = person;
            if (person == newcomer) {
                return;
            }
            at = before;
        }
    }

    private void remove(int at, int guest) {
        int i = 0;
        while (guests[at][i] != guest) {
            i++;
        }
        guests[at][i] = guests[at][--used[at]];
    }

    private static boolean less(long high, long low, long otherHigh, long otherLow) {
        return high < otherHigh || (high == otherHigh && low < otherLow);
    }
}
