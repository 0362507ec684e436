package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.indicator.Indicator;
import org.hengji.scheme.Scheme;

/** 共用分值的子行: a row that has the points and rows under it that have the values. */
final class SubRows {

    private final Scheme scheme;
    private final Answers answers;

    SubRows(Scheme scheme, Answers answers) {
        this.scheme = scheme;
        this.answers = answers;
    }

    Explanation explain(Indicator row, BigDecimal weight, int year) {
        var names = new ArrayList<String>();
        var shares = new ArrayList<BigDecimal>();
        var flags = List.<Flag>of();
        for (var each : row.rows()) {
            var explained = answers.explain(each, BigDecimal.ONE, year);
            var earned = Shares.earned(explained);
            if (earned.isEmpty()) {
                return unknown(each, explained);
            }
            names.add(each.name().raw());
            shares.add(earned.get());
            for (var flag : explained.flags()) {
                flags = flags.contains(flag) ? flags : Numbers.plus(flags, flag);
            }
        }
        return parted(names, shares, weight, flags);
    }

    private Explanation parted(List<String> names, List<BigDecimal> shares, BigDecimal weight, List<Flag> flags) {
        var isMet = shares.stream().allMatch(share -> share.compareTo(BigDecimal.ONE) == 0);
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var rounding = scheme.rounding();
        var score = isMet
                ? weight
                : weight.multiply(sum).divide(BigDecimal.valueOf(shares.size()), rounding.decimals(), rounding.mode());
        return new Explanation.Parted(
                names,
                shares,
                weight,
                score,
                Standing.of(isMet),
                flags,
                scheme.formulas().parent());
    }

    private Explanation unknown(Indicator row, Explanation explained) {
        var why = explained instanceof Explanation.Uncomputable(var obstacle, var _) ? obstacle.text() : "只知道在哪一档";
        return new Explanation.Uncomputable(
                new Obstacle(Obstacle.Kind.SUB_ROW, row.name().raw(), why),
                scheme.formulas().parent());
    }
}
