package org.hengji.recognise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Note;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** What is not certain stays as it stands. */
final class LeftAloneTest {

    private static final String HEAD = """
        项目支出绩效目标申报表
        （2025年度）
        """;

    private static final String TABLE = """
        一级指标 二级指标 三级指标 指标值
        产出指标 数量指标 开课数量 ≥12次
        质量指标 结业率 ≥95%
        效益指标 社会效益指标 就业人数 ≥80人
        """;

    @Test
    void pieces_that_are_not_as_many_below_as_above_are_not_joined() throws Refusal {
        var plan = Pages.plan(HEAD + "项目名称 技能培训 项目类别 运转类\n甲市人力资源 甲市就业\n主管部门 实施单位\n社会保障局\n" + TABLE);
        assertThat(plan.project().competentDepartment().isKnown()).isFalse();
        assertThat(plan.project().unit().isKnown()).isFalse();
        assertThat(plan.source().notes(Note.Kind.UNPLACED))
                .flatExtracting(Note::printed)
                .contains("甲市人力资源", "社会保障局");
    }

    @Test
    void fewer_pieces_than_labels_without_a_value_are_not_dealt_out() throws Refusal {
        var plan = Pages.plan(HEAD + "项目名称 技能培训 项目类别 运转类\n甲市人力资源和\n主管部门 实施单位\n社会保障局\n" + TABLE);
        assertThat(plan.project().competentDepartment().isKnown()).isFalse();
        assertThat(plan.project().unit().isKnown()).isFalse();
    }

    @Test
    void a_page_where_names_stand_whole_above_their_values_is_no_broken_one() throws Refusal {
        var plan = Pages.plan(HEAD + """
            项目名称 技能培训
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 开课数量 ≥12次
            参训人数
            数量指标 ≥300人
            结业率
            质量指标 ≥95%
            """);
        assertThat(plan.indicators()).noneMatch(row -> row.name().raw().contains("参训人数结业率"));
        assertThat(Pages.whys(plan, Note.Kind.NO_CELLS)).noneMatch(why -> why.contains("拼"));
    }

    @Test
    void labels_at_the_top_of_their_rows_stay_there() throws Refusal {
        var plan = Pages.plan(HEAD + "项目名称 技能培训\n" + TABLE);
        assertThat(plan.indicators().stream().map(Pages::line))
                .containsExactly("产出指标 数量指标 开课数量 ≥12次", "产出指标 质量指标 结业率 ≥95%", "效益指标 社会效益指标 就业人数 ≥80人");
        assertThat(Pages.whys(plan, Note.Kind.NO_CELLS)).noneMatch(why -> why.contains("第一行"));
    }

    @Test
    void the_middle_line_of_a_value_is_the_one_as_wide_as_the_line_above() throws Refusal {
        var plan = Pages.plan(HEAD + """
            甲市城乡居民职业技能
            项目名称 提升行动暨乡村振兴带 项目类别 运转类
            头人培训
            """ + TABLE);
        assertThat(plan.project().name().raw()).isEqualTo("甲市城乡居民职业技能提升行动暨乡村振兴带头人培训");
        assertThat(plan.project().category().raw()).isEqualTo("运转类");
    }
}
