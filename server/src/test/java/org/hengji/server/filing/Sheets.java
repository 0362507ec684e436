package org.hengji.server.filing;

import java.util.List;
import java.util.UUID;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.layout.BlankForms;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Rulesets;
import org.hengji.time.FiscalYear;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 表与请求 for tests: a form in which nothing is wrong, and bodies of writes. */
final class Sheets {

    private static final JsonMapper JSON = new JsonMapper();

    private Sheets() {}

    static DepartmentPlan clean() {
        var blank = BlankForms.plan(Rulesets.get("guangdong/2025"), new FiscalYear(2025), "云汀市文化馆");
        var plan = blank.with("headcount", Numbers.count("20"))
                .with("subordinateUnits", Numbers.count("1"))
                .with("goal", Texts.read("全年举办惠民演出60场以上，举办阅读推广活动不少于24场，群众满意度不低于92%。"))
                .with("tasks", tasks(blank))
                .with("indicators", rows(blank));
        return plan.with(List.of(
                        amount("expenditure.basic", "600.00"),
                        amount("expenditure.project", "400.00"),
                        amount("income.fiscalAppropriation", "950.00"),
                        amount("income.other", "50.00"),
                        amount("development.specialFunds", "200.00"),
                        amount("development.other", "200.00"),
                        amount("byLevel.ownLevel", "1000.00"),
                        amount("byLevel.transfersDown", "0")))
                .form();
    }

    private static Edit amount(String path, String text) {
        return new Edit.Set(Path.of("budget." + path), "", text);
    }

    private static List<KeyTask> tasks(DepartmentPlan blank) {
        var task = blank.tasks().getFirst();
        var key = task.indicators().getFirst();
        return List.of(
                task.with("name", Texts.read("举办惠民演出"))
                        .with("content", Texts.read("全年举办惠民演出60场以上。"))
                        .withIndicators(List.of(filled(key, "惠民演出场次", "场", "≥60"))),
                task.with("name", Texts.read("推广全民阅读"))
                        .with("content", Texts.read("举办阅读推广活动不少于24场。"))
                        .withIndicators(List.of(filled(key, "阅读推广活动场次", "场", "≥24"))));
    }

    private static List<Indicator> rows(DepartmentPlan blank) {
        var row = blank.indicators().getFirst();
        return List.of(
                row(row, "产出指标", "数量指标", "惠民演出场次", "场", "≥60"),
                row(row, "产出指标", "数量指标", "阅读推广活动场次", "场", "≥24"),
                row(row, "产出指标", "质量指标", "演出设备完好率", "%", "≥98"),
                row(row, "产出指标", "时效指标", "惠民演出按期完成率", "%", "≥95"),
                row(row, "产出指标", "成本指标", "单场演出平均成本", "万元", "≤3.5"),
                row(row, "效益指标", "社会效益指标", "惠民演出观众人次", "万人次", "≥1.8"),
                row(row, "满意度指标", "服务对象满意度指标", "群众满意度", "%", "≥92"));
    }

    private static Indicator row(Indicator row, String level1, String level2, String name, String unit, String target) {
        return filled(row, name, unit, target).with("level1", Cell.text(level1)).with("level2", Cell.text(level2));
    }

    private static Indicator filled(Indicator row, String name, String unit, String target) {
        return row.with("name", Texts.read(name)).with("unit", Texts.read(unit)).with("target", Targets.read(target));
    }

    static ObjectNode head(UUID key, Filing filing) {
        return JSON.createObjectNode()
                .put("key", key.toString())
                .put("version", filing.version())
                .put("unit", filing.unit().toString())
                .put("fy", filing.fy());
    }

    static ObjectNode edits(UUID key, Filing filing, Edit... edits) {
        var body = head(key, filing);
        var list = body.putArray("edits");
        for (var edit : edits) {
            list.add(edit(edit));
        }
        return body;
    }

    private static ObjectNode edit(Edit edit) {
        var json = JSON.createObjectNode();
        return switch (edit) {
            case Edit.Set(var path, var before, var after) ->
                json.put("op", "set")
                        .put("path", path.toString())
                        .put("before", before)
                        .put("after", after);
            case Edit.Insert(var list, var id, var after) ->
                json.put("op", "insert")
                        .put("list", list.toString())
                        .put("id", id.value())
                        .put("after", after.value());
            case Edit.Remove(var row, var before) ->
                json.put("op", "remove").put("row", row.toString()).put("before", before);
            case Edit.Move(var row, var after) ->
                json.put("op", "move").put("row", row.toString()).put("after", after.value());
        };
    }

    static Edit set(String path, String before, String after) {
        return new Edit.Set(Path.of(path), before, after);
    }

    static ObjectNode read(String json) {
        return (ObjectNode) JSON.readTree(json);
    }
}
