package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsBelongTogetherTest {

    private final LevelsBelongTogether check = new LevelsBelongTogether();

    @Test
    void a_blank_level_1_gets_its_only_parent_by_a_safe_fix() {
        assertThat(Examples.findings(check, "indicators[5].level1 ="))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[5].level1");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message()).contains("第 6 行“惠民演出观众人次”", "没有一级指标", "“效益指标”");
                    assertThat(finding.values()).containsEntry("level1", "").containsEntry("level2", "社会效益指标");
                    assertThat(finding.fixes()).singleElement().satisfies(fix -> {
                        assertThat(fix.safe()).isTrue();
                        assertThat(fix.label()).contains("效益指标");
                        assertThat(fix.edits())
                                .containsExactly(new Edit.Set(Path.of("indicators[5].level1"), "", "效益指标"));
                    });
                });
    }

    @Test
    void a_printed_level_1_that_is_no_parent_is_named() {
        assertThat(Examples.findings(check, "indicators[3].level1 = 效益指标"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[3].level1");
                    assertThat(finding.message()).contains("印在“效益指标”之下");
                    assertThat(finding.fixes().getFirst().edits())
                            .containsExactly(new Edit.Set(Path.of("indicators[3].level1"), "效益指标", "产出指标"));
                });
    }

    @Test
    void every_row_is_a_finding_of_its_own() {
        assertThat(Examples.findings(check, "indicators[2].level1 =\nindicators[3].level1 ="))
                .map(Finding::at)
                .map(Path::toString)
                .containsExactly("indicators[2].level1", "indicators[3].level1");
    }

    @Test
    void cost_may_stand_under_either_scheme_so_nothing_is_filled_in() {
        assertThat(Examples.findings(check, "indicators[4].level1 ="))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("“产出指标”或“成本指标”");
                    assertThat(finding.fixes()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({
        "产出指标, 成本指标",
        "成本指标, 成本指标",
        "成本指标（20分）, 经济成本",
        "完成指标, 产出数量",
        "满意度, 满意度指标",
        "效果, 可持续发展",
        "效果指标, 满意度指标",
        "决策, 质量指标",
        "管理效率, 时效指标",
        "产出指标, 培训指标",
        "'', 培训指标",
    })
    void other_schemes_and_labels_we_do_not_know_stand(String level1, String level2) {
        var changes = "indicators[2].level1 = %s\nindicators[2].level2 = %s".formatted(level1, level2);

        assertThat(Examples.findings(check, changes)).isEmpty();
    }

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({"产出指标, 经济成本指标", "满意度指标, 数量指标", "质量合格率, 数量指标", "（50分）, 数量指标"})
    void labels_that_do_not_belong_together_do_not_stand(String level1, String level2) {
        var changes = "indicators[2].level1 = %s\nindicators[2].level2 = %s".formatted(level1, level2);

        assertThat(Examples.findings(check, changes)).hasSize(1);
    }

    @Test
    void a_weight_in_brackets_is_no_label() {
        assertThat(Examples.findings(check, "indicators[2].level1 = （50分）"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("没有一级指标"));
    }

    @Test
    void a_column_that_one_row_lacks_is_not_judged_there() {
        assertThat(Examples.findings(check, "indicators[2].level1 = (无此栏)")).isEmpty();
    }

    @Test
    void a_cut_form_defers_blanks_and_judges_what_is_printed() {
        assertThat(Cut.off(check, "indicators[5].level1 =")).isInstanceOf(Outcome.Deferred.class);
        assertThat(Cut.off(check, "indicators[5].level1 = 产出指标"))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings()).hasSize(1));
    }

    @Test
    void a_form_without_cells_defers_everything() {
        assertThat(check.examine(Examples.examination("indicators[5].level1 = 产出指标\nnote no-cells goal: a -> a")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(check.examine(Examples.examination("note no-cells goal: a -> a")))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void a_form_without_indicators_is_not_judged() {
        assertThat(Cut.empty(check)).isInstanceOf(Outcome.NotApplicable.class);
    }
}
