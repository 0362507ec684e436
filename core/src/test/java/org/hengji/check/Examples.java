package org.hengji.check;

import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Rows;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;

/**
 * The examples on rule cards, as plans. A line is a change to the clean plan:
 * {@code path = text} types into a cell ({@code (无此栏)} takes the column away); {@code - row} removes a row;
 * {@code + list = component: text; component: text} appends a row; {@code note kind path: printed -> read} adds a
 * reader's note.
 */
public final class Examples {

    private Examples() {}

    public static Examination examination(String changes) {
        var plan = plan(changes);
        return Examination.of(plan, Rulesets.get(plan.ruleset()));
    }

    public static List<Finding> findings(Check check, String changes) {
        return check.examine(examination(changes)) instanceof Outcome.Found(var findings) ? findings : List.of();
    }

    public static DepartmentPlan plan(String changes) {
        var plan = Plans.clean();
        for (var line : changes.strip().split("\n")) {
            if (!line.isBlank()) {
                plan = changed(plan, line.strip());
            }
        }
        return plan;
    }

    private static DepartmentPlan changed(DepartmentPlan plan, String line) {
        if (line.startsWith("- ")) {
            return removed(plan, Path.of(line.substring(2).strip()));
        }
        if (line.startsWith("+ ")) {
            var parts = line.substring(2).split(" = ", 2);
            return appended(plan, Path.of(parts[0].strip()), parts[1]);
        }
        if (line.startsWith("note ")) {
            return noted(plan, line.substring(5));
        }
        var equals = line.indexOf(" =");
        var path = Path.of(line.substring(0, equals).strip());
        var text = line.substring(equals + 2).strip().replace("\\n", "\n");
        return typed(plan, path, text);
    }

    private static DepartmentPlan typed(DepartmentPlan plan, Path path, String text) {
        if (text.equals("(无此栏)")) {
            return Forms.with(plan, path, Cell.absent());
        }
        if (path.toString().equals("ruleset")) {
            return plan.withRuleset(text);
        }
        var present = Forms.cell(plan, path).orElseThrow(() -> new IllegalArgumentException("no cell " + path));
        var edited = plan.with(List.<Edit>of(new Edit.Set(path, present.raw(), text)));
        if (!edited.refused().isEmpty()) {
            throw new IllegalArgumentException(edited.refused().toString());
        }
        return edited.form();
    }

    private static DepartmentPlan removed(DepartmentPlan plan, Path row) {
        var text = Rows.text((Record) Forms.at(plan, row).orElseThrow());
        return plan.with(List.<Edit>of(new Edit.Remove(row, text))).form();
    }

    private static DepartmentPlan appended(DepartmentPlan plan, Path list, String cells) {
        var rows = (List<?>) Forms.at(plan, list).orElseThrow();
        var row = list.toString().endsWith("].indicators")
                ? (Record) Plans.key("", "", "")
                : list.toString().equals("tasks") ? Plans.task("", "") : Plans.row("", "", "", "", "");
        var longer = Forms.with(plan, list, Rows.inserted(rows, rows.size(), row));
        for (var cell : cells.split(";\\s*")) {
            var parts = cell.split(":\\s*", 2);
            longer = typed(longer, list.row(rows.size()).child(parts[0].strip()), parts[1]);
        }
        return longer;
    }

    private static DepartmentPlan noted(DepartmentPlan plan, String line) {
        var colon = line.indexOf(": ");
        var head = line.substring(0, colon).split(" ");
        var sides = line.substring(colon + 2).split(" -> ", 2);
        var kind = List.of(Note.Kind.values()).stream()
                .filter(each -> each.text().equals(head[0]))
                .findFirst()
                .orElseThrow();
        var note = new Note(
                kind, 9, Path.of(head[1]), List.of(sides[0].split("\\|", -1)), List.of(sides[1].split("\\|", -1)), "");
        return plan.withSource(plan.source().plus(note));
    }
}
