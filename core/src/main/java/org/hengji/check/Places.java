package org.hengji.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.form.Path;

/** 位置的说法: how a message names a place of a form, counted from 1 as people count. */
public final class Places {

    private static final int MAX_NAME = 30;

    private static final Map<Path, String> CELLS = byPath(Map.ofEntries(
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
            Map.entry("indicators", "绩效指标"),
            Map.entry("project", "项目"),
            Map.entry("project.name", "项目名称"),
            Map.entry("project.code", "项目编码"),
            Map.entry("project.category", "项目类别"),
            Map.entry("project.nature", "项目属性"),
            Map.entry("project.type", "项目类型"),
            Map.entry("project.competentDepartment", "主管部门"),
            Map.entry("project.unit", "实施单位"),
            Map.entry("project.manager", "项目负责人"),
            Map.entry("project.start", "开始日期"),
            Map.entry("project.end", "结束日期"),
            Map.entry("project.period", "项目期"),
            Map.entry("projects", "项目清单"),
            Map.entry("funds", "项目资金"),
            Map.entry("goals", "总体目标"),
            Map.entry("sections", "分部得分"),
            Map.entry("through", "监控截止月份"),
            Map.entry("cause", "偏差原因分析"),
            Map.entry("measure", "改进措施"),
            Map.entry("total", "总分"),
            Map.entry("total.weight", "总分值"),
            Map.entry("total.score", "总得分"),
            Map.entry("total.grade", "评价等级")));

    private static final Map<Path, String> AMOUNTS = byPath(Map.of(
            "budget.expenditure.basic", "基本支出",
            "budget.expenditure.project", "项目支出",
            "budget.expenditure.total", "合计",
            "budget.income.fiscalAppropriation", "财政拨款",
            "budget.income.other", "其他资金",
            "budget.income.total", "合计",
            "budget.development.specialFunds", "财政专项资金",
            "budget.development.other", "其他事业发展性支出",
            "budget.byLevel.ownLevel", "市本级使用资金",
            "budget.byLevel.transfersDown", "拟用于对下转移支付资金"));

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
            Map.entry("remark", "备注"),
            Map.entry("section", "部分"),
            Map.entry("level1Weight", "一级指标分值"),
            Map.entry("core", "核心指标"),
            Map.entry("actual", "实际完成值"),
            Map.entry("likelihood", "完成目标可能性"),
            Map.entry("cause", "偏差原因分析"),
            Map.entry("measure", "改进措施"),
            Map.entry("score", "得分"),
            Map.entry("reason", "偏差原因分析及改进措施"),
            Map.entry("label", "名称"),
            Map.entry("initial", "年初预算数"),
            Map.entry("adjusted", "全年预算数"),
            Map.entry("executed", "全年执行数"),
            Map.entry("rate", "执行率"),
            Map.entry("period", "实施期"),
            Map.entry("expected", "预期目标"));

    /** Columns whose name differs from list to list. */
    private static final Map<String, Map<String, String>> LISTED = Map.of(
            "funds", Map.of("weight", "分值", "forecast", "全年预计执行数", "parent", "所属资金"),
            "goals", Map.of("actual", "实际完成情况"),
            "indicators", Map.of("forecast", "全年预计完成情况"));

    private static final Path PROJECTS = Path.FORM.child("projects");

    private Places() {}

    private static Map<Path, String> byPath(Map<String, String> names) {
        return names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> Path.of(entry.getKey()), Map.Entry::getValue));
    }

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

    /** 资金“年度资金总额”的全年执行数, 年度总体目标: a place of a form with what stands beside it there. */
    public static String field(Examination examination, Path at) {
        return NamedPlaces.field(examination.form(), at);
    }

    /** 收入来源“其他资金”, 任务 2 的主要内容, 第 14 行的指标值, 任务 3 的第 2 个关键指标的名称. */
    public static String field(Path at) {
        if (at.isForm()) {
            return "全表";
        }
        if (AMOUNTS.containsKey(at)) {
            return field(at.parent()) + quoted(label(at));
        }
        if (CELLS.containsKey(at)) {
            return label(at);
        }
        return PROJECTS.contains(at) && at.depth() > 2 ? ofProject(at.steps()) : below(at);
    }

    private static String below(Path at) {
        return switch (at.last()) {
            case Path.Step.Name _ -> of(at.parent()) + label(at);
            case Path.Step.Index(var index) -> listed(at.parent(), index + 1);
            case Path.Step.Id _ -> field(at.parent());
        };
    }

    /** 项目 2 的第 3 行: a project of a list is named as if it stood alone. */
    private static String ofProject(List<Path.Step> steps) {
        var place = Path.FORM;
        for (var step : steps.subList(2, steps.size())) {
            place = place.plus(step);
        }
        return of(PROJECTS.plus(steps.get(1))) + field(place);
    }

    /** The bare name of a cell: 其他资金, 指标值. */
    public static String label(Path at) {
        var fixed = CELLS.getOrDefault(at, AMOUNTS.getOrDefault(at, ""));
        if (!fixed.isEmpty()) {
            return fixed;
        }
        return at.last() instanceof Path.Step.Name(var name) ? column(at, name) : field(at);
    }

    private static String column(Path at, String name) {
        var list = at.depth() > 2 && at.parent().parent().last() instanceof Path.Step.Name(var owner) ? owner : "";
        return LISTED.getOrDefault(list, Map.of()).getOrDefault(name, COLUMNS.getOrDefault(name, name));
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
        return of(field(owner));
    }

    /** The same of a place that has its name already. */
    static String of(String place) {
        return Character.isDigit(place.charAt(place.length() - 1)) ? place + " 的" : place + "的";
    }

    private static String listed(Path list, int number) {
        var name = list.last() instanceof Path.Step.Name(var last) ? last : "";
        return switch (name) {
            case "tasks" -> "任务 " + number;
            case "projects" -> "项目 " + number;
            case "funds" -> "资金第 " + number + " 行";
            case "goals" -> "第 " + number + " 个总体目标";
            case "sections" -> "第 " + number + " 个分部得分";
            case "history" -> "近年收支第 " + number + " 年";
            case "rows" -> of(list.parent()) + "第 " + number + " 个子项";
            default -> list.depth() > 1 ? of(list.parent()) + "第 " + number + " 个关键指标" : "第 " + number + " 行";
        };
    }
}
