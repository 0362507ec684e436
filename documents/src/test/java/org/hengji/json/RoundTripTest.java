package org.hengji.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengji.Samples;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.RowId;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RoundTripTest {

    static List<Path> samples() {
        return Samples.all();
    }

    private static Form back(String json) throws Refusal {
        var forms = FormJson.read(json);
        assertThat(forms).hasSize(1);
        return forms.getFirst();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_is_read_back_to_the_letter(Path sample) throws Refusal {
        var json = FormJson.text(Samples.plan(sample));
        assertThat(FormJson.text(back(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void indicators_and_notes_are_read_back_as_they_were(Path sample) throws Refusal {
        var plan = Samples.plan(sample);
        var back = (DepartmentPlan) back(FormJson.text(plan));
        assertThat(targets(back)).isEqualTo(targets(plan));
        assertThat(back.source()).isEqualTo(plan.source());
    }

    private static List<?> targets(DepartmentPlan plan) {
        return plan.indicators().stream().map(row -> row.target()).toList();
    }

    @Test
    void ids_of_rows_are_kept() throws Refusal {
        var plan = withIds(Samples.plan(Samples.TWIN));
        var back = (DepartmentPlan) back(FormJson.text(plan));
        assertThat(back.tasks())
                .extracting(task -> task.id().value())
                .containsExactly("task0000", "task0001", "task0002", "task0003");
    }

    private static DepartmentPlan withIds(DepartmentPlan plan) {
        var present = plan;
        for (var i = 0; i < plan.tasks().size(); i++) {
            var at = org.hengji.form.Path.of("tasks").row(i).child("id");
            present = Forms.with(present, at, new RowId("task000" + i));
        }
        return present;
    }

    @Test
    void several_forms_are_a_list() throws Refusal {
        var one = FormJson.text(Samples.plan(Samples.TWIN));
        var list = IntStream.range(0, 3).mapToObj(i -> one).collect(Collectors.joining(",", "[", "]"));
        assertThat(FormJson.read(list))
                .hasSize(3)
                .allSatisfy(form -> assertThat(FormJson.text(form)).isEqualTo(one));
    }
}
