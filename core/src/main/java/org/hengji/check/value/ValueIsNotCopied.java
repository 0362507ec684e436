package org.hengji.check.value;

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
import org.hengji.form.Path;
import org.hengji.number.Folds;

/** 指标值不照抄总体目标: a sentence of the goal is no measure of it. */
@Rule(
        name = "value.copied-text",
        title = "指标值照抄总体目标",
        meaning = "指标值里有一长段文字与总体绩效目标相同。指标值要把目标细化成能核对的结果，照抄不增加任何东西。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "mof-2015-88:13",
        raises = "indicators[5].target = 全年举办惠民演出60场以上，举办阅读推广活动不少于24场",
        passes = "indicators[5].target = 观看惠民演出和参加阅读推广活动的群众比上年多")
final class ValueIsNotCopied implements Check {

    /** A value is a line or two; what stands behind is not looked at. */
    private static final int MAX_LOOKED_AT = 600;

    @Override
    public Outcome examine(Examination examination) {
        var least = examination.ruleset().parameter("value.copied-length").intValue();
        var wordings = examination.rows().stream()
                .flatMap(row -> Wording.of(examination, row).stream())
                .filter(wording -> wording.words().text().length() >= least)
                .toList();
        if (wordings.isEmpty()) {
            return Outcome.nothing();
        }
        var goal = examination.plan().goal().known().map(Folds::label).orElse("");
        return goal.isEmpty()
                ? Outcome.notApplicable("没有总体绩效目标")
                : Outcome.found(wordings.stream()
                        .flatMap(wording -> copied(wording, goal, least).stream())
                        .toList());
    }

    private Optional<Finding> copied(Wording wording, String goal, int least) {
        var text = Folds.label(wording.words().text());
        var looked = text.substring(0, Math.min(text.length(), MAX_LOOKED_AT));
        var run = SharedText.run(looked, goal, least);
        return run.isEmpty() ? Optional.empty() : Optional.of(finding(wording, run));
    }

    private Finding finding(Wording wording, String run) {
        var row = wording.row();
        var also = Stream.concat(row.also("target").stream(), Stream.of(Path.FORM.child("goal")))
                .toList();
        var message = "%s：指标值中%s与总体绩效目标的文字相同。请不要照抄，写出能核对的结果。".formatted(Places.row(row), Places.quoted(run));
        return Finding.by(this, row.at().child("target"), message).also(also).value("same", run);
    }
}
