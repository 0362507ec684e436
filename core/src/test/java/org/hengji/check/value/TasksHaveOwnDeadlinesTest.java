package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TasksHaveOwnDeadlinesTest {

    private static final String ONE = """
        indicators[3].name = 完成时间
        indicators[3].target = 2025年12月前
        """;

    private final TasksHaveOwnDeadlines check = new TasksHaveOwnDeadlines();

    @Test
    void one_deadline_for_all_tasks_is_a_hint() {
        assertThat(Examples.findings(check, ONE)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[3].target");
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(finding.message()).isEqualTo("第 4 行“完成时间”：2 项任务共用“2025年12月前”一个时限，看不出各项是否按时。请为主要任务分别写明完成日期。");
            assertThat(finding.values()).containsEntry("tasks", "2").containsEntry("deadline", "2025年12月前");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"各项工作完成时限", "年度重点任务按时完成时间", "项目实施进度"})
    void whatever_the_whole_of_the_work_is_called(String name) {
        assertThat(Examples.findings(check, ONE + "indicators[3].name = " + name))
                .hasSize(1);
    }

    @Test
    void a_deadline_of_one_task_or_a_second_one_passes() {
        assertThat(Examples.findings(check, ONE + "indicators[3].name = 惠民演出完成时间"))
                .isEmpty();
        assertThat(Examples.findings(check, ONE + "indicators[2].target = 2025年6月30日前"))
                .isEmpty();
    }

    @Test
    void a_single_task_has_its_own_deadline_anyway() {
        assertThat(check.examine(Examples.examination(ONE + "- tasks[1]")))
                .isEqualTo(Outcome.notApplicable("重点工作任务不足两项"));
    }

    @Test
    void a_table_cut_off_may_have_had_more() {
        assertThat(Sources.cutOff(check, ONE)).isEqualTo(Outcome.deferred("表格不完整，不能判断各项任务有没有各自的时限。"));
        assertThat(Sources.cutOff(check, "")).isEqualTo(Outcome.nothing());
    }
}
