package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;

/** 标点统一: half-width and full-width marks are not mixed in one cell; said once for the form. */
@Rule(
        name = "text.mixed-punctuation",
        title = "标点全角半角混用",
        meaning = "同一格里既有全角标点，又有汉字旁的半角逗号、分号、冒号、问号、叹号或括号；全表只提示一次。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:public",
        raises = "tasks[0].content = 全年举办惠民演出60场以上,其中下乡演出40场。",
        passes = "tasks[0].content = 1)全年举办惠民演出(场)60场以上，每场19:30开始，配比1:3.5。")
final class PunctuationIsUniform implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var marks = new Punctuation(examination.ruleset().measures());
        var mixed = new ArrayList<TextCell>();
        for (var cell : TextCell.of(examination)) {
            mixed.addAll(cell.thatAre(each -> marks.isMixed(each.text())));
        }
        return mixed.isEmpty() ? Outcome.nothing() : Outcome.found(finding(examination, mixed, marks));
    }

    private Finding finding(Examination examination, List<TextCell> mixed, Punctuation marks) {
        var first = mixed.getFirst();
        var more = mixed.size() == 1 ? "" : "，另有 " + (mixed.size() - 1) + " 处";
        var message =
                first.place(examination) + "：半角的“" + marks.stray(first.text()) + "”与全角标点混用" + more + "。请统一改成全角标点。";
        var edits = mixed.stream()
                .map(cell -> cell.edit(marks.uniform(cell.typed())))
                .toArray(Edit[]::new);
        return Finding.by(this, first.at(), message)
                .also(mixed.stream().skip(1).map(TextCell::at).toList())
                .fix(Fix.offer("统一为全角标点", edits));
    }
}
