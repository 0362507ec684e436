package org.hengji.check.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.check.cross.Counterpart.Stage;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.plan.Budget;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.time.Phase;

/** 各表金额一致: the budget of the year is the same in its plan, its monitoring and its evaluation. */
@Rule(
        name = "cross.amounts-differ",
        title = "各表的年初预算数不一致",
        meaning = "同一项目或部门同一年的绩效目标表、监控表、自评表，年初预算数（年度资金总额）不一样。累计执行数和全年执行数、中期总额和年度金额不相比。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "practice:arithmetic",
        raises = "批复 funds[1].initial = 890",
        passes = "批复 funds[0].initial = 2800")
final class AmountsAgree implements Check {

    private static final Path FUNDS = Path.FORM.child("funds");
    private static final Path BUDGET = Path.FORM.child("budget");

    /** Two amounts in 万元 with two decimals each. */
    private static final Yuan TOLERANCE = Yuan.ofWan("0.01");

    /** 年度金额: what a form says the year's budget is, and where. */
    private record Annual(Path at, Yuan amount) {}

    @Override
    public Outcome examine(Examination examination) {
        var own = annual(examination.form(), funds(examination));
        var earlier = earlier(examination);
        if (own.isEmpty() || earlier.isEmpty()) {
            return Outcome.notApplicable("没有一起读到可以对照的年度金额");
        }
        var findings = new ArrayList<Finding>();
        for (var other : earlier) {
            annual(other.form(), other.part().funds())
                    .filter(theirs -> isOther(own.get(), theirs))
                    .ifPresent(theirs -> findings.add(finding(own.get(), theirs, other)));
        }
        return Outcome.found(findings);
    }

    private static List<Fund> funds(Examination examination) {
        var parts = examination.parts();
        return parts.size() == 1 ? parts.getFirst().funds() : List.of();
    }

    /** The forms of the same year that are written before this one, each kind only where there is one of it. */
    private static List<Counterpart> earlier(Examination examination) {
        var own = Stage.of(examination.form());
        var earlier = new ArrayList<Counterpart>();
        for (var stage : List.of(Stage.PLAN, Stage.MONITORING)) {
            var found = Beside.of(examination).of(examination, stage, 0);
            if (stage.compareTo(own) < 0 && own != Stage.OTHER && found.size() == 1) {
                earlier.addAll(found);
            }
        }
        return earlier;
    }

    private static Optional<Annual> annual(Form form, List<Fund> funds) {
        if (form instanceof DepartmentPlan plan) {
            return budget(plan.budget()).map(amount -> new Annual(BUDGET, amount));
        }
        for (var i = 0; i < funds.size(); i++) {
            var fund = funds.get(i);
            if (fund.source() == FundSource.TOTAL && fund.initial().isKnown() && isOfYear(fund.phase())) {
                return Optional.of(new Annual(
                        FUNDS.row(i).child("initial"), fund.initial().known().orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfYear(Phase phase) {
        return phase == Phase.UNDIVIDED || phase == Phase.ANNUAL;
    }

    private static Optional<Yuan> budget(Budget budget) {
        var spending = budget.expenditure();
        return budget.total()
                .known()
                .or(() -> spending.total().known())
                .or(() -> spending.basic()
                        .known()
                        .flatMap(basic -> spending.project().known().map(basic::plus)));
    }

    private static boolean isOther(Annual own, Annual theirs) {
        return own.amount.minus(theirs.amount).abs().exceeds(TOLERANCE);
    }

    private Finding finding(Annual own, Annual theirs, Counterpart other) {
        var message = "资金：年初预算数 " + own.amount.printWan() + " 万元，" + other.title() + "里是 " + theirs.amount.printWan()
                + " 万元，相差 " + own.amount.minus(theirs.amount).abs().printWan() + " 万元。请核对以哪个为准，或说明为什么不同。";
        return Finding.by(this, own.at, message)
                .value("amount", own.amount)
                .value("other", theirs.amount)
                .value("file", other.filed().file())
                .value("place", theirs.at.toString());
    }
}
