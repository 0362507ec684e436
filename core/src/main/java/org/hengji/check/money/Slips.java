package org.hengji.check.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.check.Finding;
import org.hengji.check.money.Slip.Kind;
import org.hengji.form.Cell;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;

/**
 * 笔误查找: every single slip of one amount that repairs a broken equation: a digit wrong, missing or too many, two digits
 * swapped, the point or the unit wrong, a line left out or counted twice, a sign. What repairs or explains most of the
 * other equations comes first, then the smallest slip.
 */
final class Slips {

    private static final int FEN = 2;
    private static final int MAX_STEPS = 4;

    private final Identity broken;
    private final List<Identity> others;
    private final MoneyUnit unit;

    private Slips(Identity broken, List<Identity> others, MoneyUnit unit) {
        this.broken = broken;
        this.others = others;
        this.unit = unit;
    }

    static List<Slip> of(Identity broken, List<Identity> all, MoneyUnit unit) {
        var others = all.stream().filter(each -> !each.equals(broken)).toList();
        return new Slips(broken, others, unit).ranked();
    }

    /** The slips as the end of a message: 可能是……，或……，请核对。 */
    static String text(List<Slip> slips, Identity broken) {
        if (slips.isEmpty()) {
            var labels = broken.amounts().stream().map(Amount::label).collect(Collectors.joining("”“", "“", "”"));
            return "请逐项核对" + labels + "。";
        }
        return slips.stream().map(Slip::text).collect(Collectors.joining("，或", "可能是", "，请核对。"));
    }

    static Finding offered(Finding finding, List<Slip> slips, MoneyUnit unit) {
        return slips.stream().map(slip -> slip.fix(unit)).reduce(finding, Finding::fix, (one, _) -> one);
    }

    private List<Slip> ranked() {
        return broken.amounts().stream()
                .flatMap(amount -> slip(amount).stream())
                .sorted(Comparator.comparingInt((Slip slip) -> -mended(slip))
                        .thenComparing(Slip::kind)
                        .thenComparing(Slip::size))
                .toList();
    }

    /** How well the other equations stand after a slip is mended: 2 for one that holds, 1 for one a blank explains. */
    private int mended(Slip slip) {
        var changed = slip.amount().with(slip.mended());
        return others.stream()
                .map(other -> other.with(changed))
                .mapToInt(Slips::standing)
                .sum();
    }

    private static int standing(Identity identity) {
        if (identity.holds()) {
            return 2;
        }
        return identity.blank().isPresent() && identity.leftOut().isPresent() ? 1 : 0;
    }

    private Optional<Slip> slip(Amount amount) {
        var needed = isLeft(amount)
                ? amount.value().minus(broken.gap())
                : amount.value().plus(broken.gap());
        if (amount.cell().isBlank()) {
            return needed.isNegative() ? Optional.empty() : Optional.of(slip(Kind.BLANK, amount, needed));
        }
        return amount.cell().isKnown() ? known(amount, needed) : Optional.empty();
    }

    private Optional<Slip> known(Amount amount, Yuan needed) {
        if (needed.exceeds(Yuan.ZERO) && !amount.value().isNegative()) {
            return digits(amount, needed).or(() -> scaled(amount, needed)).or(() -> line(amount, needed));
        }
        return near(amount.value().times(-1), needed) && !amount.value().isZero()
                ? Optional.of(slip(Kind.SIGN, amount, amount.value().times(-1)))
                : Optional.empty();
    }

    /** A slip of the digits, at the needed amount or as near as rounding explains. */
    private Optional<Slip> digits(Amount amount, Yuan needed) {
        var printed = number(amount.value());
        return nearby(needed)
                .flatMap(meant -> Digits.slip(printed, number(meant)).map(kind -> slip(kind, amount, meant)).stream())
                .findFirst();
    }

    private Stream<Yuan> nearby(Yuan needed) {
        var step = new Yuan(unit.toYuan(BigDecimal.ONE.movePointLeft(2)));
        return IntStream.rangeClosed(0, MAX_STEPS)
                .boxed()
                .flatMap(steps -> Stream.of(steps, -steps).distinct())
                .map(steps -> needed.plus(step.times(steps)))
                .filter(meant -> near(meant, needed) && meant.exceeds(Yuan.ZERO));
    }

    private Optional<Slip> scaled(Amount amount, Yuan needed) {
        return Stream.of(1, -1, 4, -4)
                .map(power -> slip(Math.abs(power) == 1 ? Kind.SHIFTED : Kind.SCALED, amount, shifted(amount, power)))
                .filter(slip ->
                        near(slip.mended(), needed) && !slip.amount().value().isZero())
                .findFirst();
    }

    /** A line of the other side left out here, or counted here twice. */
    private Optional<Slip> line(Amount amount, Yuan needed) {
        if (needed.exceeds(amount.value())) {
            return broken.leftOut().map(_ -> slip(Kind.LEFT_OUT, amount, needed));
        }
        var gap = broken.gap().abs();
        var twice = broken.shorter().parts().stream().anyMatch(part -> part.is(gap));
        return twice && broken.blank().isEmpty() ? Optional.of(slip(Kind.DOUBLED, amount, needed)) : Optional.empty();
    }

    private boolean isLeft(Amount amount) {
        return broken.one().parts().contains(amount);
    }

    private boolean near(Yuan amount, Yuan needed) {
        return !amount.minus(needed).abs().exceeds(broken.tolerated());
    }

    private static Yuan shifted(Amount amount, int power) {
        return new Yuan(amount.value().amount().scaleByPowerOfTen(power).setScale(FEN, RoundingMode.HALF_UP));
    }

    private BigDecimal number(Yuan amount) {
        var number = unit.fromYuan(amount.amount()).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private Slip slip(Kind kind, Amount amount, Yuan mended) {
        return new Slip(kind, amount, mended, print(amount.cell(), number(mended)));
    }

    /** The number with at least the decimals of the print it replaces. */
    private static String print(Cell<Yuan> cell, BigDecimal number) {
        var raw = cell.raw();
        var point = raw.indexOf('.');
        var decimals = point < 0 ? 0 : Math.min(FEN, raw.length() - point - 1);
        return number.setScale(Math.max(decimals, number.scale())).toPlainString();
    }
}
