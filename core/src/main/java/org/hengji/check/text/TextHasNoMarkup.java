package org.hengji.check.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Note;

/** 网页标记: tags and entities an editor left in a text; the reading without them is already in the form. */
@Rule(
        name = "text.markup",
        title = "网页标记残留",
        meaning = "文字里带着 <p>、&nbsp; 一类的网页标记，是编辑器导出时留下的；公开前必须去掉。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:public",
        raises = "note markup goal: <p>全年举办惠民演出60场以上。</p> -> 全年举办惠民演出60场以上。",
        passes = "goal = 全年举办惠民演出>60场，群众满意度<投诉前水平。")
final class TextHasNoMarkup implements Check {

    private static final int MAX_NAMED = 4;
    private static final Anchored TAG = new Anchored("<&", "</?[a-zA-Z!][^<>]{0,40}>|&#?[a-zA-Z0-9]{1,8};");

    @Override
    public Outcome examine(Examination examination) {
        return Outcome.found(examination.source().notes(Note.Kind.MARKUP).stream()
                .map(this::finding)
                .toList());
    }

    private Finding finding(Note note) {
        var tags = String.join("、", tags(note.printed()));
        var message = Places.field(note.at()) + "：文字里有网页标记 " + tags + "，已按去掉后的文字读取。请去掉标记，让存下的文字也干净。";
        var finding = Finding.by(this, note.at(), message);
        return isOne(note.printed()) && isOne(note.read())
                ? finding.fix(Fix.safe(
                        "去掉标记",
                        new Edit.Set(
                                note.at(),
                                note.printed().getFirst(),
                                note.read().getFirst())))
                : finding;
    }

    /** The first few tags and entities, each once. */
    private static Set<String> tags(List<String> texts) {
        var tags = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var found = TAG.find(text, 0);
                    found.isPresent() && tags.size() < MAX_NAMED;
                    found = TAG.find(text, found.get().end())) {
                tags.add(found.get().group());
            }
        }
        return tags;
    }

    private static boolean isOne(List<String> texts) {
        return texts.size() == 1;
    }
}
