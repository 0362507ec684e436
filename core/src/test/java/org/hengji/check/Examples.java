package org.hengji.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.check.cross.Dossier;
import org.hengji.check.cross.Filed;
import org.hengji.entry.Numbers;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Rows;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.hengji.plan.ProjectPlans;
import org.hengji.ruleset.Rulesets;

/**
 * The examples on rule cards, as forms. A line is a change to the clean form of the kind the check looks at:
 * {@code path = text} types into a cell ({@code (无此栏)} takes the column away); {@code - row} removes a row;
 * {@code + list = component: text; component: text} appends a row; {@code note kind path: printed -> read} adds a
 * reader's note; {@code 批复} before a line changes the plan of the same year that lies beside an evaluation, {@code 上年}
 * the evaluation of the year before that lies beside a plan.
 */
public final class Examples {

    private static final String OF_NEXT_YEAR = "cross.target-below-last-actual";
    private static final String APPROVED = "批复 ";
    private static final String LAST_YEAR = "上年 ";

    private Examples() {}

    public static Examination examination(String changes) {
        return examination(plan(changes));
    }

    public static Examination examination(Form form) {
        return Examination.of(form, Rulesets.get(form.ruleset()));
    }

    public static List<Finding> findings(Check check, String changes) {
        return check.examine(examined(check, changes)) instanceof Outcome.Found(var findings) ? findings : List.of();
    }

    public static DepartmentPlan plan(String changes) {
        return (DepartmentPlan) changed(Plans.clean(), changes);
    }

    /** The clean form of the kind that the check looks at, with the changes. */
    public static Examination examined(Check check, String changes) {
        var name = Card.of(check).name();
        return switch (name.substring(0, name.indexOf('.'))) {
            case "score" -> examination(changed(SelfEvaluations.clean(), changes));
            case "monitor" -> examination(changed(Monitorings.clean(), changes));
            case "cross" -> beside(name.equals(OF_NEXT_YEAR), changes);
            default -> examination(changes);
        };
    }

    /** A form beside the plan of its year, or beside the evaluation of the year before. */
    private static Examination beside(boolean isOfNextYear, String changes) {
        var word = isOfNextYear ? LAST_YEAR : APPROVED;
        var own = lines(changes, line -> !line.startsWith(word)).collect(Collectors.joining("\n"));
        var theirs = lines(changes, line -> line.startsWith(word))
                .map(line -> line.substring(word.length()).strip())
                .collect(Collectors.joining("\n"));
        var base = isOfNextYear ? ProjectPlans.approved().with("year", Numbers.year("2025")) : SelfEvaluations.clean();
        var other = isOfNextYear ? SelfEvaluations.asPromised() : ProjectPlans.approved();
        var examination = examination(changed(base, own));
        Dossier.of(List.of(new Filed("own.txt", examination.form()), new Filed("other.txt", changed(other, theirs))))
                .layBeside(examination);
        return examination;
    }

    private static Stream<String> lines(String changes, Predicate<String> which) {
        return changes.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(which);
    }

    public static Form changed(Form form, String changes) {
        return lines(changes, _ -> true).reduce(form, Examples::line, (_, last) -> last);
    }

    private static Form line(Form form, String line) {
        if (line.startsWith("- ")) {
            return removed(form, Path.of(line.substring(2).strip()));
        }
        if (line.startsWith("+ ")) {
            var parts = line.substring(2).split(" = ", 2);
            return appended(form, Path.of(parts[0].strip()), parts[1]);
        }
        if (line.startsWith("note ")) {
            return noted(form, line.substring(5));
        }
        var equals = line.indexOf(" =");
        var path = Path.of(line.substring(0, equals).strip());
        var text = line.substring(equals + 2).strip().replace("\\n", "\n");
        return typed(form, path, text);
    }

    private static Form typed(Form form, Path path, String text) {
        if (text.equals("(无此栏)")) {
            return (Form) Forms.with((Record) form, path, Cell.absent());
        }
        if (path.toString().equals("ruleset")) {
            return form.withRuleset(text);
        }
        var present =
                Forms.cell((Record) form, path).orElseThrow(() -> new IllegalArgumentException("no cell " + path));
        var edited = form.with(List.<Edit>of(new Edit.Set(path, present.raw(), text)));
        if (!edited.refused().isEmpty()) {
            throw new IllegalArgumentException(edited.refused().toString());
        }
        return edited.form();
    }

    private static Form removed(Form plan, Path row) {
        var text = Rows.text((Record) Forms.at((Record) plan, row).orElseThrow());
        return plan.with(List.<Edit>of(new Edit.Remove(row, text))).form();
    }

    private static Form appended(Form plan, Path list, String cells) {
        var rows = (List<?>) Forms.at((Record) plan, list).orElseThrow();
        var row = list.toString().endsWith("].indicators")
                ? (Record) Plans.key("", "", "")
                : list.toString().equals("tasks") ? Plans.task("", "") : Plans.row("", "", "", "", "");
        var longer = (Form) Forms.with((Record) plan, list, Rows.inserted(rows, rows.size(), row));
        for (var cell : cells.split(";\\s*")) {
            var parts = cell.split(":\\s*", 2);
            longer = typed(longer, list.row(rows.size()).child(parts[0].strip()), parts[1]);
        }
        return longer;
    }

    private static Form noted(Form plan, String line) {
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
