package org.hengji.server.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.layout.BlankForms;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Ruleset;
import org.hengji.server.organization.Unit;
import org.hengji.time.FiscalYear;

/** 编出来的目标表: plausible, without faults, the same for the same unit and year. */
final class Plans {

    private static final int SEED = 990100;
    private static final int FIRST_YEAR = 2020;
    private static final int GROWTH = 4;

    private final Ruleset ruleset;
    private final Unit unit;
    private final int year;
    private final Theme theme;
    private final int size;

    private Plans(Ruleset ruleset, Unit unit, int year) {
        this.ruleset = ruleset;
        this.unit = unit;
        this.year = year;
        this.theme = Theme.of(unit);
        // Whatever a unit is like, it stays from year to year.
        this.size = new Random(SEED + unit.code().hashCode()).nextInt(80, 140);
    }

    /** All cells filled. */
    static Form full(Ruleset ruleset, Unit unit, int year) {
        var plan = new Plans(ruleset, unit, year);
        return plan.words().with(plan.amounts()).form();
    }

    /** As it looks when somebody has begun: the words stand there, the money does not. */
    static Form begun(Ruleset ruleset, Unit unit, int year) {
        return new Plans(ruleset, unit, year).words();
    }

    private DepartmentPlan words() {
        var blank = BlankForms.plan(ruleset, new FiscalYear(year), unit.name());
        return blank.with("headcount", Numbers.count(Integer.toString(size / 4)))
                .with("subordinateUnits", Numbers.count("0"))
                .with("goal", Texts.read(goal()))
                .with("tasks", tasks(blank.tasks().getFirst()))
                .with("indicators", rows(blank.indicators().getFirst()));
    }

    private int promised(Theme.Work work) {
        return work.usual() * (size + GROWTH * (year - FIRST_YEAR)) / 100;
    }

    private String goal() {
        return "全年" + sentence(theme.first()) + "，" + sentence(theme.second()) + "，" + theme.pleased() + "不低于92%。";
    }

    private String sentence(Theme.Work work) {
        return work.indicator() + "不少于" + promised(work) + work.unit();
    }

    private List<KeyTask> tasks(KeyTask blank) {
        return List.of(task(blank, theme.first()), task(blank, theme.second()));
    }

    private KeyTask task(KeyTask blank, Theme.Work work) {
        return blank.with("name", Texts.read(work.task()))
                .with("content", Texts.read("全年" + sentence(work) + "。"))
                .withIndicators(List.of(filled(blank.indicators().getFirst(), work)));
    }

    private List<Indicator> rows(Indicator blank) {
        return List.of(
                at(filled(blank, theme.first()), "产出指标", "数量指标"),
                at(filled(blank, theme.second()), "产出指标", "数量指标"),
                at(filled(blank, theme.quality(), "%", "≥98"), "产出指标", "质量指标"),
                at(filled(blank, theme.timeliness(), "%", "≥95"), "产出指标", "时效指标"),
                at(
                        filled(
                                blank,
                                theme.cost().indicator(),
                                "万元",
                                "≤" + theme.cost().most()),
                        "产出指标",
                        "成本指标"),
                at(filled(blank, theme.reached(), "人次", "≥" + promised(theme.first()) * 120), "效益指标", "社会效益指标"),
                at(filled(blank, theme.pleased(), "%", "≥92"), "满意度指标", "服务对象满意度指标"));
    }

    private static Indicator at(Indicator row, String level1, String level2) {
        return row.with("level1", Cell.text(level1)).with("level2", Cell.text(level2));
    }

    private Indicator filled(Indicator blank, Theme.Work work) {
        return filled(blank, work.indicator(), work.unit(), "≥" + promised(work));
    }

    private static Indicator filled(Indicator blank, String name, String unit, String target) {
        return blank.with("name", Texts.read(name))
                .with("unit", Texts.read(unit))
                .with("target", Targets.read(target));
    }

    private List<Edit> amounts() {
        var basic = BigDecimal.valueOf(size * 1000L + year % 100 * 250L, 2);
        var project = BigDecimal.valueOf(size * 600L, 2);
        var total = basic.add(project);
        return List.of(
                amount("expenditure.basic", basic),
                amount("expenditure.project", project),
                amount("income.fiscalAppropriation", total.subtract(BigDecimal.valueOf(30))),
                amount("income.other", BigDecimal.valueOf(3000, 2)),
                amount("development.specialFunds", project.subtract(BigDecimal.valueOf(50))),
                amount("development.other", BigDecimal.valueOf(5000, 2)),
                amount("byLevel.ownLevel", total),
                amount("byLevel.transfersDown", BigDecimal.ZERO));
    }

    private static Edit amount(String path, BigDecimal amount) {
        return new Edit.Set(Path.of("budget." + path), "", amount.toPlainString());
    }
}
