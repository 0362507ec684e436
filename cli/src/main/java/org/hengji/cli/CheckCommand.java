package org.hengji.cli;

import java.util.function.Function;
import org.hengji.json.JudgementJson;
import org.hengji.judgement.Judge;
import org.hengji.report.HtmlReport;
import org.hengji.report.Judged;
import org.hengji.report.TextReport;

/** hengji check: 体检. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(Console console, Call call) {
        var print = print(console, call.format());
        var inputs = Inputs.of(call.files());
        var together = Together.read(console, inputs, call.loading(console));
        var batch = new Batch(console, together, (file, form, ruleset) -> {
            var judged = new Judged(file, form, ruleset, Judge.examine(form, ruleset, together.dossier()));
            return new Told.Result(print.apply(judged), judged.judgement().blocks());
        });
        return batch.run(inputs, results(console, call.format())).exit();
    }

    private static Function<Judged, String> print(Console console, String format) {
        return switch (format) {
            case "json" -> judged -> json(judged, true);
            case "jsonl" -> judged -> json(judged, false) + "\n";
            case "html" -> HtmlReport::print;
            default -> new TextReport(console.paint(), console.width())::print;
        };
    }

    private static String json(Judged judged, boolean pretty) {
        return JudgementJson.text(judged.file(), judged.form(), judged.judgement(), pretty);
    }

    private static Results results(Console console, String format) {
        return switch (format) {
            case "json" -> new JsonResults(console);
            case "jsonl" -> new Pages(console, "", _ -> "");
            case "html" -> {
                console.print(HtmlReport.opening());
                yield new Pages(console, "", tally -> HtmlReport.unread(tally.failures()) + HtmlReport.closing());
            }
            default -> new Pages(console, "\n\n", tally -> tally.isOne() ? "" : "\n" + tally.sentence() + "\n");
        };
    }
}
