package org.hengji.time;

/** 预算年度: a calendar year of the budget. */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public static final int FIRST = 1994;
    public static final int LAST = 2099;

    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("not a budget year: " + value);
        }
    }

    public static boolean isYear(int value) {
        return value >= FIRST && value <= LAST;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
