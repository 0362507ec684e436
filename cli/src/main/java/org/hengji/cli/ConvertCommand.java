package org.hengji.cli;

import java.io.IOException;
import org.hengji.convert.Conversion;
import org.hengji.convert.OutputFormat;
import org.hengji.read.Refusal;

/** hengji convert: 转换. */
final class ConvertCommand {

    private ConvertCommand() {}

    static int run(Console console, Call call) throws WrongArgument {
        var input = Input.one(call.files().getFirst());
        var target = Target.of(call.files().getLast());
        target.refuse(input);
        var isFillIn = call.flags().contains(Commands.FILL_IN);
        if (isFillIn && target.format() != OutputFormat.XLSX) {
            throw new WrongArgument(target.name() + "：填报簿只能是 .xlsx，请换一个文件名");
        }
        var conversion = new Conversion(target.format(), call.flags().contains(Commands.SIGNATURE), isFillIn);
        try {
            var forms = call.loading(console).read(input);
            if (isFillIn && forms.size() > 1) {
                console.complain(input.title() + "：文件里有 " + forms.size() + " 份表，填报簿一次只装一份，请拆成几个文件再试");
                return 2;
            }
            target.write(forms, conversion).forEach(note -> console.complain(target.name() + "：" + note));
            return 0;
        } catch (IOException | Refusal | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain(input.title() + "：" + Trouble.sentence(e));
            console.whisper(Trouble.trace(e, console));
            return 2;
        }
    }
}
