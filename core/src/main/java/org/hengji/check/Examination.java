package org.hengji.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.indicator.Target;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Budget;
import org.hengji.plan.Department;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Taxonomies;

/** 体检对象: one form under one ruleset, with the facts that several checks share, each worked out once. */
public final class Examination {

    private static final Path TASKS = Path.FORM.child("tasks");

    private final Form form;
    private final Ruleset ruleset;
    private final List<Part> parts;
    private final List<TaskRow> tasks;
    private final List<IndicatorRow> tableRows;
    private final List<IndicatorRow> keyRows;
    private final List<IndicatorRow> rows;
    private final Map<Class<?>, Object> shared = new HashMap<>();

    /** 缺口, in a box of its own class for {@link #shared}. */
    private record Gap(Optional<String> why) {}

    private Examination(Form form, Ruleset ruleset) {
        this.form = form;
        this.ruleset = ruleset;
        this.parts = Part.of(form);
        this.tasks = form instanceof DepartmentPlan plan ? tasks(plan.tasks()) : List.of();
        this.keyRows = keyRows(tasks);
        this.tableRows = tableRows(parts);
        this.rows = judgedOnce();
    }

    public static Examination of(Form form, Ruleset ruleset) {
        return new Examination(form, ruleset);
    }

    /** The form as it is. */
    public Form form() {
        return form;
    }

    /** Whether it is the plan of a department, the only form with tasks and a budget of its own. */
    public boolean isDepartmentPlan() {
        return form instanceof DepartmentPlan;
    }

    /** The department's budget; absent where the form is of another kind. */
    public Budget budget() {
        return form instanceof DepartmentPlan plan ? plan.budget() : Budget.ABSENT;
    }

    /** Who promises: the department, else the unit that carries the project out, else the department above it. */
    public String owner() {
        return Owner.of(form, parts);
    }

    /** The department the form names; absent where it names none. */
    public Department department() {
        return Owner.department(form);
    }

    /** What the form says, project by project; everything is one part where it is about one. */
    public List<Part> parts() {
        return parts;
    }

    public Source source() {
        return form.source();
    }

    /** Whether the form reports on targets that were settled with the budget, and cannot change them any more. */
    public boolean isReport() {
        return form instanceof Monitoring || form instanceof SelfEvaluation;
    }

    /** Why what is missing from the form proves nothing, in Chinese without a full stop; empty for a whole form. */
    public Optional<String> gap() {
        return shared(Gap.class, examination -> new Gap(Gaps.of(examination))).why();
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
     * Every indicator to be judged once: the table's rows, each with its identical twin's place in a task and followed by
     * the rows under it, then the key indicators that stand in a task alone or say something else there.
     */
    public List<IndicatorRow> rows() {
        return rows;
    }

    /** The standard level-2 name of a row; empty when its label is unknown or missing. */
    public Optional<String> category(IndicatorRow row) {
        return row.indicator().level2() instanceof Cell.Known<String>(var label, var _)
                ? taxonomies().level2(label)
                : Optional.empty();
    }

    /** The standard level-1 name of a row: as printed, else the only one its level 2 can have. */
    public Optional<String> dimension(IndicatorRow row) {
        if (row.indicator().level1() instanceof Cell.Known<String>(var label, var _)) {
            var printed = taxonomies().level1(label);
            if (printed.isPresent()) {
                return printed;
            }
        }
        return category(row).flatMap(taxonomies()::onlyParent);
    }

    /** What the unit in the row's own column or name means; empty when there is none, or none we know. */
    public Optional<Measure> measure(IndicatorRow row) {
        return ruleset.measures().of(row.unitLabel());
    }

    public Optional<Target> target(IndicatorRow row) {
        return row.target();
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
        return tasks;
    }

    private static List<TaskRow> tasks(List<KeyTask> tasks) {
        var rows = new ArrayList<TaskRow>(tasks.size());
        for (var task : tasks) {
            rows.add(new TaskRow(TASKS.row(rows.size()), task));
        }
        return List.copyOf(rows);
    }

    private static List<IndicatorRow> keyRows(List<TaskRow> tasks) {
        var rows = new ArrayList<IndicatorRow>();
        for (var task : tasks) {
            rows.addAll(Part.located(task.at().child("indicators"), task.task().indicators()));
        }
        return List.copyOf(rows);
    }

    private static List<IndicatorRow> tableRows(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst().rows();
        }
        var rows = new ArrayList<IndicatorRow>();
        for (var part : parts) {
            rows.addAll(part.rows());
        }
        return List.copyOf(rows);
    }

    private List<IndicatorRow> judgedOnce() {
        var judged = new ArrayList<IndicatorRow>();
        var left = new ArrayList<>(keyRows);
        for (var row : tableRows) {
            var twins = takeTwins(row, left);
            judged.add(twins.isEmpty() ? row : row.with(twins));
            if (!row.indicator().rows().isEmpty()) {
                judged.addAll(
                        Part.located(row.at().child("rows"), row.indicator().rows()));
            }
        }
        judged.addAll(left);
        return List.copyOf(judged);
    }

    /** The places of the row's twins, which are not among the keys any more. */
    private static List<Path> takeTwins(IndicatorRow row, List<IndicatorRow> keys) {
        var twins = new ArrayList<Path>();
        for (var rest = keys.iterator(); rest.hasNext(); ) {
            var key = rest.next();
            if (isTwin(key, row)) {
                twins.add(key.at());
                rest.remove();
            }
        }
        return twins;
    }

    private static boolean isTwin(IndicatorRow key, IndicatorRow row) {
        return sameName(key, row)
                && key.unitLabel().equals(row.unitLabel())
                && key.targetLabel().equals(row.targetLabel());
    }

    /** Whether two rows carry the same name, blanks and widths aside. */
    public static boolean sameName(IndicatorRow one, IndicatorRow other) {
        return !one.name().isEmpty() && one.nameLabel().equals(other.nameLabel());
    }
}
