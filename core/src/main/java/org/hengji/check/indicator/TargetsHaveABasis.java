package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** 指标值有依据: last year's value or another basis stands beside every target. */
@Rule(
        name = "indicator.no-baseline",
        title = "没有上年数和取值依据",
        meaning = "指标值旁边既没有上年完成值，也没有取值依据，看不出定得高还是低。表样有这一栏而空着的要说明。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2015-88:11", "mof-2021-101:values"},
        raises = "indicators[1].basis =",
        passes = "indicators[1].basis =\nindicators[1].baseline = 22")
final class TargetsHaveABasis implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (examination.isReport()) {
            return Outcome.notApplicable("指标值在批复时已经确定，依据在绩效目标表里核对");
        }
        var rows = rows(examination);
        if (rows.isEmpty()) {
            return Outcome.notApplicable("没有绩效指标");
        }
        var lacking = lacking(rows);
        if (lacking.isEmpty()) {
            return Outcome.nothing();
        }
        if (!examination.source().complete() || !examination.source().hasCells()) {
            return Outcome.deferred("来源没有完整读到，或没有分出单元格，不能判断是否写了上年数和取值依据");
        }
        return Outcome.found(rows.stream().anyMatch(TargetsHaveABasis::hasColumn) ? blank(lacking) : noColumn());
    }

    private static List<IndicatorRow> rows(Examination examination) {
        var rows = new ArrayList<IndicatorRow>();
        for (var row : examination.tableRows()) {
            if (row.indicator().name().isAnswered()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<IndicatorRow> lacking(List<IndicatorRow> rows) {
        var lacking = new ArrayList<IndicatorRow>();
        for (var row : rows) {
            if (lacks(row)) {
                lacking.add(row);
            }
        }
        return lacking;
    }

    private static boolean hasColumn(IndicatorRow row) {
        return !row.indicator().baseline().isAbsent()
                || !row.indicator().basis().isAbsent();
    }

    private static boolean lacks(IndicatorRow row) {
        return !row.indicator().baseline().isAnswered()
                && !row.indicator().basis().isAnswered();
    }

    private Finding noColumn() {
        return Finding.by(
                this, Path.FORM.child("indicators"), "绩效指标：表上没有上年完成值，也没有取值依据，看不出指标值定得高还是低。请在备注或附件里写明上年数或测算依据。");
    }

    private Finding blank(List<IndicatorRow> lacking) {
        var message = "绩效指标：有 " + lacking.size() + " 项既没有填上年完成值，也没有填取值依据。请补填其中一项，确实没有的请说明原因。";
        return Finding.by(this, Path.FORM.child("indicators"), message)
                .also(lacking.stream().map(IndicatorRow::at).toList())
                .severity(Severity.EXPLAIN)
                .value("rows", Integer.toString(lacking.size()));
    }
}
