package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Others;
import org.hengji.check.Outcome;
import org.hengji.entry.Amounts;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.Projects;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of money on the funds of projects. */
class ProjectFundsTest {

    private static final Form PROJECT = Projects.clean();

    private final SourcesMatchExpenditure sums = new SourcesMatchExpenditure();
    private final AmountsAreFilled blanks = new AmountsAreFilled();

    private static Fund fund(FundSource source, String label, String amount) {
        return Projects.fund(Phase.UNDIVIDED, source, label, amount);
    }

    private static Fund under(String parent, Fund fund) {
        return fund.with("parent", Cell.text(parent));
    }

    private static ProjectPlan with(Fund... funds) {
        return Projects.clean().with("funds", List.of(funds));
    }

    private static Form inYuan(Form form) {
        return form.withSource(new Source("text", true, MoneyUnit.YUAN, List.of()));
    }

    @Nested
    class Totals {

        @Test
        void the_total_is_the_sum_of_its_sources() {
            assertThat(findings(sums, PROJECT, "funds[1].initial = 160"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo(Path.of("funds[0].initial"));
                        assertThat(finding.also())
                                .containsExactly(Path.of("funds[1].initial"), Path.of("funds[2].initial"));
                        assertThat(finding.message()).startsWith("资金“年度资金总额” 200.00 万元，各项来源相加 210.00 万元，相差 10.00 万元。");
                        assertThat(finding.values()).containsEntry("difference", "10.00");
                    });
        }

        @ParameterizedTest
        @CsvSource({"150.015, 0", "149.985, 0", "150.02, 1"})
        void half_a_unit_of_the_last_place_is_lost_with_every_addend(String amount, int found) {
            assertThat(places(sums, PROJECT, "funds[1].initial = " + amount)).hasSize(found);
        }

        @ParameterizedTest
        @CsvSource({"1500000.01, 0", "1500000.02, 1"})
        void amounts_in_yuan_are_held_to_the_fen(String amount, int found) {
            var form = inYuan(with(
                    fund(FundSource.TOTAL, "年度资金总额", "200"),
                    fund(FundSource.FISCAL, "财政拨款", "150"),
                    fund(FundSource.OTHER, "其他资金", "50")));
            assertThat(places(sums, form, "funds[1].initial = " + amount)).hasSize(found);
        }

        @Test
        void columns_are_added_up_one_by_one() {
            assertThat(findings(sums, SelfEvaluations.clean(), "funds[1].executed = 960"))
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .startsWith("资金“年度资金总额”的全年执行数 950.00 万元，各项来源相加 960.00 万元");
            assertThat(places(sums, Monitorings.clean(), "funds[1].forecast = 910"))
                    .containsExactly("funds[0].forecast");
            assertThat(places(sums, SelfEvaluations.clean(), "funds[1].adjusted = 960"))
                    .containsExactly("funds[0].adjusted");
        }

        @Test
        void the_whole_project_and_the_year_are_never_compared() {
            assertThat(places(sums, Projects.halved(), "")).isEmpty();
            assertThat(places(sums, Projects.halved(), "funds[4].initial = 160"))
                    .containsExactly("funds[3].initial");
        }

        @Test
        void every_project_of_a_list_has_its_own_total() {
            assertThat(findings(sums, Projects.list(), "projects[1].funds[2].initial = 70"))
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .startsWith("资金：项目 2“村级道路修缮”的资金“年度资金总额” 200.00 万元");
        }

        @Test
        void a_total_without_a_name_is_named_by_its_row() {
            assertThat(findings(sums, PROJECT, "funds[0].label =\nfunds[1].initial = 160"))
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .startsWith("资金第 1 行 200.00 万元");
        }
    }

    @Nested
    class NestedSources {

        @Test
        void a_source_that_is_part_of_another_is_not_added_twice() {
            var form = with(
                    fund(FundSource.TOTAL, "年度资金总额", "200"),
                    fund(FundSource.FISCAL, "财政拨款", "150"),
                    under("财政拨款", fund(FundSource.CENTRAL, "中央补助", "100")),
                    under("财政拨款", fund(FundSource.LOCAL, "县级资金", "50")),
                    fund(FundSource.OTHER, "其他资金", "50"));
            assertThat(places(sums, form, "")).isEmpty();
            assertThat(findings(sums, form, "funds[2].initial = 90"))
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .startsWith("资金“财政拨款” 150.00 万元，财政拨款下各项 140.00 万元");
            assertThat(places(sums, form, "funds[4].initial = 40")).containsExactly("funds[0].initial");
        }

