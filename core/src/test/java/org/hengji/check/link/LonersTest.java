package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Examples;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;

class LonersTest {

    private static final String KEY = "+ tasks[0].indicators = name: 流动演出车出车次数; unit: 次; target: ≥30\n";
    private static final String ROW = "+ indicators = level1: 产出指标; level2: 数量指标; name: %s; unit: %s; target: %s\n";

    @Test
    void a_key_indicator_without_twin_is_told_alone() {
        var finding = Examples.findings(new TableHasKeyIndicators(), KEY).getFirst();
        assertThat(finding.at()).hasToString("tasks[0].indicators[1]");
        assertThat(finding.also()).isEmpty();
        assertThat(finding.fixes()).isEmpty();
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.message()).isEqualTo("任务 1 的关键指标“流动演出车出车次数”：指标表里没有这一项。请在绩效指标里补一行，或从任务里删去。");
    }

    @Test
    void the_row_with_the_same_unit_and_number_is_the_likely_twin() {
        var finding = Examples.findings(new TableHasKeyIndicators(), KEY + ROW.formatted("送戏下乡车次", "次", "30"))
                .getFirst();
        assertThat(finding.also()).containsExactly(Path.of("indicators[7]"));
        assertThat(finding.values()).hasToString("{twin=送戏下乡车次}");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer(
                        "任务里改用名称“送戏下乡车次”",
                        new Edit.Set(Path.of("tasks[0].indicators[1].name"), "流动演出车出车次数", "送戏下乡车次")));
    }

    @Test
    void of_two_the_one_with_more_of_its_words_is_taken() {
        var finding = Examples.findings(
                        new TableHasKeyIndicators(),
                        KEY + ROW.formatted("送戏下乡车次", "次", "30") + ROW.formatted("流动演出车次", "次", "30"))
                .getFirst();
        assertThat(finding.also()).containsExactly(Path.of("indicators[8]"));
    }

    @Test
    void another_unit_or_number_or_a_row_with_its_own_key_is_no_twin() {
        assertThat(Examples.findings(
                                new TableHasKeyIndicators(),
                                KEY + ROW.formatted("送戏下乡车次", "场", "30") + ROW.formatted("送戏车次", "次", "31"))
                        .getFirst()
                        .also())
                .isEmpty();
        assertThat(Examples.findings(
                                new TableHasKeyIndicators(),
                                "+ tasks[0].indicators = name: 送戏下乡场次; unit: 场; target: ≥60")
                        .getFirst()
                        .also())
                .isEmpty();
    }

    @Test
    void a_key_indicator_in_words_has_no_twin() {
        assertThat(Examples.findings(new TableHasKeyIndicators(), "+ tasks[0].indicators = name: 演出影响力; target: 提高")
                        .getFirst()
                        .also())
                .isEmpty();
    }

    @Test
    void an_unnamed_key_indicator_is_another_checks() {
        assertThat(Examples.findings(new TableHasKeyIndicators(), "tasks[0].indicators[0].name ="))
                .isEmpty();
    }

    @Test
    void missing_things_wait_for_a_whole_form() {
        assertThat(Partial.cutOff(new TableHasKeyIndicators(), KEY)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.withoutCells(new TableHasKeyIndicators(), KEY)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new TableHasKeyIndicators(), "")).isEqualTo(Outcome.nothing());
        assertThat(Partial.withoutTable(new TableHasKeyIndicators(), KEY)).isInstanceOf(Outcome.NotApplicable.class);
        var row = ROW.formatted("送戏下乡车次", "次", "30");
        assertThat(Partial.cutOff(new TasksHaveQuantityRows(), row)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.withoutCells(new TasksHaveQuantityRows(), row)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new TasksHaveQuantityRows(), "")).isEqualTo(Outcome.nothing());
    }

    @Test
    void a_quantity_row_no_task_names_is_a_hint() {
        var finding = Examples.findings(new TasksHaveQuantityRows(), ROW.formatted("送戏下乡车次", "次", "30"))
                .getFirst();
        assertThat(finding.at()).hasToString("indicators[7]");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.message()).isEqualTo("第 8 行“送戏下乡车次”：没有任务列出这项数量指标。请把它列入负责的任务，或说明由哪项工作完成。");
    }

    @Test
    void tasks_without_key_indicators_are_not_asked() {
        var nameless = """
            tasks[0].indicators[0].name =
            tasks[1].indicators[0].name =
            """;
        assertThat(Partial.withoutTasks(new TasksHaveQuantityRows(), "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(Examples.findings(new TasksHaveQuantityRows(), nameless)).isEmpty();
        assertThat(Examples.findings(new TasksHaveQuantityRows(), "- indicators[0]"))
                .isEmpty();
    }

    @Test
    void an_unnamed_row_is_another_checks() {
        assertThat(Examples.findings(new TasksHaveQuantityRows(), "indicators[0].name ="))
                .isEmpty();
    }
}
