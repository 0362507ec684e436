package org.hengji.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hengji.Samples;
import org.hengji.grid.Grid;
import org.hengji.layout.Layouts;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that LibreOffice saved again, as {@code bin/make-workbook-fixtures} makes them. */
final class OtherProgramsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "hengji", "workbooks");

    @ParameterizedTest
    @ValueSource(strings = {"department-plan.xlsx", "fill-in.xlsx"})
    void the_form_is_the_same(String name) {
        assertThat(Samples.json(Samples.plan(name, Samples.bytes(FOLDER.resolve(name)))))
                .isEqualTo(Samples.json(Samples.plan(Samples.TWIN)));
    }

    @Test
    void all_142_cells_stand_where_they_stood() throws Exception {
        var plan = Samples.plan(Samples.TWIN);
        var bytes = Samples.bytes(FOLDER.resolve("department-plan.xlsx"));
        var read = ((Document.Table) Readers.read("a.xlsx", bytes)).grid();
        var laid = Layouts.lay(plan, Rulesets.get(plan.ruleset()));
        assertThat(read.rows()).hasSameSizeAs(laid.rows());
        for (var row = 0; row < laid.rows().size(); row++) {
            assertThat(read.rows().get(row).cells())
                    .isEqualTo(laid.rows().get(row).cells().stream()
                            .map(cell -> cell.covered()
                                    ? Grid.Cell.COVERED
                                    : new Grid.Cell(cell.text(), cell.columns(), cell.rows(), false))
                            .toList());
        }
    }
}
