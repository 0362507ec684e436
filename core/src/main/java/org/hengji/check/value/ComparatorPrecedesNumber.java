package org.hengji.check.value;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;

/** 符号之后是一个数: what a comparator announces, or what begins like a number, must be one. */
@Rule(
        name = "value.not-numeric",
        title = "指标值读不出数",
        meaning = "计算符号之后不是数字，或者写的数字读不出来（例如 12,34、10²、8a），既不能计分，也不能与完成值比较。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:values",
        raises = "indicators[5].target = ≥上年水平",
        passes = "indicators[5].target = 不低于上年水平")
final class ComparatorPrecedesNumber implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            if (row.indicator().target() instanceof Cell.Unreadable<Target>(var raw, var why)) {
                findings.add(finding(row, raw, why));
            }
        }
        var isCutOut = !examination.isDepartmentPlan() && !examination.source().hasCells();
        return isCutOut && !findings.isEmpty()
                ? Outcome.deferred("原文没有分出单元格，“" + findings.getFirst().values().get("value") + "”可能是切分不准，不能判断是不是写错。")
                : Outcome.found(findings);
    }

    private Finding finding(IndicatorRow row, String raw, String why) {
        var message = Places.row(row) + "：指标值" + Places.quoted(raw) + "读不出数：" + why + "。请写成计算符号加一个数字，例如 ≥90。";
        return Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("value", raw)
                .value("why", why);
    }
}
