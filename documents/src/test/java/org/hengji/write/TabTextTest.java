package org.hengji.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hengji.grid.Grid;
import org.junit.jupiter.api.Test;

final class TabTextTest {

    private static String text(String... cells) {
        var row = new Grid.Row(1, Arrays.stream(cells).map(Grid.Cell::of).toList());
        return TabText.write(new Grid("text", true, List.of(row), List.of()));
    }

    @Test
    void cells_are_parted_by_tabs_and_rows_by_line_feeds() {
        assertThat(text("甲", "", "丙")).isEqualTo("甲\t\t丙\n");
    }

    @Test
    void a_cell_that_would_break_the_row_stands_in_quotes() {
        assertThat(text("甲\n乙", "丙\t丁", "\"戊\"", "己\"庚")).isEqualTo("\"甲\n乙\"\t\"丙\t丁\"\t\"\"\"戊\"\"\"\t己\"庚\n");
    }
}
