package org.hengji.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hengji.indicator.Comparator;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {

    private static List<Commitment> in(String text) {
        return Commitments.of(Rulesets.get("guangdong/2025")).in(Sentences.folded(text));
    }

    private static Commitment only(String text) {
        assertThat(in(text)).hasSize(1);
        return in(text).getFirst();
    }

    /** Such as {@code >= 8 家}. */
    private static String facts(Commitment said) {
        var high = said.isRange() ? ".." + said.high().toPlainString() : "";
        return (said.comparator().text() + " " + said.low().toPlainString() + high + " " + said.unit()).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        创建科普教育基地8家以上           | >= 8 家
        不少于24场                    | >= 24 场
        至少举办一场科普业务培训班          | >= 1 场
        举办5-8场学术研讨活动            | 5..8 场
        举办５－８场                   | 5..8 场
        培训10至20人                 | 10..20 人
        培训10人至20人                | 10..20 人
        发放2-3万份                  | 20000..30000 份
        发放1万-2万份                | 10000..20000 份
        超过60场                     | > 60 场
        不超过3起                    | <= 3 起
        检查 ≥ 60 次                 | >= 60 次
        满意度不低于92%                | >= 92 %
        合格率95%以上                 | >= 95 %
        编印手册5,000册              | 5000 册
        门诊服务52.5万人次             | 525000 人次
        检查旅游企业260家次            | 260 家次
        演出60多场                   | ~ 60 场
        巡查十余次                    | ~ 10 次
        新增受益人口约3.2万人          | ~ 32000 人
        举办两场讲座                   | 2 场
        3个工作日内办结                | 3 个工作日
        投入300万元                  | 3000000 元
        （1）新建2座                  | 2 座
        """)
    void a_number_with_a_unit_is_a_promise(String text, String facts) {
        assertThat(facts(only(text))).isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "办好第40届大赛",
                "办好第四十届大赛",
                "2023-2025年行动",
                "2025年完成",
                "二〇二五年完成",
                "于9月30日前完成",
                "18-60周岁的群众",
                "1. 抓好宣传。2. 抓好培训",
                "目标1：抓好宣传",
                "一、抓好宣传；（二）抓好培训",
                "落实“四服务一提升，百场千队5家”要求",
                "实施《云汀市10项行动20条》",
                "推进百院千队万人工程",
                "发挥三支一扶人员作用",
                "改造二次供水设施",
                "面向五大人群宣传",
                "打造一批品牌、建成一支队伍",
                "落实三项制度",
                "市科协九届全委会",
                "现有学校30所、教师1200人",
                "购买A4纸",
                "推行1+3模式",
                "号码12345678901234567890123个"
            })
    void what_only_looks_like_a_quantity_is_none(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void the_words_around_the_number_say_what_is_counted() {
        var said = only("抓好阵地建设，2025年争取创建广东省科普教育基地8家以上；");
        assertThat(said.before()).isEqualTo("2025年争取创建广东省科普教育基地");
        assertThat(said.behind()).isEmpty();
        assertThat(said.noun()).isEqualTo("2025年争取创建广东省科普教育基地 ");
        assertThat(said.printed()).isEqualTo("8家以上");
        assertThat(said.clause()).isEqualTo("2025年争取创建广东省科普教育基地8家以上");
        assertThat(said.start()).isEqualTo(25);
        assertThat(said.end()).isEqualTo(29);
    }

    @Test
    void a_comparator_before_the_number_belongs_to_it() {
        var said = only("举办活动不少于 24 场，");
        assertThat(said.before()).isEqualTo("举办活动");
        assertThat(said.comparator()).isEqualTo(Comparator.AT_LEAST);
        assertThat(said.start()).isEqualTo(4);
    }

    @Test
    void two_promises_in_a_clause_are_parted_by_and() {
        var clauses = in("年内争取建立2-3家省科技专家工作站和1-2家省海智工作站").stream()
                .map(Commitment::clause)
                .collect(Collectors.joining("|"));
        assertThat(clauses).isEqualTo("年内争取建立2-3家省科技专家工作站|和1-2家省海智工作站");
    }

    @Test
    void words_between_two_numbers_belong_to_both() {
        assertThat(in("为12家基层医疗机构派驻专家20名骨干").stream().map(Commitment::noun))
                .containsExactly("为 基层医疗机构派驻专家", "基层医疗机构派驻专家 骨干");
    }

    @Test
    void quotations_are_kept_in_the_words() {
        assertThat(only("“科技工作者日”慰问30人").before()).isEqualTo("“科技工作者日”慰问");
    }

    @ParameterizedTest
    @CsvSource({
        "力争举办60场演出, true",
        "'争取办展，举办60场演出', true",
        "争取上级资金并举办60场演出, false",
        "争取办展。举办60场演出, false",
        "举办60场演出, false"
    })
    void words_that_leave_room_hedge(String text, boolean hedged) {
        assertThat(only(text).hedged()).isEqualTo(hedged);
    }

    @ParameterizedTest
    @CsvSource({"每季度检查2次, true", "其中骨干20人, true", "'其中教师3人、骨干20人', true", "检查2次, false", "'每季度通报，检查2次', false"})
    void parts_and_periods_are_no_totals(String text, boolean partial) {
        assertThat(in(text).getLast().partial()).isEqualTo(partial);
    }

    @ParameterizedTest
    @CsvSource({"举办60场, true", "培训60人, true", "投入60万元, false", "达到60%, false", "3小时内, false", "排名前3名次, false"})
    void shares_money_and_time_are_not_counted(String text, boolean countable) {
        assertThat(only(text).isCountable()).isEqualTo(countable);
    }

    @Test
    void a_line_ends_a_sentence() {
        assertThat(only("力争办展\n举办60场演出").hedged()).isFalse();
    }
}
