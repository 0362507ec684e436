package org.hengji.recognise.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Note;
import org.hengji.plan.ProjectPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** Labels of levels that a page broke over the rows they reach. */
final class LevelsOnAPageTest {

    private static final String HEAD = """
        项目支出绩效目标申报表
        （2025年度）
        项目名称 甲市体育惠民 项目类别 运转类
        甲市体育 甲市全民健身
        主管部门 实施单位
        事业局 指导中心
        一级指标 二级指标 三级指标 指标值
        """;

    private static List<String> lines(String rows) throws Refusal {
        return plan(rows).indicators().stream().map(Pages::line).toList();
    }

    private static ProjectPlan plan(String rows) throws Refusal {
        return Pages.plan(HEAD + rows);
    }

    @Test
    void a_label_on_two_neighbouring_rows_belongs_to_both() throws Refusal {
        assertThat(lines("""
                产出指标 数量指标 开放场馆数量 ≥12个
                社会效益 健身人次 ≥9000人次
                效益指标
                指标 赛事场次 ≥6场
                """))
                .containsExactly("产出指标 数量指标 开放场馆数量 ≥12个", "效益指标 社会效益指标 健身人次 ≥9000人次", "效益指标 社会效益指标 赛事场次 ≥6场");
    }

    @Test
    void pieces_of_both_levels_and_of_the_name_stand_side_by_side() throws Refusal {
        assertThat(lines("""
                产出指标 数量指标 开放场馆数量 ≥12个
                满意度 服务对象满 参加活动市民
                ≥90%
                指标 意度指标 满意度
                """)).containsExactly("产出指标 数量指标 开放场馆数量 ≥12个", "满意度指标 服务对象满意度指标 参加活动市民满意度 ≥90%");
    }

    @Test
    void labels_whose_rows_cannot_be_told_are_named() throws Refusal {
        var plan = plan("""
                开放场馆数量 ≥12个
                开放天数 ≥300天
                产出指标 数量指标 维护器材数量 ≥80件
                效益指标 社会效益指标 健身人次 ≥9000人次
                """);
        assertThat(Pages.whys(plan, Note.Kind.NO_CELLS)).anyMatch(why -> why.contains("看不出各从哪一行起"));
        assertThat(plan.indicators()).hasSize(4);
    }
}