        @Test
        void nesting_that_is_not_printed_is_seen_by_the_sums() {
            assertThat(places(
                            sums,
                            with(
                                    fund(FundSource.TOTAL, "年度资金总额", "200"),
                                    fund(FundSource.FISCAL, "财政拨款小计", "150"),
                                    fund(FundSource.FISCAL, "一般公共预算", "120"),
                                    fund(FundSource.FISCAL, "政府性基金", "30"),
                                    fund(FundSource.OTHER, "自有资金小计", "50"),
                                    fund(FundSource.OTHER, "事业收入", "50")),
                            ""))
                    .isEmpty();
            assertThat(places(
                            sums,
                            with(
                                    fund(FundSource.TOTAL, "年度资金总额", "200"),
                                    fund(FundSource.FISCAL, "财政拨款", "150"),
                                    fund(FundSource.CURRENT_YEAR, "当年财政拨款", "110"),
                                    fund(FundSource.CARRY_OVER, "上年结转资金", "40"),
                                    fund(FundSource.OTHER, "其他资金", "50")),
                            ""))
                    .isEmpty();
        }

        @Test
        void two_ways_to_divide_a_total_are_added_up_apart() {
            var form = with(
                    fund(FundSource.TOTAL, "年度资金总额", "200"),
                    under("按收入性质分", fund(FundSource.FISCAL, "财政拨款", "150")),
                    under("按收入性质分", fund(FundSource.OTHER, "其他资金", "50")),
                    under("按支出性质分", fund(FundSource.OTHER, "基本支出", "120")),
                    under("按支出性质分", fund(FundSource.OTHER, "项目支出", "80")));
            assertThat(places(sums, form, "")).isEmpty();
            assertThat(places(sums, form, "funds[3].initial = 110")).containsExactly("funds[0].initial");
        }
    }

    @Nested
    class ListsOfSomeSources {

        @Test
        void among_the_sources_may_name_one_of_several() {
            var form = with(fund(FundSource.TOTAL, "资金总额", "200"), fund(FundSource.CENTRAL, "中央补助", "150"));
            assertThat(places(sums, form, "")).isEmpty();
            assertThat(places(sums, form, "funds[1].initial = 250")).containsExactly("funds[0].initial");
        }

        @Test
        void a_list_without_its_last_source_may_go_on() {
            var form = with(
                    fund(FundSource.TOTAL, "资金总额", "200"),
                    fund(FundSource.CENTRAL, "中央补助", "150"),
                    fund(FundSource.PROVINCIAL, "省级补助", "20"));
            assertThat(places(sums, form, "")).isEmpty();
        }

        @Test
        void money_of_the_own_level_is_not_the_whole() {
            var form = with(fund(FundSource.TOTAL, "年度本级预算金额", "200"), fund(FundSource.CENTRAL, "上级资金", "300"));
            assertThat(outcome(sums, form, "")).isInstanceOf(Outcome.NotApplicable.class);
        }

        @Test
        void a_total_of_nothing_above_executed_sources_is_told_by_the_scores() {
            var zero = "funds[0].initial = 0\nfunds[0].adjusted = 0\nfunds[0].executed = 0\n";
            assertThat(places(sums, SelfEvaluations.clean(), zero)).isEmpty();
            assertThat(places(blanks, SelfEvaluations.clean(), zero + "funds[1].initial ="))
                    .isEmpty();
            assertThat(places(sums, PROJECT, "funds[0].initial = 0")).containsExactly("funds[0].initial");
        }

        @Test
        void a_source_that_was_not_read_may_make_up_the_total() {
            assertThat(outcome(sums, Others.cut(Projects.clean()), "funds[1].initial = 140"))
                    .isEqualTo(Outcome.deferred("来源没有完整读到，“年度资金总额”的来源可能没有读全，合计无法核对"));
            assertThat(places(sums, Others.cut(Projects.clean()), "funds[1].initial = 160"))
                    .containsExactly("funds[0].initial");
        }
    }

    @Test
    void an_amount_in_a_column_that_is_in_doubt_is_not_held_against_the_total() {
        assertThat(outcome(sums, PROJECT, "funds[1].initial = 160\nnote unplaced funds[1]: 财政拨款 -> 财政拨款"))
                .isEqualTo(Outcome.deferred("资金表有的格子不全，金额可能放错了栏，合计无法核对"));
        assertThat(places(sums, PROJECT, "funds[1].initial = 160\nnote unplaced indicators: 数量指标 -> 数量指标"))
                .containsExactly("funds[0].initial");
    }

    @Test
    void a_list_longer_than_any_form_is_not_added_up() {
        var funds = new ArrayList<Fund>();
        funds.add(fund(FundSource.TOTAL, "年度资金总额", "1"));
        for (var i = 0; i < 2000; i++) {
            funds.add(fund(FundSource.OTHER, "来源" + i, "1"));
        }
        assertThat(places(sums, Projects.clean().with("funds", funds), "")).isEmpty();
    }

