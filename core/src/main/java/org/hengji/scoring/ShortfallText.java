package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 差多少: by how much a row met or missed its target, and what full marks would have needed. */
final class ShortfallText {

    private ShortfallText() {}

    static String shortfall(Explanation row) {
        return switch (row) {
            case Explanation.Executed executed -> executed(executed);
            case Explanation.Measured measured -> measured(measured);
            case Explanation.Ranged ranged -> ranged(ranged);
            case Explanation.Dated dated -> dated.standing() == Standing.MET ? "按期完成" : "晚于“" + dated.target() + "”";
            case Explanation.Graded graded -> "属“" + graded.band().name() + "”一档";
            case Explanation.Answered answered -> answered.standing() == Standing.MET ? "达到" : "没有达到";
            case Explanation.Parted parted -> parted(parted);
            case Explanation.Completed(var of) -> shortfall(of);
            case Explanation.Doubtful(var lower, var _, var _) -> measured(lower);
            case Explanation.Uncomputable _ -> "";
        };
    }

    private static String executed(Explanation.Executed row) {
        var gap = row.spent().minus(row.budget());
        if (gap.isZero()) {
            return "全部执行";
        }
        var amount = Print.number(gap.abs().toWan()) + " 万元（" + Print.percent(Shares.of(gap.abs(), row.budget())) + "）";
        return (gap.isNegative() ? "少执行 " : "超过预算 ") + amount;
    }

    private static String measured(Explanation.Measured row) {
        var gap = row.actual().subtract(row.target());
        if (gap.signum() == 0) {
            return row.standing() == Standing.MET ? "恰好等于目标" : "等于目标，而符号不含本数";
        }
        var amount = Print.number(gap.abs(), row.unit());
        var share = row.target().signum() > 0 ? "（" + Print.percent(Shares.of(gap.abs(), row.target())) + "）" : "";
        return (gap.signum() > 0 ? "比目标多 " : "比目标少 ") + amount + share;
    }

    private static String ranged(Explanation.Ranged row) {
        if (row.standing() == Standing.MET) {
            return "在区间里";
        }
        var isBelow = row.actual().compareTo(row.low()) < 0;
        var gap = isBelow ? row.low().subtract(row.actual()) : row.actual().subtract(row.high());
        return (isBelow ? "比下限少 " : "比上限多 ") + Print.number(gap, row.unit());
    }

    private static String parted(Explanation.Parted row) {
        var missed = IntStream.range(0, row.shares().size())
                .filter(i -> row.shares().get(i).compareTo(BigDecimal.ONE) < 0)
                .mapToObj(row.names()::get)
                .collect(Collectors.joining("、"));
        return missed.isEmpty() ? "子行全部达到" : "没有达到的子行：" + missed;
    }

    static String needed(Explanation row) {
        if (row.standing() == Standing.MET) {
            return "";
        }
        return switch (row) {
            case Explanation.Executed executed ->
                "执行数达到 " + Print.number(executed.budget().toWan()) + " 万元";
            case Explanation.Measured measured -> bound(measured);
            case Explanation.Ranged ranged ->
                "实际完成值在 " + Print.number(ranged.low(), ranged.unit()) + " 至 "
                        + Print.number(ranged.high(), ranged.unit()) + " 之间";
            case Explanation.Dated dated -> "在“" + dated.target() + "”完成";
            case Explanation.Graded _ -> "达成目标";
            case Explanation.Answered answered -> "答“" + answered.target() + "”";
            case Explanation.Parted _ -> "各子行都达到目标";
            case Explanation.Completed(var of) -> needed(of);
            case Explanation.Doubtful _, Explanation.Uncomputable _ -> "";
        };
    }

    private static String bound(Explanation.Measured row) {
        var target = Print.number(row.target(), row.unit());
        return "实际完成值"
                + switch (row.comparator()) {
                    case ABOVE -> "超过 " + target;
                    case BELOW -> "低于 " + target;
                    case AT_MOST -> "不超过 " + target;
                    case EQUAL, AT_LEAST, UNSTATED, ABOUT -> (row.target().signum() == 0 ? "为 " : "达到 ") + target;
                };
    }
}
