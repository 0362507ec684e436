package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

class TargetsHaveABasisTest {

    private final TargetsHaveABasis check = new TargetsHaveABasis();

    @Test
    void a_form_without_the_columns_gets_one_hint() {
        assertThat(examine(withoutColumn()))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings()).singleElement().satisfies(finding -> {
                            assertThat(finding.at()).hasToString("indicators");
                            assertThat(finding.also()).isEmpty();
                            assertThat(finding.severity()).isEqualTo(Severity.HINT);
                            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                        }));
    }

    @Test
    void a_column_left_blank_is_to_be_explained_and_names_the_rows() {
        assertThat(Examples.findings(check, "indicators[1].basis =\nindicators[4].basis ="))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators");
                    assertThat(finding.also()).containsExactly(Path.of("indicators[1]"), Path.of("indicators[4]"));
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.message()).contains("有 2 项");
                    assertThat(finding.values()).containsEntry("rows", "2");
                });
    }

    @Test
    void a_blank_baseline_column_is_a_column_too() {
        var plan = withoutColumn();
        var rows = plan.indicators().stream()
                .map(row -> row.with("baseline", Cell.blank()))
                .toList();

        assertThat(examine(plan.with("indicators", rows)))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings())
                                .singleElement()
                                .satisfies(finding ->
                                        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN)));
    }

    @Test
    void either_value_or_a_dash_is_an_answer() {
        assertThat(check.examine(Examples.examination("indicators[1].basis =\nindicators[1].baseline = 22场")))
                .isEqualTo(Outcome.nothing());
        assertThat(check.examine(Examples.examination("indicators[1].basis = —")))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void unused_rows_need_none() {
        assertThat(Examples.findings(check, "indicators[1].basis =\nindicators[1].name ="))
                .isEmpty();
    }

    @Test
    void a_cut_form_and_a_form_without_cells_defer() {
        var cut = withoutColumn().withSource(new Source("text", false, MoneyUnit.WAN, List.of()));

        assertThat(examine(cut)).isInstanceOf(Outcome.Deferred.class);
        assertThat(check.examine(Examples.examination("indicators[1].basis =\nnote no-cells goal: a -> a")))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void without_indicators_there_is_nothing_to_judge() {
        assertThat(examine(Examples.plan("").with("indicators", List.of()))).isInstanceOf(Outcome.NotApplicable.class);
    }

    private Outcome examine(DepartmentPlan plan) {
        return check.examine(Examination.of(plan, Rulesets.get(plan.ruleset())));
    }

    private static DepartmentPlan withoutColumn() {
        var plan = Examples.plan("");
        return plan.with(
                "indicators",
                plan.indicators().stream()
                        .map(row -> row.with("basis", Cell.absent()))
                        .toList());
    }
}
