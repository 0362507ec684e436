package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hengji.convert.Conversion;
import org.hengji.convert.OutputFormat;
import org.hengji.layout.Layouts;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write in the official look is read again as the same form. */
final class ReadBackTest {

    private static byte[] written(DepartmentPlan plan, OutputFormat format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(new Conversion(format, false).write(List.of(plan), bytes)).isEmpty();
        return bytes.toByteArray();
    }

    private static String name(OutputFormat format) {
        return "again." + format.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            names = {"HTML", "DOCX", "PDF"})
    void every_sample_is_the_same_form_again(OutputFormat format) throws IOException {
        for (var sample : Samples.all()) {
            var plan = Samples.plan(sample);
            var again = Samples.plan(name(format), written(plan, format));
            assertThat(Samples.json(again)).as("%s as %s", sample, format).isEqualTo(Samples.json(plan));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            names = {"HTML", "DOCX", "PDF"})
    void all_cells_of_the_sample_stand_where_they_were_written(OutputFormat format) throws IOException, Refusal {
        var plan = Samples.plan(Samples.TWIN);
        var read = ((Document.Table) Readers.read(name(format), written(plan, format))).grid();
        var laid = MadeByOthersTest.cells(Layouts.lay(plan, Rulesets.get(plan.ruleset())));
        assertThat(laid).hasSize(142);
        assertThat(MadeByOthersTest.cells(read)).containsExactlyElementsOf(laid);
    }
}
