package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.recognise.NamedUnit;
import org.hengji.ruleset.Measures;

/**
 * 印在名称里的单位: the official table prints an indicator's unit in brackets behind its name, 名称(单位), and people type it
 * there. What is typed in such a cell is an edit of the name and an edit of the unit; a unit typed behind the number of
 * the value becomes the indicator's where it has no other.
 */
public final class PrintedNames {

    private PrintedNames() {}

    /** The edits of the form's own cells that a change of the printed cell means. */
    public static List<Edit> edits(Form form, Edit.Set set, Measures measures) {
        if (set.path().depth() < 2
                || !(Forms.at((Record) form, set.path().parent()).orElse(form) instanceof Indicator indicator)
                || indicator.unit().isAbsent()
                || !(set.path().last() instanceof Path.Step.Name(var component))) {
            return List.of(set);
        }
        return switch (component) {
            case "name" -> named(set, indicator, measures);
            case "target" -> valued(set, indicator);
            default -> List.of(set);
        };
    }

    /** What the official table prints in the cell at that place; empty where there is none. */
    public static String text(Form form, Path path) {
        if (path.depth() > 1
                && path.last().equals(new Path.Step.Name("name"))
                && Forms.at((Record) form, path.parent()).orElse(form) instanceof Indicator indicator) {
            return Column.named(indicator);
        }
        return Forms.cell((Record) form, path).map(Cell::raw).orElse("");
    }

    private static List<Edit> named(Edit.Set set, Indicator indicator, Measures measures) {
        var row = set.path().parent();
        var printed = Column.named(indicator);
        var isPrint = set.before().equals(printed);
        var seen = isPrint
                ? new NamedUnit(
                        indicator.name().raw(),
                        bracketed(indicator, printed),
                        indicator.templateBound().raw())
                : NamedUnit.of(set.before(), "", measures);
        var typed = NamedUnit.of(set.after(), "", measures);
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Set(set.path(), bare(set.before(), seen), bare(set.after(), typed)));
        if (!seen.unit().equals(typed.unit())) {
            edits.add(new Edit.Set(row.child("unit"), isPrint ? indicator.unit().raw() : seen.unit(), typed.unit()));
        }
        if (!indicator.templateBound().isAbsent() && !seen.templateBound().equals(typed.templateBound())) {
            edits.add(new Edit.Set(row.child("templateBound"), seen.templateBound(), typed.templateBound()));
        }
        return edits;
    }

    /** The unit as far as it is printed with the name; where the value carries it, nothing in the name says it. */
    private static String bracketed(Indicator indicator, String printed) {
        return printed.equals(indicator.name().raw()) ? "" : indicator.unit().raw();
    }

    /** The name without its brackets; to the letter as it was typed where it has none. */
    private static String bare(String text, NamedUnit named) {
        return named.unit().isEmpty() && named.templateBound().isEmpty() ? text : named.name();
    }

    private static List<Edit> valued(Edit.Set set, Indicator indicator) {
        var unit = indicator.unit().raw();
        var before = behind(indicator.target());
        var after = behind(Targets.read(set.after()));
        var follows = !after.isEmpty() && !after.equals(unit) && (unit.isEmpty() || unit.equals(before));
        return follows ? List.of(set, new Edit.Set(set.path().parent().child("unit"), unit, after)) : List.of(set);
    }

    /** The unit behind the number; a percent sign there says nothing of what is counted. */
    private static String behind(Cell<Target> target) {
        return target.known()
                .map(Target::printedUnit)
                .filter(unit -> !unit.equals("%"))
                .orElse("");
    }
}
