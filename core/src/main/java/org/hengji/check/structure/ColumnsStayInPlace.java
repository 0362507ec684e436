package org.hengji.check.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Note;
import org.hengji.form.Path;

/** 续页不换栏: a header printed again after a page break keeps its columns where they were. */
@Rule(
        name = "structure.column-shift",
        title = "续页表头换了栏位",
        meaning = "同一张表换页后重印的表头多了或少了空列，其后的各栏都移了位。表里已按新表头读，请核对续页的各行。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2015-88:F2", "guangdong-form:layout"},
        raises = "note column-shift tasks: 年度重点工作任务||主要实施内容 -> 年度重点工作任务|主要实施内容",
        passes = "note unplaced tasks: 续表 -> 续表")
final class ColumnsStayInPlace implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (!examination.source().hasCells()) {
            return Outcome.deferred("来源没有分出单元格，不能判断栏位是否移动");
        }
        var notes = examination.source().notes(Note.Kind.COLUMN_SHIFT);
        if (notes.isEmpty()) {
            return Outcome.nothing();
        }
        var rows = new LinkedHashMap<Path, List<Path>>();
        for (var note : notes) {
            var row = row(note.at());
            rows.merge(
                    row.isPresent() ? note.at().parent() : note.at(),
                    row.stream().toList(),
                    ColumnsStayInPlace::joined);
        }
        return Outcome.found(rows.entrySet().stream().map(this::finding).toList());
    }

    /** A note stands at the list whose header moved, or at a row behind that header. */
    private static Optional<Path> row(Path at) {
        return at.isForm() || at.last() instanceof Path.Step.Name ? Optional.empty() : Optional.of(at);
    }

    private static List<Path> joined(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private Finding finding(Map.Entry<Path, List<Path>> shift) {
        var message = Places.field(shift.getKey()) + "：续页的表头与首页不同，各栏移了位。已按续页的表头读，请核对续页的各行；下次制表请让两页的栏位一致。";
        return Finding.by(this, shift.getKey(), message).also(shift.getValue());
    }
}
