package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.layout.Layouts;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample as Chromium printed it and LibreOffice saved and printed it; bin/make-foreign-files makes the files anew. */
final class MadeByOthersTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "hengji", "read", "made");
    private static final DepartmentPlan TWIN = Samples.plan(Samples.TWIN);

    @ParameterizedTest
    @ValueSource(strings = {"twin-chromium.pdf", "twin-libreoffice.pdf", "twin-libreoffice.docx"})
    void the_form_is_the_same_and_so_are_its_cells(String name) throws Refusal {
        var file = FOLDER.resolve(name);
        assertThat(Samples.json(Samples.plan(file))).isEqualTo(Samples.json(TWIN));
        var read = ((Document.Table) Readers.read(name, Samples.bytes(file))).grid();
        var laid = cells(Layouts.lay(TWIN, Rulesets.get(TWIN.ruleset())));
        assertThat(laid).hasSize(142);
        assertThat(cells(read)).containsExactlyElementsOf(laid);
    }

    /** Position, span and text of each cell; the title has no span outside our own layout. */
    static List<String> cells(Grid grid) {
        var cells = new ArrayList<String>();
        for (var row = 0; row < grid.rows().size(); row++) {
            var all = grid.rows().get(row).cells();
            for (var column = 0; column < all.size(); column++) {
                var cell = all.get(column);
                if (!cell.covered()) {
                    var span = row == 0 ? "" : cell.columns() + "x" + cell.rows();
                    cells.add("%d,%d %s %s".formatted(row, column, span, cell.text()));
                }
            }
        }
        return cells;
    }
}
