package org.hengji.cli;

import java.io.IOException;
import org.hengji.convert.Conversion;
import org.hengji.read.Refusal;

/** hengji convert: 转换. */
final class ConvertCommand {

    private ConvertCommand() {}

    static int run(Console console, Call call) throws WrongArgument {
        var input = Input.one(call.files().getFirst());
        var target = Target.of(call.files().getLast());
        target.refuse(input);
        var conversion = new Conversion(target.format(), call.flags().contains(Commands.SIGNATURE));
        try {
            var forms = call.loading(console).read(input);
            target.write(forms, conversion).forEach(note -> console.complain(target.name() + "：" + note));
            return 0;
        } catch (IOException | Refusal | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain(input.title() + "：" + Trouble.sentence(e));
            console.whisper(Trouble.trace(e, console));
            return 2;
        }
    }
}
