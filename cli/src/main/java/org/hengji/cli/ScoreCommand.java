package org.hengji.cli;

import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.json.ScoreSheetJson;
import org.hengji.report.ScoreReport;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.Scorer;

/** hengji score: 重算得分. */
final class ScoreCommand {

    private ScoreCommand() {}

    static int run(Console console, Call call) {
        var report = new ScoreReport(console.paint(), console.width());
        var asJson = call.format().equals("json");
        var batch = new Batch(console, call.loading(console), (file, form, ruleset) -> {
            if (!(form instanceof SelfEvaluation evaluation)) {
                return refused(file, form);
            }
            var sheet = Scorer.of(call.scheme().orElse(ruleset)).score(evaluation);
            return new Told.Result(
                    asJson ? ScoreSheetJson.text(file, sheet, true) : report.print(file, sheet),
                    sheet.verdict() == ScoreSheet.Outcome.DIFFERS);
        });
        return batch.run(Inputs.of(call.files()), results(console, asJson)).exit();
    }

    private static Told refused(String file, Form form) {
        var title = form.title().known().map(text -> "“" + text + "”").orElse(form.kind());
        return new Told.Failure((file.equals("-") ? "标准输入" : file) + "：读到的是" + title + "，不是自评表，没有得分可以重算", "");
    }

    private static Results results(Console console, boolean asJson) {
        return asJson
                ? new JsonResults(console)
                : new Pages(console, "\n\n", tally -> tally.isOne() ? "" : "\n" + tally.sentence("的得分与重算不一致") + "\n");
    }
}
