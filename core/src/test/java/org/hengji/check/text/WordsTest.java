package org.hengji.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static Finding only(Check check, String changes) {
        var findings = Examples.findings(check, changes);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void markup_is_named_and_taken_off() {
        var finding = only(new TextHasNoMarkup(), "note markup goal: <p>举办演出</p><p>&nbsp;60场</p> -> 举办演出60场");
        assertThat(finding.at()).hasToString("goal");
        assertThat(finding.message()).startsWith("总体绩效目标：文字里有网页标记 <p>、</p>、&nbsp;，已按去掉后的文字读取");
        assertThat(finding.fixes())
                .containsExactly(
                        Fix.safe("去掉标记", new Edit.Set(Path.of("goal"), "<p>举办演出</p><p>&nbsp;60场</p>", "举办演出60场")));
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
    }

    @Test
    void markup_over_several_cells_has_no_fix() {
        assertThat(only(new TextHasNoMarkup(), "note markup tasks[0]: <b>甲</b>|乙 -> 甲|乙")
                        .fixes())
                .isEmpty();
        assertThat(only(new TextHasNoMarkup(), "note markup tasks[0]: <b>甲</b> -> 甲|乙")
                        .fixes())
                .isEmpty();
    }

    @Test
    void at_most_four_tags_are_named() {
        var finding = only(new TextHasNoMarkup(), "note markup goal: <p><b><i><u>甲</u></i></b></p> -> 甲");
        assertThat(finding.message()).contains("<p>、<b>、<i>、<u>，");
    }

    @Test
    void a_typed_text_with_markup_carries_a_note_and_is_found() {
        assertThat(Examples.findings(new TextHasNoMarkup(), "goal = <p>举办演出60场。</p>"))
                .hasSize(1);
    }

    @Test
    void other_notes_are_no_markup() {
        assertThat(Examples.findings(new TextHasNoMarkup(), "note radical goal: ⽂ -> 文"))
                .isEmpty();
    }

    @Test
    void a_blank_between_han_is_taken_out() {
        var finding = only(new WordsHoldNoStrayBlank(), "tasks[0].content = 全年举办惠民演出等活 动60场。");
        assertThat(finding.at()).hasToString("tasks[0].content");
        assertThat(finding.message()).isEqualTo("任务 1 的主要内容：“演出等活 动60场”中间有空格，请去掉。");
        assertThat(finding.fixes())
                .containsExactly(Fix.safe(
                        "去掉空格", new Edit.Set(Path.of("tasks[0].content"), "全年举办惠民演出等活 动60场。", "全年举办惠民演出等活动60场。")));
    }

    @Test
    void a_blank_in_a_level_or_at_the_edge_of_a_text_is_found() {
        assertThat(only(new WordsHoldNoStrayBlank(), "indicators[6].level2 = 服务对象 满意度指标")
                        .at())
                .hasToString("indicators[6].level2");
        assertThat(only(new WordsHoldNoStrayBlank(), "department.name = 云 汀").message())
                .contains("“云 汀”");
        assertThat(only(new WordsHoldNoStrayBlank(), "indicators[6].target = 稳步　提升")
                        .at())
                .hasToString("indicators[6].target");
        assertThat(only(new WordsHoldNoStrayBlank(), "indicators[6].level1 = 满 意度指标")
                        .at())
                .hasToString("indicators[6].level1");
        assertThat(only(new WordsHoldNoStrayBlank(), "tasks[1].name = 推广\u00A0全民阅读")
                        .at())
                .hasToString("tasks[1].name");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00A0", "\u2003", "\u3000"})
    void a_blank_of_any_kind_between_two_characters_is_found(String blank) {
        assertThat(only(new WordsHoldNoStrayBlank(), "department.name = 云" + blank + "汀")
                        .fixes())
                .containsExactly(Fix.safe("去掉空格", new Edit.Set(Path.of("department.name"), "云" + blank + "汀", "云汀")));
    }

    @Test
    void the_twin_in_a_task_is_mended_with_the_row() {
        var finding = only(new WordsHoldNoStrayBlank(), """
            tasks[0].indicators[0].name = 惠民 演出场次
            indicators[0].name = 惠民 演出场次
            """);
        assertThat(finding.at()).hasToString("indicators[0].name");
        assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name"));
        assertThat(finding.fixes().getFirst().edits())
                .extracting(edit -> ((Edit.Set) edit).after())
                .containsExactly("惠民演出场次", "惠民演出场次");
    }

    @Test
    void a_blank_in_the_twin_alone_is_found_there() {
        var finding = only(new WordsHoldNoStrayBlank(), "tasks[0].indicators[0].name = 惠民 演出场次");
        assertThat(finding.at()).hasToString("tasks[0].indicators[0].name");
        assertThat(finding.also()).isEmpty();
    }

    @Test
    void a_key_indicator_that_stands_alone_is_judged_too() {
        var finding = only(new WordsHoldNoStrayBlank(), "+ tasks[0].indicators = name: 下乡 演出场次; unit: 场; target: ≥20");
        assertThat(finding.at()).hasToString("tasks[0].indicators[1].name");
    }

    @Test
    void the_words_of_a_text_with_markup_are_edited_as_read() {
        var finding = only(new WordsHoldNoStrayBlank(), "goal = <p>举办演 出60场。</p>");
        assertThat(finding.fixes().getFirst().edits())
                .containsExactly(new Edit.Set(Path.of("goal"), "举办演 出60场。", "举办演出60场。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal = 举办 60 场 A 级演出",
                "goal = 举办演出。 组织阅读",
                "goal = 举办演出\\n组织阅读",
                "goal = \u00A0举办演出60场",
                "goal = 举办演出60场的\u00A0",
                "indicators[0].target = ≥ 60",
                "indicators[0].target = 年 底前",
                "goal = —"
            })
    void other_blanks_stay(String changes) {
        assertThat(Examples.findings(new WordsHoldNoStrayBlank(), changes)).isEmpty();
    }

    @Test
    void without_cells_blanks_are_deferred() {
        var plan = Examples.plan("goal = 演 出");
        var flat = plan.withSource(
                plan.source().plus(new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "")));
        assertThat(new WordsHoldNoStrayBlank().examine(Examination.of(flat, Rulesets.get("guangdong/2025"))))
                .isEqualTo(Outcome.deferred("原文没有分格，分不清格内的空格和格与格之间的空格"));
    }

    @Test
    void mixed_punctuation_is_told_once_for_the_form() {
        var finding = only(new PunctuationIsUniform(), """
            tasks[0].name = 推进示范县(市)区创建,督促落实经费。
            indicators[5].target = 统筹资源,提高原创、传播水平
            """);
        assertThat(finding.at()).hasToString("tasks[0].name");
        assertThat(finding.also()).containsExactly(Path.of("indicators[5].target"));
        assertThat(finding.message()).isEqualTo("任务 1 的名称：半角的“(”与全角标点混用，另有 1 处。请统一改成全角标点。");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer(
                        "统一为全角标点",
                        new Edit.Set(Path.of("tasks[0].name"), "推进示范县(市)区创建,督促落实经费。", "推进示范县（市）区创建，督促落实经费。"),
                        new Edit.Set(Path.of("indicators[5].target"), "统筹资源,提高原创、传播水平", "统筹资源，提高原创、传播水平")));
    }

    @Test
    void a_single_place_has_no_others() {
        assertThat(only(new PunctuationIsUniform(), "tasks[1].content = 供应营养餐4.2万人,开展筛查。")
                        .message())
                .isEqualTo("任务 2 的主要内容：半角的“,”与全角标点混用。请统一改成全角标点。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal = 举办演出;组织阅读。",
                "goal = 注意:组织阅读。",
                "goal = 办得好?组织阅读。",
                "goal = 举办演出!60场。",
                "goal = 组织阅读(含A类)，演出60场",
                "goal = (A组)阅读，演出60场",
                "goal = 60%,覆盖全市。",
                "goal = ,举办演出。",
                "goal = 甲,A级演出。",
                "goal = 演出(AB)CD，60场。",
                "goal = AB(演出)CD，60场。",
                "goal = AB(A组)CD，60场。",
                "goal = AB(组A)CD，60场。",
                "goal = AB(AB)演出，60场。"
            })
    void every_half_width_mark_beside_han_counts(String changes) {
        assertThat(Examples.findings(new PunctuationIsUniform(), changes)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal = 举办演出,组织阅读",
                "goal = 举办演出，组织阅读。",
                "goal = 1)举办演出，2)组织阅读。",
                "goal = (1)举办演出，(二)组织阅读。",
                "goal = 演出(场)60，里程(公里/小时)80。",
                "goal = 每天19:30演出，配比1:3，共1,200场。",
                "goal = 举办演出(60场。",
                "goal = 举办演出)60场。",
                "goal = 配方A(B)C，演出60场",
                "goal = 演出60场，见表A,",
                "goal = 用电(万千瓦时/平方公里·半年)80，演出60场。",
                "title = 部门(单位)整体支出绩效目标申报表（2025年度）"
            })
    void marks_that_belong_where_they_are_do_not_count(String changes) {
        assertThat(Examples.findings(new PunctuationIsUniform(), changes)).isEmpty();
    }

    @Test
    void the_two_brackets_of_a_pair_are_widened_together() {
        assertThat(only(new PunctuationIsUniform(), "goal = 演出(含A(B)C)60场，讲座24场。")
                        .fixes()
                        .getFirst()
                        .edits())
                .containsExactly(new Edit.Set(Path.of("goal"), "演出(含A(B)C)60场，讲座24场。", "演出（含A(B)C）60场，讲座24场。"));
    }

    @Test
    void an_empty_bracket_is_out_of_place() {
        assertThat(Examples.findings(new PunctuationIsUniform(), "goal = 举办演出()60场。"))
                .hasSize(1);
    }

    @Test
    void template_rows_are_listed_once() {
        var finding = only(new TemplateRowsAreRemoved(), """
            note template-row indicators: ……|…… -> （略去）
            note template-row indicators: 指标2：| -> （略去）
            """);
        assertThat(finding.at()).hasToString("indicators");
        assertThat(finding.message()).isEqualTo("绩效指标：有 2 行是没有用到的样表行（原文第 9 行），已略去。请从原表删掉。");
        assertThat(finding.values()).containsEntry("rows", "2");
    }

    @Test
    void a_template_row_is_placed_at_its_list() {
        assertThat(only(new TemplateRowsAreRemoved(), "note template-row tasks[2]: …… -> （略去）")
                        .at())
                .hasToString("tasks");
    }

    @Test
    void a_template_row_without_a_place_belongs_to_the_table() {
        var plan = Examples.plan("");
        var noted = plan.withSource(
                plan.source().plus(new Note(Note.Kind.TEMPLATE_ROW, 0, Path.FORM, List.of("……"), List.of(), "")));
        var outcome = new TemplateRowsAreRemoved().examine(Examination.of(noted, Rulesets.get("guangdong/2025")));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Found.class, found -> {
            assertThat(found.findings().getFirst().at()).hasToString("indicators");
            assertThat(found.findings().getFirst().message()).isEqualTo("绩效指标：有 1 行是没有用到的样表行，已略去。请从原表删掉。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"临时救助人次（≥**人次）", "临时救助人次(≥XX人次)", "临时救助人次（××人次）", "临时救助人次（≤…）"})
    void a_template_bound_in_a_name_is_taken_out(String name) {
        var finding = only(new NamesHoldNoTemplateBound(), "indicators[4].name = " + name);
        assertThat(finding.at()).hasToString("indicators[4].name");
        assertThat(finding.message()).contains("名称里留有样表的“" + name.substring(6) + "”");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer("改为“临时救助人次”", new Edit.Set(Path.of("indicators[4].name"), name, "临时救助人次")));
    }

    @Test
    void a_template_bound_the_reader_set_aside_is_named() {
        var finding = only(new NamesHoldNoTemplateBound(), "indicators[0].templateBound = ≥**场");
        assertThat(finding.message()).contains("第 1 行“惠民演出场次”：名称里留有样表的“≥**场”");
        assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name"));
        assertThat(finding.fixes()).isEmpty();
    }

    @Test
    void a_name_that_is_nothing_but_a_bound_has_no_fix() {
        assertThat(only(new NamesHoldNoTemplateBound(), "indicators[4].name = （≥**人次）")
                        .fixes())
                .isEmpty();
    }

    @Test
    void a_name_with_a_real_bracket_is_left_alone() {
        assertThat(Examples.findings(new NamesHoldNoTemplateBound(), "indicators[4].name = 铁路（X线）里程"))
                .isEmpty();
    }

    @Test
    void a_sum_in_words_that_does_not_add_up() {
        var finding = only(new AmountsInWordsAddUp(), "tasks[0].content = 建设农田3000亩，平整300万元、灌溉180万元，合计520万元。");
        assertThat(finding.at()).hasToString("tasks[0].content");
        assertThat(finding.message())
                .isEqualTo("任务 1 的主要内容：300.00 + 180.00 = 480.00 万元，文字写成 520.00 万元，相差 40.00 万元。请核对各笔金额和合计。");
        assertThat(finding.values().toString()).isEqualTo("{sum=480.00, stated=520.00, difference=40.00}");
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投入60万元，其中甲30万元、乙25万元，合计60万元",
                "甲30万元、乙2.5亿元，共计2.6亿元",
                "甲1,300元、乙200元，总共2,500元",
                "合计50万元，其中甲30万元、乙25万元",
                "投入50万元其中甲30万元、乙25万元",
                "元旦演出甲30万元、乙25万元，合计60万元",
                "甲30万元（含丙10万元）、乙25万元，合计65万元"
            })
    void wrong_sums_in_other_words(String text) {
        assertThat(Examples.findings(new AmountsInWordsAddUp(), "goal = " + text + "。"))
                .hasSize(1);
    }

    @Test
    void the_parts_behind_among_are_the_ones_added() {
        assertThat(only(new AmountsInWordsAddUp(), "goal = 投入60万元，其中甲30万元、乙25万元，合计60万元。")
                        .values())
                .containsEntry("sum", "55.00");
        assertThat(only(new AmountsInWordsAddUp(), "goal = 甲30万元、乙25万元，其中丙5万元，合计70万元。")
                        .values())
                .containsEntry("sum", "60.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲30万元、乙25万元，合计55万元",
                "甲30万元、乙25万元，合计55.01万元",
                "投入55万元，其中甲30万元、乙25万元，合计55万元",
                "甲20万元，投入55万元，其中甲30万元、乙25万元，合计55万元",
                "投入60万元，其中甲30万元、乙25万元",
                "投入55万元，其中甲30万元、乙25.01万元",
                "甲30万元。乙25万元，合计60万元",
                "甲30万元、乙25万元，每场补助合计60万元",
                "甲30万元（含丙10万元）、乙25万元，合计55万元",
                "甲300元/亩、乙25万元，合计60万元",
                "甲30万元、乙25万元、丙60万元",
                "甲10万元，乙30万元，其中丙60万元",
                "合计60场，甲30人"
            })
    void sums_that_hold_or_cannot_be_told(String text) {
        assertThat(Examples.findings(new AmountsInWordsAddUp(), "goal = " + text + "。"))
                .isEmpty();
    }
}
