package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Note;
import org.junit.jupiter.api.Test;

final class LabelsTest {

    @Test
    void a_merged_label_runs_down() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
             | | | 讲座场次(场) | ≥6
             | | 质量指标 | 演出合格率(%) | ≥90
            """);
        assertThat(Tables.lines(plan))
                .containsExactly("产出指标 数量指标 演出场次 场 ≥5", "产出指标 数量指标 讲座场次 场 ≥6", "产出指标 质量指标 演出合格率 % ≥90");
    }

    @Test
    void a_level_one_is_not_filled_over_a_level_two_that_does_not_belong_there() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
             | | 社会效益指标 | 观众人次(人次) | ≥900
             | | | 读者人次(人次) | ≥800
            """);
        assertThat(plan.indicators()).extracting(row -> row.level1().raw()).containsExactly("产出指标", "", "");
    }

    @Test
    void a_new_level_one_ends_the_level_two_above() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
             | 满意度指标 | | 观众满意度(%) | ≥90
            """);
        assertThat(plan.indicators().getLast().level2().isBlank()).isTrue();
    }

    @Test
    void an_unknown_level_two_may_stand_below_any_level_one() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
             | | 特色指标 | 讲座场次(场) | ≥6
            """);
        assertThat(plan.indicators().getLast().level1().raw()).isEqualTo("产出指标");
    }

    @Test
    void a_table_without_levels_has_no_such_columns() {
        var plan = Tables.plan("""
            2022年部门(单位)整体绩效目标表
            部门名称 | 甲市乙局 | |
            绩效指标 | 指标名称 | 计量单位 | 指标值
             | 演出场次 | 场 | ≥5
            """);
        assertThat(plan.indicators().getFirst().level1().isAbsent()).isTrue();
        assertThat(plan.indicators().getFirst().level2().isAbsent()).isTrue();
    }

    @Test
    void an_unused_row_of_the_template_is_noted_and_not_counted() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 指标1：演出场次(场) | ≥5
             | | | 指标2： |
             | | | …… |
             | | 质量指标 | …… | ……
             | | | 演出合格率(%) | ≥90
            """);
        assertThat(Tables.lines(plan)).containsExactly("产出指标 数量指标 演出场次 场 ≥5", "产出指标 质量指标 演出合格率 % ≥90");
        assertThat(Tables.notes(plan, Note.Kind.TEMPLATE_ROW))
                .extracting(Note::row)
                .containsExactly(5, 6, 7);
    }

    @Test
    void a_bound_the_template_left_in_the_name_is_not_the_target() {
        var plan = Tables.indicators(" | 产出指标 | 数量指标 | 培训人次（≥**人次） | ≥300\n");
        var indicator = plan.indicators().getFirst();
        assertThat(Tables.line(indicator)).isEqualTo("产出指标 数量指标 培训人次 人次 ≥300");
        assertThat(indicator.templateBound().raw()).isEqualTo("≥**人次");
    }

    @Test
    void markup_and_radicals_are_taken_out_and_noted() {
        var plan = Tables.plan("""
            2025年部门整体支出绩效目标表
            部门名称 | 甲市乙局 | | |
            总体绩效目标 | <p>办好演出&nbsp;5场</p> | | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
             | 产出指标 | 数量指标 | ⼈才培训场次(场) | ≥5
            """);
        assertThat(plan.goal().raw()).doesNotContain("<", "&");
        assertThat(plan.indicators().getFirst().name().raw()).isEqualTo("人才培训场次");
        assertThat(Tables.notes(plan, Note.Kind.MARKUP)).extracting(Note::row).containsExactly(3);
        assertThat(Tables.notes(plan, Note.Kind.RADICAL)).extracting(Note::row).containsExactly(5);
    }

    @Test
    void amounts_without_a_unit_are_read_as_wan_and_that_is_said() {
        var undeclared = Tables.plan("""
            2025年部门整体支出绩效目标表
            部门名称 | 甲市乙局
            基本支出 | 60 | 财政拨款 | 60
            """);
        assertThat(undeclared.source().notes(Note.Kind.LIMIT))
                .singleElement()
                .satisfies(note -> assertThat(note.why()).contains("万元"));
        var declared = Tables.plan("""
            2025年部门整体支出绩效目标表
            单位：万元
            部门名称 | 甲市乙局
            基本支出 | 60 | 财政拨款 | 60
            """);
        assertThat(declared.source().notes(Note.Kind.LIMIT)).isEmpty();
    }
}
