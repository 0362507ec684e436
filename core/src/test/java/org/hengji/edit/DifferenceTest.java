package org.hengji.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.form.Rows;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;

final class DifferenceTest {

    private static final DepartmentPlan PLAN = Identities.given(Plans.clean(), new Random(1));
    private static final List<String> TEXTS = List.of("", "甲", "≥3", "12.50", "—", "1,234");

    /** What a person may do to a form, by chance. */
    static DepartmentPlan changed(DepartmentPlan plan, Random chance, int times) {
        var present = plan;
        for (var i = 0; i < times; i++) {
            present = Edits.apply(present, List.of(any(present, chance))).form();
        }
        return present;
    }

    private static Edit any(DepartmentPlan plan, Random chance) {
        var lists = new ArrayList<>(List.of(Path.of("tasks"), Path.of("indicators")));
        plan.tasks().forEach(task -> lists.add(Path.of("tasks").row(task.id()).child("indicators")));
        var list = lists.get(chance.nextInt(lists.size()));
        var rows = (List<?>) Forms.at(plan, list).orElseThrow();
        var some = rows.isEmpty() ? RowId.NONE : Rows.id(rows.get(chance.nextInt(rows.size())));
        var other =
                chance.nextInt(4) == 0 || rows.isEmpty() ? RowId.NONE : Rows.id(rows.get(chance.nextInt(rows.size())));
        if (some.isNone() || chance.nextInt(5) == 0) {
            var known = plan.indicators().isEmpty()
                    ? RowId.NONE
                    : plan.indicators()
                            .get(chance.nextInt(plan.indicators().size()))
                            .id();
            var id = chance.nextBoolean() || known.isNone() || list.equals(Path.of("tasks"))
                    ? Identities.next(chance)
                    : known;
            return new Edit.Insert(list, id, other);
        }
        var row = list.row(some);
        return switch (chance.nextInt(4)) {
            case 0 -> new Edit.Move(row, other);
            case 1 ->
                new Edit.Remove(row, Rows.text((Record) Forms.at(plan, row).orElseThrow()));
            default -> set(plan, row.child(chance.nextBoolean() ? "name" : "target"), chance);
        };
    }

    private static Edit set(DepartmentPlan plan, Path path, Random chance) {
        var at = Forms.cell(plan, path).isPresent() ? path : Path.of("budget.income.other");
        var before = Edits.text(Forms.cell(plan, at).orElseThrow());
        return new Edit.Set(at, before, TEXTS.get(chance.nextInt(TEXTS.size())));
    }

    @Property(tries = 500)
    void the_difference_of_two_versions_leads_from_one_to_the_other(@ForAll long seed) {
        var chance = new Random(seed);
        var from = changed(PLAN, chance, 12);
        var to = changed(PLAN, chance, 12);
        var edited = Edits.apply(from, Difference.of(from, to));
        assertThat(edited.refused()).isEmpty();
        assertThat(said(edited.form())).isEqualTo(said(to));
        assertThat(Difference.of(edited.form(), to)).isEmpty();
    }

    @Property(tries = 100)
    void a_form_does_not_differ_from_itself(@ForAll long seed) {
        var plan = changed(PLAN, new Random(seed), 12);
        assertThat(Difference.of(plan, plan)).isEmpty();
    }

    /** The form without the notes, which no edit is about. */
    private static DepartmentPlan said(DepartmentPlan plan) {
        return plan.withSource(PLAN.source());
    }
}
