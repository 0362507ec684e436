package org.hengji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.time.Phase;

/**
 * 指标行: an indicator and where it stands. One that stands in a task and in the table with the same name, unit and value is
 * one row, at its table row, the task's place in {@code also}. A row is made once for an examination and equals itself.
 */
public final class IndicatorRow {

    private static final Path TASKS = Path.FORM.child("tasks");

    private final Path at;
    private final List<Path> also;
    private final Indicator indicator;
    private final boolean inTask;
    private final String name;
    private final String unit;
    private final String nameLabel;
    private final String unitLabel;
    private final String targetLabel;
    private final Optional<Target> target;

    public IndicatorRow(Path at, List<Path> also, Indicator indicator) {
        this.at = at;
        this.also = List.copyOf(also);
        this.indicator = indicator;
        inTask = TASKS.contains(at);
        name = text(indicator.name());
        unit = text(indicator.unit());
        nameLabel = Folds.label(name);
        unitLabel = Folds.label(unit);
        targetLabel = Folds.label(indicator.target().raw());
        target = indicator.target().known();
    }

    /** The same row with its twins in tasks. */
    IndicatorRow with(List<Path> twins) {
        return new IndicatorRow(at, twins, indicator);
    }

    private static String text(Cell<String> cell) {
        return cell instanceof Cell.Known<String>(var value, var _) ? value : "";
    }

    public Path at() {
        return at;
    }

    public List<Path> also() {
        return also;
    }

    public Indicator indicator() {
        return indicator;
    }

    public boolean inTask() {
        return inTask;
    }

    /** Whether the row stands under another, which has the points and the levels. */
    public boolean isUnderRow() {
        return at.parent().last() instanceof Path.Step.Name(var list) && list.equals("rows");
    }

    public Phase phase() {
        return indicator.phase();
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public Optional<Target> target() {
        return target;
    }

    /** The name as it is compared. */
    public String nameLabel() {
        return nameLabel;
    }

    /** The unit as it is compared. */
    public String unitLabel() {
        return unitLabel;
    }

    /** The value as printed, as it is compared. */
    public String targetLabel() {
        return targetLabel;
    }

    /** The same place for one cell of the row and of its twins. */
    public List<Path> also(String component) {
        if (also.isEmpty()) {
            return also;
        }
        var cells = new ArrayList<Path>(also.size());
        for (var row : also) {
            cells.add(row.child(component));
        }
        return List.copyOf(cells);
    }

    @Override
    public String toString() {
        return at + " " + name;
    }
}
