package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;

/**
 * Aims one above the other, in one number: each weighs more than all below it together. Aims come from the top; the
 * lowest may have decimals, which are kept as far as there is room.
 */
final class Levels {

    /** Sums must stay far below the end of the long range. */
    private static final BigInteger ROOM = BigInteger.valueOf(Long.MAX_VALUE / 64);

    /** Up to here doubles count exactly, and so do bounds. */
    private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

    /** More groups than could ever take the seats of one. */
    private static final BigInteger TRADED = BigInteger.valueOf(64);

    private static final int MOST_DECIMALS = 9;

    private final List<String> names = new ArrayList<>();
    private final List<long[][]> aims = new ArrayList<>();
    private final int[] options;

    private final long[][] base;
    private final int baseScale;
    private final String baseName;
    private long[] weights = new long[0];

    /**
     * Starts from the lowest aim.
     *
     * @param base for each item and option what the lowest aim gives; may be negative and have decimals
     */
    Levels(String baseName, List<List<BigDecimal>> base) {
        this.baseName = baseName;
        this.options = base.stream().mapToInt(List::size).toArray();
        int scale = 0;
        BigDecimal sum = BigDecimal.ONE;
        for (List<BigDecimal> item : base) {
            BigDecimal most = BigDecimal.ZERO;
            for (BigDecimal each : item) {
                scale = Math.max(scale, each.stripTrailingZeros().scale());
                most = most.max(each.abs());
            }
            sum = sum.add(most);
        }
        scale = Math.min(scale, MOST_DECIMALS);
        // Keep sums below 2^53 where decimals are what makes them large: bounds are computed in doubles.
        while (scale > 0
                && sum.scaleByPowerOfTen(scale).precision()
                                - sum.scaleByPowerOfTen(scale).scale()
                        > 15) {
            scale--;
        }
        while (sum.scaleByPowerOfTen(scale).precision()
                        - sum.scaleByPowerOfTen(scale).scale()
                > 16) {
            scale--;
        }
        this.baseScale = scale;
        this.base = new long[options.length][];
        for (int i = 0; i < options.length; i++) {
            this.base[i] = new long[options[i]];
            for (int k = 0; k < options[i]; k++) {
                this.base[i][k] = scaled(base.get(i).get(k));
            }
        }
    }

    private long scaled(BigDecimal value) {
        return value.scaleByPowerOfTen(baseScale)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** Puts an aim above all aims so far: whole numbers, at least 0. */
    void above(String name, ToLongBiFunction<Integer, Integer> aim) {
        long[][] gains = new long[options.length][];
        for (int i = 0; i < options.length; i++) {
            gains[i] = new long[options[i]];
            for (int k = 0; k < options[i]; k++) {
                gains[i][k] = aim.applyAsLong(i, k);
            }
        }
        names.add(name);
        aims.add(gains);
    }

    /**
     * One number for each item and option. Where the aims of a large plan do not fit into one number, a weight exceeds what
     * {@link #TRADED} items could bring at the aims below, and costs lose precision, never the aims above them.
     */
    long[][] combined() {
        List<BigInteger> wholes = aims.stream().map(aim -> span(aim, 1, true)).toList();
        List<BigInteger> traded = aims.stream().map(aim -> span(aim, 1, false)).toList();
        for (long shrink = 1; ; shrink *= 10) {
            for (boolean strict : new boolean[] {true, false}) {
                BigInteger total = span(base, shrink, strict);
                List<BigInteger> found = new ArrayList<>();
                BigInteger sum = span(base, shrink, true);
                for (int a = 0; a < aims.size(); a++) {
                    BigInteger weight = total.add(BigInteger.ONE);
                    found.add(weight);
                    total = total.add((strict ? wholes : traded).get(a).multiply(weight));
                    sum = sum.add(wholes.get(a).multiply(weight));
                }
                boolean last = !strict && shrink > Long.MAX_VALUE / 1000;
                if (sum.compareTo(strict && shrink == 1 ? EXACT : ROOM) <= 0 || last) {
                    return combine(found, shrink);
                }
            }
        }
    }

    private static BigInteger span(long[][] aim, long shrink, boolean whole) {
        long high = 0;
        long low = 0;
        long widest = 0;
        for (long[] item : aim) {
            long least = 0;
            long most = 0;
            for (long each : item) {
                least = Math.min(least, each / shrink);
                most = Math.max(most, each / shrink);
            }
            // Halves apart, so that nothing overflows.
            high += (most - least) >>> 32;
            low += (most - least) & 0xFFFF_FFFFL;
            widest = Math.max(widest, most - least);
        }
        BigInteger span = BigInteger.valueOf(high).shiftLeft(32).add(BigInteger.valueOf(low));
        return whole ? span : span.min(BigInteger.valueOf(widest).multiply(TRADED));
    }

    private long[][] combine(List<BigInteger> found, long shrink) {
        weights = found.stream().mapToLong(BigInteger::longValueExact).toArray();
        long[][] combined = new long[options.length][];
        for (int i = 0; i < options.length; i++) {
            combined[i] = new long[options[i]];
            for (int k = 0; k < options[i]; k++) {
                long sum = base[i][k] / shrink;
                for (int a = 0; a < weights.length; a++) {
                    sum += weights[a] * aims.get(a)[i][k];
                }
                combined[i][k] = sum;
            }
        }
        shrunk = shrink;
        return combined;
    }

    private long shrunk = 1;

    /** A number of {@link #combined} as it is published. */
    BigDecimal published(long value) {
        BigDecimal number = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(shrunk));
        return plain(number.scaleByPowerOfTen(-baseScale));
    }

    /** By how much each aim was multiplied, as published, from the top. */
    ImmutableMap<String, BigDecimal> weights() {
        ImmutableMap.Builder<String, BigDecimal> all = ImmutableMap.builder();
        for (int a = weights.length - 1; a >= 0; a--) {
            all.put(names.get(a), published(weights[a]));
        }
        return all.put(baseName, BigDecimal.ONE).buildOrThrow();
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
