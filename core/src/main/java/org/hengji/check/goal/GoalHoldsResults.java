package org.hengji.check.goal;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Prose;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 目标有结果: the goal names at least one result in numbers. */
@Rule(
        name = "goal.no-measurable-result",
        title = "总体目标没有可衡量的结果",
        meaning = "总体绩效目标只写职责和工作，没有一个数可以作为目标；年份、届次、序号和口号里的数不算。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"mof-2015-88:9", "mof-2015-88:13"},
        raises = "goal = 1. 落实“两服务一提升”要求，丰富群众文化生活。2. 实施《阅读三年行动方案（2023-2025年）》，办好第12届戏曲周。",
        passes = "goal = 1. 丰富群众文化生活，办好第12届戏曲周。2. 推广全民阅读，群众满意度达到92%。")
final class GoalHoldsResults implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var prose = Prose.of(examination);
        var findings = new ArrayList<Finding>();
        var isAsked = false;
        for (var part : examination.parts()) {
            var goal = prose.goal(part);
            isAsked |= goal.isPresent();
            if (goal.isPresent() && goal.get().said().isEmpty()) {
                findings.add(finding(goal.get()));
            }
        }
        if (!isAsked) {
            return Outcome.notApplicable("没有填写总体绩效目标");
        }
        return findings.isEmpty() || examination.source().complete()
                ? Outcome.found(findings)
                : Outcome.deferred("表格没有读完整，总体目标可能没有读全");
    }

    private Finding finding(Prose.Text goal) {
        var message = goal.place() + "：没有一个可以衡量的结果，只有职责和工作。请写出年底要达到的数，例如场次、人次、覆盖率或满意度。";
        return Finding.by(this, goal.at(), message);
    }
}
