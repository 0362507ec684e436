package org.hengji.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.plan.Goal;
import org.hengji.plan.Plans;
import org.hengji.plan.Project;

/** Self-evaluations for tests: one whose scores are all what they should be, to be changed by edits. */
public final class SelfEvaluations {

    private SelfEvaluations() {}

    /** A project of an unknown region: 10 + 50 + 30 + 10, everything achieved. */
    public static SelfEvaluation clean() {
        return SelfEvaluation.blank()
                .with("ruleset", "national/2020")
                .with("year", Numbers.year("2024"))
                .with("title", Cell.text("2024年度项目支出绩效自评表"))
                .with("project", project())
                .with("funds", funds())
                .with("goals", List.of(goal()))
                .with("indicators", indicators())
                .with("total", new Total(points("100"), points("100"), Cell.blank()))
                .with("source", new Source("text", true, MoneyUnit.WAN, List.of()));
    }

    /** The same with every number exactly at its target. */
    public static SelfEvaluation asPromised() {
        return clean().with(
                        "indicators",
                        clean().indicators().stream()
                                .map(row -> row.with("actual", row.target()))
                                .toList());
    }

    private static Project project() {
        return Project.ABSENT
                .with("name", Cell.text("惠民演出补助"))
                .with("competentDepartment", Cell.text("云汀市文化局"))
                .with("unit", Cell.text("云汀市文化馆"));
    }

    private static List<Fund> funds() {
        return List.of(
                fund(FundSource.TOTAL, "年度资金总额")
                        .with("weight", points("10"))
                        .with("rate", points("100%"))
                        .with("score", points("10")),
                fund(FundSource.CURRENT_YEAR, "当年财政拨款"));
    }

    private static Fund fund(FundSource source, String label) {
        return Fund.blank()
                .with("source", source)
                .with("label", Cell.text(label))
                .with("initial", Amounts.read("900", MoneyUnit.WAN))
                .with("adjusted", Amounts.read("950", MoneyUnit.WAN))
                .with("executed", Amounts.read("950", MoneyUnit.WAN))
                .with("weight", Cell.blank())
                .with("rate", Cell.blank())
                .with("score", Cell.blank());
    }

    private static Goal goal() {
        return Goal.blank()
                .with("expected", Texts.read("全年举办惠民演出60场以上，群众满意度不低于92%。"))
                .with("actual", Texts.read("全年举办惠民演出60场，群众满意度93%。"));
    }

    private static List<Indicator> indicators() {
        return List.of(
                row("产出指标", "数量指标", "惠民演出场次", "场", "15", "≥60", "60"),
                row("产出指标", "质量指标", "演出设备完好率", "%", "15", "≥98%", "98.5%"),
                row("产出指标", "时效指标", "演出按期完成率", "%", "10", "≥95%", "96%"),
                row("产出指标", "成本指标", "单场演出成本", "万元", "10", "≤3.5万元", "3.4万元"),
                row("效益指标", "社会效益指标", "丰富群众文化生活", "", "15", "明显提升", "达成年度指标"),
                row("效益指标", "社会效益指标", "观众人次", "万人次", "15", "≥1.8万人次", "1.85万人次"),
                row("满意度指标", "服务对象满意度指标", "群众满意度", "%", "10", "≥92%", "93%"));
    }

    /** A row with all its points. */
    public static Indicator row(
            String level1, String level2, String name, String unit, String weight, String target, String actual) {
        return Plans.row(level1, level2, name, unit, target)
                .with("basis", Cell.absent())
                .with("weight", points(weight))
                .with("actual", Targets.read(actual))
                .with("score", points(weight))
                .with("scoringRule", Cell.blank())
                .with("remark", Cell.blank())
                .with("reason", Cell.blank());
    }

    public static Cell<BigDecimal> points(String text) {
        return Numbers.points(text);
    }
}
