package org.hengji.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON that a script or a person wrote, with less than the codec writes. */
final class HandwrittenJsonTest {

    private static DepartmentPlan plan(String fields) throws Refusal {
        return (DepartmentPlan)
                FormJson.read("{\"kind\":\"department-plan\"," + fields + "}").getFirst();
    }

    private static Cell<Target> target(String json) throws Refusal {
        return plan("\"indicators\":[{\"name\":\"演出\",\"target\":" + json + "}]")
                .indicators()
                .getFirst()
                .target();
    }

    @Test
    void fields_that_are_not_there_are_columns_the_form_does_not_have() throws Refusal {
        var plan = plan("\"year\":2025");
        assertThat(plan.year().raw()).isEqualTo("2025");
        assertThat(plan.goal().isAbsent()).isTrue();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.source().format()).isEqualTo("json");
        assertThat(plan.source().unit()).isEqualTo(MoneyUnit.WAN);
    }

    @Test
    void numbers_may_be_written_as_numbers_or_as_texts() throws Refusal {
        assertThat(plan("\"headcount\":32").headcount())
                .isEqualTo(plan("\"headcount\":\"32\"").headcount());
        assertThat(plan("\"budget\":{\"expenditure\":{\"basic\":672.54}}")
                        .budget()
                        .expenditure()
                        .basic()
                        .known())
                .contains(Yuan.ofWan("672.54"));
    }

    @Test
    void amounts_are_in_wan_whatever_the_forms_unit() throws Refusal {
        var plan = plan("""
            "budget":{"total":{"value":"349.8","printed":"3,498,000.00","unit":"元"},"expenditure":{"basic":"5"}},
            "source":{"format":"text","unit":"元"}\
            """);
        assertThat(plan.budget().total()).isEqualTo(Cell.known(Yuan.ofWan("349.8"), "3,498,000.00"));
        assertThat(plan.budget().expenditure().basic().known()).contains(Yuan.ofWan("5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"quantity\",\"comparator\":\">=\",\"value\":\"30\",\"scale\":\"万\"} | >=30万",
                "{\"kind\":\"quantity\",\"value\":\"30\"} | 30",
                "{\"kind\":\"range\",\"low\":\"5\",\"high\":\"8\"} | 5-8",
                "{\"kind\":\"deadline\",\"text\":\"2025年12月前\"} | 2025年12月前",
                "{\"kind\":\"qualitative\",\"text\":\"持续提升\"} | 持续提升",
                "\"≥30\" | ≥30",
                "30 | 30"
            })
    void a_target_may_be_given_by_its_parts_or_as_text(String json, String raw) throws Refusal {
        assertThat(target(json).raw()).isEqualTo(raw);
        assertThat(target(json).isKnown()).isTrue();
    }

    @Test
    void parts_of_a_quantity_become_its_number() throws Refusal {
        assertThat(target("{\"kind\":\"quantity\",\"comparator\":\"≥\",\"value\":\"30\",\"scale\":\"万\"}")
                        .known())
                .get()
                .isInstanceOfSatisfying(Target.Quantity.class, quantity -> {
                    assertThat(quantity.comparator()).isEqualTo(Comparator.AT_LEAST);
                    assertThat(quantity.value()).isEqualByComparingTo(new BigDecimal("300000"));
                });
    }

    @Test
    void a_blank_target_may_be_null_or_blank() throws Refusal {
        assertThat(target("null").isBlank()).isTrue();
        assertThat(target("{\"kind\":\"blank\",\"raw\":\"\"}").isBlank()).isTrue();
        assertThat(target("{\"notApplicable\":true}")).isInstanceOf(Cell.NotApplicable.class);
    }

    @Test
    void an_unreadable_cell_stays_unreadable() throws Refusal {
        var plan = plan("\"headcount\":{\"raw\":\"8a\",\"unreadable\":\"不是数字\"}");
        assertThat(plan.headcount()).isInstanceOf(Cell.Unreadable.class);
        assertThat(plan.headcount().raw()).isEqualTo("8a");
    }

    @Test
    void what_the_form_has_no_place_for_is_noted() throws Refusal {
        var plan = plan("\"mood\":\"好\",\"tasks\":[{\"name\":\"甲\",\"colour\":\"红\"}]");
        assertThat(plan.source().notes(Note.Kind.UNPLACED))
                .singleElement()
                .satisfies(note -> assertThat(note.printed()).containsExactlyInAnyOrder("mood", "tasks[0].colour"));
    }

    @Test
    void a_scope_other_than_the_department_is_kept() throws Refusal {
        assertThat(FormJson.text(plan("\"scope\":\"unit\""))).contains("\"scope\" : \"unit\"");
    }
}
