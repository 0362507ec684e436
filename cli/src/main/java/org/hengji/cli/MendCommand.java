package org.hengji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengji.judgement.Mending;
import org.hengji.read.Refusal;
import org.hengji.report.Judged;
import org.hengji.report.MendReport;
import org.hengji.ruleset.Rulesets;

/** hengji mend: 订正. */
final class MendCommand {

    private MendCommand() {}

    static int run(Console console, Call call) throws WrongArgument {
        var input = input(call.files().getFirst());
        var target = Target.of(call.files().getLast());
        refuseSame(input, target);
        List<Mending.Mended> mended;
        try {
            mended = mend(input, call.loading(console));
            target.write(mended.stream().map(Mending.Mended::form).toList());
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

    private static Input input(String name) throws WrongArgument {
        if (name.equals("-")) {
            return new Input.Standard();
        }
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new WrongArgument(name + "：这是目录，mend 一次只改一个文件，请写明文件");
            }
            return new Input.File(path, name);
        } catch (InvalidPathException e) {
            throw new WrongArgument(name + "：这不是文件名，请核对路径，或把终端的语言设为 UTF-8");
        }
    }

    private static void refuseSame(Input input, Target target) throws WrongArgument {
        if (input instanceof Input.File(var path, var name) && target.isAt(path)) {
            throw new WrongArgument(name + "：输出文件就是输入文件，请另写一个文件名，以免原件被覆盖");
        }
    }
}
