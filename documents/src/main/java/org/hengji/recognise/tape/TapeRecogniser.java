package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Form;
import org.hengji.grid.Grid;
import org.hengji.recognise.glue.GluedForm;
import org.hengji.recognise.page.PageText;
import org.hengji.ruleset.Ruleset;

/** 项目目标表、监控表、自评表的识别: plans of projects, monitoring and evaluations, in whichever shape they come. */
public final class TapeRecogniser {

    private TapeRecogniser() {}

    /** The form in a part of a grid; empty where it is none of these. */
    public static Optional<Form> read(Grid grid, List<Grid.Row> rows, Ruleset ruleset) {
        var page = PageText.mended(grid, rows, ruleset);
        var glued = GluedForm.of(page, ruleset);
        if (glued.isPresent()) {
            return GluedTape.read(glued.get(), ruleset);
        }
        var reader = new TapeReader(Tape.of(page, page.rows()), new Lexicon(ruleset));
        reader.read();
        return new FormBuilder(reader, page).build();
    }

    /** Whether the place of a cell in its row says which column it belongs to. */
    public static boolean keepsColumns(Grid grid, List<Grid.Row> rows) {
        var tape = Tape.of(grid, rows);
        return tape.isInRows() && tape.isInColumns();
    }

    /** The parts of a grid that hold a form each: a new one begins at a title below a table. */
    public static List<List<Grid.Row>> parts(Grid grid, Ruleset ruleset) {
        var lexicon = new Lexicon(ruleset);
        var parts = new ArrayList<List<Grid.Row>>();
        var part = new ArrayList<Grid.Row>();
        var hasTable = false;
        for (var row : grid.rows()) {
            var texts = row.cells().stream()
                    .map(cell -> cell.text().strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (hasTable && texts.size() == 1 && Title.isTitle(texts.getFirst())) {
                parts.add(List.copyOf(part));
                part.clear();
                hasTable = false;
            }
            hasTable |= texts.stream()
                    .anyMatch(text -> lexicon.role(text).startsWith("indicators.") || text.contains("三级指标"));
            part.add(row);
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
