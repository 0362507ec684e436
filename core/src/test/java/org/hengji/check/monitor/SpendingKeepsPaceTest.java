package org.hengji.check.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendingKeepsPaceTest {

    private final SpendingKeepsPace check = new SpendingKeepsPace();

    @Test
    void far_behind_the_months_is_asked_for_and_says_that_they_are_taken_as_even() {
        assertThat(Monitored.findings(check, "funds[0].executed = 150"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.at()).hasToString("funds[0].executed");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "资金：到 6 月执行 150.00 万元，占预算 900.00 万元的 16.67 %，是时间进度 6/12 的 33.33 %（没有用款计划，按月均匀推算）。请说明原因和后几个月的用款安排。");
                    assertThat(finding.values())
                            .containsEntry("executed", "150.00")
                            .containsEntry("budget", "900.00")
                            .containsEntry("rate", "16.67 %")
                            .containsEntry("month", "6")
                            .containsEntry("pace", "33.33 %");
                });
    }

    @ParameterizedTest
    @CsvSource({"269, explain", "270, hint", "359, hint", "360, none", "900, none"})
    void a_little_behind_is_a_hint(String executed, String expected) {
        assertThat(Monitored.findings(check, "funds[0].executed = " + executed).stream()
                        .map(finding -> finding.severity().text())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06, 350, explain",
        "2025-06, 360, none",
        "2025-07, 350, explain",
        "2025-09, 500, explain",
        "2025-09, 540, none",
        "2025-12, 719, explain",
        "2025-03, 1, none"
    })
    void a_region_may_have_checkpoints_of_its_own(String through, String executed, String expected) {
        var changes = "ruleset = sichuan/2025\nthrough = %s\nfunds[0].executed = %s".formatted(through, executed);
        assertThat(Monitored.findings(check, changes).stream()
                        .map(finding -> finding.severity().text())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void a_checkpoint_is_told_and_nothing_is_taken_as_even() {
        assertThat(Monitored.findings(check, "ruleset = sichuan/2025\nfunds[0].executed = 270"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("的 30 %，低于规定的 40 %。").doesNotContain("均匀");
                    assertThat(finding.values()).containsEntry("due", "40 %");
                });
    }

    @Test
    void the_adjusted_budget_comes_before_the_initial_one() {
        var form = Monitored.form("funds[0].initial = 300\nfunds[0].executed = 150");
        assertThat(Monitored.outcome(check, form)).isEqualTo(Outcome.nothing());
        var fund = Monitorings.clean()
                .funds()
                .getFirst()
                .with("adjusted", Plans.wan("900"))
                .with("executed", Plans.wan("150"));
        assertThat(((Outcome.Found) Monitored.outcome(check, Monitorings.clean().with("funds", List.of(fund))))
                        .findings())
                .hasSize(1);
    }

    @Test
    void the_only_row_of_money_stands_for_all_of_it() {
        var only = Monitorings.clean().funds().getLast().with("executed", Plans.wan("150"));
        assertThat(((Outcome.Found) Monitored.outcome(check, Monitorings.clean().with("funds", List.of(only))))
                        .findings())
                .hasSize(1);
        assertThat(Monitored.outcome(check, Monitorings.clean().with("funds", List.of(only, only))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @ParameterizedTest
    @CsvSource({"through = 2024-ab", "through = 2024-00"})
    void what_is_no_month_is_none(String change) {
        assertThat(Monitored.outcome(check, Monitored.form(change))).isInstanceOf(Outcome.Deferred.class);
    }

    @ParameterizedTest
    @CsvSource({
        "through =",
        "through = 2024",
        "through = 2024-13",
        "funds[0].initial =",
        "funds[0].initial = 0",
        "funds[0].executed ="
    })
    void without_month_or_amounts_it_is_deferred(String change) {
        assertThat(Monitored.outcome(check, Monitored.form(change))).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void without_a_total_or_before_anybody_wrote_it_does_not_apply() {
        assertThat(Monitored.outcome(check, Monitorings.clean().with("funds", List.of())))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(Monitored.outcome(check, Plans.clean())).isInstanceOf(Outcome.NotApplicable.class);
        var rows = Monitorings.clean().indicators().stream()
                .map(row -> row.with("actual", Cell.blank()).with("likelihood", Cell.blank()))
                .toList();
        var funds = Monitorings.clean().funds().stream()
                .map(fund -> fund.with("executed", Cell.blank()))
                .toList();
        var blank = Monitorings.clean().with("indicators", rows).with("funds", funds);
        assertThat(MonitorChecks.ALL)
                .allSatisfy(
                        each -> assertThat(Monitored.outcome(each, blank)).isInstanceOf(Outcome.NotApplicable.class));
    }
}
