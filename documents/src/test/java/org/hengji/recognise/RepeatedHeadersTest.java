package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Note;
import org.hengji.plan.KeyTask;
import org.junit.jupiter.api.Test;

final class RepeatedHeadersTest {

    private static final String FIRST = "办好演出 | 举办演出5场。 | 演出场次(场) | ≥5 |\n";

    @Test
    void a_header_printed_again_with_its_columns_moved_is_followed_and_noted() {
        var plan = Tables.tasks(FIRST + """
            年度重点工作任务 | | 主要实施内容 | 关键性指标 | 实现值
            推广阅读 | | 举办讲座6场。 | 讲座场次(场) | ≥6
             | | | 读者人次(人次) | ≥800
            """);
        assertThat(plan.tasks()).extracting(task -> task.content().raw()).containsExactly("举办演出5场。", "举办讲座6场。");
        assertThat(plan.tasks().getLast().indicators())
                .extracting(Tables::line)
                .containsExactly("  讲座场次 场 ≥6", "  读者人次 人次 ≥800");
        assertThat(Tables.notes(plan, Note.Kind.COLUMN_SHIFT))
                .extracting(note -> note.row() + " " + note.at())
                .containsExactly("5 tasks", "6 tasks[1]");
    }

    @Test
    void a_header_printed_again_where_it_was_is_no_row_and_no_note() {
        var plan = Tables.tasks(FIRST + """
            年度重点工作任务 | 主要实施内容 | 关键性指标 | 实现值 |
            推广阅读 | 举办讲座6场。 | 讲座场次(场) | ≥6 |
            """);
        assertThat(plan.tasks())
                .extracting(KeyTask::name)
                .extracting(name -> name.raw())
                .containsExactly("办好演出", "推广阅读");
        assertThat(Tables.notes(plan, Note.Kind.COLUMN_SHIFT)).isEmpty();
    }

    @Test
    void the_indicator_tables_header_may_move_too() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5 |
            绩效指标 | 一级指标 | | 二级指标 | 三级指标 | 指标值
             | | | | 讲座场次(场) | ≥6
            """);
        assertThat(Tables.lines(plan)).last().isEqualTo("产出指标 数量指标 讲座场次 场 ≥6");
        assertThat(Tables.notes(plan, Note.Kind.COLUMN_SHIFT))
                .extracting(note -> note.row() + " " + note.at())
                .containsExactly("5 indicators", "6 indicators[1]");
    }

    @Test
    void a_task_that_runs_over_the_page_break_keeps_its_key_indicators() {
        var plan = Tables.tasks(FIRST + """
            年度重点工作任务 | 主要实施内容 | 关键性指标 | 实现值 |
             | | 观众人次(人次) | ≥900 |
            """);
        assertThat(plan.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.indicators()).hasSize(2));
    }
}
