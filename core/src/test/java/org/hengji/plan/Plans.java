package org.hengji.plan;

import java.util.List;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;

/** Plans for tests: one that raises nothing, to be changed by edits. */
public final class Plans {

    private Plans() {}

    /** A small plan of the Guangdong form in which nothing is wrong. */
    public static DepartmentPlan clean() {
        return DepartmentPlan.blank()
                .with("ruleset", "guangdong/2025")
                .with("year", Numbers.year("2025"))
                .with("title", Cell.text("2025年市级部门整体预算绩效目标表"))
                .with("department", new Department(Cell.text("云汀市文化馆"), Cell.blank()))
                .with("headcount", Numbers.count("20"))
                .with("subordinateUnits", Numbers.count("1"))
                .with("budget", budget())
                .with("goal", Cell.text("全年举办惠民演出60场以上，举办阅读推广活动不少于24场，群众满意度不低于92%。"))
                .with("tasks", tasks())
                .with("indicators", indicators())
                .with("source", new Source("text", true, MoneyUnit.WAN, List.of()));
    }

    private static Budget budget() {
        return new Budget(
                Cell.absent(),
                new Budget.Expenditure(wan("600.00"), wan("400.00"), Cell.absent()),
                new Budget.Income(wan("950.00"), wan("50.00"), Cell.absent()),
                new Budget.Development(wan("200.00"), wan("200.00")),
                new Budget.ByLevel(wan("1000.00"), wan("0")));
    }

    private static List<KeyTask> tasks() {
        return List.of(
                task("举办惠民演出", "全年举办惠民演出60场以上。", key("惠民演出场次", "场", "≥60")),
                task("推广全民阅读", "举办阅读推广活动不少于24场。", key("阅读推广活动场次", "场", "≥24")));
    }

    private static List<Indicator> indicators() {
        return List.of(
                row("产出指标", "数量指标", "惠民演出场次", "场", "≥60"),
                row("产出指标", "数量指标", "阅读推广活动场次", "场", "≥24"),
                row("产出指标", "质量指标", "演出设备完好率", "%", "≥98"),
                row("产出指标", "时效指标", "惠民演出按期完成率", "%", "≥95"),
                row("产出指标", "成本指标", "单场演出平均成本", "万元", "≤3.5"),
                row("效益指标", "社会效益指标", "惠民演出观众人次", "万人次", "≥1.8"),
                row("满意度指标", "服务对象满意度指标", "群众满意度", "%", "≥92"));
    }

    public static Cell<Yuan> wan(String text) {
        return Amounts.read(text, MoneyUnit.WAN);
    }

    public static KeyTask task(String name, String content, Indicator... indicators) {
        return KeyTask.blank()
                .with("name", Texts.read(name))
                .with("content", Texts.read(content))
                .withIndicators(List.of(indicators));
    }

    public static Indicator key(String name, String unit, String target) {
        return Indicator.blankKey()
                .with("name", Texts.read(name))
                .with("unit", Texts.read(unit))
                .with("target", Targets.read(target));
    }

    public static Indicator row(String level1, String level2, String name, String unit, String target) {
        return Indicator.blank()
                .with("level1", Texts.read(level1))
                .with("level2", Texts.read(level2))
                .with("name", Texts.read(name))
                .with("unit", Texts.read(unit))
                .with("target", Targets.read(target))
                .with("basis", Texts.read("上年完成情况"));
    }
}
