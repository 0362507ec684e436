package org.hengji.check.link;

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
import org.hengji.number.Folds;

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
        return Outcome.found(examination.keyRows().stream()
                .map(key -> differing(examination, key))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Nothing where the table has the same value in any row of that name. */
    private Optional<Finding> differing(Examination examination, IndicatorRow key) {
        var rows = Names.of(examination).inTable(key);
        var differences = rows.stream()
                .map(row -> Difference.of(
                        key,
                        row,
                        examination.ruleset().measures(),
                        Prose.of(examination).wording()))
                .toList();
        if (rows.isEmpty() || differences.contains(Difference.NONE)) {
            return Optional.empty();
        }
        var severity = differences.getFirst() == Difference.SIGN ? Severity.EXPLAIN : Severity.BLOCK;
        return Optional.of(finding(key, rows.getFirst()).severity(severity));
    }

    private Finding finding(IndicatorRow key, IndicatorRow row) {
        var inTask = key.indicator().target().raw();
        var inTable = row.indicator().target().raw();
        var message = "%s：任务里的指标值是“%s”%s，指标表%s是“%s”%s。同一指标只能有一个值，请核实后改成一致。"
                .formatted(Places.row(key), inTask, unit(key), Places.field(row.at()), inTable, unit(row));
        var at = key.at().child("target");
        var also = row.at().child("target");
        var finding = Finding.by(this, at, message)
                .also(List.of(also))
                .value("task", inTask)
                .value("table", inTable);
        if (!Folds.label(key.unit()).equals(Folds.label(row.unit()))) {
            return finding;
        }
        return finding.fix(Fix.offer("任务里改为“%s”".formatted(inTable), new Edit.Set(at, inTask, inTable)))
                .fix(Fix.offer("指标表里改为“%s”".formatted(inTask), new Edit.Set(also, inTable, inTask)));
    }

    private static String unit(IndicatorRow row) {
        return row.unit().isEmpty() ? "" : "（" + row.unit() + "）";
    }
}
