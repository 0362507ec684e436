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

/** 指标值是结果，不是工作: what will be done belongs into the task, what will come of it into the value. */
@Rule(
        name = "value.is-a-task",
        title = "指标值写成了工作内容",
        meaning = "指标值是一段写做什么的话，而不是做到什么程度。工作内容应写进重点任务，指标值写能核对的结果。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:9",
        raises = "indicators[5].target = 加强演出宣传和预约服务，方便群众观看演出",
        passes = "indicators[5].target = 群众文化生活更加丰富，观演人次稳步增长")
final class ValueIsResult implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var wording : Wording.of(examination)) {
            if (wording.isTask()) {
                findings.add(finding(wording));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Wording wording) {
        var row = wording.row();
        var text = wording.words().text();
        var message = Places.row(row) + "：指标值" + Places.quoted(text) + "写的是工作内容，不是要达到的结果。请把它移到任务的实施内容里，这里写能核对的结果。";
        return Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("length", Integer.toString(text.length()));
    }
}
