package org.hengji.cli;

import java.io.UncheckedIOException;
import java.util.List;

/** 衡绩: the command line's way in. */
public final class Hengji {

    private static final int WRONG = 2;

    private Hengji() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.system(), arguments));
    }

    static int run(Console console, String... arguments) {
        try {
            var status = command(console, List.of(arguments));
            console.flush();
            return status;
        } catch (WrongArgument e) {
            console.complain(e.sentence());
            return WRONG;
        } catch (UncheckedIOException e) {
            return lost(console, e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain("hengji：" + Trouble.sentence(e));
            console.whisper(Trouble.trace(e, console));
            return WRONG;
        }
    }

    private static int command(Console console, List<String> arguments) throws WrongArgument {
        var call = CommandLines.parse(console, arguments);
        return switch (call.command()) {
            case SERVE -> ServeCommand.run(console, call.serving().orElseThrow());
            case HELP -> help(console, call);
            case CHECK -> CheckCommand.run(console, call);
            case READ -> ReadCommand.run(console, call);
            case SCORE -> ScoreCommand.run(console, call);
            case MEND -> MendCommand.run(console, call);
            case CONVERT -> ConvertCommand.run(console, call);
        };
    }

    private static int help(Console console, Call call) {
        console.print(call.help());
        return 0;
    }

    /** Who reads the results went away, as {@code head} does, or there is no room for them. */
    private static int lost(Console console, UncheckedIOException e) {
        var why = String.valueOf(e.getMessage());
        if (!why.contains("Broken pipe")) {
            console.complain("结果没有写完：标准输出写不进去，请检查磁盘空间后重新运行。");
        }
        return WRONG;
    }
}
