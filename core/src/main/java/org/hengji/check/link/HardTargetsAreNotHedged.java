package org.hengji.check.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** 留余地的承诺: 争取 and 力争 do not stand before a number that an indicator demands. */
@Rule(
        name = "link.hedged",
        title = "正文留余地，指标是硬数",
        meaning = "正文用“争取”“力争”，指标表却把同一个数定为必须完成的值。两处口径不一，自评时说不清完成没有。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:13",
        raises = "tasks[0].content = 全年力争举办惠民演出60场以上。",
        passes = "tasks[0].content = 争取上级资金400万元，全年举办惠民演出60场以上。")
final class HardTargetsAreNotHedged implements Check {

    @Override
    public Outcome examine(Examination examination) {
        SequencedMap<Path, Finding> byText = new LinkedHashMap<>();
        for (var promise : Links.of(examination).promises()) {
            if (!promise.said().hedged()) {
                continue;
            }
            switch (promise.tie()) {
                case Tie.Held(var row, var _) -> byText.computeIfAbsent(promise.at(), _ -> finding(promise, row.row()));
                case Tie.Contradicted _, Tie.Missing _ -> {}
            }
        }
        return Outcome.found(List.copyOf(byText.values()));
    }

    private Finding finding(Promise promise, IndicatorRow row) {
        var clause = Links.quoted(promise.said().clause());
        var target = row.indicator().target().raw();
        var message = promise.place() + "：写" + clause + "，留了余地，而" + Places.row(row) + "的指标值“" + target
                + "”是硬要求。请删去留余地的词，或把指标值改成有把握的数。";
        return Finding.by(this, promise.at(), message)
                .value("text", promise.said().printed())
                .value("target", target);
    }
}
