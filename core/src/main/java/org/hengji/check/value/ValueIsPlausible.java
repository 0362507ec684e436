package org.hengji.check.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** 指标值要合乎常理: a share above the whole, more people than there are, a crowd no event holds. */
@Rule(
        name = "value.implausible",
        title = "指标值不合常理",
        meaning = "满意度等占比高于 100%，人数超过全国人口或为负数，或者按场次平均下来每场人数过多。可能是数字、单位或量级写错，也可能是口径没有写明。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "practice:ranges",
        raises = "indicators[5].target = ≥60",
        passes = "indicators[5].target = ≥9")
final class ValueIsPlausible implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var numbers = Quantified.of(examination);
        var findings = new ArrayList<Finding>();
        for (var each : numbers) {
            var why = reason(each);
            if (why.isPresent()) {
                findings.add(finding(each, why.get()));
            }
        }
        var crowds = new ArrayList<>(Crowd.tooLarge(examination, numbers));
        while (!crowds.isEmpty()) {
            var crowd = worst(crowds);
            var same = crowds.stream().filter(other -> isSame(crowd, other)).toList();
            findings.add(finding(crowd, same));
            crowds.removeAll(same);
        }
        return Outcome.found(findings);
    }

    private static Optional<String> reason(Quantified each) {
        var value = each.repaired();
        if (value.signum() < 0 && each.isCounted()) {
            return Optional.of("数量不会是负数");
        }
        if (!each.comparator().isUpperBound() && value.compareTo(Shares.WHOLE) > 0 && Shares.isShare(each)) {
            return Optional.of("占比不会高于 100%");
        }
        return isPersons(each) && value.compareTo(population(each)) > 0
                ? Optional.of("等于 " + Figures.large(value) + "人，比全国人口还多")
                : Optional.empty();
    }

    private static boolean isPersons(Quantified each) {
        return each.measure()
                .filter(measure -> measure.dimension().equals("person"))
                .isPresent();
    }

    private static BigDecimal population(Quantified each) {
        return each.ruleset().parameter("value.people-at-most").value();
    }

    private Finding finding(Quantified each, String why) {
        var raw = each.row().indicator().target().raw();
        var message = Places.row(each.row()) + "：指标值“" + raw + "”不合常理，" + why + "。请核对数字和单位。";
        return Finding.by(this, each.at(), message)
                .also(each.row().also("target"))
                .value("value", raw);
    }

    /** The row whose number had to be repaired, else the first: there the mistake is most likely. */
    private static Crowd worst(List<Crowd> crowds) {
        var first = crowds.getFirst();
        return crowds.stream()
                .filter(each -> isSame(first, each) && each.people().isDoubled())
                .findFirst()
                .orElse(first);
    }

    private static boolean isSame(Crowd one, Crowd other) {
        return Examination.sameName(one.people().row(), other.people().row());
    }

    private Finding finding(Crowd crowd, List<Crowd> same) {
        var people = crowd.people();
        var events = crowd.events();
        var message = Places.row(people.row()) + "：" + Figures.large(people.repaired()) + "人除以"
                + Places.quoted(events.row().name()) + "的 " + Figures.plain(events.number()) + " 场，平均每场 "
                + Figures.large(crowd.each()) + "人，明显偏多。请核对人数、场次和单位，或写明统计口径。";
        return Finding.by(this, people.at(), message)
                .also(also(crowd, same))
                .value("people", Figures.plain(people.repaired()))
                .value("events", Figures.plain(events.number()))
                .value("each", Figures.plain(crowd.each()));
    }

    /** The other rows of the same people, the events, and the twins of all these rows. */
    private static List<Path> also(Crowd crowd, List<Crowd> same) {
        var also = new ArrayList<Path>();
        for (var other : same) {
            if (!other.equals(crowd)) {
                also.add(other.people().at());
            }
        }
        also.add(crowd.events().row().at().child("target"));
        for (var other : same) {
            also.addAll(other.people().row().also("target"));
        }
        return also;
    }
}
