package org.hengji.cli;

import org.hengji.json.FormJson;
import org.hengji.layout.Layouts;
import org.hengji.write.AlignedText;

/** hengji read: 读表. */
final class ReadCommand {

    private ReadCommand() {}

    static int run(Console console, Call call) {
        var asJson = call.format().equals("json");
        var batch = new Batch(
                console,
                call.loading(console),
                (_, form, ruleset) -> new Told.Result(
                        asJson ? FormJson.text(form) : AlignedText.write(Layouts.lay(form, ruleset)), false));
        var results = asJson ? new JsonResults(console) : new Pages(console, "\n", _ -> "");
        return batch.run(Inputs.of(call.files()), results).exit();
    }
}
