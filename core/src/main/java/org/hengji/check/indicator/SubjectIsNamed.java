package org.hengji.check.indicator;

import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.number.Folds;

/** 主体明确: the name says which activity is meant. */
@Rule(
        name = "indicator.unclear-subject",
        title = "没说是哪一项活动",
        meaning = "名称只有“活动”“参与人数”这类通用词，看不出说的是哪一项活动，年底无从核对。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = {"mof-2015-88:13", "mof-2020-10:annex2"},
        raises = "indicators[5].name = 群众参与人次",
        passes = "indicators[5].name = 广场舞大赛参与人次")
final class SubjectIsNamed implements Check {

    private static final int LONGEST = 16;

    @Override
    public Outcome examine(Examination examination) {
        return Outcome.found(examination.rows().stream()
                .flatMap(row -> finding(examination, row).stream())
                .toList());
    }

    private Optional<Finding> finding(Examination examination, IndicatorRow row) {
        var name = Folds.label(row.name());
        var isUnclear = name.length() <= LONGEST
                && Words.in(name, examination.ruleset().words("indicator.general.activity"))
                        .isPresent()
                && isGeneral(name, examination.ruleset().words("indicator.general"));
        return isUnclear ? Optional.of(finding(row)) : Optional.empty();
    }

    /** Whether the name is made of general words and nothing else. */
    private static boolean isGeneral(String name, List<String> general) {
        var left = name;
        while (!left.isEmpty()) {
            var rest = Words.withoutLeading(left, general);
            if (rest.length() == left.length()) {
                return false;
            }
            left = rest;
        }
        return true;
    }

    private Finding finding(IndicatorRow row) {
        var message = "%s：没有说是哪一项活动。请在名称里写明活动的名字。".formatted(Places.row(row));
        return Finding.by(this, row.at().child("name"), message)
                .also(row.also("name"))
                .value("name", row.name());
    }
}
