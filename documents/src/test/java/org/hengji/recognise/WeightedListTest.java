package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.DepartmentPlan;
import org.junit.jupiter.api.Test;

/** The list without levels, with weight, unit and comparator in columns of their own. */
final class WeightedListTest {

    private static final DepartmentPlan PLAN = Tables.plan("""
        2022年部门(单位)整体绩效目标表
        单位:元
        部门(单位)名称 | 甲市乙街道 | | 区级支出预算总量 | 3,498,000.00 |
        当年整体绩效目标 | 养护道路86公里。 | | | |
        绩效指标 | 指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值
         | 道路养护里程 | 10 | 公里 | ≥ | 86
         | 预算执行率 | 10 | % | = | 100
         | 演出场次 | 10 | 场 | | 20
         | 治理成效 | 10 | — | 定性 | 明显提升
        """);

    private static Target target(int row) {
        return PLAN.indicators().get(row).target().known().orElseThrow();
    }

    @Test
    void the_unit_declared_beside_the_title_is_that_of_all_amounts() {
        assertThat(PLAN.source().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(PLAN.budget().total().known().orElseThrow().printWan()).isEqualTo("349.80");
        assertThat(PLAN.budget().total().raw()).isEqualTo("3,498,000.00");
    }

    @Test
    void a_comparator_of_its_own_column_belongs_to_the_value() {
        assertThat(target(0)).isInstanceOfSatisfying(Target.Quantity.class, quantity -> {
            assertThat(quantity.comparator()).isEqualTo(Comparator.AT_LEAST);
            assertThat(quantity.value()).isEqualByComparingTo("86");
        });
        assertThat(target(2))
                .isInstanceOfSatisfying(
                        Target.Quantity.class,
                        quantity -> assertThat(quantity.comparator()).isEqualTo(Comparator.UNSTATED));
    }

    @Test
    void a_nature_in_that_column_is_no_comparator() {
        assertThat(PLAN.indicators().get(3).direction().raw()).isEqualTo("定性");
        assertThat(target(3)).isInstanceOf(Target.Qualitative.class);
    }

    @Test
    void a_dash_for_a_unit_is_an_answer() {
        assertThat(PLAN.indicators().get(3).unit().isAnswered()).isTrue();
        assertThat(PLAN.indicators().get(3).unit().isKnown()).isFalse();
    }

    @Test
    void every_row_has_its_weight() {
        assertThat(PLAN.indicators())
                .extracting(row -> row.weight().known().orElseThrow())
                .allMatch(weight -> weight.compareTo(BigDecimal.TEN) == 0);
    }
}
