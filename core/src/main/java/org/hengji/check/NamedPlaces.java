package org.hengji.check;

import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Fund;
import org.hengji.plan.Goal;
import org.hengji.plan.ListedProject;
import org.hengji.plan.Project;
import org.hengji.time.Phase;

/** 带名称的位置: places named by the label, the phase or the project that stands there, not by number alone. */
final class NamedPlaces {

    private static final Path.Step INITIAL = new Path.Step.Name("initial");

    private NamedPlaces() {}

    static String field(Form form, Path at) {
        if (at.depth() < 2) {
            return Places.field(at);
        }
        if (Forms.at((Record) form, at).orElse(form)
                instanceof ListedProject(var _, var project, var _, var _, var _)) {
            return project(at, project);
        }
        return switch (Forms.at((Record) form, at.parent()).orElse(form)) {
            case Fund fund -> inList(form, at) + fund(form, fund, at);
            case Goal goal -> inList(form, at) + goal(goal, at);
            default -> Places.field(at);
        };
    }

    /** 项目 2 的, of a row two steps above its cell; nothing where the form is about one project. */
    private static String inList(Form form, Path at) {
        var owner = at.parent().parent().parent();
        return owner.isForm() ? "" : Places.of(field(form, owner));
    }

    /** A plan has one amount, and no name for its column. */
    private static String fund(Form form, Fund fund, Path at) {
        var row = fund.label() instanceof Cell.Known<String>(var label, var _)
                ? "资金" + Places.quoted(label)
                : Places.field(Path.FORM.child("funds").plus(at.parent().last()));
        var isPlan = !(form instanceof Monitoring || form instanceof SelfEvaluation);
        return isPlan && at.last().equals(INITIAL) ? row : Places.of(row) + Places.label(at);
    }

    /** 总体绩效目标 of a department's plan, which has a place of its own; 年度总体目标 of a project. */
    static String goal(Part part, Path at, Phase phase) {
        if (at.depth() < 2) {
            return Places.field(at);
        }
        var name = goal(phase);
        return part.at().isForm() ? name : Places.of(project(part.at(), part.project())) + name;
    }

    private static String project(Path at, Project project) {
        return Places.field(at) + Places.quoted(project.name().raw());
    }

    private static String goal(Goal goal, Path at) {
        var name = goal(goal.phase());
        return Places.label(at).equals("预期目标") ? name : Places.of(name) + Places.label(at);
    }

    private static String goal(Phase phase) {
        return switch (phase) {
            case UNDIVIDED -> "总体目标";
            case WHOLE -> "项目总体目标";
            case MID_TERM -> "中期总体目标";
            case ANNUAL -> "年度总体目标";
        };
    }
}
