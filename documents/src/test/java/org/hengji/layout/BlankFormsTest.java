package org.hengji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Severity;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.judgement.Judge;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;
import org.hengji.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlankFormsTest {

    private static DepartmentPlan plan(String ruleset) {
        return BlankForms.plan(Rulesets.get(ruleset), new FiscalYear(2026), "云汀市文化馆");
    }

    private static List<Grid.Cell> editable(DepartmentPlan plan) {
        return Layouts.lay(plan, Rulesets.get(plan.ruleset())).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isEditable() && !cell.covered())
                .toList();
    }

    @Test
    void the_guangdong_form_has_its_four_blocks_of_money() {
        assertThat(editable(plan("guangdong/2025")))
                .extracting(Grid.Cell::path)
                .contains("headcount", "budget.byLevel.transfersDown", "goal", "tasks[2].indicators[1].target")
                .doesNotContain("budget.total", "tasks[0].amount");
    }

    @Test
    void the_national_form_asks_for_money_by_task() {
        assertThat(editable(plan("national/2021")))
                .extracting(Grid.Cell::path)
                .contains("budget.total", "tasks[0].fiscalAppropriation")
                .doesNotContain("budget.byLevel.ownLevel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guangdong/2025", "national/2021", "hubei/2020", "sichuan/2025"})
    void every_cell_is_there_and_blank_but_name_year_title_and_levels(String ruleset) {
        var plan = plan(ruleset);
        assertThat(editable(plan))
                .filteredOn(
                        cell -> !cell.path().contains("level") && !cell.path().equals("department.name"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(Forms.cell(plan, Path.of(cell.path())))
                        .hasValueSatisfying(each -> assertThat(each.isBlank()).isTrue()));
        assertThat(plan.title().raw()).startsWith("2026年");
    }

    @Test
    void an_untouched_form_raises_nothing_about_its_printed_labels() {
        var plan = plan("guangdong/2025");
        var findings = Judge.examine(plan, Rulesets.get(plan.ruleset())).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.BLOCK)
                .extracting(finding -> finding.check() + " " + finding.at())
                .containsExactly("text.required goal");
    }
}
