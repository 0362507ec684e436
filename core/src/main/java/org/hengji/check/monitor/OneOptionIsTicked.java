package org.hengji.check.monitor;

import java.util.ArrayList;
import java.util.List;
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
import org.hengji.form.Records;

/** 单选只选一项: no choice has two ticks. */
@Rule(
        name = "monitor.option-double-marked",
        title = "单选项打了两个勾",
        meaning = "项目属性、项目类型、完成目标可能性等只能选一项，却打了两个以上的勾。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:likelihood",
        raises = "indicators[0].likelihood = 确定能√ 有可能√ 完全不可能□",
        passes = """
            indicators[0].likelihood = 确定能□√ 有可能□ 完全不可能□
            project.nature = ☑持续性项目 □新增性项目
            """)
final class OneOptionIsTicked implements Check {

    private static final List<String> CHOICES = List.of("category", "nature", "type");

    @Override
    public Outcome examine(Examination examination) {
        return Progress.ask(examination, this::examine);
    }

    private Outcome examine(Progress progress) {
        var findings = new ArrayList<Finding>();
        for (var choice : CHOICES) {
            var cell = (Cell<?>) Records.get(progress.form().project(), choice);
            add(findings, progress.examination(), Path.FORM.child("project").child(choice), cell);
        }
        for (var row : progress.examination().tableRows()) {
            add(
                    findings,
                    progress.examination(),
                    row.at().child("likelihood"),
                    row.indicator().likelihood());
        }
        return Outcome.found(findings);
    }

    private void add(List<Finding> findings, Examination examination, Path at, Cell<?> cell) {
        var ticks =
                cell.isKnown() ? Options.of(cell.raw(), examination.ruleset()).ticks() : 0;
        if (ticks > 1) {
            var message = Places.field(examination, at) + "：“" + cell.raw() + "”打了 " + ticks + " 个勾，只能选一项。请只留一个。";
            findings.add(Finding.by(this, at, message).value("ticks", Integer.toString(ticks)));
        }
    }
}
