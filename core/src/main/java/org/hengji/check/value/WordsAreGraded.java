package org.hengji.check.value;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 定性指标要分档: a word that is met or missed by nobody's standard cannot be scored. */
@Rule(
        name = "value.ungraded-qualitative",
        title = "定性指标没有分级标准",
        meaning = "指标值是“持续提升”“长期”一类的词，又没有写明做到什么程度算达成、基本达成、未达成，不能打分。表里有评价标准栏而没有填的，必须填。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2015-88:13", "mof-2020-10:16"},
        raises = "indicators[5].target = 持续提升",
        passes = """
            indicators[5].target = 持续提升
            indicators[5].standard = 观众比上年多为达成，持平为基本达成，减少为未达成
            """)
final class WordsAreGraded implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var wording : Wording.of(examination)) {
            if (!wording.isTask() && !wording.isGraded()) {
                findings.add(finding(wording));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Wording wording) {
        var row = wording.row();
        var text = Places.quoted(wording.words().text());
        var message = Places.row(row) + "：" + text + "没有分级标准，不能打分。请写明达成、基本达成、未达成各是什么，或改用数字指标。";
        var finding = Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("value", wording.words().text());
        return row.indicator().standard().isAbsent() ? finding : finding.severity(Severity.BLOCK);
    }
}
