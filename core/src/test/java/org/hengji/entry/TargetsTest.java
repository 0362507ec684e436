package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @ParameterizedTest
    @CsvSource({
        "30, '', 30, '', ''",
        ">30万, >, 30, 万, ''",
        "≥90%, ≥, 90, '', %",
        "≤12/10万, ≤, 12, '', /10万",
        "12/10万, '', 12, '', /10万",
        "12/10万人, '', 12, '', /10万人",
        "≥９０％, ≥, 90, '', %",
        "＞＝８家, ≥, 8, '', 家",
        "> = 8, ≥, 8, '', ''",
        "=>8, ≥, 8, '', ''",
        "≧8, ≥, 8, '', ''",
        "⩾8, ≥, 8, '', ''",
        "≮8, ≥, 8, '', ''",
        "大于等于8, ≥, 8, '', ''",
        "不低于8, ≥, 8, '', ''",
        "不少于 8 场, ≥, 8, '', 场",
        "至少8, ≥, 8, '', ''",
        "8家以上, ≥, 8, '', 家",
        "88.32%及以上, ≥, 88.32, '', %",
        "≤5, ≤, 5, '', ''",
        "≦5, ≤, 5, '', ''",
        "<=5, ≤, 5, '', ''",
        "＜＝5, ≤, 5, '', ''",
        "不超过5, ≤, 5, '', ''",
        "24小时内, ≤, 24, '', 小时",
        "5个工作日以内, ≤, 5, '', 个工作日",
        "5人以下, ≤, 5, '', 人",
        "<5, <, 5, '', ''",
        "不足5, <, 5, '', ''",
        "超过5, >, 5, '', ''",
        "=100%, =, 100, '', %",
        "﹦100, =, 100, '', ''",
        "═100, =, 100, '', ''",
        "==100, =, 100, '', ''",
        "等于100, =, 100, '', ''",
        "≅50, ≈, 50, '', ''",
        "约3.2, ≈, 3.2, '', ''",
        "50左右, ≈, 50, '', ''",
        "±5%, ≈, 5, '', %",
        "30万人次, '', 30, 万, 人次",
        "30 万人次, '', 30, 万, 人次",
        "2.38  万元, '', 2.38, '', 万元",
        "449.8万, '', 449.8, 万, ''",
        "≤1200万元/公里, ≤, 1200, '', 万元/公里",
        "3亿元, '', 3, '', 亿元",
        "'1,234.50元', '', 1234.50, '', 元",
        "5千克, '', 5, '', 千克",
        "5万千瓦时, '', 5, 万, 千瓦时",
        "5个百分点, '', 5, '', 个百分点",
        "90(%), '', 90, '', %",
        "≥90%（较上年）, ≥, 90, '', %",
        "≥3场(次), ≥, 3, '', 场(次)",
        "10㎡, '', 10, '', ㎡",
        "25mg/L, '', 25, '', mg/L",
        "5m³, '', 5, '', m³",
        "800元/人·月, '', 800, '', 元/人·月",
        "800元/人、天, '', 800, '', 元/人、天",
        "800元/人*月, '', 800, '', 元/人*月",
        "2人/次, '', 2, '', 人/次",
        "5‰, '', 5, '', ‰",
        "0次, '', 0, '', 次",
        "-5%, '', -5, '', %",
        "−5, '', -5, '', ''",
        "+5, '', 5, '', ''",
        "百分之五, '', 5, '', %",
        "百分之九十以上, ≥, 90, '', %",
        "千分之三, '', 3, '', ‰",
        "百分之百, '', 100, '', %",
        "十二, '', 12, '', ''",
        "三十家, '', 30, '', 家",
        "一万二千人次, '', 12000, '', 人次",
        "三十万元, '', 30, '', 万元",
        "≥三十, ≥, 30, '', ''",
        "两次, '', 2, '', 次",
    })
    void quantities(String raw, String sign, BigDecimal number, String scale, String unit) {
        assertThat(known(raw)).isInstanceOfSatisfying(Target.Quantity.class, quantity -> {
            assertThat(quantity.comparator().sign()).isEqualTo(sign);
            assertThat(quantity.number()).isEqualByComparingTo(number);
            assertThat(quantity.scale()).isEqualTo(Scale.named(scale));
            assertThat(quantity.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "5-8, 5, 8, ''",
        "5—8, 5, 8, ''",
        "5～8场, 5, 8, 场",
        "5〜8场, 5, 8, 场",
        "5~8场, 5, 8, 场",
        "5至8场, 5, 8, 场",
        "5到8场, 5, 8, 场",
        "5场-8场, 5, 8, 场",
        "5——8, 5, 8, ''",
        "18—54周岁, 18, 54, 周岁",
        "90%-95%, 90, 95, %",
        "90至95, 90, 95, ''",
        "95-90, 95, 90, ''",
        "-5-8, -5, 8, ''",
        "≥5-8, 5, 8, ''",
        "≥5-8家定点医疗机构, 5, 8, 家定点医疗机构",
        "3-5个工作日内, 3, 5, 个工作日",
        "1.5万-2万人次, 15000, 20000, 人次",
        "1.5-2万人次, 15000, 20000, 人次",
        "5000-2万人次, 50000000, 20000, 人次",
        "2-3万元, 2, 3, 万元",
        "2万-3万元, 2, 3, 万元",
        "≥90%且≤100%, 90, 100, %",
        "'≥90%,≤100%', 90, 100, %",
        "大于等于90且小于等于95分, 90, 95, 分",
        "≥5-≤8, 5, 8, ''",
    })
    void ranges(String raw, BigDecimal low, BigDecimal high, String unit) {
        assertThat(known(raw)).isInstanceOfSatisfying(Target.Range.class, range -> {
            assertThat(range.low()).isEqualByComparingTo(low);
            assertThat(range.high()).isEqualByComparingTo(high);
            assertThat(range.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "优",
                "良",
                "完成",
                "持续提升",
                "100%及时",
                "/",
                "……",
                "无",
                "不适用",
                "百分点",
                "不低于上年水平",
                "一般",
                "一流",
                "三级甲等",
                "十分满意",
                "两者兼顾",
                "一二三产业融合",
                "零事故零投诉",
                "一人一档",
                "5A级景区",
                "7×24小时",
                "1:15",
                "≤1:18以内",
                "三四家",
                "NaN",
                "null",
                "Infinity",
                "5场以上的活动",
                "3日内办结",
                "20家医疗机构",
                "5-8家定点医疗机构",
                "5%以上的农户参与",
                "5天-8场",
                "5场且8场",
                "≥90%且≥95%",
                "≥5的任务完成",
                "○",
                "①提高②降低",
                "5-优"
            })
    void words(String raw) {
        assertThat(known(raw)).isEqualTo(new Target.Qualitative(raw, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "≥上年水平, “≥”后面没有数字",
        "≥, “≥”后面没有数字",
        "≠5, 不认识的计算符号“≠”",
        "><5, 不认识的计算符号“><”",
        "8a, 数字后面还有“a”",
        "5d, 数字后面还有“d”",
        "9d, 数字后面还有“d”",
        "５d, 数字后面还有“d”",
        "10², 数字后面有上标“²”，不知道是单位还是乘方",
        "1e100000000, 不接受科学计数法，请写出完整的数字",
        "1e5元, 不接受科学计数法，请写出完整的数字",
        "'12,34', 千分位逗号的位置不对",
        "'1,2345元', 千分位逗号的位置不对",
        "1.2.3, 数字后面还有“.3”",
        "0.1+0.2, 数字后面还有“+0.2”",
        "1/2, 数字后面还有“/2”",
        "5-, 数字后面还有“-”",
        "0x1F, 数字后面还有“x1F”",
        "-0, 零前面有负号",
        "−0, 零前面有负号",
        "½, '看不出是哪个数，请用 0 到 9 写'",
        "①, '看不出是哪个数，请用 0 到 9 写'",
        "②0, '看不出是哪个数，请用 0 到 9 写'",
        "Ⅻ, '看不出是哪个数，请用 0 到 9 写'",
        "١٢, '看不出是哪个数，请用 0 到 9 写'",
        "(5), '看不出是哪个数，请用 0 到 9 写'",
        "123456789012345678, '数字有 18 位，超过 17 位'",
        "2026/2/30, 日历上没有这一天，请核对月和日",
        "1900-02-29, 日历上没有这一天，请核对月和日",
        "2025年2月30日前, 日历上没有这一天，请核对月和日",
        "2025年13月前, 日历上没有这一天，请核对月和日",
        "2025年11月31日-12月5日, 日历上没有这一天，请核对月和日",
    })
    void what_begins_like_a_number_and_is_none(String raw, String why) {
        assertThat(Targets.read(raw)).isEqualTo(new Cell.Unreadable<>(raw, why));
    }

    @Test
    void three_hundred_digits_are_no_number() {
        assertThat(Targets.read("9".repeat(300))).isInstanceOf(Cell.Unreadable.class);
        assertThat(Targets.read("上".repeat(300))).isInstanceOf(Cell.Known.class);
        assertThat(Targets.read("上".repeat(20_000))).isInstanceOf(Cell.Known.class);
        assertThat(Targets.read("上".repeat(20_001)))
                .isInstanceOfSatisfying(
                        Cell.Unreadable.class, cell -> assertThat(cell.why()).isEqualTo("文字有 20001 个字符，超过 20000 个"));
    }

    @Test
    void a_number_is_looked_for_in_sixty_characters_and_not_in_more() {
        var remark = "≥90%（" + "注".repeat(54) + "）";
        assertThat(known(remark))
                .isEqualTo(new Target.Quantity(Comparator.AT_LEAST, new BigDecimal("90"), Scale.ONE, "%"));
        assertThat(known(remark.replace("（", "（注"))).isInstanceOf(Target.Qualitative.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\u200B"})
    void nothing_is_blank(String raw) {
        assertThat(Targets.read(raw)).isEqualTo(Cell.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "——", "————", "-", "--", "－", "–", "―", "─", " — "})
    void a_dash_says_that_it_does_not_apply(String raw) {
        assertThat(Targets.read(raw)).isEqualTo(new Cell.NotApplicable<>(raw.strip()));
    }

    @Test
    void the_print_is_kept_and_markup_is_not_part_of_the_value() {
        assertThat(Targets.read(" ≥ ９０％ "))
                .isInstanceOfSatisfying(
                        Cell.Known.class, cell -> assertThat(cell.raw()).isEqualTo("≥ ９０％"));
        assertThat(known("<p>≥90%</p>"))
                .isEqualTo(new Target.Quantity(Comparator.AT_LEAST, new BigDecimal("90"), Scale.ONE, "%"));
        assertThat(known("&gt;30万"))
                .isEqualTo(new Target.Quantity(Comparator.ABOVE, new BigDecimal("30"), Scale.WAN, ""));
    }

    @Test
    void grades_written_into_the_value_are_its_standard() {
        assertThat(known("达成：持平以上；未达成：低于上年"))
                .isEqualTo(new Target.Qualitative("达成：持平以上；未达成：低于上年", List.of("达成：持平以上", "未达成：低于上年")));
        assertThat(known("优：好\n差: 坏；"))
                .isInstanceOfSatisfying(
                        Target.Qualitative.class,
                        words -> assertThat(words.grades()).containsExactly("优：好", "差: 坏"));
        assertThat(known("优：好；\n差：坏"))
                .isInstanceOfSatisfying(
                        Target.Qualitative.class,
                        words -> assertThat(words.grades()).containsExactly("优：好", "差：坏"));
        assertThat(known("十个字长的等级的名字：好；差：坏"))
                .isInstanceOfSatisfying(
                        Target.Qualitative.class,
                        words -> assertThat(words.grades()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"达成：持平", "注意：持平；好转", "：一；：二", "达成：；未达成：", "这是一个很长很长的名字：一；二：二"})
    void a_sentence_with_colons_is_no_standard(String raw) {
        assertThat(known(raw))
                .isInstanceOfSatisfying(
                        Target.Qualitative.class,
                        words -> assertThat(words.grades()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1200, 1200", "12E2, 1200", "1.50, 1.5", "0.00, 0", "-30, -30"})
    void numbers_are_printed_without_exponent_or_needless_zeros(BigDecimal number, String text) {
        assertThat(Targets.print(number)).isEqualTo(text);
    }

    private static Target known(String raw) {
        return Targets.read(raw).known().orElseThrow(() -> new AssertionError(Targets.read(raw)));
    }
}
