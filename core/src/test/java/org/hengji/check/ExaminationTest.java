package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Path;
import org.hengji.indicator.Target;
import org.hengji.plan.KeyTask;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {

    private static final Path TABLE_ROW = Path.of("indicators[0]");
    private static final Path KEY_ROW = Path.of("tasks[0].indicators[0]");

    private static IndicatorRow row(Examination examination) {
        return examination.rows().getFirst();
    }

    @Test
    void an_examination_is_of_one_form_under_one_ruleset() {
        var plan = Plans.clean();
        var ruleset = Rulesets.get("guangdong/2025");
        var examination = Examination.of(plan, ruleset);
        assertThat(examination.form()).isSameAs(plan);
        assertThat(examination.source()).isSameAs(plan.source());
        assertThat(examination.ruleset()).isSameAs(ruleset);
        assertThat(examination.taxonomies()).isSameAs(ruleset.taxonomies());
    }

    @Test
    void the_rows_of_the_table_and_of_the_tasks_stand_at_their_places() {
        var examination = Examples.examination("");
        assertThat(examination.tableRows())
                .extracting(IndicatorRow::name)
                .startsWith("惠民演出场次", "阅读推广活动场次", "演出设备完好率")
                .hasSize(7);
        assertThat(examination.tableRows())
                .extracting(IndicatorRow::at)
                .startsWith(TABLE_ROW, Path.of("indicators[1]"));
        assertThat(examination.keyRows())
                .extracting(IndicatorRow::at)
                .containsExactly(KEY_ROW, Path.of("tasks[1].indicators[0]"));
        assertThat(examination.keyRows()).extracting(IndicatorRow::name).containsExactly("惠民演出场次", "阅读推广活动场次");
    }

    @Test
    void the_tasks_stand_at_their_places() {
        var tasks = Examples.examination("").tasks();
        assertThat(tasks).extracting(Examination.TaskRow::at).containsExactly(Path.of("tasks[0]"), Path.of("tasks[1]"));
        assertThat(tasks)
                .extracting(Examination.TaskRow::task)
                .extracting(KeyTask::name)
                .extracting(name -> name.known().orElseThrow())
                .containsExactly("举办惠民演出", "推广全民阅读");
    }

    @Test
    void a_key_indicator_that_stands_in_the_table_is_judged_there_only() {
        var rows = Examples.examination("").rows();
        assertThat(rows).hasSize(7).noneMatch(IndicatorRow::inTask);
        assertThat(rows.getFirst().at()).isEqualTo(TABLE_ROW);
        assertThat(rows.getFirst().also()).containsExactly(KEY_ROW);
        assertThat(rows.get(1).also()).containsExactly(Path.of("tasks[1].indicators[0]"));
        assertThat(rows.get(2).also()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks[0].indicators[0].name = 惠民演出次数",
                "tasks[0].indicators[0].unit = 次",
                "tasks[0].indicators[0].target = ≥61",
                "tasks[0].indicators[0].target = ≤60"
            })
    void a_key_indicator_that_says_something_else_is_judged_by_itself(String change) {
        var rows = Examples.examination(change).rows();
        assertThat(rows).hasSize(8);
        assertThat(rows.getFirst().also()).isEmpty();
        assertThat(rows.getLast().at()).isEqualTo(KEY_ROW);
        assertThat(rows.getLast().inTask()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks[0].indicators[0].name = 惠民演出 场次",
                "tasks[0].indicators[0].unit = 场\u200B",
                "tasks[0].indicators[0].target = ≥ ６０"
            })
    void blanks_and_widths_make_no_other_indicator(String change) {
        assertThat(Examples.examination(change).rows()).hasSize(7);
    }

    @Test
    void rows_without_a_name_are_never_the_same() {
        var examination = Examples.examination("""
            indicators[0].name =
            tasks[0].indicators[0].name =
            """);
        assertThat(examination.rows()).hasSize(8);
        assertThat(Examination.sameName(row(examination), row(examination))).isFalse();
    }

    @Test
    void a_row_of_the_table_repeated_in_two_tasks_is_judged_once() {
        var rows = Examples.examination("+ tasks[1].indicators = name: 惠民演出场次; unit: 场; target: ≥60")
                .rows();
        assertThat(rows).hasSize(7);
        assertThat(rows.getFirst().also()).containsExactly(KEY_ROW, Path.of("tasks[1].indicators[1]"));
    }

    @ParameterizedTest
    @CsvSource({
        "产出指标, 数量指标, 数量指标, 产出指标",
        "产出, 产出数量, 数量指标, 产出指标",
        "履职 效益（30分）, 社会效益, 社会效益指标, 效益指标",
        "'', 社会效益指标, 社会效益指标, 效益指标",
        "别的, 时效指标, 时效指标, 产出指标",
        "成本指标, 成本指标, 成本指标, 成本指标",
        "'', 成本指标, 成本指标, ",
        "产出指标, 别的, , 产出指标",
        "'', 别的, , ",
        "'', '', , ",
    })
    void a_row_belongs_where_its_labels_say_or_where_alone_it_can(
            String level1, String level2, String category, String dimension) {
        var examination = Examples.examination("""
            indicators[0].level1 = %s
            indicators[0].level2 = %s
            """.formatted(level1, level2));
        assertThat(examination.category(row(examination)).orElse(null)).isEqualTo(category);
        assertThat(examination.dimension(row(examination)).orElse(null)).isEqualTo(dimension);
    }

    @ParameterizedTest
    @CsvSource({"场, occasion", "' 场 次', occasion", "万人, person", "'', ", "别的, "})
    void a_unit_means_what_the_ruleset_says_or_nothing(String unit, String dimension) {
        var examination = Examples.examination("indicators[0].unit = " + unit);
        assertThat(examination.measure(row(examination)).map(Measure::dimension).orElse(null))
                .isEqualTo(dimension);
    }

    @Test
    void a_target_is_there_where_it_was_read() {
        var read = Examples.examination("indicators[0].target = 5-8");
        assertThat(read.target(row(read)))
                .hasValueSatisfying(target -> assertThat(target).isInstanceOf(Target.Range.class));
        var unread = Examples.examination("indicators[0].target = 1.2.3");
        assertThat(unread.target(row(unread))).isEmpty();
    }

    @Test
    void what_checks_share_is_worked_out_once() {
        var examination = Examples.examination("");
        var first = examination.shared(Worked.class, Worked::new);
        var second = examination.shared(Worked.class, Worked::new);
        assertThat(first.from()).isSameAs(examination);
        assertThat(second).isSameAs(first);
    }

    private record Worked(Examination from) {}
}
