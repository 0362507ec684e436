package org.hengji.read.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 数字格式: how a cell shows its number. What the format hides altogether, and what no form uses (fractions, Chinese
 * numerals), is shown as the plain number.
 */
record NumberFormat(List<FormatSection> sections) {

    static final NumberFormat GENERAL = new NumberFormat(List.of());
    private static final int LONGEST = 255;
    /** Programs keep 15 digits; what a binary number has beyond them is no part of the value. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 400;

    static NumberFormat of(String code) {
        if (code.isEmpty() || code.length() > LONGEST || code.equalsIgnoreCase("General")) {
            return GENERAL;
        }
        var sections = new ArrayList<FormatSection>();
        for (var section : FormatSection.split(code)) {
            sections.add(FormatSection.of(section));
        }
        return new NumberFormat(sections);
    }

    /** The stored number as a person sees it; {@code epoch} is what day 0 is. */
    String show(String stored, Epoch epoch) {
        var number = number(stored);
        if (number.isEmpty()) {
            return stored;
        }
        var value = number.get();
        return section(value)
                .flatMap(section -> section.show(value, isSigned(), epoch))
                .orElseGet(() -> plain(value));
    }

    /** Whether the value is more exact than what is shown of it. */
    boolean isRounded(String stored, String shown) {
        var value = number(stored);
        if (value.isEmpty() || sections.isEmpty() || sections.getFirst().isDate()) {
            return false;
        }
        var seen = number(shown.replace(",", "").replace("%", "").replaceAll("[^0-9.\\-]", ""));
        return seen.isPresent()
                && seen.get()
                                .scaleByPowerOfTen(shown.endsWith("%") ? -2 : 0)
                                .abs()
                                .compareTo(value.get().abs())
                        != 0;
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(String stored) {
        if (stored.isEmpty() || stored.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var value = new BigDecimal(stored.strip());
            var size = (long) value.precision() - value.scale();
            return Math.abs(size) > LARGEST_EXPONENT || Math.abs((long) value.scale()) > LARGEST_EXPONENT + LONGEST
                    ? Optional.empty()
                    : Optional.of(value.round(PRECISION));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Two sections and more part the numbers by their sign, and the sign is not shown again. */
    private boolean isSigned() {
        return sections.size() > 1 && sections.stream().noneMatch(FormatSection::isConditional);
    }

    private Optional<FormatSection> section(BigDecimal value) {
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        if (sections.stream().anyMatch(FormatSection::isConditional)) {
            return sections.stream()
                    .filter(section -> section.isMetBy(value))
                    .findFirst()
                    .or(() -> Optional.of(sections.getLast()));
        }
        if (value.signum() < 0 && sections.size() > 1) {
            return Optional.of(sections.get(1));
        }
        return Optional.of(sections.get(value.signum() == 0 && sections.size() > 2 ? 2 : 0));
    }
}
