package org.hengji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hengji.Samples;
import org.hengji.edit.Identities;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Kind;
import org.hengji.grid.Grid.Role;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

/** The published look of the department plan: where its cells stand, how far they reach, what they are for. */
final class OfficialTableTest {

    private static final Grid TABLE = laid(false);

    private static Grid laid(boolean isSigned) {
        var plan = Samples.plan(Samples.TWIN);
        return Layouts.lay(plan, Rulesets.get(plan.ruleset()), isSigned);
    }

    private static List<Cell> cells() {
        return TABLE.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.covered())
                .toList();
    }

    private static Cell at(int row, int column) {
        return TABLE.rows().get(row).cells().get(column);
    }

    private static Cell at(String path) {
        return cells().stream()
                .filter(cell -> cell.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_has_the_title_and_fifty_one_rows_of_five_columns_with_142_cells() {
        assertThat(TABLE.rows()).hasSize(52).allMatch(row -> row.cells().size() == 5);
        assertThat(cells()).hasSize(142);
        assertThat(at(0, 0).role()).isEqualTo(Role.TITLE);
        assertThat(at(0, 0).columns()).isEqualTo(5);
    }

    @Test
    void labels_reach_over_the_rows_they_name() {
        assertThat(at(3, 0)).extracting(Cell::text, Cell::rows).containsExactly("预算整体情况", 6);
        assertThat(at(27, 0)).extracting(Cell::text, Cell::rows).containsExactly("绩效指标", 25);
        assertThat(at("indicators[0].level1").rows()).isEqualTo(19);
        assertThat(at("indicators[0].level2").rows()).isEqualTo(16);
        assertThat(at("tasks[2].content").rows()).isEqualTo(6);
    }

    @Test
    void a_task_stands_above_the_first_two_columns_of_the_indicators() {
        assertThat(at("tasks[0].name").columns()).isEqualTo(2);
        assertThat(at(10, 0)).extracting(Cell::text, Cell::columns).containsExactly("年度重点工作任务", 2);
    }

    @Test
    void a_blank_label_names_no_group_and_ends_with_the_label_beside_it() {
        assertThat(at("indicators[19].level1").rows()).isEqualTo(3);
        assertThat(at("indicators[22].level1").rows()).isEqualTo(1);
    }

    @Test
    void a_merged_label_stands_for_every_row_it_reaches_over() {
        assertThat(at("indicators[0].level2").also())
                .hasSize(15)
                .startsWith("indicators[1].level2")
                .endsWith("indicators[15].level2");
        assertThat(at("indicators[0].target").also()).isEmpty();
    }

    @Test
    void rows_with_ids_are_told_by_them() {
        var plan = Identities.given(Samples.plan(Samples.TWIN), new Random(1));
        var paths = Layouts.lay(plan, Rulesets.get(plan.ruleset())).rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Stream.concat(Stream.of(cell.path()), cell.also().stream()))
                .filter(path -> path.contains("["))
                .toList();
        assertThat(paths).hasSizeGreaterThan(100).allMatch(path -> path.contains("[#"));
        assertThat(paths)
                .allSatisfy(path ->
                        assertThat(Forms.cell(plan, Path.of(path))).as(path).isPresent());
    }

    @Test
    void every_row_is_filled_by_what_stands_in_it_and_what_reaches_into_it() {
        var taken = new int[TABLE.rows().size()];
        for (var row = 0; row < taken.length; row++) {
            for (var cell : TABLE.rows().get(row).cells()) {
                for (var down = 0; !cell.covered() && down < cell.rows(); down++) {
                    taken[row + down] += cell.columns();
                }
            }
        }
        assertThat(taken).containsOnly(5);
    }

    @Test
    void heads_are_known_so_that_they_can_be_printed_again() {
        assertThat(TABLE.rows().stream().filter(row -> row.kind() == Kind.HEAD).map(row -> row.text(1)))
                .containsExactly("", "一级指标");
        assertThat(TABLE.rows().getFirst().kind()).isEqualTo(Kind.OUTSIDE);
    }

    @Test
    void amounts_are_numbers_targets_are_short_and_labels_show_no_place() {
        assertThat(at("budget.income.other").role()).isEqualTo(Role.NUMBER);
        assertThat(at("indicators[0].target").role()).isEqualTo(Role.SHORT);
        assertThat(at("goal").role()).isEqualTo(Role.TEXT);
        assertThat(cells().stream().filter(cell -> cell.role() == Role.HEAD))
                .allMatch(cell -> cell.path().isEmpty());
    }

    @Test
    void what_people_fill_in_is_editable_and_the_title_is_not() {
        assertThat(at("budget.byLevel.transfersDown").isEditable()).isTrue();
        assertThat(at("title").isEditable()).isFalse();
        assertThat(at(1, 0).isEditable()).isFalse();
    }

    @Test
    void the_lines_to_sign_on_stand_below_when_asked_for() {
        assertThat(laid(true).rows().getLast().kind()).isEqualTo(Kind.OUTSIDE);
        assertThat(laid(true).rows().getLast().text(0)).contains("单位负责人：", "填报日期：");
        assertThat(laid(true).rows()).hasSize(53);
    }

    @Test
    void the_shares_of_the_columns_make_up_the_page() {
        assertThat(TABLE.page().widths()).hasSize(5);
        assertThat(TABLE.page().widths().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1000);
        assertThat(TABLE.page().isLandscape()).isFalse();
    }
}
