package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Department;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.recognise.tape.TapeRecogniser;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;

/** 部门整体目标表以外的表: plans of projects, monitoring and evaluations, each under the ruleset of its place and year. */
final class OtherForms {

    private OtherForms() {}

    static List<Form> read(Grid grid, Optional<Ruleset> forced) {
        var forms = new ArrayList<Form>();
        for (var part : TapeRecogniser.parts(grid, ruleset(forced))) {
            read(grid, part, forced).ifPresent(forms::add);
        }
        return forms;
    }

    static Optional<Form> read(Grid grid, List<Grid.Row> part, Optional<Ruleset> forced) {
        var first = TapeRecogniser.read(grid, part, ruleset(forced));
        if (first.isEmpty() || forced.isPresent()) {
            return first.map(form ->
                    noted(form, ruleset(forced), "按指定的规则" + ruleset(forced).id() + "判断"));
        }
        var choice = Rulesets.choose(owner(first.get()), first.get().year().known());
        var again =
                choice.ruleset().readsLike(ruleset(forced)) ? first : TapeRecogniser.read(grid, part, choice.ruleset());
        return again.map(form -> noted(form, choice.ruleset(), choice.why()));
    }

    private static Ruleset ruleset(Optional<Ruleset> forced) {
        return forced.orElseGet(() -> Rulesets.get("national"));
    }

    private static Form noted(Form form, Ruleset ruleset, String why) {
        var note = new Note(Note.Kind.RULESET, 0, Path.FORM, List.of(), List.of(ruleset.id()), why);
        return form.withRuleset(ruleset.id()).withSource(form.source().plus(note));
    }

    /** The texts that name the place a form comes from. */
    static List<String> owner(Form form) {
        return switch (form) {
            case ProjectPlan plan -> texts(form, plan.department(), plan.project());
            case Monitoring monitoring -> texts(form, monitoring.department(), monitoring.project());
            case SelfEvaluation evaluation -> texts(form, evaluation.department(), evaluation.project());
            case ProjectPlanList list
            when !list.projects().isEmpty() ->
                texts(form, list.department(), list.projects().getFirst().project());
            default -> List.of(form.title().raw());
        };
    }

    private static List<String> texts(Form form, Department department, Project project) {
        return List.of(
                form.title().raw(),
                department.name().raw(),
                project.competentDepartment().raw(),
                project.unit().raw(),
                project.name().raw());
    }
}
