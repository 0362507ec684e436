package org.hengji.plan;

import java.util.List;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.entry.Texts;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.money.MoneyUnit;
import org.hengji.time.Phase;

/** Project plans for tests: the one that {@link SelfEvaluations#clean()} evaluates. */
public final class ProjectPlans {

    private ProjectPlans() {}

    public static ProjectPlan approved() {
        return ProjectPlan.blank()
                .with("ruleset", "national/2020")
                .with("year", Numbers.year("2024"))
                .with("title", Cell.text("2024年度项目支出绩效目标表"))
                .with("project", SelfEvaluations.clean().project())
                .with("funds", List.of(total(Phase.WHOLE, "2700"), total(Phase.ANNUAL, "900")))
                .with("goals", List.of(Goal.blank().with("expected", Texts.read("全年举办惠民演出60场以上。"))))
                .with("indicators", indicators())
                .with("source", new Source("text", true, MoneyUnit.WAN, List.of()));
    }

    private static Fund total(Phase phase, String amount) {
        return Fund.blank()
                .with("source", FundSource.TOTAL)
                .with("label", Cell.text("资金总额"))
                .with("phase", phase)
                .with("initial", Amounts.read(amount, MoneyUnit.WAN));
    }

    /** The same promises, without what came of them. */
    private static List<Indicator> indicators() {
        return SelfEvaluations.clean().indicators().stream()
                .map(row -> row.with("actual", Cell.absent())
                        .with("score", Cell.absent())
                        .with("scoringRule", Cell.absent())
                        .with("reason", Cell.absent())
                        .with("weight", Cell.absent()))
                .toList();
    }
}
