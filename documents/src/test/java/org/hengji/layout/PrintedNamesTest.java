package org.hengji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

final class PrintedNamesTest {

    private static final Path ROW = Path.of("indicators[0]");

    private static DepartmentPlan plan(String name, String unit, String target) {
        return DepartmentPlan.blank()
                .withRuleset("guangdong/2025")
                .with(
                        "indicators",
                        List.of(Indicator.blank()
                                .with("name", Texts.read(name))
                                .with("unit", Texts.read(unit))
                                .with("target", Targets.read(target))));
    }

    private static Indicator typed(DepartmentPlan plan, String column, String before, String after) {
        var set = new Edit.Set(ROW.child(column), before, after);
        var edits = PrintedNames.edits(plan, set, Rulesets.get(plan.ruleset()).measures());
        var edited = plan.with(edits);
        assertThat(edited.refused()).isEmpty();
        return edited.form().indicators().getFirst();
    }

    @Test
    void a_unit_typed_in_brackets_is_the_unit() {
        var row = typed(plan("", "", ""), "name", "", "演出场次(场)");
        assertThat(row.name().raw()).isEqualTo("演出场次");
        assertThat(row.unit().raw()).isEqualTo("场");
        assertThat(Column.named(row)).isEqualTo("演出场次(场)");
    }

    @Test
    void full_width_brackets_are_brackets() {
        assertThat(typed(plan("", "", ""), "name", "", "演出场次（场）").unit().raw()).isEqualTo("场");
    }

    @Test
    void a_changed_unit_leaves_the_name() {
        var row = typed(plan("演出观众", "人", "≥30"), "name", "演出观众(人)", "演出观众(人次)");
        assertThat(row.name().raw()).isEqualTo("演出观众");
        assertThat(row.unit().raw()).isEqualTo("人次");
    }

    @Test
    void brackets_taken_away_take_the_unit_away() {
        assertThat(typed(plan("演出观众", "人", "≥30"), "name", "演出观众(人)", "演出观众")
                        .unit()
                        .isBlank())
                .isTrue();
    }

    @Test
    void a_unit_that_the_value_carries_stays() {
        assertThat(typed(plan("演出观众", "人", "≥30人"), "name", "演出观众", "现场观众")
                        .unit()
                        .raw())
                .isEqualTo("人");
    }

    @Test
    void brackets_that_hold_no_unit_are_the_names_own() {
        var row = typed(plan("", "", ""), "name", "", "覆盖人数(含线上参加的人)");
        assertThat(row.name().raw()).isEqualTo("覆盖人数(含线上参加的人)");
        assertThat(row.unit().isBlank()).isTrue();
    }

    @Test
    void a_unit_behind_the_number_is_the_indicators_where_it_has_none() {
        assertThat(typed(plan("演出观众", "", ""), "target", "", "≥30人").unit().raw())
                .isEqualTo("人");
        assertThat(typed(plan("演出观众", "人次", ""), "target", "", "≥30人").unit().raw())
                .isEqualTo("人次");
        assertThat(typed(plan("满意度", "", ""), "target", "", "≥90%").unit().isBlank())
                .isTrue();
    }

    @Test
    void other_cells_are_taken_as_they_are() {
        assertThat(typed(plan("演出观众", "人", "≥30"), "level1", "", "产出指标(50)").level1())
                .isEqualTo(Cell.text("产出指标(50)"));
    }
}
