package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.money.Yuan;

/** 文字里的合计: amounts named in a sentence make up the total it gives. */
@Rule(
        name = "text.sum-in-words",
        title = "文字里的金额加不拢",
        meaning = "一句话里先后写了几笔金额和它们的合计，相加却不等于合计。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "practice:arithmetic",
        raises = "tasks[0].content = 演出补助30万元、设备租赁25万元，合计60万元。",
        passes = "tasks[0].content = 安排经费60万元，其中演出补助30万元、设备租赁25万元，每场补助5000元。")
final class AmountsInWordsAddUp implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var sums = new WrittenSums(examination.ruleset());
        var findings = new ArrayList<Finding>();
        for (var cell : TextCell.of(examination)) {
            for (var sum : sums.wrong(cell.text())) {
                findings.add(finding(examination, cell, sum));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Examination examination, TextCell cell, WrittenSums.Wrong sum) {
        var added = sum.parts().stream().reduce(Yuan.ZERO, Yuan::plus);
        var gap = added.minus(sum.total()).abs();
        var message =
                cell.place(examination) + "：" + String.join(" + ", printed(sum.parts())) + " = " + added.printWan()
                        + " 万元，文字写成 " + sum.total().printWan() + " 万元，相差 " + gap.printWan() + " 万元。请核对各笔金额和合计。";
        return Finding.by(this, cell.at(), message)
                .also(cell.twins().stream().map(TextCell::at).toList())
                .value("sum", added)
                .value("stated", sum.total())
                .value("difference", gap);
    }

    private static List<String> printed(List<Yuan> parts) {
        return parts.stream().map(Yuan::printWan).toList();
    }
}
