package org.hengji.check.text;

import java.util.List;
import java.util.stream.Collectors;
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

/** 样表行: rows of the template nobody used; the reader leaves them out, and they are listed once. */
@Rule(
        name = "text.template-row",
        title = "样表行未删",
        meaning = "样表里用不到的“指标2：”“……”等行还留在表里；读取时已略去，全表只提示一次。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:public",
        raises = "note template-row indicators: ……|…… -> （略去）",
        passes = "indicators[0].level2 = 产出数量")
final class TemplateRowsAreRemoved implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var notes = examination.source().notes(Note.Kind.TEMPLATE_ROW);
        return notes.isEmpty() ? Outcome.nothing() : Outcome.found(finding(notes));
    }

    private Finding finding(List<Note> notes) {
        var at = list(notes.getFirst().at());
        var rows = notes.stream()
                .map(Note::row)
                .filter(row -> row > 0)
                .distinct()
                .map(row -> Integer.toString(row))
                .collect(Collectors.joining("、"));
        var where = rows.isEmpty() ? "" : "（原文第 " + rows + " 行）";
        var message = Places.field(at) + "：有 " + notes.size() + " 行是没有用到的样表行" + where + "，已略去。请从原表删掉。";
        return Finding.by(this, at, message).value("rows", Integer.toString(notes.size()));
    }

    /** The list a dropped row would have stood in. */
    private static Path list(Path at) {
        if (at.isForm()) {
            return Path.FORM.child("indicators");
        }
        return at.last() instanceof Path.Step.Name ? at : at.parent();
    }
}
