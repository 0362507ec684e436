package org.hengji.monitoring;

import java.util.List;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.plan.Plans;
import org.hengji.plan.Project;

/** Monitoring forms for tests: one that is on its way, to be changed by edits. */
public final class Monitorings {

    private Monitorings() {}

    /** A project of an unknown region after half a year. */
    public static Monitoring clean() {
        return Monitoring.blank()
                .with("ruleset", "national/2020")
                .with("year", Numbers.year("2024"))
                .with("title", Cell.text("2024年度项目支出绩效运行监控表"))
                .with("through", Cell.text("2024-06"))
                .with("project", project())
                .with("funds", funds())
                .with("indicators", indicators())
                .with("cause", Cell.blank())
                .with("measure", Cell.blank())
                .with("source", new Source("text", true, MoneyUnit.WAN, List.of()));
    }

    private static Project project() {
        return Project.ABSENT
                .with("name", Cell.text("惠民演出补助"))
                .with("nature", Cell.text("持续性项目☑ 新增性项目□"))
                .with("unit", Cell.text("云汀市文化馆"));
    }

    private static List<Fund> funds() {
        return List.of(fund(FundSource.TOTAL, "年度资金总额"), fund(FundSource.CURRENT_YEAR, "当年财政拨款"));
    }

    private static Fund fund(FundSource source, String label) {
        return Fund.blank()
                .with("source", source)
                .with("label", Cell.text(label))
                .with("initial", Amounts.read("900", MoneyUnit.WAN))
                .with("executed", Amounts.read("450", MoneyUnit.WAN))
                .with("forecast", Amounts.read("900", MoneyUnit.WAN));
    }

    private static List<Indicator> indicators() {
        return List.of(
                row("产出指标", "数量指标", "惠民演出场次", "场", "≥60", "30", "60"),
                row("产出指标", "成本指标", "演出总成本", "万元", "≤900万元", "450万元", "900万元"),
                row("满意度指标", "服务对象满意度指标", "群众满意度", "%", "≥92%", "0%", "92%"));
    }

    public static Indicator row(
            String level1, String level2, String name, String unit, String target, String actual, String forecast) {
        return Plans.row(level1, level2, name, unit, target)
                .with("basis", Cell.absent())
                .with("weight", Cell.absent())
                .with("actual", Targets.read(actual))
                .with("forecast", Targets.read(forecast))
                .with("likelihood", Cell.text("确定能"))
                .with("cause", Cell.blank())
                .with("measure", Cell.blank());
    }
}