    @Nested
    class BlankAmounts {

        @Test
        void a_blank_total_above_filled_sources_is_told_of() {
            assertThat(findings(blanks, SelfEvaluations.clean(), "funds[0].initial ="))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo(Path.of("funds[0].initial"));
                        assertThat(finding.message()).startsWith("资金“年度资金总额”的年初预算数空白");
                        assertThat(finding.fixes()).hasSize(1);
                    });
        }

        @Test
        void a_blank_source_is_told_of_where_the_others_do_not_make_up_the_total() {
            assertThat(findings(blanks, PROJECT, "funds[2].initial ="))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo(Path.of("funds[2].initial"));
                        assertThat(finding.fixes()).isEmpty();
                    });
            assertThat(places(blanks, PROJECT, "funds[1].initial = 200\nfunds[2].initial ="))
                    .isEmpty();
            assertThat(places(blanks, PROJECT, "funds[2].initial = —")).isEmpty();
        }

        @Test
        void the_only_source_named_may_not_stay_blank() {
            assertThat(places(blanks, Monitorings.clean(), "funds[1].executed ="))
                    .containsExactly("funds[1].executed");
            assertThat(places(sums, Monitorings.clean(), "funds[1].executed =")).isEmpty();
        }

        @Test
        void a_column_nobody_filled_in_is_not_told_of_cell_by_cell() {
            assertThat(places(blanks, Monitorings.clean(), "funds[0].forecast =\nfunds[1].forecast ="))
                    .isEmpty();
        }

        @Test
        void what_was_not_read_is_not_blank() {
            assertThat(outcome(blanks, Others.cut(Projects.clean()), "funds[2].initial ="))
                    .isEqualTo(Outcome.deferred("来源没有完整读到，资金“其他资金”等处可能没有读到，不能断定是空白"));
        }
    }

    @Nested
    class Units {

        private final UnitStandsOnce once = new UnitStandsOnce();
        private final AmountsShareUnit mixed = new AmountsShareUnit();

        @Test
        void a_unit_the_header_names_is_not_repeated() {
            assertThat(findings(once, PROJECT, "funds[0].initial = 200万"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message()).isEqualTo("资金“年度资金总额”写成“200万”，表头已经是万元，单位重复。只留数字 200。");
                        assertThat(finding.fixes()).singleElement().matches(fix -> fix.safe());
                    });
            assertThat(places(once, PROJECT, "funds[0].initial = 200万元\nnote limit funds: 万 -> 万元"))
                    .isEmpty();
            assertThat(places(once, PROJECT, "funds[0].initial = 200万元\nnote limit indicators: 万 -> 万元"))
                    .containsExactly("funds[0].initial");
        }

        @Test
        void what_stands_behind_the_unit_is_kept() {
            var amount = Cell.known(Amounts.read("200", MoneyUnit.WAN).known().orElseThrow(), "200万（渠道150万，闸门50万）");
            var total = fund(FundSource.TOTAL, "年度资金总额", "").with("initial", amount);
            assertThat(findings(once, with(total), "")).singleElement().satisfies(finding -> {
                assertThat(finding.message()).endsWith("只留数字 200。");
                assertThat(finding.fixes()).isEmpty();
            });
            var twice = total.with("initial", Cell.known(amount.known().orElseThrow(), "200万200万(渠道)"));
            assertThat(findings(once, with(twice), ""))
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .endsWith("只留数字。");
        }

        @Test
        void an_amount_in_yuan_among_ten_thousands_is_found_by_the_sum() {
            assertThat(findings(mixed, PROJECT, "funds[1].initial = 1500000"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo(Path.of("funds[1].initial"));
                        assertThat(finding.message()).startsWith("资金“财政拨款”写的是 1500000，像是以元为单位");
                    });
        }

        @Test
        void so_many_large_amounts_are_not_tried_one_by_one() {
            var funds = new ArrayList<Fund>();
            funds.add(fund(FundSource.TOTAL, "年度资金总额", "200"));
            for (var i = 0; i < 30; i++) {
                funds.add(fund(FundSource.OTHER, "来源" + i, "1000000"));
            }
            assertThat(places(mixed, Projects.clean().with("funds", funds), "")).isEmpty();
        }
    }

    @Test
    void a_form_without_funds_has_nothing_to_add_up() {
        var none = Projects.clean().with("funds", List.of());
        assertThat(outcome(sums, none, "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(places(blanks, none, "")).isEmpty();
    }
}
