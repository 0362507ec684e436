package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.hengji.money.Yuan;
import org.hengji.scheme.Method;

/** 公式: the formula of a row in words and numbers. */
final class FormulaText {

    private FormulaText() {}

    /** Empty where nothing was computed. */
    static String of(Explanation row) {
        return switch (row) {
            case Explanation.Executed executed -> executed(executed) + times(executed.weight(), executed.score());
            case Explanation.Measured measured -> measured(measured);
            case Explanation.Ranged ranged -> ranged(ranged);
            case Explanation.Dated dated -> dated(dated);
            case Explanation.Graded graded -> word(graded) + "，" + band(graded);
            case Explanation.Answered answered -> answer(answered) + "，得 " + Print.number(answered.score());
            case Explanation.Doubtful(var lower, var upper, var _) ->
                "作下限：" + measured(lower) + "；作上限：" + measured(upper);
            case Explanation.Parted parted -> parted(parted);
            case Explanation.Completed(var of) -> completion(of);
            case Explanation.Uncomputable _ -> "";
        };
    }

    private static String executed(Explanation.Executed row) {
        var share = Shares.of(row.spent(), row.budget());
        var isCapped = share.compareTo(row.cap()) > 0;
        return wan(row.spent()) + " ÷ " + wan(row.budget()) + " = " + Print.percent(share)
                + (isCapped ? "，按 " + Print.percent(row.cap()) + " 计" : "");
    }

    private static String wan(Yuan amount) {
        return Print.number(amount.toWan());
    }

    private static String times(BigDecimal weight, BigDecimal score) {
        return "，× " + Print.number(weight) + " = " + Print.number(score);
    }

    private static String measured(Explanation.Measured row) {
        if (row.standing() == Standing.MET) {
            return held(row) + "，达到，得满分 " + Print.number(row.score());
        }
        if (row.flags().contains(Flag.BELOW_FLOOR)) {
            return ratio(row) + "，低于及格门槛，得 0";
        }
        return Shares.ratio(row).isEmpty() || row.score().signum() == 0
                ? held(row) + "，没有达到，得 " + Print.number(row.score())
                : ratio(row) + times(row.weight(), row.score());
    }

    /** 4604人 对 ≥4754人. */
    private static String held(Explanation.Measured row) {
        return Print.number(row.actual(), row.unit()) + " 对 " + row.comparator().sign()
                + Print.number(row.target(), row.unit());
    }

    private static String ratio(Explanation.Measured row) {
        var target = Print.number(row.target(), row.unit());
        var actual = Print.number(row.actual(), row.unit());
        var division = switch (row.method()) {
            case INVERSE -> target + " ÷ " + actual;
            case LINEAR -> "1 −（" + actual + " − " + target + "）÷ " + target;
            case RATIO, STRICT, OPEN -> actual + " ÷ " + target;
        };
        return Shares.ratio(row)
                .map(share -> division + " = " + Print.percent(share))
                .orElseGet(() -> held(row));
    }

    private static String ranged(Explanation.Ranged row) {
        var between = Print.number(row.actual(), row.unit()) + " 对 " + Print.number(row.low(), row.unit()) + " 至 "
                + Print.number(row.high(), row.unit());
        if (row.standing() == Standing.MET || row.score().signum() == 0) {
            return between + (row.standing() == Standing.MET ? "，在区间里，得满分 " : "，不在区间里，得 ") + Print.number(row.score());
        }
        var isBelow = row.actual().compareTo(row.low()) < 0;
        var end = Print.number(isBelow ? row.low() : row.high(), row.unit());
        var actual = Print.number(row.actual(), row.unit());
        return (isBelow ? actual + " ÷ " + end : end + " ÷ " + actual) + " = " + Print.percent(Shares.nearest(row))
                + times(row.weight(), row.score());
    }

    private static String dated(Explanation.Dated row) {
        var held = row.actual() + " 对 " + row.target();
        return switch (row.points()) {
            case Points.Exact(var score) when row.standing() == Standing.MET -> held + "，按期，得满分 " + Print.number(score);
            case Points.Exact(var score) -> held + "，逾期，得 " + Print.number(score);
            case Points.Between _, Points.None _ -> held + "，逾期，不能得满分 " + Print.number(row.weight());
        };
    }

    private static String word(Explanation.Graded row) {
        return "“" + row.word() + "”属“" + row.band().name() + "”";
    }

    private static String band(Explanation.Graded row) {
        if (!(row.points() instanceof Points.Between(var low, var high, var includesHigh))) {
            return "";
        }
        return Print.number(row.weight()) + " 的 " + Print.percent(row.band().from()) + " 至 "
                + Print.percent(row.band().to()) + "，即 " + Print.number(low) + " 至 " + Print.number(high)
                + (includesHigh ? "" : "（不含）");
    }

    private static String answer(Explanation.Answered row) {
        return "答“" + row.actual() + "”，目标“" + row.target() + "”";
    }

    private static String parted(Explanation.Parted row) {
        if (row.standing() == Standing.MET) {
            return row.shares().size() + " 个子行全部达到，得满分 " + Print.number(row.score());
        }
        var each = row.shares().stream().map(Print::percent).collect(Collectors.joining("、"));
        var sum = row.shares().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return "各子行完成 " + each + "，平均 "
                + Print.percent(Shares.of(sum, BigDecimal.valueOf(row.shares().size())))
                + times(row.weight(), row.score());
    }

    /** How far it came, without points. */
    private static String completion(Explanation of) {
        return switch (of) {
            case Explanation.Executed executed -> executed(executed);
            case Explanation.Measured measured -> completion(measured);
            case Explanation.Graded graded -> word(graded);
            case Explanation.Answered answered -> answer(answered);
            case Explanation.Ranged ranged ->
                Print.number(ranged.actual(), ranged.unit()) + " 对 " + Print.number(ranged.low(), ranged.unit()) + " 至 "
                        + Print.number(ranged.high(), ranged.unit()) + "，" + met(ranged);
            case Explanation.Dated dated -> dated.actual() + " 对 " + dated.target() + "，" + met(dated);
            case Explanation.Doubtful(var lower, var upper, var _) ->
                "作下限：" + completion(lower) + "；作上限：" + completion(upper);
            case Explanation.Parted parted ->
                parted.shares().stream().map(Print::percent).collect(Collectors.joining("、", "各子行完成 ", ""));
            case Explanation.Completed _, Explanation.Uncomputable _ -> "";
        };
    }

    private static String completion(Explanation.Measured row) {
        return row.method() == Method.STRICT || Shares.ratio(row).isEmpty() ? held(row) + "，" + met(row) : ratio(row);
    }

    private static String met(Explanation row) {
        return row.standing() == Standing.MET ? "达到" : "没有达到";
    }
}
