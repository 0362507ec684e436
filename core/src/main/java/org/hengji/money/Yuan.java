package org.hengji.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 金额: an amount of renminbi, exact to the fen. Forms speak 万元; only {@link #ofWan} and {@link #toWan} know that. */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    private static final int FEN = 2;
    private static final int WAN = 4;

    /** Finer than a fen is refused with an {@link ArithmeticException}, never rounded. */
    public Yuan {
        amount = amount.setScale(FEN, RoundingMode.UNNECESSARY);
    }

    public static Yuan ofWan(String wan) {
        return new Yuan(new BigDecimal(wan).scaleByPowerOfTen(WAN));
    }

    public static Yuan ofWan(BigDecimal wan) {
        return new Yuan(wan.scaleByPowerOfTen(WAN));
    }

    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    public Yuan minus(Yuan other) {
        return new Yuan(amount.subtract(other.amount));
    }

    public Yuan times(int count) {
        return new Yuan(amount.multiply(BigDecimal.valueOf(count)));
    }

    public Yuan abs() {
        return new Yuan(amount.abs());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean exceeds(Yuan other) {
        return compareTo(other) > 0;
    }

    /** In 万元 with no more digits than it needs: {@code 672.54}, {@code 35}. */
    public BigDecimal toWan() {
        var wan = amount.scaleByPowerOfTen(-WAN).stripTrailingZeros();
        return wan.scale() < 0 ? wan.setScale(0, RoundingMode.UNNECESSARY) : wan;
    }

    /** In 万元 as people print it, two decimals at least: {@code 100.00}. */
    public String printWan() {
        var wan = toWan();
        return wan.scale() < FEN ? wan.setScale(FEN, RoundingMode.UNNECESSARY).toPlainString() : wan.toPlainString();
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }
}
