package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Note;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShiftedRowsTest {

    private static final String ABOVE = " | 产出指标 | 数量指标 | 演出场次(场) | ≥5\n";

    @ParameterizedTest
    @CsvSource({
        "' | 讲座场次(场) | ≥6 | | ', 左移了 2 格",
        "' | | 讲座场次(场) | ≥6 | ', 左移了 1 格",
        "'讲座场次(场) | ≥6 | | | ', 左移了 3 格",
        "' | | | | 讲座场次(场) | ≥6', 右移了 1 格"
    })
    void a_row_that_slipped_is_read_in_its_columns(String row, String why) {
        var plan = Tables.indicators(ABOVE + row + "\n");
        assertThat(Tables.lines(plan)).containsExactly("产出指标 数量指标 演出场次 场 ≥5", "产出指标 数量指标 讲座场次 场 ≥6");
        assertThat(Tables.notes(plan, Note.Kind.SHIFTED_CELLS)).singleElement().satisfies(note -> {
            assertThat(note.at()).isEqualTo(Path.of("indicators[1]"));
            assertThat(note.row()).isEqualTo(5);
            assertThat(note.why()).contains(why);
            assertThat(note.read()).containsExactly("", "", "讲座场次(场)", "≥6");
        });
        assertThat(Tables.notes(plan, Note.Kind.UNPLACED)).isEmpty();
    }

    @Test
    void a_label_of_the_next_class_slips_with_its_row() {
        var plan = Tables.indicators(ABOVE + "质量指标 | 验收合格率 | =100% | | \n");
        assertThat(Tables.lines(plan)).last().isEqualTo("产出指标 质量指标 验收合格率  =100%");
    }

    @Test
    void a_slip_is_found_before_labels_are_filled_down() {
        var plan = Tables.indicators(ABOVE + " | 可持续影响指标 | 管护责任落实率 | =100% | \n");
        assertThat(Tables.lines(plan)).last().isEqualTo(" 可持续影响指标 管护责任落实率  =100%");
    }

    @Test
    void a_row_that_no_single_move_explains_stays_as_it_is() {
        var plan = Tables.indicators(ABOVE + " | 讲座 | 场次 | 多少 | ≥6\n");
        assertThat(Tables.lines(plan)).last().isEqualTo("讲座 场次 多少  ≥6");
        assertThat(Tables.notes(plan, Note.Kind.SHIFTED_CELLS)).isEmpty();
    }

    @Test
    void a_row_without_value_stays_as_it_is() {
        var plan = Tables.indicators(ABOVE + " | | 讲座场次(场) | | \n");
        assertThat(Tables.notes(plan, Note.Kind.SHIFTED_CELLS)).isEmpty();
    }

    @Test
    void a_row_that_ends_early_has_lost_its_cells_and_not_slipped() {
        var plan = Tables.indicators(ABOVE + "讲座场次(场) | ≥6\n");
        assertThat(Tables.lines(plan)).last().isEqualTo("产出指标 数量指标 讲座场次 场 ≥6");
        assertThat(Tables.notes(plan, Note.Kind.SHIFTED_CELLS)).isEmpty();
    }

    @Test
    void the_key_indicator_of_a_task_may_slip_too() {
        var plan = Tables.tasks("""
            办好演出 | 举办演出5场。 | 演出场次(场) | ≥5 |
             | 讲座场次(场) | ≥6 | |
            """);
        assertThat(plan.tasks()).singleElement().satisfies(task -> {
            assertThat(task.content().raw()).isEqualTo("举办演出5场。");
            assertThat(task.indicators()).extracting(key -> key.name().raw()).containsExactly("演出场次", "讲座场次");
        });
        assertThat(Tables.notes(plan, Note.Kind.SHIFTED_CELLS))
                .extracting(Note::at)
                .containsExactly(Path.of("tasks[0].indicators[1]"));
    }
}
