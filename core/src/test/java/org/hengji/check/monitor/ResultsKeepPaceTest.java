package org.hengji.check.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Outcome;
import org.hengji.entry.Targets;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.monitoring.Monitorings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsKeepPaceTest {

    private final ResultsKeepPace check = new ResultsKeepPace();

    @Test
    void far_behind_the_months_is_asked_for() {
        assertThat(Monitored.findings(check, "indicators[0].actual = 5"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("explain");
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.at()).hasToString("indicators[0].actual");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "第 1 行“惠民演出场次”：目标值 ≥60，已完成 5，是时间进度 6/12 的 16.67 %（没有进度计划，按月均匀推算）。请说明后几个月的安排；集中在某几个月的工作，写明月份。");
                    assertThat(finding.values())
                            .containsEntry("target", "≥60")
                            .containsEntry("actual", "5")
                            .containsEntry("pace", "16.67 %");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "≥60, 17, explain",
        "≥60, 18, hint",
        "≥60, 23, hint",
        "≥60, 24, none",
        "≥60, 60, none",
        // 可数的事一件一件来：一场的不催，两场的半年该有一场
        "≥1, 0, none",
        "≥2, 0, explain",
        "≥3, 1, none",
        // 没有达到的百分数也按月推算，还没有测的不算
        "≥90%, 40%, none",
        "≥90%, 20%, explain",
        "≥90%, 0%, none",
        "大于60场, 已经开始, none",
        "举办得好, 5, none"
    })
    void how_far_an_even_year_would_have_come(String target, String actual, String expected) {
        var changes =
                "indicators[0].unit =\nindicators[0].target = %s\nindicators[0].actual = %s".formatted(target, actual);
        assertThat(Monitored.findings(check, changes).stream()
                        .map(finding -> finding.severity().text())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void a_limit_that_is_exceeded_before_the_year_is_over_is_certain() {
        assertThat(Monitored.findings(check, "indicators[1].actual = 910万元"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("explain");
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message())
                            .isEqualTo("第 2 行“演出总成本”：目标值 ≤900万元，已完成 910万元，已经超过上限。请说明原因，并写明年底前怎么控制。");
                });
        assertThat(Monitored.findings(check, "indicators[1].actual = 900万元")).isEmpty();
        assertThat(Monitored.findings(check, "indicators[1].target = <900万元\nindicators[1].actual = 900万元"))
                .isEmpty();
    }

    @Test
    void surveys_and_what_may_be_a_limit_are_not_measured_by_months() {
        assertThat(Monitored.findings(check, "indicators[2].actual = 20%")).isEmpty();
        assertThat(Monitored.findings(
                        check, "indicators[0].name = 安全事故次数\nindicators[0].target = 6\nindicators[0].actual = 0"))
                .isEmpty();
    }

    @Test
    void points_beside_a_row_change_nothing() {
        var weighed = Monitorings.clean().indicators().getFirst().with("weight", SelfEvaluations.points("10"));
        var behind = weighed.with("actual", Targets.read("5"));
        assertThat(((Outcome.Found) Monitored.outcome(
                                check, Monitorings.clean().with("indicators", List.of(weighed, behind))))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("indicators[1].actual"));
    }

    @Test
    void without_a_month_it_is_deferred() {
        assertThat(Monitored.outcome(check, Monitored.form("through ="))).isInstanceOf(Outcome.Deferred.class);
    }
}
