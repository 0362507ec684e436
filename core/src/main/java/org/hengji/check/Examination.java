package org.hengji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Taxonomies;

/** 体检对象: one form under one ruleset, with the facts that several checks share, each worked out once. */
public final class Examination {

    private final DepartmentPlan plan;
    private final Ruleset ruleset;
    private final List<IndicatorRow> tableRows;
    private final List<IndicatorRow> keyRows;
    private final List<IndicatorRow> rows;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    private Examination(DepartmentPlan plan, Ruleset ruleset) {
        this.plan = plan;
        this.ruleset = ruleset;
        this.keyRows = IntStream.range(0, plan.tasks().size())
                .boxed()
                .flatMap(
                        task -> located(
                                Path.FORM.child("tasks").row(task).child("indicators"),
                                plan.tasks().get(task).indicators())
                                .stream())
                .toList();
        this.tableRows = located(Path.FORM.child("indicators"), plan.indicators());
        this.rows = judgedOnce();
    }

    public static Examination of(Form form, Ruleset ruleset) {
        return switch (form) {
            case DepartmentPlan plan -> new Examination(plan, ruleset);
            default -> throw new IllegalArgumentException("no checks for " + form.kind());
        };
    }

    public DepartmentPlan plan() {
        return plan;
    }

    public Source source() {
        return plan.source();
    }

    public Ruleset ruleset() {
        return ruleset;
    }

    public Taxonomies taxonomies() {
        return ruleset.taxonomies();
    }

    /** The rows of the indicator table, in printed order. */
    public List<IndicatorRow> tableRows() {
        return tableRows;
    }

    /** The key indicators of all tasks, in printed order. */
    public List<IndicatorRow> keyRows() {
        return keyRows;
    }

    /**
     * Every indicator to be judged once: the table's rows, each with its identical twin's place in a task, then the key
     * indicators that stand in a task alone or say something else there.
     */
    public List<IndicatorRow> rows() {
        return rows;
    }

    /** The standard level-2 name of a row; empty when its label is unknown or missing. */
    public Optional<String> category(IndicatorRow row) {
        return row.indicator().level2().known().flatMap(taxonomies()::level2);
    }

    /** The standard level-1 name of a row: as printed, else the only one its level 2 can have. */
    public Optional<String> dimension(IndicatorRow row) {
        var printed = row.indicator().level1().known().flatMap(taxonomies()::level1);
        return printed.or(() -> category(row)
                .map(taxonomies()::parents)
                .filter(parents -> parents.size() == 1)
                .map(parents -> parents.iterator().next()));
    }

    public Optional<Target> target(IndicatorRow row) {
        return row.indicator().target().known();
    }

    /** What the checks of a group work out once for all of them; made by the first that asks. */
    public <T> T shared(Class<T> key, Function<Examination, T> make) {
        var found = shared.get(key);
        if (found != null) {
            return key.cast(found);
        }
        var made = make.apply(this);
        shared.put(key, made);
        return made;
    }

    /** Tasks with their places. */
    public record TaskRow(Path at, KeyTask task) {}

    public List<TaskRow> tasks() {
        return IntStream.range(0, plan.tasks().size())
                .mapToObj(i -> new TaskRow(
                        Path.FORM.child("tasks").row(i), plan.tasks().get(i)))
                .toList();
    }

    private static List<IndicatorRow> located(Path list, List<Indicator> indicators) {
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> new IndicatorRow(list.row(i), List.of(), indicators.get(i)))
                .toList();
    }

    private List<IndicatorRow> judgedOnce() {
        var judged = new ArrayList<IndicatorRow>();
        var left = new ArrayList<>(keyRows);
        for (var row : tableRows) {
            var twins = left.stream().filter(key -> isTwin(key, row)).toList();
            left.removeAll(twins);
            judged.add(new IndicatorRow(
                    row.at(), twins.stream().map(IndicatorRow::at).toList(), row.indicator()));
        }
        judged.addAll(left);
        return List.copyOf(judged);
    }

    private static boolean isTwin(IndicatorRow key, IndicatorRow row) {
        return sameName(key, row)
                && Folds.label(key.unit()).equals(Folds.label(row.unit()))
                && Folds.label(key.indicator().target().raw())
                        .equals(Folds.label(row.indicator().target().raw()));
    }

    /** Whether two rows carry the same name, blanks and widths aside. */
    public static boolean sameName(IndicatorRow one, IndicatorRow other) {
        return !one.name().isEmpty() && Folds.label(one.name()).equals(Folds.label(other.name()));
    }
}
