package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.hengji.indicator.Comparator;

/** 计算符号要写明: a number is at least, at most or equal, and the form says which. */
@Rule(
        name = "value.missing-comparator",
        title = "漏写计算符号",
        meaning = "指标值只有数字，没有 ≥、=、≤ 等计算符号，而其他指标都写了；没有符号就不知道多做少做怎么算分。全表都没有时只说一次。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "practice:comparators",
        raises = "indicators[0].target = 60",
        passes = "indicators[0].target = 60场以上")
final class ComparatorIsStated implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var numbers = Quantified.of(examination);
        var bare = bare(numbers);
        if (bare.isEmpty()) {
            return Outcome.nothing();
        }
        if (!examination.source().hasCells()) {
            return Outcome.deferred("原文没有分出单元格，数字前的符号可能已经丢失，不能判断是不是漏写。");
        }
        if (bare.size() < numbers.size()) {
            return Outcome.found(
                    bare.stream().map(each -> finding(examination, each)).toList());
        }
        return examination.source().complete()
                ? Outcome.found(nowhere(bare))
                : Outcome.deferred("表格不完整，不能判断是全表都不写计算符号，还是个别漏写。");
    }

    private static List<Quantified> bare(List<Quantified> numbers) {
        var bare = new ArrayList<Quantified>();
        for (var each : numbers) {
            if (!each.comparator().isStated()) {
                bare.add(each);
            }
        }
        return bare;
    }

    private Finding finding(Examination examination, Quantified bare) {
        var number = Figures.print(Comparator.UNSTATED, bare.quantity());
        var bound = Direction.bound(examination, bare.row());
        var message = Places.row(bare.row()) + "：指标值“" + number + "”前没有计算符号，不知道是至少、至多还是正好。请写明，例如 "
                + Figures.print(bound, bare.quantity()) + "。";
        return Finding.by(this, bare.at(), message)
                .also(bare.row().also("target"))
                .value("number", number)
                .fix(Rewrite.comparator(examination, bare, bound))
                .fix(Rewrite.comparator(examination, bare, Comparator.EQUAL));
    }

    private Finding nowhere(List<Quantified> bare) {
        var message = "绩效指标：全表 %s 个数字指标值都没有计算符号，不知道是至少、至多还是正好。请逐项写上 ≥、= 或 ≤。".formatted(bare.size());
        return Finding.by(this, Path.FORM.child("indicators"), message)
                .also(bare.stream().map(Quantified::at).toList())
                .value("count", Integer.toString(bare.size()));
    }
}
