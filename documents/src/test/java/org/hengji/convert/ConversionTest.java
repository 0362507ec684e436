package org.hengji.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.Samples;
import org.hengji.form.Form;
import org.hengji.read.Refusal;
import org.hengji.recognise.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConversionTest {

    private static byte[] written(OutputFormat format, List<? extends Form> forms) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(new Conversion(format, false).write(forms, out)).isEmpty();
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "CSV", "TXT", "TSV", "JSON"})
    void what_is_written_is_read_as_the_same_form(OutputFormat format) throws IOException {
        var plan = Samples.plan(Samples.TWIN);
        var again = Samples.plan("again" + format.extension(), written(format, List.of(plan)));
        assertThat(Samples.json(again)).isEqualTo(Samples.json(plan));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "TXT", "JSON"})
    void two_forms_stay_two_forms(OutputFormat format) throws IOException, Refusal {
        var plan = Samples.plan(Samples.TWIN);
        var other = Tables.indicators(" | 产出指标 | 数量指标 | 演出场次(场) | ≥5\n");
        var again = Samples.forms("again" + format.extension(), written(format, List.of(plan, other)));
        assertThat(again).hasSize(2);
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_inert_in_csv_and_itself_when_read() throws IOException {
        var plan = Tables.indicators(" | 产出指标 | 数量指标 | =cmd演出场次(场) | ≥5\n");
        var csv = written(OutputFormat.CSV, List.of(plan));
        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFF").contains(",'=cmd");
        assertThat(Samples.plan("again.csv", csv).indicators().getFirst().name().raw())
                .startsWith("=cmd");
    }

    @Test
    void the_extension_of_a_name_tells_the_format() {
        assertThat(OutputFormat.of("目标表.PDF")).contains(OutputFormat.PDF);
        assertThat(OutputFormat.of("目标表.doc")).isEmpty();
    }
}
