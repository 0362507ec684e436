package org.hengji.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hengji.Samples;
import org.hengji.edit.Identities;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class StoredJsonTest {

    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_stored_form_comes_back_to_the_letter(Path sample) {
        var plan = Identities.given(Samples.plan(sample), new Random(1));
        var stored = FormJson.stored(plan);
        assertThat(FormJson.stored(FormJson.restored(stored))).isEqualTo(stored);
        assertThat(FormJson.text(FormJson.restored(stored))).isEqualTo(FormJson.text(plan));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget.income.other|12.50",
                "budget.income.other|1,234",
                "budget.income.other|12.5万元",
                "budget.income.other|/",
                "budget.income.other|约30",
                "headcount|32人",
                "headcount|032",
                "subordinateUnits|－",
                "goal|' 甲 乙 '",
                "indicators[0].target|≥ 30 人"
            })
    void a_cell_keeps_the_text_it_was_typed_as(String path, String text) {
        var plan = Samples.plan(Samples.TWIN);
        var at = org.hengji.form.Path.of(path);
        var before = Forms.cell((Record) plan, at).orElseThrow().raw();
        var typed = plan.with(List.of(new Edit.Set(at, before, text))).form();
        var back = (Record) FormJson.restored(FormJson.stored(typed));
        assertThat(Forms.cell(back, at)).isEqualTo(Forms.cell((Record) typed, at));
    }

    @Test
    void markup_that_was_typed_is_stored_without() {
        var plan = Samples.plan(Samples.TWIN);
        var at = org.hengji.form.Path.of("tasks[0].name");
        var before = Forms.cell((Record) plan, at).orElseThrow().raw();
        var typed = plan.with(List.of(new Edit.Set(at, before, "<b>粗</b>"))).form();
        assertThat(Forms.cell((Record) FormJson.restored(FormJson.stored(typed)), at)
                        .orElseThrow()
                        .raw())
                .isEqualTo("粗");
    }
}
