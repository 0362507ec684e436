package org.hengji.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.hengji.form.Cell;
import org.hengji.indicator.Comparator;
import org.hengji.law.Basis;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;
import org.hengji.ruleset.Rulesets;
import org.hengji.ruleset.SampleRulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemeTest {

    private static Scheme scheme(String id) {
        return Scheme.of(Rulesets.get(id));
    }

    private static Split split(Scheme scheme, String name) {
        return scheme.splits().stream()
                .filter(split -> split.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_ruleset_has_a_scheme_and_makes_it_once() {
        assertThat(Rulesets.ids()).allSatisfy(id -> {
            assertThat(scheme(id).id()).isEqualTo(id);
            assertThat(scheme(id).name()).isNotBlank();
            assertThat(scheme(id)).isSameAs(scheme(id));
        });
    }

    @Test
    void a_district_that_takes_nothing_off_for_going_beyond_asks_for_no_reason_either() {
        var scheme = scheme("pidu/2025");
        assertThat(scheme.tiers()).singleElement().satisfies(tier -> {
            assertThat(tier.above()).isEqualByComparingTo("1.3");
            assertThat(tier.action()).isEqualTo(Tier.Action.NONE);
            assertThat(tier.basis().status()).isEqualTo(Basis.Status.CONFIRMED);
        });
    }

    @Test
    void zhejiang_asks_for_a_hundred_points_already_of_a_plan() {
        assertThat(scheme("zhejiang/2021").figure("target").value()).isEqualByComparingTo("100");
        assertThat(scheme("national/2021").figure("target").value()).isEqualByComparingTo("90");
        assertThat(scheme("hubei/2020").figure("target").value()).isEqualByComparingTo("80");
    }

    @Test
    void national_weights_are_ten_fifty_thirty_ten() {
        var classic = split(scheme("national/2020"), "产出 50、效益 30、满意度 10");
        assertThat(classic.execution()).isEqualByComparingTo("10");
        assertThat(classic.indicators()).isEqualByComparingTo("90");
        assertThat(classic.levels())
                .containsOnly(
                        Map.entry("产出指标", new BigDecimal(50)),
                        Map.entry("效益指标", new BigDecimal(30)),
                        Map.entry("满意度指标", new BigDecimal(10)));
        assertThat(classic.basis().status()).isEqualTo(Basis.Status.CONFIRMED);
    }

    @Test
    void since_2021_costs_have_points_of_their_own_and_the_numbers_are_recalled() {
        var scheme = scheme("national/2021");
        assertThat(split(scheme, "成本 20、产出 40、效益 20、满意度 10").levels())
                .containsEntry("成本指标", new BigDecimal(20))
                .containsEntry("产出指标", new BigDecimal(40));
        assertThat(scheme("national/2020").splits())
                .noneMatch(split -> split.levels().containsKey("成本指标"));
        assertThat(split(scheme, "产出 50、效益 30、满意度 10").basis().status()).isEqualTo(Basis.Status.RECALLED);
    }

    @Test
    void the_points_of_a_split_add_up() {
        assertThat(Rulesets.ids())
                .allSatisfy(id -> assertThat(scheme(id).splits()).isNotEmpty().allSatisfy(split -> {
                    assertThat(split.execution().add(split.indicators())).isEqualByComparingTo("100");
                    var levels = split.levels().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(split.levels().isEmpty() || levels.compareTo(split.indicators()) == 0)
                            .isTrue();
                }));
    }

    @Test
    void hubei_gives_twenty_for_execution_and_draws_its_line_at_fifty() {
        var hubei = scheme("hubei/2020");
        assertThat(hubei.splits()).singleElement().satisfies(split -> {
            assertThat(split.execution()).isEqualByComparingTo("20");
            assertThat(split.indicators()).isEqualByComparingTo("80");
        });
        assertThat(hubei.figure("target").value()).isEqualByComparingTo("80");
        assertThat(hubei.bands().all())
                .extracting(band -> band.from().toPlainString())
                .containsExactly("0.8", "0.5", "0");
        assertThat(hubei.formulas().upperBound().basis().status()).isEqualTo(Basis.Status.CONFIRMED);
    }

    @Test
    void national_figures_have_a_label_a_value_and_a_basis() {
        var scheme = scheme("national/2020");
        assertThat(scheme.figure("target").value()).isEqualByComparingTo("90");
        assertThat(scheme.figure("evaluation").value()).isEqualByComparingTo("100");
        assertThat(scheme.figure("result-over-execution").value()).isEqualByComparingTo("0.05");
        assertThat(scheme.figure("underspent").label()).isNotBlank();
        assertThat(scheme.figure("underspent").basis().key()).isEqualTo("practice:result-over-execution");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.figure("nothing"))
                .withMessageContaining("nothing")
                .withMessageContaining("national/2020");
    }

    @Test
    void the_national_formulas_are_known_by_method_and_status() {
        var formulas = scheme("national/2020").formulas();
        assertThat(formulas.lowerBound().method()).isEqualTo(Method.RATIO);
        assertThat(formulas.upperBound().method()).isEqualTo(Method.INVERSE);
        assertThat(formulas.upperBound().basis().status()).isEqualTo(Basis.Status.RECALLED);
        assertThat(formulas.equal().basis().status()).isEqualTo(Basis.Status.CONFIRMED);
        assertThat(formulas.zero().basis().status()).isEqualTo(Basis.Status.CONFIRMED);
        assertThat(formulas.date().method()).isEqualTo(Method.OPEN);
        assertThat(formulas.strictBound().full()).isTrue();
        assertThat(formulas.yesNo().method()).isEqualTo(Method.STRICT);
    }

    @Test
    void rows_are_rounded_half_up_to_two_decimals() {
        var rounding = scheme("national/2020").rounding();
        assertThat(rounding.mode()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(rounding.round(new BigDecimal("9.125"))).isEqualTo(new BigDecimal("9.13"));
    }

    @Test
    void the_adjusted_budget_is_the_base_and_the_initial_one_where_there_is_no_other_column() {
        var rule = scheme("national/2020").execution();
        var fund = Fund.blank();
        assertThat(rule.baseOf(fund)).isEqualTo(ExecutionRule.Base.ADJUSTED);
        var amount = Cell.known(Yuan.ofWan("3"), "3");
        assertThat(rule.baseOf(fund.with("initial", amount))).isEqualTo(ExecutionRule.Base.INITIAL);
        assertThat(rule.baseOf(fund.with("initial", amount).with("adjusted", Cell.blank())))
                .isEqualTo(ExecutionRule.Base.ADJUSTED);
        assertThat(ExecutionRule.Base.INITIAL.text()).isEqualTo("initial");
        assertThat(ExecutionRule.Base.INITIAL.label()).isEqualTo("年初预算数");
        assertThat(ExecutionRule.Base.ADJUSTED.label()).isEqualTo("全年预算数");
        assertThat(rule.cap()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "standard, 59.995, 差",
        "standard, 60, 中",
        "standard, 79.99, 中",
        "standard, 80, 良",
        "standard, 89.5, 良",
        "standard, 90, 优",
        "standard, 100, 优",
        "standard, -1, 差",
        "eighty-seventy, 79.99, 良",
        "eighty-seventy, 80, 优",
        "eighty-seventy, 69.99, 中",
        "above-ninety, 90, 良",
        "above-ninety, 90.01, 优",
        "shanghai, 75, 良",
        "shanghai, 74.99, 合格",
        "shanghai, 59.99, 不合格"
    })
    void a_total_has_the_word_of_the_highest_step_it_reaches(String scale, BigDecimal total, String word) {
        var scheme = Scheme.of(SampleRulesets.scoring("test/1", Map.of("grades/use", scale)));
        assertThat(scheme.grades().of(total)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"达成预期指标", "已完成。", " 达 成 ", "达成"})
    void grade_words_are_known_however_they_are_written(String word) {
        assertThat(scheme("national/2020").bands().named(word)).hasValueSatisfying(band -> {
            assertThat(band.isTop()).isTrue();
            assertThat(band.isBottom()).isFalse();
        });
    }

    @Test
    void other_words_name_no_band() {
        var bands = scheme("national/2020").bands();
        assertThat(bands.named("有效")).isEmpty();
        assertThat(bands.named("未达成"))
                .hasValueSatisfying(band -> assertThat(band.isBottom()).isTrue());
        assertThat(bands.best().name()).isEqualTo("达成");
    }

    @Test
    void words_say_what_a_row_is() {
        var words = scheme("national/2020").words();
        assertThat(words.isExecution("预算执行率")).isTrue();
        assertThat(words.isExecution("满意率")).isFalse();
        assertThat(words.mentionsExecution("预算执行情况（20分）")).isTrue();
        assertThat(words.mentionsExecution("年度绩效指标")).isFalse();
        assertThat(words.isSubtotal("合 计")).isTrue();
        assertThat(words.isSubtotal("合计面积")).isFalse();
        assertThat(words.isLimit("成本指标")).isTrue();
        assertThat(words.yesNo("是")).contains(true);
        assertThat(words.yesNo("否")).contains(false);
        assertThat(words.yesNo("也许")).isEmpty();
        assertThat(words.isDigitless("年月底前")).isTrue();
        assertThat(words.isDigitless("全年")).isFalse();
        assertThat(words.isPlaceholder("……")).isTrue();
        assertThat(words.isPlaceholder("有")).isFalse();
        assertThat(words.direction("小于等于")).isEqualTo(Comparator.AT_MOST);
        assertThat(words.direction("定性")).isEqualTo(Comparator.UNSTATED);
    }

    @Test
    void a_scheme_that_is_wrong_does_not_load() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Scheme.of(SampleRulesets.scoring("test/1", Map.of("methods/date/method", "maybe"))))
                .withMessageContaining("maybe");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scheme.of(SampleRulesets.scoring("test/1", Map.of("methods/date", "null"))))
                .withMessageContaining("date");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scheme.of(SampleRulesets.scoring("test/1", Map.of("methods/equal/method", "open"))))
                .withMessageContaining("open");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scheme.of(SampleRulesets.scoring("test/1", Map.of("execution/cap", "viel"))));
    }
}
