package org.hengji.recognise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Note;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** A self-evaluation copied out of a page: broken heads, names and side labels. */
final class EvaluationPageTest {

    private final SelfEvaluation form = (SelfEvaluation) Pages.form(Pages.EVALUATION);

    EvaluationPageTest() throws Refusal {}

    @Test
    void one_broken_value_does_not_disturb_the_other_field_of_its_line() {
        assertThat(form.project().name().raw()).isEqualTo("甲县农村供水管网改造提升工程");
        assertThat(form.project().code().raw()).isEqualTo("44120023A001");
    }

    @Test
    void broken_heads_of_amounts_take_their_usual_place_and_that_is_said() {
        var total = form.funds().getFirst();
        assertThat(total.initial().raw()).isEqualTo("200.00");
        assertThat(total.adjusted().raw()).isEqualTo("180.00");
        assertThat(total.executed().raw()).isEqualTo("171.00");
        assertThat(total.rate().raw()).isEqualTo("95.00%");
        assertThat(total.score().raw()).isEqualTo("9.50");
        assertThat(Pages.whys(form, Note.Kind.NO_CELLS)).anyMatch(why -> why.contains("通用的次序"));
    }

    @Test
    void a_broken_last_head_is_the_last_column() {
        assertThat(form.indicators())
                .filteredOn(row -> row.name().raw().equals("按期完工率"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.score().raw()).isEqualTo("9.44");
                    assertThat(row.reason().raw()).isEqualTo("雨季停工");
                });
    }

    @Test
    void the_halves_of_a_name_around_its_values_are_one_name() {
        assertThat(form.indicators().getFirst()).satisfies(row -> {
            assertThat(Pages.line(row)).isEqualTo("产出指标 数量指标 改造供水管网长度 ≥30公里");
            assertThat(row.actual().raw()).isEqualTo("31公里");
        });
        assertThat(form.indicators()).hasSize(8);
    }

    @Test
    void goals_side_by_side_lose_the_label_that_was_scattered_between_them() {
        assertThat(form.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.expected().raw()).isEqualTo("目标1：改造供水管网30公里，解决三个村的季节性缺水问题。\n目标2：供水保证率不低于95%。");
            assertThat(goal.actual().raw()).isEqualTo("目标1：改造供水管网31公里，三个村的季节性缺水问题得到解决。\n目标2：供水保证率达到96%，水质检测合格。");
        });
    }
}
