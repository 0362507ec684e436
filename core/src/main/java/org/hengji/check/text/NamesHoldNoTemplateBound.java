package org.hengji.check.text;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.hengji.form.Edit;

/** 样表符号: the template's bound left in a name, such as （≥**人）; it is never the target. */
@Rule(
        name = "text.template-bound",
        title = "名称里的样表符号",
        meaning = "指标名称里还留着样表的“（≥**人）”；真正的指标值写在指标值一栏。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:public",
        raises = "indicators[0].name = 惠民演出场次（≥**场）",
        passes = "indicators[0].name = 惠民演出场次（≥60场）")
final class NamesHoldNoTemplateBound implements Check {

    private static final Pattern BOUND =
            Pattern.compile("[（(][^（()）*×Xx…]{0,6}(?:\\*{1,6}|×{2,6}|[Xx]{2,6}|…{1,6})[^（()）]{0,6}[)）]");

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            if (mayHoldBound(row)) {
                bound(row).ifPresent(bound -> findings.add(finding(row, bound)));
            }
        }
        return Outcome.found(findings);
    }

    /** A glance: a bound in a name stands in brackets. */
    private static boolean mayHoldBound(IndicatorRow row) {
        return row.indicator().templateBound().isKnown()
                || row.name().indexOf('(') >= 0
                || row.name().indexOf('（') >= 0;
    }

    /** The bound the reader found beside the name, or one that still stands in it. */
    private static Optional<String> bound(IndicatorRow row) {
        var read = row.indicator().templateBound().known();
        return read.or(() -> {
            var found = BOUND.matcher(row.name());
            return found.find() ? Optional.of(found.group()) : Optional.empty();
        });
    }

    private Finding finding(IndicatorRow row, String bound) {
        var message = Places.row(row) + "：名称里留有样表的“" + bound + "”，它不是指标值。请从名称里删掉。";
        var finding = Finding.by(this, row.at().child("name"), message).also(row.also("name"));
        var raw = row.indicator().name().raw();
        var bare = BOUND.matcher(raw).replaceAll("");
        return bare.equals(raw) || bare.isBlank()
                ? finding
                : finding.fix(
                        Fix.offer("改为“" + bare + "”", new Edit.Set(row.at().child("name"), raw, bare)));
    }
}
