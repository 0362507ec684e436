package org.hengji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Fund;
import org.hengji.plan.Goal;
import org.hengji.plan.ListedProject;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.time.Phase;

/**
 * 分项: what a form says about one project or department: all of it, or one project of a list. Nothing is compared across
 * parts.
 *
 * @param at the form, or the project in its list
 * @param goals what is promised in words, with its places
 * @param rows the rows of the indicator table, in printed order, without the rows under them
 */
public record Part(Path at, Project project, List<Fund> funds, List<GoalText> goals, List<IndicatorRow> rows) {

    /** 目标文字: a goal in words and where it stands. */
    public record GoalText(Path at, Phase phase, Cell<String> text) {}

    private static final Path GOAL = Path.FORM.child("goal");
    private static final Path TABLE = Path.FORM.child("indicators");
    private static final Path PROJECTS = Path.FORM.child("projects");

    static List<Part> of(Form form) {
        return switch (form) {
            case DepartmentPlan plan -> List.of(of(plan));
            case ProjectPlan plan -> List.of(of(plan.project(), plan.funds(), plan.goals(), plan.indicators()));
            case Monitoring seen -> List.of(of(seen.project(), seen.funds(), seen.goals(), seen.indicators()));
            case SelfEvaluation done -> List.of(of(done.project(), done.funds(), done.goals(), done.indicators()));
            case ProjectPlanList list -> of(list.projects());
            default -> throw new IllegalArgumentException("no checks for " + form.kind());
        };
    }

    private static Part of(DepartmentPlan plan) {
        var goal = new GoalText(GOAL, Phase.UNDIVIDED, plan.goal());
        return new Part(Path.FORM, Project.ABSENT, List.of(), List.of(goal), located(TABLE, plan.indicators()));
    }

    private static Part of(Project project, List<Fund> funds, List<Goal> goals, List<Indicator> indicators) {
        return new Part(Path.FORM, project, funds, goals(Path.FORM, goals), located(TABLE, indicators));
    }

    private static List<Part> of(List<ListedProject> projects) {
        var parts = new ArrayList<Part>(projects.size());
        for (var each : projects) {
            var at = PROJECTS.row(parts.size());
            var rows = located(at.child("indicators"), each.indicators());
            parts.add(new Part(at, each.project(), each.funds(), goals(at, each.goals()), rows));
        }
        return List.copyOf(parts);
    }

    private static List<GoalText> goals(Path owner, List<Goal> goals) {
        var texts = new ArrayList<GoalText>(goals.size());
        for (var goal : goals) {
            var at = owner.child("goals").row(texts.size()).child("expected");
            texts.add(new GoalText(at, goal.phase(), goal.expected()));
        }
        return List.copyOf(texts);
    }

    static List<IndicatorRow> located(Path list, List<Indicator> indicators) {
        var rows = new ArrayList<IndicatorRow>(indicators.size());
        for (var indicator : indicators) {
            rows.add(new IndicatorRow(list.row(rows.size()), List.of(), indicator));
        }
        return List.copyOf(rows);
    }

    /** Where the indicator table stands. */
    public Path table() {
        return at.isForm() ? TABLE : at.child("indicators");
    }

    /** The goal the year is measured by: the annual one, or the only one; empty where none was written. */
    public Optional<GoalText> goal() {
        var first = Optional.<GoalText>empty();
        for (var goal : goals) {
            if (goal.text().isKnown() && (first.isEmpty() || goal.phase() == Phase.ANNUAL)) {
                first = Optional.of(goal);
            }
        }
        return first;
    }

    /** Whether it is about the budget year, not about several. */
    public static boolean isOfYear(Phase phase) {
        return switch (phase) {
            case UNDIVIDED, ANNUAL -> true;
            case WHOLE, MID_TERM -> false;
        };
    }

    /** The rows the year is judged by: the annual half where there is one, else all. */
    public List<IndicatorRow> rowsOfYear() {
        var annual = new ArrayList<IndicatorRow>(rows.size());
        for (var row : rows) {
            if (isOfYear(row.indicator().phase())) {
                annual.add(row);
            }
        }
        return annual.isEmpty() || annual.size() == rows.size() ? rows : annual;
    }
}
