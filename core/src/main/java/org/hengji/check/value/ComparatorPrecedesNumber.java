package org.hengji.check.value;

import java.util.Optional;
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
        return Outcome.found(examination.rows().stream()
                .flatMap(row -> finding(row).stream())
                .toList());
    }

    private Optional<Finding> finding(IndicatorRow row) {
        if (!(row.indicator().target() instanceof Cell.Unreadable<Target>(var raw, var why))) {
            return Optional.empty();
        }
        var message = "%s：指标值%s读不出数：%s。请写成计算符号加一个数字，例如 ≥90。".formatted(Places.row(row), Places.quoted(raw), why);
        return Optional.of(Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("value", raw)
                .value("why", why));
    }
}
