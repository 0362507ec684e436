package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

class ColumnsStayInPlaceTest {

    private final ColumnsStayInPlace check = new ColumnsStayInPlace();

    @Test
    void a_moved_header_is_named_at_its_list() {
        assertThat(Examples.findings(check, "note column-shift tasks: 名称||内容 -> 名称|内容"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("tasks");
                    assertThat(finding.also()).isEmpty();
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message()).startsWith("年度重点工作任务：");
                });
    }

    @Test
    void rows_behind_the_header_are_further_places_of_the_same_finding() {
        var changes = """
            note column-shift tasks: 名称||内容 -> 名称|内容
            note column-shift tasks[1]: 甲||乙 -> 甲|乙
            note column-shift tasks[1]: 甲||乙 -> 甲|乙
            note column-shift indicators[2]: 甲||乙 -> 甲|乙\
            """;

        assertThat(Examples.findings(check, changes))
                .map(Finding::at)
                .map(Path::toString)
                .containsExactly("tasks", "indicators");
        assertThat(Examples.findings(check, changes))
                .map(finding -> finding.also().toString())
                .containsExactly("[tasks[1]]", "[indicators[2]]");
    }

    @Test
    void another_block_is_named_just_the_same() {
        assertThat(Examples.findings(check, "note column-shift goal: 名称||内容 -> 名称|内容"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("goal"));
    }

    @Test
    void a_note_that_names_no_place_stands_at_the_whole_form() {
        var plan = Examples.plan("");
        var note = new Note(Note.Kind.COLUMN_SHIFT, 9, Path.FORM, List.of(), List.of(), "");
        var examination = Examination.of(plan.withSource(plan.source().plus(note)), Rulesets.get(plan.ruleset()));

        assertThat(check.examine(examination))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.at()).isEqualTo(Path.FORM)));
    }

    @Test
    void without_cells_nothing_can_be_said() {
        assertThat(check.examine(Examples.examination("note no-cells goal: a -> a")))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void other_notes_are_not_judged() {
        assertThat(Examples.findings(check, "note unplaced tasks: 甲 -> 甲")).isEmpty();
    }
}
