package org.hengji.check.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.ruleset.Ruleset;

/** 混用的金额: groups of amounts that stand in another unit than the form's; in every group the first speaks for all. */
final class MixedUnits {

    private static final int WAN = 4;
    private static final int FEN = 2;

    /** More amounts than a budget has; their subsets are tried one by one. */
    private static final int MAX_LARGE = 8;

    private final MoneyUnit unit;
    private final Examination examination;
    private final Ruleset ruleset;

    MixedUnits(MoneyUnit unit, Examination examination) {
        this.unit = unit;
        this.examination = examination;
        this.ruleset = examination.ruleset();
    }

    /** Amounts whose cell names another unit, where not all do. */
    List<List<Amount>> printed() {
        var known = Ledger.of(examination).known();
        var foreign = new ArrayList<List<Amount>>();
        var units = EnumSet.noneOf(MoneyUnit.class);
        for (var amount : known) {
            var printed = amount.printedUnit().orElse(unit);
            units.add(printed);
            if (printed != unit) {
                foreign.add(List.of(amount));
            }
        }
        return units.size() > 1 ? foreign : List.of();
    }

    /** The fewest amounts that make a failing equation hold when they are converted. */
    List<List<Amount>> unbalanced() {
        var groups = new LinkedHashSet<List<Amount>>();
        for (var identity : Identities.of(examination).all()) {
            if (!identity.holds()) {
                groups.addAll(converted(identity));
            }
        }
        return List.copyOf(groups);
    }

    /** The subsets, the smallest first; not all of them where that would convert every amount of the equation. */
    private static Stream<List<Amount>> subsets(List<Amount> amounts, boolean isEvery) {
        return IntStream.range(1, (1 << amounts.size()) - (isEvery ? 1 : 0))
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount))
                .map(bits -> IntStream.range(0, amounts.size())
                        .filter(i -> (bits & 1 << i) != 0)
                        .mapToObj(amounts::get)
                        .toList());
    }

    private List<List<Amount>> converted(Identity failing) {
        var known = failing.amounts().stream()
                .filter(amount -> amount.cell().isKnown())
                .toList();
        var large = known.stream().filter(this::isLarge).toList();
        if (large.isEmpty() || large.size() > MAX_LARGE) {
            return List.of();
        }
        return subsets(large, large.size() == known.size())
                .filter(group -> holdsWith(failing, group))
                .limit(1)
                .toList();
    }

    private boolean holdsWith(Identity failing, List<Amount> group) {
        return group.stream()
                .reduce(failing, (identity, amount) -> identity.with(amount.with(toUnit(amount))), (one, _) -> one)
                .holds();
    }

    /** Large enough that a converted amount is still an amount, not a rounding difference. */
    private boolean isLarge(Amount amount) {
        if (amount.printedUnit().isPresent()) {
            return false;
        }
        var number = unit.fromYuan(amount.value().amount());
        return unit == MoneyUnit.YUAN
                ? number.signum() > 0
                : number.compareTo(ruleset.parameter("money.mixed-smallest").value()) >= 0;
    }

    /** Tasks whose amount is out of all proportion to the other tasks', and in proportion once converted. */
    List<List<Amount>> jumping() {
        var funds = Ledger.of(examination).tasks();
        if (funds.isEmpty()) {
            return List.of();
        }
        var tasks = funds.stream()
                .filter(task -> task.amount().value().exceeds(Yuan.ZERO))
                .sorted(Comparator.comparing(task -> task.amount().value()))
                .toList();
        var jump = jump(tasks);
        if (jump == 0) {
            return List.of();
        }
        var odd = new ArrayList<>(unit == MoneyUnit.YUAN ? tasks.subList(0, jump) : tasks.subList(jump, tasks.size()));
        return odd.stream()
                .filter(task -> isOdd(task.amount()))
                .map(task -> task.amounts().stream()
                        .filter(amount -> !amount.value().isZero())
                        .toList())
                .toList();
    }

    /** The position of the first task that is out of proportion to the one before; 0 where none is. */
    private int jump(List<TaskFunds> tasks) {
        var factor = ruleset.parameter("money.mixed-jump").value();
        return IntStream.range(1, tasks.size())
                .filter(i ->
                        number(tasks.get(i)).compareTo(number(tasks.get(i - 1)).multiply(factor)) >= 0)
                .findFirst()
                .orElse(0);
    }

    private static BigDecimal number(TaskFunds task) {
        return task.amount().value().amount();
    }

    private boolean isOdd(Amount amount) {
        var number = unit.fromYuan(amount.value().amount());
        return unit == MoneyUnit.YUAN
                ? number.compareTo(ruleset.parameter("money.mixed-small-task").value()) < 0
                : number.compareTo(ruleset.parameter("money.mixed-large-task").value()) >= 0;
    }

    private Yuan toUnit(Amount amount) {
        var power = unit == MoneyUnit.YUAN ? WAN : -WAN;
        return new Yuan(amount.value().amount().scaleByPowerOfTen(power).setScale(FEN, RoundingMode.HALF_UP));
    }

    /** The unit an amount seems to be in. */
    static MoneyUnit foreign(Amount amount, MoneyUnit unit) {
        return amount.printedUnit().orElse(unit == MoneyUnit.YUAN ? MoneyUnit.WAN : MoneyUnit.YUAN);
    }

    /** What should stand in the cell, in the form's unit: an amount whose cell names its unit was read rightly. */
    static String meant(Amount amount, MoneyUnit unit) {
        var read = unit.fromYuan(amount.value().amount());
        var power = unit == MoneyUnit.YUAN ? WAN : -WAN;
        var number = amount.printedUnit().isPresent() ? read : read.scaleByPowerOfTen(power);
        var bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(FEN, bare.scale())).toPlainString();
    }
}
