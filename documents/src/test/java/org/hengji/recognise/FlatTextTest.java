package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.Samples;
import org.hengji.form.Note;
import org.hengji.plan.DepartmentPlan;
import org.junit.jupiter.api.Test;

/** Running text of a page whose cells are lost. */
final class FlatTextTest {

    private static final String TEXT = """
        附件2 2025年部门整体支出绩效目标申报表 单位:万元 部门名称 甲市乙局 基本支出 600.00 项目支出 400.00 财政拨款 某某 \
        总体绩效目标 办好演出，推广阅读。 第一条 其余的字
        """;

    private static final DepartmentPlan PLAN = Samples.plan("flat.txt", TEXT);

    @Test
    void the_title_is_cut_out_of_the_line() {
        assertThat(PLAN.title().raw()).isEqualTo("2025年部门整体支出绩效目标申报表");
        assertThat(PLAN.year().raw()).isEqualTo("2025");
    }

    @Test
    void a_value_of_the_right_kind_behind_its_label_is_taken() {
        assertThat(PLAN.department().name().raw()).isEqualTo("甲市乙局");
        assertThat(PLAN.budget().expenditure().basic().raw()).isEqualTo("600.00");
        assertThat(PLAN.budget().expenditure().project().raw()).isEqualTo("400.00");
    }

    @Test
    void a_value_of_another_kind_is_left_over_and_noted() {
        assertThat(PLAN.budget().income().fiscalAppropriation().isKnown()).isFalse();
        assertThat(Tables.notes(PLAN, Note.Kind.UNPLACED))
                .flatExtracting(Note::printed)
                .contains("某某");
    }

    @Test
    void it_is_said_that_there_were_no_cells() {
        assertThat(PLAN.source().hasCells()).isFalse();
        assertThat(PLAN.source().complete()).isFalse();
    }
}
