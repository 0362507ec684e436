package org.hengji.server.sheet;

import java.util.HashMap;
import java.util.Map;
import org.hengji.check.Headings;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;

/** 字段的叫法: 绩效指标 第3行 指标值 or 资金 · 市本级使用资金, the words of the heads above it and of the findings about it. */
final class FieldLabels {

    private static final Map<String, String> LISTS = Map.of("tasks", "重点任务", "projects", "项目");

    private final Form form;
    private final Map<Integer, String> heads = new HashMap<>();

    FieldLabels(Form form) {
        this.form = form;
    }

    /** Cells are passed row by row: a head names what stands below it, as far as the next head. */
    void pass(int column, Grid.Cell cell) {
        if (cell.role() == Grid.Role.HEAD) {
            for (var at = column; at < column + cell.columns(); at++) {
                heads.put(at, cell.text());
            }
        }
    }

    String of(int column, Grid.Cell cell) {
        if (!cell.isEditable() || cell.path().isEmpty()) {
            return "";
        }
        var at = Forms.byPosition((Record) form, Path.of(cell.path()));
        var rows = rows(at);
        return rows.isEmpty() ? Headings.of(form, at) : rows + " " + heads.getOrDefault(column, "");
    }

    /** 重点任务 第2行 指标 第1行; empty for a field that stands alone. */
    private String rows(Path at) {
        var label = new StringBuilder();
        var list = Path.FORM;
        for (var step : at.steps()) {
            switch (step) {
                case Path.Step.Name(var name) -> list = list.child(name);
                case Path.Step.Index(var index) -> {
                    label.append(label.isEmpty() ? name(list) : " 指标")
                            .append(" 第")
                            .append(index + 1)
                            .append("行");
                    list = list.row(index);
                }
                case Path.Step.Id _ -> throw new IllegalStateException("not by position: " + at);
            }
        }
        return label.toString();
    }

    private String name(Path list) {
        return list.last() instanceof Path.Step.Name(var name) && LISTS.containsKey(name)
                ? LISTS.get(name)
                : Headings.of(form, list);
    }
}
