package org.hengji.check.money;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 事业发展性支出口径: it equals project expenditure, or the difference is explained; larger is hardly possible. */
@Rule(
        name = "money.development-differs-from-project",
        title = "事业发展性支出与项目支出",
        meaning = "事业发展性支出与项目支出不相等时，口径要说得清；大于项目支出的须说明。",
        severity = Severity.HINT,
        certainty = Certainty.POSSIBLE,
        basis = "guangdong-form:development",
        raises = "budget.development.other = 150.00",
        passes = "budget.development.other = 200.01")
final class DevelopmentMatchesProject implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var funds = Ledger.of(examination).funds();
        var development = funds.development().sum();
        var project = new Sum("项目支出", List.of(funds.project()));
        if (development.addends() == 0 || project.addends() == 0) {
            return Outcome.notApplicable("没有填事业发展性支出或项目支出");
        }
        var ruling = new Ruling(examination);
        ruling.judge(
                new Identity(List.of(development), List.of(project), Identities.tolerance(examination)), this::finding);
        return ruling.outcome();
    }

    private Finding finding(Identity failed) {
        var larger = !failed.gap().isNegative();
        var gap = failed.gap().abs();
        var message = "资金：事业发展性支出 " + failed.one().value().printWan() + " 万元，项目支出 "
                + failed.other().value().printWan() + " 万元，" + (larger ? "多 " : "少 ") + gap.printWan() + " 万元。"
                + (larger ? "请核对，或说明多出的部分列在哪里。" : "请核对两者的口径；不全列入事业发展性支出的，不用改。");
        var finding = Finding.by(this, Funds.DEVELOPMENT, message)
                .also(List.of(failed.other().parts().getFirst().at()))
                .value("development", failed.one().value())
                .value("project", failed.other().value())
                .value("difference", gap);
        return larger ? finding.severity(Severity.EXPLAIN).certainty(Certainty.LIKELY) : finding;
    }
}
