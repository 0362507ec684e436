package org.hengji.recognise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.Samples;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.indicator.Indicator;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;

/** Small tables for tests: one row a line, cells parted by {@code |}. */
public final class Tables {

    private static final String HEAD = """
        2025年部门整体支出绩效目标表
        部门名称 | 甲市乙局 | | |
        """;

    private Tables() {}

    public static DepartmentPlan plan(String rows) {
        return Samples.plan("table.txt", tabs(rows));
    }

    public static List<? extends Form> forms(String rows) throws Refusal {
        return Samples.forms("table.txt", tabs(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** A plan with these rows below the head of its indicator table. */
    public static DepartmentPlan indicators(String rows) {
        return plan(HEAD + "绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值\n" + rows);
    }

    /** A plan with these rows below the head of its task table, and one indicator. */
    public static DepartmentPlan tasks(String rows) {
        return plan(HEAD + "年度重点工作任务 | 主要实施内容 | 关键性指标 | 实现值 |\n" + rows + """
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
            """);
    }

    private static String tabs(String rows) {
        return rows.replaceAll(" *\\| *", "\t");
    }

    /** An indicator as a line: level 1, level 2, name, unit, value. */
    public static String line(Indicator indicator) {
        return String.join(
                " ",
                indicator.level1().raw(),
                indicator.level2().raw(),
                indicator.name().raw(),
                indicator.unit().raw(),
                indicator.target().raw());
    }

    public static List<String> lines(DepartmentPlan plan) {
        return plan.indicators().stream().map(Tables::line).toList();
    }

    public static List<Note> notes(DepartmentPlan plan, Note.Kind kind) {
        return plan.source().notes(kind);
    }
}
