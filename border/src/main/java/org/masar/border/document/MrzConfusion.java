package org.masar.border.document;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/** How likely a scanner takes one character for another: 1 for the look-alikes, 2 for the similar, 3 for the rest. */
final class MrzConfusion {

    static final int MOST = 3;

    private static final ImmutableMap<Integer, String> PAIRS =
            ImmutableMap.of(1, "0O 1I 2Z 5S 6G 8B", 2, "0D 0Q 1L 4A 7T 7Z <C <K <L");
    private static final byte[][] COSTS = costs();

    private MrzConfusion() {}

    private static byte[][] costs() {
        byte[][] costs = new byte[128][128];
        for (byte[] row : costs) {
            Arrays.fill(row, (byte) MOST);
        }
        PAIRS.forEach((cost, pairs) -> {
            for (int i = 0; i < pairs.length(); i += 3) {
                costs[pairs.charAt(i)][pairs.charAt(i + 1)] = cost.byteValue();
                costs[pairs.charAt(i + 1)][pairs.charAt(i)] = cost.byteValue();
            }
        });
        return costs;
    }

    /** The cost of an edit from one character to another. */
    static int cost(char from, char to) {
        return COSTS[from][to];
    }
}
