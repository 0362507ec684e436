package org.hengji.layout;

import org.hengji.data.Data;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid.Role;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.time.Phase;

/**
 * 栏: a label and the component below it, of the row or of its inner row.
 *
 * @param isMerged whether equal neighbours are printed once, over all their rows
 * @param isShort whether it holds a word or a tick rather than prose
 */
record Column(String label, String component, int width, boolean isInner, boolean isMerged, boolean isShort) {

    private static final String WIDTH = "12";

    static Column of(Data data) {
        return new Column(
                data.get("label").text(),
                data.find("row").or(() -> data.find("path")).orElseThrow().text(),
                Integer.parseInt(data.text("width", WIDTH)),
                data.find("row").isPresent(),
                data.find("merge").isPresent(),
                data.find("short").isPresent());
    }

    /** The cell of the row; which half of a form a row belongs to is printed as one. */
    Cell<?> cell(Record row) {
        return Forms.at(row, Path.of(component))
                .map(value -> switch (value) {
                    case Cell<?> cell -> cell;
                    case Phase phase -> phase(phase);
                    default -> throw new IllegalArgumentException("no cell at " + component);
                })
                .orElseThrow();
    }

    Item item(Record row, String place) {
        var item = Item.field(text(row), role(row), place + "." + component).wide(width);
        return isFixed(row) ? item.fixed() : item;
    }

    /** The cell of an inner row that is not there. */
    Item nothing() {
        return Item.field("", Role.TEXT, "").wide(width).fixed();
    }

    private Role role(Record row) {
        if (isMerged) {
            return Role.LABEL;
        }
        if (isShort || isFixed(row)) {
            return Role.SHORT;
        }
        return Fields.role(Forms.cellType(row, Path.of(component)));
    }

    /** The half of a form that a row stands in is its place, not something to write. */
    private boolean isFixed(Record row) {
        return Forms.cell(row, Path.of(component)).isEmpty();
    }

    private String text(Record row) {
        if (!(row instanceof Indicator indicator)) {
            return cell(row).raw();
        }
        return switch (component) {
            case "name" -> indicator.core().raw() + named(indicator);
            case "level1" ->
                indicator.level1().raw() + points(indicator.level1Weight().raw());
            default -> cell(row).raw();
        };
    }

    /** The marks of a whole level stand behind its name. */
    private static String points(String weight) {
        return weight.isEmpty() ? "" : "（" + weight + "分）";
    }

    private static Cell<String> phase(Phase phase) {
        return switch (phase) {
            case UNDIVIDED -> Cell.absent();
            case WHOLE -> Cell.text("实施期");
            case MID_TERM -> Cell.text("中期");
            case ANNUAL -> Cell.text("年度");
        };
    }

    /** The name with its unit in brackets, as this form prints it; not where the value itself carries the unit. */
    static String named(Indicator indicator) {
        var bound = indicator.templateBound().raw();
        var name = indicator.name().raw();
        if (!bound.isEmpty()) {
            return name + "(" + bound + ")";
        }
        var unit = indicator.unit().known().orElse("");
        var printed = indicator.target().known().map(Target::printedUnit).orElse("");
        return unit.isEmpty() || isSame(unit, printed) && !unit.equals("%") ? name : name + "(" + unit + ")";
    }

    private static boolean isSame(String unit, String printed) {
        return Folds.label(unit).equals(Folds.label(printed));
    }
}
