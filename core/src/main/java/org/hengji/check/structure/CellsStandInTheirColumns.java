package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;

/** 单元格不错位: the cells of a row stand in the columns they belong to. */
@Rule(
        name = "structure.shifted-cells",
        title = "整行错位",
        meaning = "一行的单元格印在别的栏里，只有一种移法能使各栏都对得上。表里已按移好的读，印出的样子见说明。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2015-88:F2", "guangdong-form:layout"},
        raises = "note shifted-cells indicators[1]: 阅读推广活动场次(场)|≥24|| -> ||阅读推广活动场次(场)|≥24",
        passes = "note missing-label indicators[1]: ||阅读推广活动场次|≥24 -> ||阅读推广活动场次|≥24")
final class CellsStandInTheirColumns implements Check {

    /** Where the printed text of a cell stands among the printed columns; a unit has no column of its own. */
    private static final List<String> COLUMNS = List.of("level1", "level2", "name", "target");

    @Override
    public Outcome examine(Examination examination) {
        if (!examination.source().hasCells()) {
            return Outcome.deferred("来源没有分出单元格，不能判断是否错位");
        }
        var findings = new ArrayList<Finding>();
        for (var note : examination.source().notes(Note.Kind.SHIFTED_CELLS)) {
            if (Forms.at((Record) examination.form(), note.at()).orElse(note) instanceof Indicator row) {
                findings.add(finding(note, new IndicatorRow(note.at(), List.of(), row)));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Note note, IndicatorRow row) {
        var moved = lastFilled(note.read()) - lastFilled(note.printed());
        var message = Places.row(row) + "：整行" + direction(moved) + "，名称和指标值没有印在自己的栏里。请核对移好的各栏，无误就确认。";
        return Finding.by(this, note.at(), message)
                .value("columns", Integer.toString(Math.abs(moved)))
                .fix(new Fix("移回原位", true, edits(note, row)));
    }

    private static String direction(int moved) {
        if (moved == 0) {
            return "单元格错位";
        }
        return (moved > 0 ? "左移了 " : "右移了 ") + Math.abs(moved) + " 格";
    }

    private static int lastFilled(List<String> cells) {
        var last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    private static List<Edit> edits(Note note, IndicatorRow row) {
        var edits = new ArrayList<Edit>();
        for (var column : List.of("level1", "level2", "name", "unit", "target")) {
            var cell = (Cell<?>) Records.get(row.indicator(), column);
            var printed = printed(note, column);
            if (!cell.isAbsent() && !printed.equals(cell.raw())) {
                edits.add(new Edit.Set(row.at().child(column), printed, cell.raw()));
            }
        }
        return edits;
    }

    private static String printed(Note note, String column) {
        var position = COLUMNS.indexOf(column);
        return position < 0 || position >= note.printed().size()
                ? ""
                : note.printed().get(position);
    }
}
