package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.junit.jupiter.api.Test;

/** The ways to read a list of sources, each as what it comes to in 万元. */
class FundSumsTest {

    private static FundLine line(FundSource source, String label, String wan) {
        return line(Fund.blank().with("source", source).with("label", Cell.text(label)), wan);
    }

    private static FundLine line(Fund fund, String wan) {
        Cell<Yuan> amount = wan.isEmpty() ? Cell.blank() : Cell.known(Yuan.ofWan(wan), wan);
        return new FundLine(
                fund,
                new Amount(Path.of("funds[1].initial"), amount, fund.label().raw()));
    }

    private static FundLine below(String parent, String label, String wan) {
        return line(
                Fund.blank()
                        .with("source", FundSource.OTHER)
                        .with("label", Cell.text(label))
                        .with("parent", Cell.text(parent)),
                wan);
    }

    private static List<String> readings(FundLine... lines) {
        return FundSums.readings(List.of(lines)).stream()
                .map(reading -> reading.value().toWan().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void a_fiscal_row_stands_for_its_parts_or_they_for_it() {
        assertThat(readings(
                        line(FundSource.FISCAL, "财政拨款", "90"),
                        line(FundSource.CURRENT_YEAR, "当年拨款", "50"),
                        line(FundSource.CARRY_OVER, "上年结转", "25"),
                        line(FundSource.OTHER, "其他资金", "8")))
                .containsExactly("98", "173", "83", "173", "173");
    }

    @Test
    void without_a_fiscal_row_every_source_counts() {
        assertThat(readings(line(FundSource.CURRENT_YEAR, "当年拨款", "50"), line(FundSource.CARRY_OVER, "上年结转", "25")))
                .containsOnly("75");
    }

    @Test
    void levels_of_government_divide_the_same_money_once_more_or_are_all_there_is() {
        assertThat(readings(
                        line(FundSource.CURRENT_YEAR, "当年拨款", "90"),
                        line(FundSource.CENTRAL, "中央补助", "60"),
                        line(FundSource.PROVINCIAL, "省级补助", "41")))
                .containsExactly("191", "90", "101", "191");
        assertThat(readings(
                        line(FundSource.FISCAL, "财政拨款", "100"),
                        line(FundSource.CENTRAL, "中央补助", "60"),
                        line(FundSource.LOCAL, "地方资金", "43"),
                        line(FundSource.OTHER, "其他资金", "7")))
                .containsExactly("107", "210", "110", "107", "103", "210");
    }

    @Test
    void what_stands_below_another_row_is_not_added_to_it() {
        assertThat(readings(line(FundSource.OTHER, "自筹资金", "30"), below("自筹资金", "其中：捐赠", "12")))
                .containsOnly("30");
        assertThat(readings(below("捐赠", "捐赠", "12"), line(FundSource.OTHER, "自筹资金", "30")))
                .containsOnly("42");
    }

    @Test
    void rows_behind_a_subtotal_of_their_kind_make_it_up() {
        assertThat(readings(
                        line(FundSource.OTHER, "自筹小计", "30"),
                        line(FundSource.OTHER, "捐赠", "12"),
                        line(FundSource.OTHER, "利息", "18"),
                        line(FundSource.CURRENT_YEAR, "当年拨款", "50")))
                .containsExactly("80", "110", "110");
        assertThat(readings(line(FundSource.OTHER, "捐赠", "12"), line(FundSource.OTHER, "自筹小计", "30")))
                .containsOnly("42");
    }

    @Test
    void sources_without_an_amount_still_have_one_reading() {
        assertThat(readings(line(FundSource.FISCAL, "财政拨款", ""), line(FundSource.OTHER, "其他资金", "")))
                .containsExactly("0");
    }

    @Test
    void two_headings_divide_the_whole_twice() {
        var income = below("按收入性质分", "财政拨款", "70");
        var basic = below("按支出性质分", "基本支出", "40");
        var project = below("按支出性质分", "项目支出", "30");
        assertThat(FundSums.divisions(List.of(income, basic, project)))
                .containsExactly(List.of(income), List.of(basic, project));
        assertThat(FundSums.divisions(List.of(basic, project))).containsExactly(List.of(basic, project));
        var plain = line(FundSource.OTHER, "其他资金", "7");
        assertThat(FundSums.divisions(List.of(plain, basic))).containsExactly(List.of(plain, basic));
    }

    @Test
    void a_list_may_name_some_of_the_sources_unless_it_is_closed() {
        var total = line(FundSource.TOTAL, "资金总额", "100");
        var current = line(FundSource.CURRENT_YEAR, "当年拨款", "60");
        var other = line(FundSource.OTHER, "其他资金", "10");
        assertThat(FundSums.isListedInPart(total, List.of(current))).isTrue();
        assertThat(FundSums.isListedInPart(total, List.of(other))).isTrue();
        assertThat(FundSums.isListedInPart(total, List.of(current, other))).isFalse();
        assertThat(FundSums.isListedInPart(total, List.of(line(FundSource.CURRENT_YEAR, "当年拨款", "100"))))
                .isFalse();
    }
}
