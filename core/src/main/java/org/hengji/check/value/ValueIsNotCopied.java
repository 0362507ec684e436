package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
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
import org.hengji.form.Cell;
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
        var wordings = new ArrayList<Wording>();
        for (var wording : Wording.of(examination)) {
            if (wording.words().text().length() >= least) {
                wordings.add(wording);
            }
        }
        if (wordings.isEmpty()) {
            return Outcome.nothing();
        }
        var goals = goals(examination);
        if (goals.isEmpty()) {
            return Outcome.notApplicable("没有总体绩效目标");
        }
        var findings = new ArrayList<Finding>();
        for (var wording : wordings) {
            copied(wording, goals, least).ifPresent(findings::add);
        }
        return Outcome.found(findings);
    }

    /** 总体目标: its text as it is compared, and the part of the form it is the goal of. */
    private record Goal(Path at, Path part, String label) {}

    private static List<Goal> goals(Examination examination) {
        var goals = new ArrayList<Goal>();
        for (var part : examination.parts()) {
            for (var goal : part.goals()) {
                if (goal.text() instanceof Cell.Known<String>(var text, var _)) {
                    goals.add(new Goal(goal.at(), part.at(), Folds.label(text)));
                }
            }
        }
        return goals;
    }

    private Optional<Finding> copied(Wording wording, List<Goal> goals, int least) {
        var text = wording.label();
        var looked = text.substring(0, Math.min(text.length(), MAX_LOOKED_AT));
        for (var goal : goals) {
            var run = goal.part().contains(wording.row().at()) ? SharedText.run(looked, goal.label(), least) : "";
            if (!run.isEmpty()) {
                return Optional.of(finding(wording, goal, run));
            }
        }
        return Optional.empty();
    }

    private Finding finding(Wording wording, Goal goal, String run) {
        var row = wording.row();
        var also =
                Stream.concat(row.also("target").stream(), Stream.of(goal.at())).toList();
        var message = Places.row(row) + "：指标值中" + Places.quoted(run) + "与总体绩效目标的文字相同。请不要照抄，写出能核对的结果。";
        return Finding.by(this, row.at().child("target"), message).also(also).value("same", run);
    }
}
