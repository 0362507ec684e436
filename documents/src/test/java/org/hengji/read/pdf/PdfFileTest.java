package org.hengji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

final class PdfFileTest {

    private static final List<Integer> XS = List.of(50, 150, 250);

    @Test
    void lines_make_cells_and_the_text_around_them_is_kept() throws Refusal {
        var drawn = Drawn.page()
                .text(50, 60, "Title")
                .grid(XS, List.of(100, 120, 140))
                .text(55, 115, "a")
                .text(155, 115, "b c")
                .text(55, 135, "d")
                .text(50, 200, "below");
        assertThat(drawn.cells())
                .containsExactly(List.of("Title"), List.of("a", "b c"), List.of("d", ""), List.of("below"));
    }

    @Test
    void a_line_that_is_missing_joins_cells() throws Refusal {
        var drawn = Drawn.page()
                .lines(50, 100, 250, 100, 150, 120, 250, 120, 50, 140, 250, 140)
                .lines(50, 100, 50, 140, 150, 100, 150, 140, 250, 100, 250, 140)
                .text(55, 115, "a")
                .text(155, 115, "b")
                .text(155, 135, "c");
        assertThat(drawn.cells()).containsExactly(List.of("a", "b"), List.of("^", "c"));
        assertThat(drawn.grid().rows().getFirst().cells().getFirst()).isEqualTo(new Grid.Cell("a", 1, 2, false));
    }

    @Test
    void sides_that_are_open_are_closed_where_the_lines_end() throws Refusal {
        var drawn = Drawn.page()
                .lines(50, 100, 250, 100, 50, 120, 250, 120, 50, 140, 250, 140, 150, 100, 150, 140)
                .text(55, 115, "a")
                .text(155, 115, "b")
                .text(55, 135, "c")
                .text(155, 135, "d");
        assertThat(drawn.cells()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void dashed_and_double_lines_are_lines_and_so_are_thin_boxes() throws Refusal {
        var expected = List.of(List.of("a", "b"));
        assertThat(Drawn.page()
                        .dashed()
                        .grid(XS, List.of(100, 120))
                        .text(55, 115, "a")
                        .text(155, 115, "b")
                        .cells())
                .isEqualTo(expected);
        assertThat(Drawn.page()
                        .grid(XS, List.of(100, 120))
                        .grid(List.of(52, 152, 252), List.of(102, 122))
                        .text(60, 115, "a")
                        .text(160, 115, "b")
                        .cells())
                .isEqualTo(expected);
        assertThat(Drawn.page()
                        .box(0, 50, 100, 200, 1)
                        .box(0, 50, 120, 200, 1)
                        .box(0, 50, 100, 1, 20)
                        .box(0, 150, 100, 1, 20)
                        .box(0, 250, 100, 1, 20)
                        .text(55, 115, "a")
                        .text(155, 115, "b")
                        .cells())
                .isEqualTo(expected);
    }

    @Test
    void a_coloured_head_above_the_lines_belongs_to_the_table_and_shading_in_a_cell_parts_nothing() throws Refusal {
        var drawn = Drawn.page()
                .box(0.8f, 50, 80, 100, 20)
                .box(0.8f, 150, 80, 100, 20)
                .grid(XS, List.of(100, 120))
                .box(0.8f, 52, 104, 96, 10)
                .text(55, 95, "h")
                .text(155, 95, "i")
                .text(55, 113, "a")
                .text(155, 113, "b");
        assertThat(drawn.cells()).containsExactly(List.of("h", "i"), List.of("a", "b"));
    }

    @Test
    void a_table_goes_on_over_pages_and_its_head_counts_once() throws Refusal {
        var drawn = Drawn.page()
                .grid(XS, List.of(100, 120, 140))
                .text(55, 115, "name")
                .text(155, 115, "value")
                .text(55, 135, "a")
                .text(155, 135, "1")
                .text(280, 820, "1")
                .nextPage()
                .grid(XS, List.of(60, 80, 100))
                .text(55, 75, "name")
                .text(155, 75, "value")
                .text(55, 95, "b")
                .text(155, 95, "2")
                .text(280, 820, "2");
        assertThat(drawn.cells()).containsExactly(List.of("name", "value"), List.of("a", "1"), List.of("b", "2"));
        assertThat(drawn.grid().notes())
                .singleElement()
                .satisfies(remark -> assertThat(remark.why()).contains("第 2 页", "表头"));
    }

    @Test
    void a_blank_label_below_a_drawn_line_is_one_of_its_own_where_another_was_left_open() throws Refusal {
        var drawn = Drawn.page()
                .lines(50, 100, 250, 100, 150, 120, 250, 120, 100, 140, 250, 140)
                .lines(50, 100, 50, 140, 100, 100, 100, 140, 150, 100, 150, 140, 250, 100, 250, 140)
                .text(55, 115, "all")
                .text(105, 115, "one")
                .text(155, 115, "a")
                .text(155, 135, "b")
                .nextPage()
                .lines(100, 60, 250, 60, 150, 80, 250, 80, 50, 100, 250, 100)
                .lines(50, 60, 50, 100, 100, 60, 100, 100, 150, 60, 150, 100, 250, 60, 250, 100)
                .text(155, 75, "c")
                .text(155, 95, "d");
        assertThat(drawn.cells())
                .containsExactly(
                        List.of("all", "one", "a"),
                        List.of("^", "^", "b"),
                        List.of("^", "", "c"),
                        List.of("^", "^", "d"));
    }

    @Test
    void two_tables_with_a_title_between_stay_two() throws Refusal {
        var drawn = Drawn.page()
                .text(50, 90, "First form")
                .grid(XS, List.of(100, 120))
                .text(55, 115, "a")
                .nextPage()
                .text(50, 150, "Second form")
                .grid(XS, List.of(160, 180))
                .text(55, 175, "b");
        assertThat(drawn.cells())
                .containsExactly(List.of("First form"), List.of("a", ""), List.of("Second form"), List.of("b", ""));
    }

    @Test
    void a_page_that_was_turned_reads_as_it_is_seen() throws Refusal {
        var upright = Drawn.page()
                .text(50, 60, "first")
                .nextPage(90)
                .grid(XS, List.of(100, 120))
                .text(55, 115, "a");
        assertThat(upright.cells()).contains(List.of("first"));
        assertThat(upright.cells().getLast()).contains("a");
    }

    @Test
    void a_file_without_lines_is_read_as_text_and_says_so() throws Refusal {
        var grid = Drawn.page().text(50, 60, "only words").grid();
        assertThat(grid.hasCells()).isFalse();
        assertThat(grid.notes())
                .singleElement()
                .satisfies(remark -> assertThat(remark.why()).contains("没有表格线"));
    }
}
