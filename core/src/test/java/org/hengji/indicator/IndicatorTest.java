package org.hengji.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    @Test
    void a_blank_row_has_the_columns_that_every_table_prints() {
        assertThat(Indicator.blank().id()).isEqualTo(RowId.NONE);
        assertThat(blankColumns(Indicator.blank()))
                .containsExactly("level1", "level2", "name", "unit", "weight", "target");
    }

    @Test
    void a_key_indicator_has_neither_levels_nor_weight() {
        assertThat(blankColumns(Indicator.blankKey())).containsExactly("name", "unit", "target");
    }

    @Test
    void one_cell_is_changed_and_the_others_stay() {
        var named = Indicator.blank().with("name", Cell.text("惠民演出场次"));

        assertThat(named.name()).isEqualTo(Cell.text("惠民演出场次"));
        assertThat(named.with("name", Cell.blank())).isEqualTo(Indicator.blank());
    }

    @Test
    void a_row_without_an_answer_is_blank() {
        assertThat(Indicator.blank().isBlank()).isTrue();
        assertThat(Indicator.blankKey().isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"level1", "level2", "name", "target"})
    void a_level_a_name_or_a_value_fills_a_row_if_only_with_a_dash(String column) {
        assertThat(Indicator.blank().with(column, new Cell.NotApplicable<>("—")).isBlank())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "weight", "templateBound", "basis", "remark"})
    void no_other_cell_fills_a_row(String column) {
        assertThat(Indicator.blank().with(column, new Cell.NotApplicable<>("—")).isBlank())
                .isTrue();
    }

    private static List<String> blankColumns(Indicator row) {
        return Records.components(Indicator.class).stream()
                .map(Records.Component::name)
                .filter(name -> Records.get(row, name) instanceof Cell<?> cell && cell.isBlank())
                .toList();
    }
}
