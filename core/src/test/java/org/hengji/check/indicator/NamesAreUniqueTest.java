package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;

class NamesAreUniqueTest {

    private final NamesAreUnique check = new NamesAreUnique();

    @Test
    void the_later_row_is_named_with_the_earlier_one_and_its_twin() {
        var changes = "+ indicators = level1: 产出指标; level2: 数量指标; name: 惠民演出 场次; unit: 场; target: ≥70";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators[7]");
            assertThat(finding.also()).map(Path::toString).containsExactly("indicators[0]", "tasks[0].indicators[0]");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).contains("第 8 行", "第 1 行", "“≥60”", "“≥70”");
            assertThat(finding.values()).containsEntry("earlier", "≥60").containsEntry("later", "≥70");
            assertThat(finding.fixes()).isEmpty();
        });
    }

    @Test
    void equal_values_are_simply_to_be_joined() {
        var changes = "+ indicators = level1: 产出指标; level2: 产出数量; name: 开展惠民演出场次数量; unit: ; target: ≥60";

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("重复。请合并成一项").doesNotContain("≥60"));
    }

    @Test
    void the_same_name_as_output_and_as_outcome_is_to_be_explained() {
        var changes = "+ indicators = level1: 效益指标; level2: 社会效益指标; name: 惠民演出场次; unit: 场; target: ≥60";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.message()).contains("一处作产出、一处作效益");
        });
    }

    @Test
    void the_same_row_for_another_village_is_no_repetition() {
        assertThat(Examples.findings(
                        check,
                        "+ indicators = section: 下坪村; level1: 产出指标; level2: 数量指标; name: 惠民演出场次; unit: 场; target: ≥70"))
                .isEmpty();
    }

    @Test
    void other_classes_other_units_and_other_names_may_stand_beside() {
        assertThat(Examples.findings(
                        check, "+ indicators = level1: 产出指标; level2: 质量指标; name: 惠民演出场次; unit: 场; target: ≥60"))
                .isEmpty();
        assertThat(Examples.findings(
                        check, "+ indicators = level1: 产出指标; level2: 数量指标; name: 惠民演出场次; unit: 人次; target: ≥60"))
                .isEmpty();
        assertThat(Examples.findings(
                        check,
                        "+ indicators = level1: 产出指标; level2: 数量指标; name: ; unit: 场; target: ≥60\n"
                                + "+ indicators = level1: 产出指标; level2: 数量指标; name: ; unit: 场; target: ≥60"))
                .isEmpty();
    }

    @Test
    void unknown_classes_are_compared_as_printed() {
        var changes = """
            + indicators = level1: 产出指标; level2: 培训指标; name: 馆员培训; unit: 场; target: ≥6
            + indicators = level1: 产出指标; level2: 培 训指标; name: 馆员培训; unit: 场; target: ≥6
            + indicators = level1: 产出指标; level2: 其他指标; name: 馆员培训; unit: 场; target: ≥6\
            """;

        assertThat(Examples.findings(check, changes))
                .map(Finding::at)
                .map(Path::toString)
                .containsExactly("indicators[8]");
    }

    @Test
    void a_task_may_not_list_an_indicator_twice() {
        var changes = "+ tasks[1].indicators = name: 阅读推广活动场次; unit: 场; target: ≥30";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("tasks[1].indicators[1]");
            assertThat(finding.also()).containsExactly(Path.of("tasks[1].indicators[0]"));
            assertThat(finding.message()).contains("“≥24”", "“≥30”");
        });
    }

    @Test
    void two_tasks_may_share_an_indicator() {
        assertThat(Examples.findings(check, "+ tasks[1].indicators = name: 惠民演出场次; unit: 场; target: ≥60"))
                .isEmpty();
    }

    @Test
    void two_tasks_may_share_an_indicator_that_is_not_in_the_table() {
        var changes = """
            + tasks[0].indicators = name: 下乡演出场次; unit: 场; target: ≥20
            + tasks[1].indicators = name: 下乡演出场次; unit: 场; target: ≥20\
            """;

        assertThat(Examples.findings(check, changes)).isEmpty();
    }

    @Test
    void a_row_is_paired_with_the_one_of_its_own_class() {
        var changes = """
            + indicators = level1: 产出指标; level2: 质量指标; name: 惠民演出场次; unit: 场; target: ≥60
            + indicators = level1: 产出指标; level2: 质量指标; name: 惠民演出场次; unit: 场; target: ≥70\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators[8]");
            assertThat(finding.also()).containsExactly(Path.of("indicators[7]"));
        });
    }

    @Test
    void what_is_twice_in_the_table_and_twice_in_a_task_is_one_finding() {
        var changes = """
            + indicators = level1: 产出指标; level2: 数量指标; name: 惠民演出场次; unit: 场; target: ≥70
            + tasks[0].indicators = name: 惠民演出场次; unit: 场; target: ≥70\
            """;

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also())
                        .map(Path::toString)
                        .containsExactly("indicators[0]", "tasks[0].indicators[0]", "tasks[0].indicators[1]"));
    }
}
