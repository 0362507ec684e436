package org.hengji.check.cross;

import java.util.ArrayList;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.check.cross.Counterpart.Stage;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.indicator.Target;

/** 目标不改: what an evaluation prints as its target is the target that was approved. */
@Rule(
        name = "cross.target-differs-from-approved",
        title = "自评的目标值与批复的不同",
        meaning = "自评表里的目标值与同一年批复的绩效目标表不一样。目标批复后不能自行改动，调整要走程序。两份表一起读的时候才核对。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2015-88:28", "mof-2015-88:29"},
        raises = "批复 indicators[0].target = ≥80",
        passes = "批复 indicators[0].name = 惠民演出场次（场）")
final class TargetsStayAsApproved implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return examination.form().kind().equals(SelfEvaluation.KIND)
                ? Beside.against(examination, Stage.PLAN, 0, approved -> examine(examination, approved))
                : Outcome.notApplicable("不是自评表");
    }

    private Outcome examine(Examination examination, Counterpart approved) {
        var promised = new Promised(examination.ruleset());
        var findings = new ArrayList<Finding>();
        for (var pair : Pairs.of(examination.tableRows(), approved.part().rowsOfYear())) {
            difference(promised, pair)
                    .map(finding -> finding(finding, pair, approved))
                    .ifPresent(findings::add);
        }
        return Outcome.found(findings);
    }

    /** Words may be the same promise put otherwise; numbers are not. */
    private Optional<Severity> difference(Promised promised, Pairs.Pair pair) {
        if (!(pair.own().indicator().target() instanceof Cell.Known<Target>(var own, var _))
                || !(pair.other().indicator().target() instanceof Cell.Known<Target>(var other, var _))
                || promised.isSame(own, other, pair.own(), pair.other())) {
            return Optional.empty();
        }
        var isWords = own instanceof Target.Qualitative && other instanceof Target.Qualitative;
        return Optional.of(isWords ? Severity.EXPLAIN : Severity.BLOCK);
    }

    private Finding finding(Severity severity, Pairs.Pair pair, Counterpart approved) {
        var at = pair.own().at().child("target");
        var own = pair.own().indicator().target().raw();
        var other = pair.other().indicator().target().raw();
        var message = Places.row(pair.own()) + "：目标值是 " + own + "，" + approved.title() + "里是 " + other
                + "。批复的目标不能自行改动，请改回；调整过的附调整批复。";
        return Finding.by(this, at, message)
                .severity(severity)
                .value("target", own)
                .value("approved", other)
                .value("file", approved.filed().file())
                .value("place", pair.other().at().toString())
                .fix(Fix.offer("改回 " + other, new Edit.Set(at, own, other)));
    }
}
