package org.hengji.check.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Prose;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;

/** 两处不一致: a key indicator and the row of the table with its name promise the same. */
@Rule(
        name = "link.values-differ",
        title = "任务与指标表的值不一致",
        meaning = "同一个指标在重点任务里和在绩效指标表里写了不同的数。批复和自评只能认一个值，量级和单位换算以后仍不相等的必须改成一致。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2020-10:annex2", "practice:arithmetic"},
        raises = "tasks[0].indicators[0].target = ≥50",
        passes = "tasks[0].indicators[0].target = 60场以上")
final class OneIndicatorHasOneValue implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (examination.tasks().isEmpty()) {
            return Outcome.notApplicable("没有年度重点工作任务");
        }
        var names = Names.of(examination);
        var findings = new ArrayList<Finding>();
        for (var key : examination.keyRows()) {
            differing(examination, key, names.inTable(key)).ifPresent(findings::add);
        }
        return Outcome.found(findings);
    }

    /** Nothing where the table has the same value in any row of that name. */
    private Optional<Finding> differing(Examination examination, IndicatorRow key, List<IndicatorRow> rows) {
        var differences = new ArrayList<Difference>(rows.size());
        for (var row : rows) {
            differences.add(Difference.of(
                    key,
                    row,
                    examination.ruleset().measures(),
                    Prose.of(examination).wording()));
        }
        if (rows.isEmpty() || differences.contains(Difference.NONE)) {
            return Optional.empty();
        }
        var severity = differences.getFirst() == Difference.SIGN ? Severity.EXPLAIN : Severity.BLOCK;
        return Optional.of(finding(key, rows.getFirst()).severity(severity));
    }

    private Finding finding(IndicatorRow key, IndicatorRow row) {
        var inTask = key.indicator().target().raw();
        var inTable = row.indicator().target().raw();
        var message = Places.row(key) + "：任务里的指标值是“" + inTask + "”" + unit(key) + "，指标表" + Places.field(row.at()) + "是“"
                + inTable + "”" + unit(row) + "。同一指标只能有一个值，请核实后改成一致。";
        var at = key.at().child("target");
        var also = row.at().child("target");
        var finding = Finding.by(this, at, message)
                .also(List.of(also))
                .value("task", inTask)
                .value("table", inTable);
        if (!key.unitLabel().equals(row.unitLabel())) {
            return finding;
        }
        return finding.fix(Fix.offer("任务里改为“" + inTable + "”", new Edit.Set(at, inTask, inTable)))
                .fix(Fix.offer("指标表里改为“" + inTask + "”", new Edit.Set(also, inTable, inTask)));
    }

    private static String unit(IndicatorRow row) {
        return row.unit().isEmpty() ? "" : "（" + row.unit() + "）";
    }
}
