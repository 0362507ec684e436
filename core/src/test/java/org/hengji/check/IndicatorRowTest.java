package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Path;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

class IndicatorRowTest {

    private static final Path TABLE = Path.of("indicators[3]");
    private static final Path TASK = Path.of("tasks[1].indicators[0]");

    @Test
    void a_row_knows_whether_it_stands_in_a_task() {
        var indicator = Plans.key("惠民演出场次", "场", "≥60");
        assertThat(new IndicatorRow(TASK, List.of(), indicator).inTask()).isTrue();
        assertThat(new IndicatorRow(TABLE, List.of(TASK), indicator).inTask()).isFalse();
    }

    @Test
    void what_is_not_filled_in_is_empty() {
        var filled = new IndicatorRow(TABLE, List.of(), Plans.key("惠民演出场次", "场", "≥60"));
        assertThat(filled.name()).isEqualTo("惠民演出场次");
        assertThat(filled.unit()).isEqualTo("场");
        var bare = new IndicatorRow(TABLE, List.of(), Plans.key("", "—", "≥60"));
        assertThat(bare.name()).isEmpty();
        assertThat(bare.unit()).isEmpty();
    }

    @Test
    void name_unit_and_value_are_compared_without_blanks_and_widths() {
        var row = new IndicatorRow(TABLE, List.of(), Plans.key("惠民 演出（场次）", "万 人次", "≥ ６０"));
        assertThat(row.nameLabel()).isEqualTo("惠民演出(场次)");
        assertThat(row.unitLabel()).isEqualTo("万人次");
        assertThat(row.targetLabel()).isEqualTo("≥60");
    }

    @Test
    void a_row_in_a_message_for_developers_is_its_place_and_name() {
        assertThat(new IndicatorRow(TABLE, List.of(), Plans.key("惠民演出场次", "场", "≥60")))
                .hasToString("indicators[3] 惠民演出场次");
    }

    @Test
    void a_cell_of_the_row_stands_in_its_twins_too() {
        var row = new IndicatorRow(
                TABLE, List.of(TASK, Path.of("tasks[2].indicators[4]")), Plans.key("惠民演出场次", "场", "≥60"));
        assertThat(row.also("unit"))
                .containsExactly(Path.of("tasks[1].indicators[0].unit"), Path.of("tasks[2].indicators[4].unit"));
    }
}
