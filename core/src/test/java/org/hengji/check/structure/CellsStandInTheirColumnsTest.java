package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;

class CellsStandInTheirColumnsTest {

    private static final String SHIFTED = "note shifted-cells indicators[1]: 阅读推广活动场次(场)|≥24|| -> ||阅读推广活动场次(场)|≥24";

    private final CellsStandInTheirColumns check = new CellsStandInTheirColumns();

    @Test
    void a_row_moved_by_the_reader_blocks_until_somebody_confirms() {
        assertThat(Examples.findings(check, SHIFTED)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators[1]");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).contains("第 2 行“阅读推广活动场次”", "左移了 2 格");
            assertThat(finding.values()).containsEntry("columns", "2");
        });
    }

    @Test
    void the_fix_goes_from_the_printed_cells_to_the_present_ones() {
        var fix = Examples.findings(check, SHIFTED).getFirst().fixes().getFirst();

        assertThat(fix.safe()).isTrue();
        assertThat(fix.edits())
                .containsExactly(
                        new Edit.Set(Path.of("indicators[1].level1"), "阅读推广活动场次(场)", "产出指标"),
                        new Edit.Set(Path.of("indicators[1].level2"), "≥24", "数量指标"),
                        new Edit.Set(Path.of("indicators[1].name"), "", "阅读推广活动场次"),
                        new Edit.Set(Path.of("indicators[1].unit"), "", "场"),
                        new Edit.Set(Path.of("indicators[1].target"), "", "≥24"));
    }

    @Test
    void applying_the_fix_settles_the_note_and_changes_nothing() {
        var plan = Examples.plan(SHIFTED);
        var fix = Examples.findings(check, SHIFTED).getFirst().fixes().getFirst();

        var mended = plan.with(fix.edits());

        assertThat(mended.refused()).isEmpty();
        assertThat(mended.form().source().notes(Note.Kind.SHIFTED_CELLS)).isEmpty();
        assertThat(mended.form().indicators()).isEqualTo(plan.indicators());
    }

    @Test
    void a_row_moved_by_one_says_so_and_leaves_equal_cells_alone() {
        var changes = "note shifted-cells indicators[5]: 产出指标|惠民演出观众人次(万人次)|≥1.8| -> |产出指标|惠民演出观众人次(万人次)|≥1.8";

        assertThat(Examples.findings(check, "indicators[5].level1 = 产出指标\n" + changes))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("左移了 1 格");
                    assertThat(finding.fixes().getFirst().edits())
                            .hasSize(4)
                            .noneMatch(edit -> edit.toString().contains("level1"));
                });
    }

    @Test
    void a_row_may_be_moved_to_the_left_or_only_inside() {
        var left = "note shifted-cells indicators[1]: |||甲 -> |甲||";
        var inside = "note shifted-cells indicators[1]: 甲||乙|丙 -> |甲|乙|丙";

        assertThat(Examples.findings(check, left)).map(Finding::message).allMatch(text -> text.contains("右移了 2 格"));
        assertThat(Examples.findings(check, inside)).map(Finding::message).allMatch(text -> text.contains("整行单元格错位"));
        assertThat(Examples.findings(check, left))
                .map(finding -> finding.values().get("columns"))
                .containsExactly("2");
    }

    @Test
    void a_short_row_is_filled_with_blanks_and_columns_a_form_lacks_are_left_out() {
        var changes = """
            note shifted-cells tasks[0].indicators[0]: 惠民演出场次 -> |惠民演出场次
            tasks[0].indicators[0].unit = (无此栏)\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("任务 1 ");
            assertThat(finding.fixes().getFirst().edits())
                    .containsExactly(
                            new Edit.Set(Path.of("tasks[0].indicators[0].name"), "", "惠民演出场次"),
                            new Edit.Set(Path.of("tasks[0].indicators[0].target"), "", "≥60"));
        });
    }

    @Test
    void a_note_about_no_row_of_the_form_is_not_judged() {
        assertThat(Examples.findings(check, "note shifted-cells indicators[99]: 甲| -> |甲"))
                .isEmpty();
        assertThat(Examples.findings(check, "note shifted-cells goal: 甲| -> |甲"))
                .isEmpty();
    }

    @Test
    void without_cells_nothing_can_be_said() {
        assertThat(check.examine(Examples.examination("note no-cells goal: a -> a")))
                .isInstanceOf(Outcome.Deferred.class);
    }
}
