package org.hengji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hengji.convert.Conversion;
import org.hengji.judgement.Mending;
import org.hengji.read.Refusal;
import org.hengji.report.Judged;
import org.hengji.report.MendReport;
import org.hengji.ruleset.Rulesets;

/** hengji mend: 订正. */
final class MendCommand {

    private MendCommand() {}

    static int run(Console console, Call call) throws WrongArgument {
        var input = Input.one(call.files().getFirst());
        var target = Target.of(call.files().getLast());
        target.refuse(input);
        List<Mending.Mended> mended;
        try {
            mended = mend(input, call.loading(console));
            var forms = mended.stream().map(Mending.Mended::form).toList();
            target.write(forms, new Conversion(target.format(), false))
                    .forEach(note -> console.complain(target.name() + "：" + note));
        } catch (IOException | Refusal | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain(input.title() + "：" + Trouble.sentence(e));
            console.whisper(Trouble.trace(e, console));
            return 2;
        }
        print(console, input.name(), target.name(), mended);
        return mended.stream().anyMatch(each -> each.judgement().blocks()) ? 1 : 0;
    }

    private static List<Mending.Mended> mend(Input input, Loading loading) throws IOException, Refusal {
        var mended = new ArrayList<Mending.Mended>();
        for (var form : loading.read(input)) {
            mended.add(Mending.mend(form, Rulesets.get(form.ruleset())));
        }
        return mended;
    }

    private static void print(Console console, String file, String out, List<Mending.Mended> mended) {
        var report = new MendReport(console.paint(), console.width());
        var between = "";
        for (var each : mended) {
            var judged = new Judged(file, each.form(), Rulesets.get(each.form().ruleset()), each.judgement());
            console.print(between + report.print(judged, each.changes(), out));
            between = "\n\n";
        }
    }
}
