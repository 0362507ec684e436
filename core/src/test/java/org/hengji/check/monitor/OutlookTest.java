package org.hengji.check.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Outcome;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitorings;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a monitoring form says of the end of the year. */
class OutlookTest {

    private static String row(String actual, String forecast, String likelihood) {
        return "indicators[0].actual = %s\nindicators[0].forecast = %s\nindicators[0].likelihood = %s\n"
                .formatted(actual, forecast, likelihood);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 50, 确定能, 全年预计 50，达不到目标值 ≥60",
        "30, 50, ☑确定能 □有可能 □完全不可能, 全年预计 50，达不到目标值 ≥60",
        "61, 70, 有可能, 已完成 61，已经达到目标值 ≥60",
        "61, 70, 完全不可能, 已完成 61，已经达到目标值 ≥60"
    })
    void what_is_said_contradicts_the_figures(String actual, String forecast, String likelihood, String why) {
        assertThat(Monitored.findings(new LikelihoodFitsFigures(), row(actual, forecast, likelihood)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("explain");
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.at()).hasToString("indicators[0].likelihood");
                    assertThat(finding.message())
                            .isEqualTo("第 1 行“惠民演出场次”：完成目标可能性写的是“" + likelihood + "”，而" + why + "。请核对两处。");
                    assertThat(finding.values())
                            .containsEntry("likelihood", likelihood)
                            .containsEntry("target", "≥60");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "30, 60, 确定能",
        "30, 50, 有可能",
        "30, 50, 完全不可能",
        "30, '', 确定能",
        "5, 60, 确定能",
        "61, 70, 看情况",
        "已开始, 60, 有可能"
    })
    void what_is_said_fits_or_cannot_be_told(String actual, String forecast, String likelihood) {
        assertThat(Monitored.findings(new LikelihoodFitsFigures(), row(actual, forecast, likelihood)))
                .isEmpty();
    }

    @Test
    void a_limit_that_is_exceeded_cannot_be_kept_for_certain() {
        var changes = "indicators[1].actual = 910万元\nindicators[1].forecast =";
        assertThat(Monitored.findings(new LikelihoodFitsFigures(), changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("而已完成 910万元，超过了上限 ≤900万元。"));
        assertThat(Monitored.findings(new LikelihoodFitsFigures(), "indicators[1].likelihood = 有可能"))
                .isEmpty();
        assertThat(Monitored.findings(
                        new LikelihoodFitsFigures(), "indicators[2].actual = 95%\nindicators[2].likelihood = 有可能"))
                .hasSize(1);
    }

    @Test
    void a_blank_forecast_beside_what_was_done_is_missed_once() {
        assertThat(Monitored.findings(new ForecastIsFilled(), "funds[0].forecast =\nindicators[0].forecast ="))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("explain");
                    assertThat(finding.at()).hasToString("funds[0].forecast");
                    assertThat(finding.also()).extracting(Path::toString).containsExactly("indicators[0].forecast");
                    assertThat(finding.message()).endsWith("等 2 处空白，看不出年底能不能完成。请填全年预计数。");
                    assertThat(finding.values()).containsEntry("blanks", "2");
                });
        assertThat(Monitored.findings(new ForecastIsFilled(), "funds[0].forecast ="))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("全年预计执行数空白"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funds[1].forecast =",
                "funds[0].forecast = —",
                "funds[0].forecast = (无此栏)",
                "funds[0].executed =\nfunds[0].forecast =",
                "indicators[0].actual =\nindicators[0].forecast ="
            })
    void a_forecast_nobody_asks_for_is_not_missed(String changes) {
        assertThat(Monitored.findings(new ForecastIsFilled(), changes)).isEmpty();
    }

    @Test
    void what_may_have_been_lost_is_not_missed() {
        var funds = Monitored.form("funds[0].forecast =");
        assertThat(Monitored.outcome(new ForecastIsFilled(), Monitored.cutOff(funds)))
                .isEqualTo(Outcome.nothing());
        assertThat(Monitored.outcome(new ForecastIsFilled(), Monitored.unplaced(funds, "900")))
                .isEqualTo(Outcome.nothing());
        assertThat(((Outcome.Found) Monitored.outcome(new ForecastIsFilled(), Monitored.unplaced(funds, "非遗展演")))
                        .findings())
                .hasSize(1);
        var rows = Monitored.form("indicators[0].forecast =");
        assertThat(Monitored.outcome(new ForecastIsFilled(), Monitored.cutOff(rows)))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @ParameterizedTest
    @CsvSource({"有可能, 偏差原因和改进措施", "完全不可能, 偏差原因和改进措施", "□确定能 ☑有可能, 偏差原因和改进措施"})
    void a_doubt_without_cause_blocks(String likelihood, String missing) {
        assertThat(Monitored.findings(new DoubtHasCause(), "indicators[0].likelihood = " + likelihood))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.at()).hasToString("indicators[0].likelihood");
                    assertThat(finding.message())
                            .isEqualTo("第 1 行“惠民演出场次”：完成目标可能性是“" + likelihood + "”，没有写" + missing + "。请补上" + missing
                                    + "。");
                    assertThat(finding.values())
                            .containsEntry("likelihood", likelihood)
                            .containsEntry("missing", missing);
                });
    }

    @ParameterizedTest
    @CsvSource({"indicators[0].cause, 改进措施", "indicators[0].measure, 偏差原因", "cause, 改进措施", "measure, 偏差原因"})
    void cause_and_measure_are_both_asked_for(String place, String missing) {
        var changes = "indicators[0].likelihood = 有可能\n" + place + " = 场地检修两个月";
        assertThat(Monitored.findings(new DoubtHasCause(), changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("missing", missing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators[0].likelihood = 确定能",
                "indicators[0].likelihood =",
                "indicators[0].likelihood = 看情况",
                "indicators[0].likelihood = 有可能\ncause = 检修\nmeasure = 改在室内",
                "indicators[0].likelihood = 有可能\ncause = 检修\nmeasure = (无此栏)\nindicators[0].measure = (无此栏)"
            })
    void without_doubt_or_with_both_nothing_is_asked(String changes) {
        assertThat(Monitored.findings(new DoubtHasCause(), changes)).isEmpty();
    }

    @Test
    void a_remark_may_say_both() {
        var first = Monitorings.clean()
                .indicators()
                .getFirst()
                .with("likelihood", Cell.text("有可能"))
                .with("remark", Cell.text("场地检修，改在室内"));
        var form = Monitorings.clean().with("indicators", List.of(first));
        assertThat(Monitored.outcome(new DoubtHasCause(), form)).isEqualTo(Outcome.nothing());
    }

    @Test
    void a_cause_that_may_have_been_lost_is_not_missed() {
        var form = Monitored.form("indicators[0].likelihood = 有可能");
        assertThat(Monitored.outcome(new DoubtHasCause(), Monitored.unplaced(form, "场地检修两个月")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(Monitored.outcome(
                        new DoubtHasCause(),
                        form.withSource(form.source()
                                .plus(new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "")))))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @ParameterizedTest
    @CsvSource({
        "确定能√ 有可能√ 完全不可能□, 2",
        "☑确定能☑有可能, 2",
        "确定能□√ 有可能□, 0",
        "1、常年性 □ √ 2、延续性 □, 0",
        "☑确定能 □有可能, 0",
        "确定能, 0",
        "√√√, 3"
    })
    void two_ticks_are_one_too_many(String text, int ticks) {
        var findings = Monitored.findings(new OneOptionIsTicked(), "indicators[0].likelihood = " + text);
        assertThat(findings).hasSize(ticks > 0 ? 1 : 0).allSatisfy(finding -> {
            assertThat(finding.severity().text()).isEqualTo("hint");
            assertThat(finding.message()).endsWith("：“" + text + "”打了 " + ticks + " 个勾，只能选一项。请只留一个。");
            assertThat(finding.values()).containsEntry("ticks", Integer.toString(ticks));
        });
    }

    @Test
    void choices_of_the_project_are_looked_at_too() {
        assertThat(Monitored.findings(new OneOptionIsTicked(), "project.nature = ☑持续性 ☑新增性"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("project.nature"));
    }

    @ParameterizedTest
    @CsvSource({
        "确定能□√ 有可能□, 确定能",
        "☑确定能 □有可能, 确定能",
        "□确定能 ☑有可能, 有可能",
        "确定能□ 有可能√, 有可能",
        "√□确定能 □有可能, 确定能",
        "□确定能 □有可能, ''",
        "☑确定能 ☑有可能, ''",
        "没有方框, ''",
        "'', ''"
    })
    void the_ticked_option_is_the_one_its_box_stands_at(String text, String option) {
        assertThat(Options.of(text, Rulesets.get("national")).onlyTicked().orElse(""))
                .isEqualTo(option);
    }
}
