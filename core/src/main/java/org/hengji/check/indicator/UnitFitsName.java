package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.hengji.ruleset.Measure;

/** 名称与单位相符: the counter in the name, or the noun's own counter, allows the unit. */
@Rule(
        name = "indicator.name-unit-clash",
        title = "名称与计量单位不符",
        meaning = "名称里的量词（人次、人数、篇数等）或名词自己的量词（专栏论个或期，活动论场或次）排除了所填的单位，不知道数的是什么。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:13",
        raises = "indicators[5].unit = 万人",
        passes = "indicators[5].unit = 人次")
final class UnitFitsName implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            var unit = examination.measure(row);
            if (unit.isPresent() && unit.get().base().indexOf('/') < 0) {
                clash(examination, row, unit.get()).ifPresent(findings::add);
            }
        }
        return Outcome.found(findings);
    }

    private Optional<Finding> clash(Examination examination, IndicatorRow row, Measure unit) {
        var name = row.nameLabel();
        var byEnding = examination.ruleset().measures().unitsOfEnding(name);
        if (!byEnding.isEmpty() && !byEnding.contains(unit.base())) {
            return Optional.of(offered(finding(row, byEnding, "名称末尾数的是"), row, unit, byEnding));
        }
        var byNoun = counters(examination, name, unit);
        if (byNoun.isEmpty() || byNoun.contains(unit.base())) {
            return Optional.empty();
        }
        var finding = finding(row, byNoun, "这类事物论");
        return Optional.of(byEnding.isEmpty() ? offered(finding, row, unit, byNoun) : finding);
    }

    /** The counters of the noun the name counts; none where the unit measures size, time or money instead. */
    private static List<String> counters(Examination examination, String name, Measure unit) {
        var words = examination.ruleset();
        if (!words.wordList("indicator.counting.dimensions").holds(unit.dimension())) {
            return List.of();
        }
        var counted = Words.withoutClosing(name, words.wordList("indicator.counting.closing"));
        var counters = words.measures().countersOf(counted);
        return counters.isEmpty()
                ? words.measures().countersOf(Words.withoutClosing(counted, words.wordList("indicator.counting.verbs")))
                : counters;
    }

    private Finding finding(IndicatorRow row, List<String> allowed, String why) {
        var counters = "“" + String.join("”“", allowed) + "”";
        var message = Places.row(row) + "：单位是“" + row.unit() + "”，而" + why + counters + "。请核对数的是什么，改单位或改名称。";
        return Finding.by(this, row.at().child("unit"), message)
                .also(row.also("unit"))
                .value("unit", row.unit())
                .value("allowed", String.join("、", allowed));
    }

    /** Another unit is offered where it would settle the matter; a name that contradicts itself has to be written anew. */
    private static Finding offered(Finding finding, IndicatorRow row, Measure unit, List<String> allowed) {
        var fitting = unit.scale().text() + allowed.getFirst();
        return finding.fix(Fix.offer("单位改为“" + fitting + "”", edits(row, fitting)));
    }

    private static Edit[] edits(IndicatorRow row, String unit) {
        var before = row.indicator().unit().raw();
        return Stream.concat(Stream.of(row.at()), row.also().stream())
                .map(place -> new Edit.Set(place.child("unit"), before, unit))
                .toArray(Edit[]::new);
    }
}
