package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.number.Folds;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;

/** 识别: which official forms a grid holds. One grid may hold several, one below the other. */
public final class Recogniser {

    private static final List<String> OTHER_FORMS =
            List.of("自评", "监控", "评价", "复核", "项目支出绩效目标", "完成情况", "审核表", "项目绩效目标");

    private Recogniser() {}

    /** The forms in a grid, judged by {@code forced} or by the ruleset chosen for each; empty when there is none we know. */
    public static List<Form> read(Grid grid, Optional<Ruleset> forced) {
        var plans = plans(grid, forced);
        return plans.isEmpty() ? OtherForms.read(grid, forced) : plans;
    }

    private static List<Form> plans(Grid grid, Optional<Ruleset> forced) {
        var ruleset = forced.orElseGet(() -> Rulesets.get("national"));
        var vocabulary = ruleset.vocabulary(DepartmentPlan.KIND);
        var flat = grid.hasCells() ? Optional.<FlatPlan>empty() : Optional.of(new FlatPlan(ruleset));
        var shaped = flat.map(text -> text.cut(grid)).orElse(grid);
        var lost = new LostCells(grid, ruleset);
        var plans = new ArrayList<Form>();
        var skipped = new ArrayList<List<Grid.Row>>();
        for (var part : Parts.of(shaped, vocabulary)) {
            var plan = isOther(part) ? Optional.<DepartmentPlan>empty() : read(shaped, part, forced);
            plan.map(read -> flat.map(text -> text.proven(read)).orElse(read))
                    .map(found -> lost.found(found, part))
                    .ifPresentOrElse(plans::add, () -> skipped.add(part));
        }
        return plans.isEmpty() ? List.of() : withOthers(plans, shaped, skipped, forced);
    }

    /** Forms of another kind in the same file are read too; what is no form we know is said with the first. */
    private static List<Form> withOthers(
            List<Form> plans, Grid grid, List<List<Grid.Row>> parts, Optional<Ruleset> forced) {
        var skipped = new ArrayList<List<Grid.Row>>();
        for (var part : parts) {
            var other = grid.hasCells() ? OtherForms.read(grid, part, forced) : Optional.<Form>empty();
            other.ifPresentOrElse(plans::add, () -> skipped.add(part));
        }
        return withSkipped(plans, skipped);
    }

    private static List<Form> withSkipped(List<Form> plans, List<List<Grid.Row>> skipped) {
        var source = plans.getFirst().source();
        for (var part : skipped) {
            var rows = part.stream().filter(row -> !row.isBlank()).toList();
            if (!rows.isEmpty()) {
                source = source.plus(new Note(
                        Note.Kind.SKIPPED,
                        rows.getFirst().number(),
                        Path.FORM,
                        texts(rows.getFirst()),
                        List.of(),
                        "文件里还有别的内容，共 %d 行，目前不读".formatted(rows.size())));
            }
        }
        plans.set(0, plans.getFirst().withSource(source));
        return List.copyOf(plans);
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<DepartmentPlan> read(Grid grid, List<Grid.Row> part, Optional<Ruleset> forced) {
        var ruleset = forced.orElseGet(() -> Rulesets.get("national"));
        var first = recognise(grid, part, ruleset);
        if (first.isEmpty() || forced.isPresent()) {
            return first.map(plan -> noted(plan, ruleset, "按指定的规则" + ruleset.id() + "判断"));
        }
        var plan = first.get();
        var owner = List.of(
                plan.title().raw(),
                plan.department().name().raw(),
                plan.department().code().raw());
        var choice = Rulesets.choose(owner, plan.year().known());
        var again = choice.ruleset().readsLike(ruleset) ? first : recognise(grid, part, choice.ruleset());
        return again.map(chosen -> noted(chosen, choice.ruleset(), choice.why()));
    }

    private static Optional<DepartmentPlan> recognise(Grid grid, List<Grid.Row> part, Ruleset ruleset) {
        var recogniser = new PlanRecogniser(new Sheet(grid, part, ruleset.vocabulary(DepartmentPlan.KIND)), ruleset);
        var plan = recogniser.read();
        return recogniser.foundSomething() && isPlan(plan, recogniser)
                ? Optional.of(grid.hasCells() ? plan : flat(plan))
                : Optional.empty();
    }

    /** A title of the kind, or enough of its own labels where the title was lost. */
    private static boolean isPlan(DepartmentPlan plan, PlanRecogniser recogniser) {
        return recogniser.hasTitle()
                || plan.department().name().isKnown() && !plan.indicators().isEmpty();
    }

    private static DepartmentPlan flat(DepartmentPlan plan) {
        var note = new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "原件没有单元格，只按认得的标签切分，其余没有放进表里");
        return plan.withSource(plan.source().plus(note));
    }

    private static DepartmentPlan noted(DepartmentPlan plan, Ruleset ruleset, String why) {
        var note = new Note(Note.Kind.RULESET, 0, Path.FORM, List.of(), List.of(ruleset.id()), why);
        return plan.withRuleset(ruleset.id()).withSource(plan.source().plus(note));
    }

    /** Whether the part is headed as a form of another kind. */
    private static boolean isOther(List<Grid.Row> part) {
        return part.stream()
                .filter(row -> !row.isBlank())
                .limit(3)
                .map(row -> Folds.label(row.text(0)))
                .filter(text -> text.length() <= 60 && text.endsWith("表"))
                .anyMatch(text -> OTHER_FORMS.stream().anyMatch(text::contains));
    }
}
