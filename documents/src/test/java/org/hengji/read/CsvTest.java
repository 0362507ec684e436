package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.read.Reading.cells;
import static org.hengji.read.Reading.grid;
import static org.hengji.read.Reading.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {

    private static final String CSV = "表题,,\n一级,二级,\"说明\n分两行，\"\"甲\"\"\"\n产出,数量,\"1,234.00\"\n\n效益,社会,x\n";

    @Test
    void quoted_cells_hold_commas_and_lines_and_rows_keep_their_lines() throws Refusal {
        assertThat(cells("a.CSV", CSV))
                .containsExactly(
                        List.of("表题", "", ""),
                        List.of("一级", "二级", "说明\n分两行，\"甲\""),
                        List.of("产出", "数量", "1,234.00"),
                        List.of(""),
                        List.of("效益", "社会", "x"));
        assertThat(numbers("a.csv", CSV)).containsExactly(1, 2, 4, 5, 6);
    }

    @Test
    void content_tells_csv_without_a_name() throws Refusal {
        assertThat(grid("-", CSV).format()).isEqualTo("csv");
        assertThat(grid("a.txt", "甲,乙\n丙，丁,戊\n一句话\n").format()).isEqualTo("text");
    }

    @Test
    void semicolons_and_tabs_are_found_out() throws Refusal {
        assertThat(cells("a.csv", "甲;乙;1,5\n丙;丁;2\n")).contains(List.of("甲", "乙", "1,5"));
        assertThat(cells("a.csv", "甲\t乙,x\n丙\t丁\n")).contains(List.of("甲", "乙,x"));
        assertThat(cells("a.csv", "只有一列\n第二行\n")).containsExactly(List.of("只有一列"), List.of("第二行"));
    }

    @Test
    void a_quote_without_its_fellow_stays_and_is_remarked_on() throws Refusal {
        for (var text : List.of("甲,\"乙\n丙,丁\n", "甲,\"乙\"丙\n丙,丁\n")) {
            var grid = grid("a.csv", text);
            assertThat(grid.rows()).hasSize(2);
            assertThat(grid.rows().getFirst().text(1)).startsWith("\"乙");
            assertThat(grid.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.why()).contains("引号"));
        }
    }

    @Test
    void more_columns_than_the_library_takes_are_refused_in_our_words() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> grid("a.csv", ",".repeat(20_000))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("256 列");
    }
}
