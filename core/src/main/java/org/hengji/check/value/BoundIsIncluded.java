package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.indicator.Comparator;

/** 本数要包括在内: on a countable target > leaves the printed number itself outside. */
@Rule(
        name = "value.strict-comparator",
        title = "可数的目标用了大于号",
        meaning = "可数的指标用“>”时，正好做到写明的数也算没有完成；多数人的意思是“以上”，而“以上”包括本数。全表只说一次。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "civil-code:1259",
        raises = "indicators[0].target = >60",
        passes = "indicators[2].target = >98")
final class BoundIsIncluded implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var strict = new ArrayList<Quantified>();
        for (var each : Quantified.of(examination)) {
            if (each.comparator() == Comparator.ABOVE && isCountable(each)) {
                strict.add(each);
            }
        }
        return strict.isEmpty() ? Outcome.nothing() : Outcome.found(finding(examination, strict));
    }

    /** By its unit; under a unit we do not know, by being whole. */
    private static boolean isCountable(Quantified each) {
        return each.measure().isPresent()
                ? each.isCounted()
                : each.quantity().value().stripTrailingZeros().scale() <= 0;
    }

    private Finding finding(Examination examination, List<Quantified> strict) {
        var first = strict.getFirst();
        var also = new ArrayList<>(first.row().also("target"));
        for (var other : strict.subList(1, strict.size())) {
            also.add(other.at());
        }
        return Finding.by(this, first.at(), message(first, strict.size()))
                .also(also)
                .value("count", Integer.toString(strict.size()))
                .fix(mend(examination, strict));
    }

    private static String message(Quantified first, int count) {
        var number = Figures.print(Comparator.UNSTATED, first.quantity());
        var where = count == 1 ? Places.row(first.row()) : Places.row(first.row()) + "等 " + count + " 处";
        return where + "：用了“>”，“>" + number + "”不含 " + number + "，正好做到也算没有完成。如果意思是“" + number + "以上”，请改为 ≥" + number
                + "。";
    }

    private static Fix mend(Examination examination, List<Quantified> strict) {
        if (strict.size() == 1) {
            return Rewrite.comparator(examination, strict.getFirst(), Comparator.AT_LEAST);
        }
        var edits = new ArrayList<Edit>();
        for (var each : strict) {
            var after = Figures.print(Comparator.AT_LEAST, each.quantity());
            edits.addAll(Rewrite.cells(examination, each.row(), Rewrite.Column.TARGET, after));
        }
        return new Fix("全部改为 ≥", false, edits);
    }
}
