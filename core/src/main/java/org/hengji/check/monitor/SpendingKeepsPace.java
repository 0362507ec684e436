package org.hengji.check.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;

/** 资金执行跟得上: the money spent keeps pace with the region's checkpoints, or with the months where it has none. */
@Rule(
        name = "monitor.spending-behind",
        title = "资金执行偏慢",
        meaning = "到监控的月份为止，资金执行低于本地区规定的进度；没有规定的，按月均匀推算，低于时间进度的八成提示，低于六成要说明。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"practice:budget-light", "mof-2019-136:9"},
        raises = "funds[0].executed = 150",
        passes = "funds[0].executed = 400")
final class SpendingKeepsPace implements Check {

    private static final int SCALE = 6;

    @Override
    public Outcome examine(Examination examination) {
        return Progress.ask(examination, this::examine);
    }

    private Outcome examine(Progress progress) {
        var total = progress.total();
        if (total.isEmpty()) {
            return Outcome.notApplicable("表里没有资金总额");
        }
        var fund = progress.fund(total.getAsInt());
        if (!(base(fund) instanceof Cell.Known<Yuan>(var budget, var _))
                || !(fund.executed() instanceof Cell.Known<Yuan>(var spent, var _))
                || budget.compareTo(Yuan.ZERO) <= 0) {
            return Outcome.deferred("资金总额一行没有读得出的预算数和执行数，执行进度不能判断");
        }
        var month = progress.month();
        if (month.isEmpty()) {
            return Outcome.deferred("看不出执行数算到哪个月，执行进度不能判断");
        }
        var share = spent.amount().divide(budget.amount(), SCALE, RoundingMode.HALF_UP);
        return examine(progress, Progress.place(total.getAsInt()), new Spent(budget, spent, share, month.getAsInt()));
    }

    /** 执行情况: so much of a budget by a month. */
    private record Spent(Yuan budget, Yuan spent, BigDecimal share, int month) {

        String said() {
            return "资金：到 " + month + " 月执行 " + spent.printWan() + " 万元，占预算 " + budget.printWan() + " 万元的 "
                    + Progress.percent(share);
        }
    }

    private static Cell<Yuan> base(Fund fund) {
        return fund.adjusted().isKnown() ? fund.adjusted() : fund.initial();
    }

    private Outcome examine(Progress progress, Path at, Spent spent) {
        var curve = Curve.of(progress.examination().ruleset());
        return curve.isEmpty() ? byMonths(progress, at, spent) : byCurve(curve, at, spent);
    }

    private Outcome byCurve(Curve curve, Path at, Spent spent) {
        var due = curve.due(spent.month);
        if (due.isEmpty() || spent.share.compareTo(due.get()) >= 0) {
            return Outcome.nothing();
        }
        var message = spent.said() + "，低于规定的 " + Progress.percent(due.get()) + "。请说明原因和后几个月的用款安排。";
        return Outcome.found(finding(at, message, spent).value("due", Progress.percent(due.get())));
    }

    private Outcome byMonths(Progress progress, Path at, Spent spent) {
        var pace = Progress.pace(spent.share, spent.month);
        if (pace.compareTo(progress.limit("monitor.behind")) >= 0) {
            return Outcome.nothing();
        }
        var message = spent.said() + "，是时间进度 " + spent.month + "/" + Progress.MONTHS + " 的 " + Progress.percent(pace)
                + "（没有用款计划，按月均匀推算）。请说明原因和后几个月的用款安排。";
        var finding = finding(at, message, spent).value("pace", Progress.percent(pace));
        var isFar = pace.compareTo(progress.limit("monitor.far-behind")) < 0;
        return Outcome.found(isFar ? finding : finding.severity(Severity.HINT));
    }

    private Finding finding(Path at, String message, Spent spent) {
        return Finding.by(this, at.child("executed"), message)
                .value("executed", spent.spent)
                .value("budget", spent.budget)
                .value("rate", Progress.percent(spent.share))
                .value("month", Integer.toString(spent.month));
    }
}
