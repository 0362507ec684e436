package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormsInAFileTest {

    private static String body(String department) {
        return """
            部门名称 | %s | | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
            """.formatted(department);
    }

    @Test
    void each_title_begins_a_form() throws Refusal {
        var forms = Tables.forms("2025年部门整体支出绩效目标表\n" + body("甲局") + "2024年部门整体支出绩效目标表\n" + body("乙局"));
        assertThat(forms)
                .extracting(form -> ((DepartmentPlan) form).department().name().raw())
                .containsExactly("甲局", "乙局");
        assertThat(forms).extracting(form -> form.year().raw()).containsExactly("2025", "2024");
    }

    @Test
    void two_titles_above_one_table_are_one_form() throws Refusal {
        var forms = Tables.forms("2025年部门整体支出绩效目标表\n部门整体支出绩效目标申报表\n" + body("甲局"));
        assertThat(forms).singleElement().extracting(form -> form.title().raw()).isEqualTo("2025年部门整体支出绩效目标表");
    }

    @Test
    void a_form_that_lost_its_title_is_known_by_its_labels() throws Refusal {
        assertThat(Tables.forms(body("甲局"))).singleElement().satisfies(form -> {
            assertThat(form.title().isBlank()).isTrue();
            assertThat(form.year().isBlank()).isTrue();
            assertThat(form.kind()).isEqualTo("department-plan");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2025年部门整体支出绩效自评表, self-evaluation",
        "2025年部门整体支出绩效运行监控表, monitoring",
        "2025年项目支出绩效目标申报表, project-plan",
        "部门整体支出绩效目标完成情况表, self-evaluation"
    })
    void the_title_says_which_kind_of_form_it_is(String title, String kind) throws Refusal {
        assertThat(Tables.forms(title + "\n" + body("甲局"))).singleElement().satisfies(form -> {
            assertThat(form.kind()).isEqualTo(kind);
            assertThat(form.title().raw()).isEqualTo(title);
        });
    }

    @Test
    void a_form_nobody_knows_is_refused_by_name() {
        assertThatThrownBy(() -> Tables.forms("项目支出绩效评价表\n" + body("甲局")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains("项目支出绩效评价表"));
    }

    @Test
    void a_form_of_another_kind_beside_a_plan_is_read_as_well() throws Refusal {
        var forms = Tables.forms("2025年部门整体支出绩效目标表\n" + body("甲局") + "2025年部门整体支出绩效自评表\n" + body("甲局"));
        assertThat(forms).extracting(form -> form.kind()).containsExactly("department-plan", "self-evaluation");
        assertThat(forms.getFirst().source().notes(Note.Kind.SKIPPED)).isEmpty();
    }

    @Test
    void a_text_without_any_form_is_refused_with_its_beginning() {
        assertThatThrownBy(() -> Tables.forms("关于召开会议的通知\n各单位：请按时参加。\n"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains("关于召开会议的通知"));
    }

    @Test
    void a_form_that_was_cut_off_before_its_indicators_is_not_complete() throws Refusal {
        var cut = "2025年部门整体支出绩效目标表\n部门名称 | 甲局 | | |\n总体绩效目标 | 办好演出。 | | |\n";
        assertThat(Tables.forms(cut)).singleElement().extracting(Form::source).matches(source -> !source.complete());
    }

    @Test
    void the_ruleset_is_chosen_by_place_and_year_and_noted() throws Refusal {
        var forms = Tables.forms("2026年广东省甲市部门整体支出绩效目标表\n" + body("甲局"));
        assertThat(forms).singleElement().satisfies(form -> {
            assertThat(form.ruleset()).isEqualTo("guangdong/2025");
            assertThat(form.source().notes(Note.Kind.RULESET))
                    .singleElement()
                    .satisfies(note -> assertThat(note.why()).contains("广东"));
        });
    }
}
