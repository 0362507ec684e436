package org.hengji.check;

import java.util.Map;
import org.hengji.form.Path;

/** 位置的说法: how a message names a place of a form, counted from 1 as people count. */
public final class Places {

    private static final int MAX_NAME = 30;

    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("title", "标题"),
            Map.entry("year", "年度"),
            Map.entry("department.name", "部门名称"),
            Map.entry("department.code", "部门编码"),
            Map.entry("headcount", "财政供养人员数"),
            Map.entry("subordinateUnits", "下属二级单位数"),
            Map.entry("goal", "总体绩效目标"),
            Map.entry("budget", "预算整体情况"),
            Map.entry("budget.total", "预算总额"),
            Map.entry("budget.expenditure", "部门预算支出"),
            Map.entry("budget.income", "收入来源"),
            Map.entry("budget.development", "事业发展性支出"),
            Map.entry("budget.byLevel", "按预算级次划分"),
            Map.entry("tasks", "年度重点工作任务"),
            Map.entry("indicators", "绩效指标"));

    private static final Map<String, String> AMOUNTS = Map.of(
            "budget.expenditure.basic", "基本支出",
            "budget.expenditure.project", "项目支出",
            "budget.expenditure.total", "合计",
            "budget.income.fiscalAppropriation", "财政拨款",
            "budget.income.other", "其他资金",
            "budget.income.total", "合计",
            "budget.development.specialFunds", "财政专项资金",
            "budget.development.other", "其他事业发展性支出",
            "budget.byLevel.ownLevel", "市本级使用资金",
            "budget.byLevel.transfersDown", "拟用于对下转移支付资金");

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("name", "名称"),
            Map.entry("content", "主要内容"),
            Map.entry("amount", "金额"),
            Map.entry("fiscalAppropriation", "财政拨款"),
            Map.entry("other", "其他资金"),
            Map.entry("level1", "一级指标"),
            Map.entry("level2", "二级指标"),
            Map.entry("unit", "计量单位"),
            Map.entry("weight", "权重"),
            Map.entry("target", "指标值"),
            Map.entry("templateBound", "样表符号"),
            Map.entry("direction", "指标性质"),
            Map.entry("baseline", "上年完成值"),
            Map.entry("basis", "取值依据"),
            Map.entry("standard", "评价标准"),
            Map.entry("explanation", "指标解释"),
            Map.entry("scoringRule", "评分规则"),
            Map.entry("remark", "备注"));

    private Places() {}

    /** 第 14 行“科普宣传覆盖人群”, or 任务 3 的关键指标“科普宣传覆盖人群”. */
    public static String row(IndicatorRow row) {
        var named = row.inTask() && !row.name().isEmpty();
        var place = named ? of(row.at().parent().parent()) + "关键指标" : field(row.at());
        return place + quoted(row.name());
    }

    /** 任务 3“落实科普法律法规”. */
    public static String task(Examination.TaskRow task) {
        return field(task.at()) + quoted(task.task().name().known().orElse(""));
    }

    /** 收入来源“其他资金”, 任务 2 的主要内容, 第 14 行的指标值, 任务 3 的第 2 个关键指标的名称. */
    public static String field(Path at) {
        if (at.isForm()) {
            return "全表";
        }
        if (AMOUNTS.containsKey(at.toString())) {
            return field(at.parent()) + quoted(label(at));
        }
        if (CELLS.containsKey(at.toString())) {
            return label(at);
        }
        return switch (at.last()) {
            case Path.Step.Name _ -> of(at.parent()) + label(at);
            case Path.Step.Index(var index) -> listed(at.parent(), index + 1);
            case Path.Step.Id _ -> field(at.parent());
        };
    }

    /** The bare name of a cell: 其他资金, 指标值. */
    public static String label(Path at) {
        var place = at.toString();
        var fixed = CELLS.getOrDefault(place, AMOUNTS.getOrDefault(place, ""));
        if (!fixed.isEmpty()) {
            return fixed;
        }
        return at.last() instanceof Path.Step.Name(var name) ? COLUMNS.getOrDefault(name, name) : field(at);
    }

    /** A text in full-width quotes, shortened where it is long; nothing where it is empty. */
    public static String quoted(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.length() <= MAX_NAME ? "“" + text + "”" : "“" + text.substring(0, MAX_NAME) + "……”";
    }

    /** 第 14 行的, 任务 3 的: a blank stands between a figure and a word. */
    private static String of(Path owner) {
        var place = field(owner);
        return Character.isDigit(place.charAt(place.length() - 1)) ? place + " 的" : place + "的";
    }

    private static String listed(Path list, int number) {
        if (list.steps().size() > 1) {
            return of(list.parent()) + "第 " + number + " 个关键指标";
        }
        return list.toString().equals("tasks") ? "任务 " + number : "第 " + number + " 行";
    }
}
