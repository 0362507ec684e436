package org.hengji.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengji.Samples;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Kind;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

final class PagesTest {

    private static final Grid TABLE = official();
    private static final List<Page> PAGES = Pages.of(TABLE);

    private static Grid official() {
        var plan = Samples.plan(Samples.TWIN);
        return Layouts.lay(plan, Rulesets.get(plan.ruleset()));
    }

    private static Grid table(Cell... cells) {
        var head = new Grid.Row(1, Kind.HEAD, List.of(Cell.of("名称"), Cell.of("内容")));
        return new Grid("layout", true, List.of(head, new Grid.Row(2, Kind.BODY, List.of(cells))), List.of());
    }

    private static String text(List<Page> pages, int column) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.kind() == Kind.BODY)
                .map(row -> row.text(column))
                .collect(Collectors.joining());
    }

    @Test
    void no_page_is_fuller_than_its_paper() {
        assertThat(PAGES)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page.lines().stream()
                                .mapToDouble(Page.Line::height)
                                .sum())
                        .isLessThanOrEqualTo(Paper.of(TABLE).depth()));
    }

    @Test
    void every_row_stands_on_exactly_one_page() {
        var numbers = PAGES.stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.kind() != Kind.HEAD)
                .map(Grid.Row::number)
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSize(50);
    }

    @Test
    void the_next_page_begins_with_the_head_its_rows_stand_under() {
        assertThat(PAGES.getLast().rows().getFirst())
                .satisfies(row -> assertThat(row.kind()).isEqualTo(Kind.HEAD))
                .extracting(row -> row.text(1))
                .isEqualTo("一级指标");
    }

    @Test
    void labels_of_groups_are_printed_again_where_the_group_goes_on() {
        var last = PAGES.getLast().rows();
        assertThat(last.getFirst().text(0)).isEqualTo("绩效指标");
        assertThat(last.get(1).text(1)).isNotEmpty();
        assertThat(last.getFirst().cells().getFirst().rows()).isEqualTo(last.size());
    }

    @Test
    void no_head_is_the_last_row_of_a_page() {
        assertThat(PAGES).allMatch(page -> page.rows().getLast().kind() != Kind.HEAD);
    }

    @Test
    void a_row_higher_than_a_page_goes_on_and_loses_nothing() {
        var text = "一二三四五六七八九十".repeat(400);
        var pages = Pages.of(table(Cell.of("甲"), Cell.of(text)));
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(text(pages, 1)).isEqualTo(text);
        assertThat(pages).allMatch(page -> page.rows().getFirst().text(1).equals("内容"));
    }

    @Test
    void a_long_text_over_several_rows_flows_over_pages_instead_of_off_them() {
        var text = IntStream.range(0, 900).mapToObj(i -> "第" + i + "项任务，").collect(Collectors.joining());
        var rows = List.of(
                new Grid.Row(1, Kind.HEAD, List.of(Cell.of("名称"), Cell.of("内容"))),
                new Grid.Row(2, Kind.BODY, List.of(new Cell(text, 1, 2, false), Cell.of("甲"))),
                new Grid.Row(3, Kind.BODY, List.of(Cell.COVERED, Cell.of("乙"))));
        var pages = Pages.of(new Grid("layout", true, rows, List.of()));
        assertThat(text(pages, 0)).isEqualTo(text);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.lines().stream()
                                .mapToDouble(Page.Line::height)
                                .sum())
                        .isLessThanOrEqualTo(Paper.of(TABLE).depth()));
    }

    @Test
    void paragraphs_stay_apart_where_a_row_is_cut() {
        var text = "短句。\n".repeat(120).strip();
        var pages = Pages.of(table(Cell.of("甲"), Cell.of(text)));
        assertThat(pages.getFirst().rows().getLast().text(1)).contains("短句。\n短句。");
    }

    @Test
    void an_empty_grid_has_no_pages() {
        assertThat(Pages.of(new Grid("layout", true, List.of(), List.of()))).isEmpty();
    }
}
