package org.hengji.plan;

import java.util.ArrayList;
import java.util.List;
import org.hengji.entry.Amounts;
import org.hengji.entry.Numbers;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.money.MoneyUnit;
import org.hengji.time.Phase;

/** Project plans for tests that raise nothing, to be changed by edits. */
public final class Projects {

    private static final String GOAL = "修缮村级水渠12公里，受益农户不少于350户，农户满意度不低于90%。";

    private Projects() {}

    /** A plan of one year, its money from two sources. */
    public static ProjectPlan clean() {
        return ProjectPlan.blank()
                .with("ruleset", "national/2020")
                .with("year", Numbers.year("2024"))
                .with("title", Cell.text("2024年度项目支出绩效目标申报表"))
                .with("project", project("村级水渠修缮"))
                .with("funds", funds(Phase.UNDIVIDED, "200", "150", "50"))
                .with("goals", List.of(goal(Phase.UNDIVIDED)))
                .with("indicators", indicators(Phase.UNDIVIDED))
                .with("source", new Source("text", true, MoneyUnit.WAN, List.of()));
    }

    /** The same with a half for the whole project before the half of the year. */
    public static ProjectPlan halved() {
        return clean().with(
                        "funds",
                        joined(funds(Phase.WHOLE, "600", "450", "150"), funds(Phase.ANNUAL, "200", "150", "50")))
                .with("goals", List.of(goal(Phase.WHOLE), goal(Phase.ANNUAL)))
                .with("indicators", joined(indicators(Phase.WHOLE), indicators(Phase.ANNUAL)));
    }

    /** Two such projects in one list. */
    public static ProjectPlanList list() {
        return ProjectPlanList.blank()
                .with("ruleset", "national/2020")
                .with("year", Numbers.year("2024"))
                .with("title", Cell.text("2024年度项目绩效目标表"))
                .with("projects", List.of(listed("村级水渠修缮"), listed("村级道路修缮")))
                .with("source", new Source("text", true, MoneyUnit.WAN, List.of()));
    }

    private static ListedProject listed(String name) {
        return ListedProject.blank()
                .with("project", project(name))
                .with("funds", funds(Phase.UNDIVIDED, "200", "150", "50"))
                .with("goals", List.of(goal(Phase.UNDIVIDED)))
                .with("indicators", indicators(Phase.UNDIVIDED));
    }

    private static Project project(String name) {
        return Project.ABSENT
                .with("name", Cell.text(name))
                .with("competentDepartment", Cell.text("云汀市水务局"))
                .with("unit", Cell.text("云汀市青埠县水利站"))
                .with("start", Cell.blank())
                .with("end", Cell.blank())
                .with("period", Cell.blank());
    }

    private static List<Fund> funds(Phase phase, String total, String fiscal, String other) {
        return List.of(
                fund(phase, FundSource.TOTAL, "年度资金总额", total),
                fund(phase, FundSource.FISCAL, "财政拨款", fiscal),
                fund(phase, FundSource.OTHER, "其他资金", other));
    }

    public static Fund fund(Phase phase, FundSource source, String label, String amount) {
        return Fund.blank()
                .with("phase", phase)
                .with("source", source)
                .with("label", Texts.read(label))
                .with("initial", Amounts.read(amount, MoneyUnit.WAN));
    }

    private static Goal goal(Phase phase) {
        return Goal.blank().with("phase", phase).with("expected", Texts.read(GOAL));
    }

    public static List<Indicator> indicators(Phase phase) {
        return List.of(
                row(phase, "产出指标", "数量指标", "修缮水渠长度", "公里", "≥12"),
                row(phase, "产出指标", "质量指标", "工程验收合格率", "%", "≥98"),
                row(phase, "产出指标", "时效指标", "修缮按期完成率", "%", "≥95"),
                row(phase, "产出指标", "成本指标", "每公里修缮成本", "万元", "≤16"),
                row(phase, "效益指标", "社会效益指标", "受益农户数量", "户", "≥350"),
                row(phase, "满意度指标", "服务对象满意度指标", "农户满意度", "%", "≥90"));
    }

    public static Indicator row(Phase phase, String level1, String level2, String name, String unit, String target) {
        return Plans.row(level1, level2, name, unit, target)
                .with("phase", phase)
                .with("basis", Texts.read("上年完成情况"));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
