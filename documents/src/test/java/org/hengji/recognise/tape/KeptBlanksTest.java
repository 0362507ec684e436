package org.hengji.recognise.tape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hengji.Samples;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Note;
import org.hengji.money.Yuan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** 空格还在的竖排表: every cell on a line of its own, a lone pipe where it is blank. */
final class KeptBlanksTest {

    private static final String HEAD = """
            部门预算项目支出绩效自评表（2023年度）
            项目名称
            公厕维护
            预算执行情况（10分）
            年度预算数（万元）
            年初预算
            调整后预算数
            预算执行数
            预算执行率
            权重
            得分
            原因
            总额
            30.5
            32
            32
            100.00%
            10
            |
            1.预算执行率没有达到百分之九十的，在这里写明原因，一百字以内。
            其中：财政资金
            30.5
            32
            32
            100.00%
            /
            /
            """;

    private static final String ROWS = """
            一级指标
            二级指标
            三级指标
            指标性质
            指标值
            度量单位
            完成值
            权重
            得分
            未完成原因分析
            产出指标
            数量指标
            公厕保洁覆盖率
            ＝
            100
            %
            |
            60
            |
            |
            效益指标
            社会效益指标
            投诉办结率
            ≥
            95
            %
            |
            30
            |
            |
            合计
            100
            |
            |
            """;

    private static SelfEvaluation read(String lines) throws Refusal {
        var text =
                lines.lines().map(line -> line.equals("|") ? line : line + " |").toList();
        return (SelfEvaluation) Samples.forms("a.txt", String.join("\n", text).getBytes(StandardCharsets.UTF_8))
                .getFirst();
    }

    @Test
    void blank_cells_keep_what_stands_behind_them_in_its_column() throws Refusal {
        var form = read(HEAD + ROWS);

        assertThat(form.indicators())
                .map(row -> row.name().raw()
                        + row.unit().raw()
                        + row.weight().known().orElseThrow())
                .containsExactly("公厕保洁覆盖率%60", "投诉办结率%30");
        assertThat(form.indicators())
                .allMatch(row -> !row.actual().isAnswered() && row.score().isBlank());
        assertThat(form.source().notes()).noneMatch(note -> note.kind() == Note.Kind.UNPLACED);
    }

    @Test
    void what_stands_in_the_corner_of_the_funds_heads_no_column() throws Refusal {
        var total = read(HEAD + ROWS).funds().getFirst();

        assertThat(total.initial().known()).contains(Yuan.ofWan("30.5"));
        assertThat(total.adjusted().known()).contains(Yuan.ofWan("32"));
        assertThat(total.score().isBlank()).isTrue();
        assertThat(total.reason().raw()).startsWith("1.预算执行率没有达到");
    }

    @Test
    void sources_below_a_reason_are_still_sources() throws Refusal {
        assertThat(read(HEAD + ROWS).funds()).hasSize(2);
    }

    @Test
    void the_outcome_headed_like_a_block_stands_beside_the_goal() throws Refusal {
        var goal =
                read(HEAD + "项目年度目标\n年度目标完成情况\n全市公厕干净。\n都做到了。\n" + ROWS).goals().getFirst();

        assertThat(goal.expected().raw()).isEqualTo("全市公厕干净。");
        assertThat(goal.actual().raw()).isEqualTo("都做到了。");
    }
}
