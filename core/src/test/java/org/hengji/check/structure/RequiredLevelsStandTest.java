package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

class RequiredLevelsStandTest {

    private final RequiredLevelsStand check = new RequiredLevelsStand();

    @Test
    void a_table_without_any_outcome_blocks_and_offers_nothing() {
        assertThat(Examples.findings(check, "- indicators[5]")).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.also()).isEmpty();
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).contains("没有任何“效益指标”");
            assertThat(finding.values()).containsEntry("level1", "效益指标");
            assertThat(finding.fixes()).isEmpty();
        });
    }

    @Test
    void rows_whose_label_was_not_printed_are_named_and_can_be_labelled_safely() {
        var changes = """
            indicators[5].level1 =
            + indicators = level1: ; level2: 可持续影响指标; name: 设备年度保有率; unit: %; target: ≥90\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.also())
                    .map(Path::toString)
                    .containsExactly("indicators[5].level1", "indicators[7].level1");
            assertThat(finding.message()).contains("第 6、8 行", "社会效益指标、可持续影响指标", "这 2 行");
            assertThat(finding.fixes()).singleElement().satisfies(fix -> {
                assertThat(fix.safe()).isTrue();
                assertThat(fix.edits())
                        .containsExactly(
                                new Edit.Set(Path.of("indicators[5].level1"), "", "效益指标"),
                                new Edit.Set(Path.of("indicators[7].level1"), "", "效益指标"));
            });
        });
    }

    @Test
    void the_safe_fix_settles_the_finding() {
        var plan = Examples.plan("indicators[5].level1 =");
        var ruleset = Rulesets.get(plan.ruleset());
        var fix = Examples.findings(check, "indicators[5].level1 =")
                .getFirst()
                .fixes()
                .getFirst();

        var mended = plan.with(fix.edits());

        assertThat(mended.refused()).isEmpty();
        assertThat(check.examine(Examination.of(mended.form(), ruleset))).isEqualTo(Outcome.nothing());
    }

    @Test
    void outcome_rows_printed_under_another_level_are_relabelled_from_what_is_printed() {
        assertThat(Examples.findings(check, "indicators[5].level1 = 满意度指标"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes().getFirst().edits())
                        .containsExactly(new Edit.Set(Path.of("indicators[5].level1"), "满意度指标", "效益指标")));
    }

    @Test
    void only_the_first_rows_are_listed_where_many_lack_the_label() {
        var changes = new StringBuilder("indicators[5].level1 =\n");
        for (var i = 0; i < 6; i++) {
            changes.append("+ indicators = level1: ; level2: 社会效益指标; name: 知晓率")
                    .append(i)
                    .append("; target: ≥9")
                    .append(i)
                    .append("%\n");
        }

        assertThat(Examples.findings(check, changes.toString())).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("第 6、8、9、10、11、12 行等 7 行");
            assertThat(finding.also()).hasSize(7);
        });
    }

    @Test
    void output_is_required_as_well() {
        var changes = """
            indicators[0].level1 =
            indicators[1].level1 =
            indicators[2].level1 =
            indicators[3].level1 =
            indicators[4].level1 =\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.values()).containsEntry("level1", "产出指标");
            assertThat(finding.also()).hasSize(4).doesNotContain(Path.of("indicators[4].level1"));
        });
    }

    @Test
    void other_spellings_of_a_level_count() {
        assertThat(Examples.findings(check, "indicators[5].level1 = 效 益（30分）")).isEmpty();
    }

    @Test
    void a_list_without_levels_is_not_judged() {
        var weighted = Examples.plan("").indicators().stream()
                .map(row -> row.with("level1", Cell.absent()).with("level2", Cell.absent()))
                .toList();
        var plan = Examples.plan("").with("indicators", weighted);

        assertThat(check.examine(Examination.of(plan, Rulesets.get(plan.ruleset()))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_list_with_blank_levels_only_is_not_judged() {
        var blank = Examples.plan("").indicators().stream()
                .map(row -> row.with("level1", Cell.blank()).with("level2", Cell.blank()))
                .toList();
        var plan = Examples.plan("").with("indicators", blank);

        assertThat(check.examine(Examination.of(plan, Rulesets.get(plan.ruleset()))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void unused_rows_do_not_stand_for_a_level() {
        assertThat(Examples.findings(check, "indicators[5].name =\nindicators[5].target ="))
                .hasSize(1);
    }

    @Test
    void a_table_of_a_scheme_we_do_not_know_is_deferred() {
        assertThat(check.examine(Examples.examination("indicators[5].level1 = 履职成效\nindicators[5].level2 = 综合成效")))
                .isInstanceOfSatisfying(
                        Outcome.Deferred.class,
                        deferred -> assertThat(deferred.why()).contains("效益指标"));
    }

    @Test
    void a_cut_form_and_a_form_without_cells_defer_what_is_missing() {
        assertThat(Cut.off(check, "- indicators[5]"))
                .isInstanceOfSatisfying(
                        Outcome.Deferred.class,
                        deferred -> assertThat(deferred.why()).contains("没有完整读到"));
        assertThat(check.examine(Examples.examination("- indicators[5]\nnote no-cells goal: a -> a")))
                .isInstanceOfSatisfying(
                        Outcome.Deferred.class,
                        deferred -> assertThat(deferred.why()).contains("没有分出单元格"));
        assertThat(Cut.off(check, "")).isEqualTo(Outcome.found(List.of()));
    }

    @Test
    void a_form_without_indicators_is_deferred() {
        assertThat(Cut.empty(check)).isInstanceOf(Outcome.Deferred.class);
    }
}
