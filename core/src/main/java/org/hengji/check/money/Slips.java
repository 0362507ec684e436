package org.hengji.check.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** By how many places a point or a unit is written wrong. */
    private static final List<Integer> POWERS = List.of(1, -1, 4, -4);

    private final Identity broken;
    private final List<Other> others;
    private final MoneyUnit unit;
    private final Yuan gap;
    private final Yuan tolerated;

    /** 候选: a slip and how well the other equations stand once it is mended. */
    private record Candidate(Slip slip, int mended) {}

    /** 另一条等式: and how well it stands as printed, which most slips do not touch. */
    private record Other(Identity identity, int standing) {

        static Other of(Identity identity) {
            return new Other(identity, Slips.standing(identity));
        }

        int standing(Amount changed) {
            return identity.speaksOf(changed.at()) ? Slips.standing(identity.with(changed)) : standing;
        }
    }

    private Slips(Identity broken, List<Other> others, MoneyUnit unit) {
        this.broken = broken;
        this.others = others;
        this.unit = unit;
        this.gap = broken.gap();
        this.tolerated = broken.tolerated();
    }

    static List<Slip> of(Identity broken, List<Identity> all, MoneyUnit unit) {
        var others =
                all.stream().filter(each -> !each.equals(broken)).map(Other::of).toList();
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
        var offered = finding;
        for (var slip : slips) {
            offered = offered.fix(slip.fix(unit));
        }
        return offered;
    }

    private List<Slip> ranked() {
        var candidates = new ArrayList<Candidate>();
        for (var amount : broken.amounts()) {
            slip(amount).ifPresent(slip -> candidates.add(new Candidate(slip, mended(slip))));
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt((Candidate each) -> -each.mended())
                        .thenComparing(each -> each.slip().kind())
                        .thenComparing(each -> each.slip().size()))
                .map(Candidate::slip)
                .toList();
    }

    /** How well the other equations stand after a slip is mended: 2 for one that holds, 1 for one a blank explains. */
    private int mended(Slip slip) {
        var changed = slip.amount().with(slip.mended());
        var mended = 0;
        for (var other : others) {
            mended += other.standing(changed);
        }
        return mended;
    }

    private static int standing(Identity identity) {
        if (identity.holds()) {
            return 2;
        }
        return identity.blank().isPresent() && identity.leftOut().isPresent() ? 1 : 0;
    }

    private Optional<Slip> slip(Amount amount) {
        var needed = isLeft(amount) ? amount.value().minus(gap) : amount.value().plus(gap);
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
        for (var meant : nearby(needed)) {
            var kind = meant.exceeds(Yuan.ZERO) ? Digits.slip(printed, number(meant)) : Optional.<Kind>empty();
            if (kind.isPresent()) {
                return Optional.of(slip(kind.get(), amount, meant));
            }
        }
        return Optional.empty();
    }

    /** The needed amount, then those a few steps of the last printed digit away, the nearest first. */
    private List<Yuan> nearby(Yuan needed) {
        var step = new Yuan(unit.toYuan(BigDecimal.ONE.movePointLeft(2)));
        var nearby = new ArrayList<>(List.of(needed));
        for (var steps = 1; steps <= MAX_STEPS && !step.times(steps).exceeds(tolerated); steps++) {
            nearby.add(needed.plus(step.times(steps)));
            nearby.add(needed.minus(step.times(steps)));
        }
        return nearby;
    }

    private Optional<Slip> scaled(Amount amount, Yuan needed) {
        for (var power : POWERS) {
            var shifted = shifted(amount, power);
            if (near(shifted, needed) && !amount.value().isZero()) {
                return Optional.of(slip(Math.abs(power) == 1 ? Kind.SHIFTED : Kind.SCALED, amount, shifted));
            }
        }
        return Optional.empty();
    }

    /** A line of the other side left out here, or counted here twice. */
    private Optional<Slip> line(Amount amount, Yuan needed) {
        if (needed.exceeds(amount.value())) {
            return broken.leftOut().map(_ -> slip(Kind.LEFT_OUT, amount, needed));
        }
        var size = gap.abs();
        var twice = broken.shorter().first(part -> part.is(size)).isPresent();
        return twice && broken.blank().isEmpty() ? Optional.of(slip(Kind.DOUBLED, amount, needed)) : Optional.empty();
    }

    private boolean isLeft(Amount amount) {
        return broken.one().parts().contains(amount);
    }

    private boolean near(Yuan amount, Yuan needed) {
        return !amount.minus(needed).abs().exceeds(tolerated);
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
