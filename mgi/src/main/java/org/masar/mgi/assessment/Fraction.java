package org.masar.mgi.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact fraction, lowest terms; printed to 12 significant digits. */
record Fraction(BigInteger top, BigInteger bottom) {

    static final Fraction ZERO = of(0, 1);
    static final Fraction HALF = of(1, 2);
    static final Fraction ONE = of(1, 1);

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    Fraction {
        BigInteger common = top.gcd(bottom);
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction over(int divisor) {
        return new Fraction(top, bottom.multiply(BigInteger.valueOf(divisor)));
    }

    boolean isAtLeast(BigDecimal least) {
        return new BigDecimal(top).compareTo(least.multiply(new BigDecimal(bottom))) >= 0;
    }

    BigDecimal decimal() {
        BigDecimal value =
                new BigDecimal(top).divide(new BigDecimal(bottom), DIGITS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
