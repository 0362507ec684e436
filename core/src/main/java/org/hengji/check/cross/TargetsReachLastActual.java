package org.hengji.check.cross;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.check.cross.Counterpart.Stage;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;

/** 目标不低于上年实绩, unless somebody says why. */
@Rule(
        name = "cross.target-below-last-actual",
        title = "目标低于上年实际完成值",
        meaning = "目标值低于同一项目或部门上一年自评的实际完成值，也没有写理由。目标可能定低了。两份表一起读的时候才核对。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16-over",
        raises = "上年 indicators[0].actual = 75",
        passes = """
            上年 indicators[0].actual = 75
            indicators[0].remark = 剧场检修，少演半年
            """)
final class TargetsReachLastActual implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Stage.PLAN == Counterpart.Stage.of(examination.form())
                ? Beside.against(examination, Stage.SELF_EVALUATION, -1, last -> examine(examination, last))
                : Outcome.notApplicable("不是绩效目标表");
    }

    private Outcome examine(Examination examination, Counterpart last) {
        var promised = new Promised(examination.ruleset());
        var findings = new ArrayList<Finding>();
        for (var pair : Pairs.of(
                examination.parts().getFirst().rowsOfYear(), last.part().rows())) {
            if (!isExplained(pair) && isBelow(examination, promised, pair)) {
                findings.add(finding(pair, last));
            }
        }
        return Outcome.found(findings);
    }

    private static boolean isExplained(Pairs.Pair pair) {
        return pair.own().indicator().remark().isKnown()
                || pair.own().indicator().reason().isKnown();
    }

    private static boolean isBelow(Examination examination, Promised promised, Pairs.Pair pair) {
        return pair.own().indicator().target() instanceof Cell.Known<Target>(Target.Quantity target, var _)
                && pair.other().indicator().actual() instanceof Cell.Known<Target>(Target.Quantity actual, var _)
                && isBetterMore(examination, target, pair)
                && promised.order(
                                target, pair.own().unit(), actual, pair.other().unit())
                        .filter(order -> order < 0)
                        .isPresent();
    }

    private static boolean isBetterMore(Examination examination, Target.Quantity target, Pairs.Pair pair) {
        return target.comparator().isStated()
                ? !target.comparator().isUpperBound()
                : !examination
                                .ruleset()
                                .wordList("value.less-is-better")
                                .isIn(pair.own().name())
                        && examination
                                .category(pair.own())
                                .filter(name -> name.contains("成本"))
                                .isEmpty();
    }

    private Finding finding(Pairs.Pair pair, Counterpart last) {
        var target = pair.own().indicator().target().raw();
        var actual = pair.other().indicator().actual().raw();
        var message = Places.row(pair.own()) + "：目标值 " + target + "，低于上年" + last.title() + "的实际完成值 " + actual
                + "。请提高目标，或写明理由。";
        return Finding.by(this, pair.own().at().child("target"), message)
                .value("target", target)
                .value("lastActual", actual)
                .value("file", last.filed().file())
                .value("place", pair.other().at().toString());
    }
}
