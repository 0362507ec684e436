package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import org.hengji.data.Data;
import org.hengji.entry.Numbers;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.indicator.Indicator;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Ruleset;
import org.hengji.time.FiscalYear;

/** 空白表: a form nobody has written into yet, with the cells and rows its ruleset prints for it. */
public final class BlankForms {

    private BlankForms() {}

    /** The department plan of a year. */
    public static DepartmentPlan plan(Ruleset ruleset, FiscalYear year, String department) {
        var data = ruleset.part("blanks").get(DepartmentPlan.KIND);
        var title = data.get("title").text().replace("{year}", year.toString());
        var plan = blank(DepartmentPlan.blank(), data.texts("cells"))
                .withRuleset(ruleset.id())
                .with("year", Numbers.year(year.toString()))
                .with("title", Texts.read(title));
        return Forms.with(plan, Path.of("department.name"), Texts.read(department))
                .with("tasks", tasks(data.get("tasks")))
                .with("indicators", indicators(data.get("indicators")));
    }

    private static <R extends Record> R blank(R record, List<String> cells) {
        var present = record;
        for (var cell : cells) {
            present = Forms.with(present, Path.of(cell), Cell.blank());
        }
        return present;
    }

    private static List<KeyTask> tasks(Data data) {
        var keys = copies(
                blank(bare(Indicator.blankKey()), data.texts("indicatorColumns")), number(data.get("indicatorRows")));
        return copies(
                blank(bare(KeyTask.blank()), data.texts("columns")).withIndicators(keys), number(data.get("rows")));
    }

    /** The rows of the table, with the labels of their levels as the form prints them. */
    private static List<Indicator> indicators(Data data) {
        var row = blank(bare(Indicator.blank()), data.texts("columns"));
        var rows = new ArrayList<Indicator>();
        for (var group : data.get("levels").list()) {
            var labelled = row.with("level1", Texts.read(group.get("level1").text()))
                    .with("level2", Texts.read(group.get("level2").text()));
            rows.addAll(copies(labelled, number(group.get("rows"))));
        }
        return rows;
    }

    /** A row without any column; the data says which it has. */
    private static <R extends Record> R bare(R row) {
        var present = row;
        for (var component : Records.components(row.getClass())) {
            if (Records.get(row, component.position()) instanceof Cell<?>) {
                present = Records.with(present, component.name(), Cell.absent());
            }
        }
        return Records.with(present, "id", RowId.NONE);
    }

    private static <R> List<R> copies(R row, int times) {
        var rows = new ArrayList<R>();
        for (var i = 0; i < times; i++) {
            rows.add(row);
        }
        return rows;
    }

    private static int number(Data data) {
        return data.number().intValueExact();
    }
}
