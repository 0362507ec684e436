package org.hengji.check.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;

/** 本数含不含: 8家以上 in the text and >8 in the table differ by the number itself (民法典 §1259). */
@Rule(
        name = "link.strictness-differs",
        title = "正文与指标值含不含本数不一致",
        meaning = "正文写“8家以上”“不少于8家”，依民法典包括8；指标值写“>8”，不包括8，正好完成8家时正文达成而指标未达成。反过来也一样。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "civil-code:1259",
        raises = """
            indicators[0].target = >60
            tasks[0].indicators[0].target = >60
            """,
        passes = """
            tasks[0].content = 全年举办惠民演出超过60场。
            goal = 全年举办惠民演出超过60场。
            indicators[0].target = >60
            tasks[0].indicators[0].target = >60
            """)
final class TextAndTargetIncludeAlike implements Check {

    @Override
    public Outcome examine(Examination examination) {
        SequencedMap<Path, List<Promise>> byRow = new LinkedHashMap<>();
        for (var promise : Links.of(examination).promises()) {
            if (promise.tie() instanceof Tie.Held(var held, var close) && close && differs(promise, held)) {
                byRow.computeIfAbsent(held.row().at(), _ -> new ArrayList<>()).add(promise);
            }
        }
        var findings = new ArrayList<Finding>();
        byRow.values().forEach(promises -> findings.add(finding(promises)));
        return Outcome.found(findings);
    }

    private static boolean differs(Promise promise, CountedRow held) {
        var said = promise.said();
        return !said.isRange()
                && held.row().indicator().target()
                        instanceof Cell.Known<Target>(Target.Quantity(var comparator, var _, var _, var _), var _)
                && said.comparator() != comparator
                && said.comparator().inclusive() == comparator.inclusive()
                && (said.comparator().isStrict() || comparator.isStrict());
    }

    private Finding finding(List<Promise> promises) {
        var promise = promises.getFirst();
        var row = ((Tie.Held) promise.tie()).row().row();
        var target = (Target.Quantity) row.indicator().target().known().orElseThrow();
        var also = new ArrayList<>(promises.stream().map(Promise::at).distinct().toList());
        also.addAll(row.also("target"));
        var finding = Finding.by(this, row.at().child("target"), message(promise, row, target))
                .also(also)
                .value("text", promise.said().printed())
                .value("target", row.indicator().target().raw());
        return target.comparator().isStrict() ? finding.fix(inclusive(row, target)) : finding;
    }

    private static String message(Promise promise, IndicatorRow row, Target.Quantity target) {
        var number = Targets.print(target.number()) + target.scale().text();
        var strict = target.comparator().isStrict();
        var said = promise.place() + "写“" + promise.said().printed() + "”，" + (strict ? "包括 " : "不包括 ") + number;
        var counted = "指标值“" + row.indicator().target().raw() + "”" + (strict ? "不包括 " : "包括 ") + number;
        var remedy = strict ? "例如指标值改为“" + inclusive(target) + "”" : "例如正文改为“以上”或“不少于”，或改指标值";
        return Places.row(row) + "：" + said + "；" + counted + "。请统一，" + remedy + "。";
    }

    private static Fix inclusive(IndicatorRow row, Target.Quantity target) {
        var before = row.indicator().target().raw();
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Set(row.at().child("target"), before, inclusive(target)));
        row.also("target").forEach(at -> edits.add(new Edit.Set(at, before, inclusive(target))));
        return Fix.offer("改为“" + inclusive(target) + "”", edits.toArray(Edit[]::new));
    }

    private static String inclusive(Target.Quantity target) {
        Comparator comparator = target.comparator().inclusive();
        return comparator.sign()
                + Targets.print(target.number())
                + target.scale().text()
                + target.unit();
    }
}
