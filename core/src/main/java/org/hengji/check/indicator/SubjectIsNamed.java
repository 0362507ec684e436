package org.hengji.check.indicator;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.ruleset.WordList;

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
        var activity = examination.ruleset().wordList("indicator.general.activity");
        var general = examination.ruleset().wordList("indicator.general");
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            var name = row.nameLabel();
            if (name.length() <= LONGEST && activity.isIn(name) && isGeneral(name, general)) {
                findings.add(finding(row));
            }
        }
        return Outcome.found(findings);
    }

    /** Whether the name is made of general words and nothing else. */
    private static boolean isGeneral(String name, WordList general) {
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
        var message = Places.row(row) + "：没有说是哪一项活动。请在名称里写明活动的名字。";
        return Finding.by(this, row.at().child("name"), message)
                .also(row.also("name"))
                .value("name", row.name());
    }
}
