package org.hengji.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** 命令行的解读: what was typed becomes a call, or a sentence that says what to type. */
final class CommandLines {

    private static final String HELP = "hengji --help";

    private CommandLines() {}

    static Call parse(Console console, List<String> arguments) throws WrongArgument {
        var line = new CommandLine(Commands.all());
        line.setExpandAtFiles(false);
        line.setOverwrittenOptionsAllowed(true);
        line.setUnmatchedArgumentsAllowed(true);
        line.setUsageHelpWidth(Math.clamp(console.width(), 80, 120));
        return call(parsed(line, arguments));
    }

    private static ParseResult parsed(CommandLine line, List<String> arguments) throws WrongArgument {
        try {
            return line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            var what = option(e).map(name -> name + " 后面要写上值").orElse("参数写得不完整");
            throw new WrongArgument(what + "，用法见 " + usage(e.getCommandLine()));
        }
    }

    /** The option whose value is missing. */
    private static Optional<String> option(ParameterException e) {
        return e instanceof MissingParameterException missing
                ? missing.getMissing().stream()
                        .filter(OptionSpec.class::isInstance)
                        .map(option -> ((OptionSpec) option).longestName())
                        .findFirst()
                : Optional.empty();
    }

    private static String usage(CommandLine line) {
        return line.getCommandSpec().qualifiedName() + " --help";
    }

    private static Call call(ParseResult top) throws WrongArgument {
        var command = top.hasSubcommand() ? top.subcommand() : top;
        if (command.isUsageHelpRequested() || top.isUsageHelpRequested()) {
            return Call.help(help(command.commandSpec().commandLine()));
        }
        if (top.isVersionHelpRequested()) {
            return Call.help("hengji " + Commands.version() + "\n");
        }
        if (!top.hasSubcommand()) {
            throw noCommand(top);
        }
        refuseUnknown(command);
        if (command.commandSpec().name().equals("serve")) {
            return Call.serve(ServeArguments.of(command));
        }
        var name = Call.Command.valueOf(command.commandSpec().name().toUpperCase(Locale.ROOT));
        return new Call(
                name,
                files(name, command),
                format(command),
                ruleset("--ruleset", command),
                ruleset("--scheme", command),
                flags(command),
                Optional.empty(),
                "");
    }

    private static String help(CommandLine line) {
        var text = new StringWriter();
        line.usage(new PrintWriter(text, true), Ansi.OFF);
        return text.toString();
    }

    private static WrongArgument noCommand(ParseResult top) {
        if (top.unmatched().isEmpty()) {
            return new WrongArgument("请写明要做什么，例如 hengji check 目标表.txt；全部命令见 " + HELP);
        }
        var first = top.unmatched().getFirst();
        return new WrongArgument("没有“" + first + "”这个" + (first.startsWith("-") ? "选项" : "命令")
                + "，可用的命令是 check、read、score、mend、convert、serve，用法见 " + HELP);
    }

    private static void refuseUnknown(ParseResult command) throws WrongArgument {
        if (!command.unmatched().isEmpty()) {
            var first = command.unmatched().getFirst();
            throw new WrongArgument(
                    "不认得“" + first + "”，用法见 " + usage(command.commandSpec().commandLine())
                            + (first.startsWith("-") ? "；以 - 开头的文件名请写在 -- 之后" : ""));
        }
    }

    private static List<String> files(Call.Command name, ParseResult command) throws WrongArgument {
        List<String> files = command.matchedPositionalValue(0, List.of());
        if (name == Call.Command.MEND && files.size() != 2) {
            throw new WrongArgument("请写明一个输入文件和一个输出文件，例如 hengji mend 目标表.txt 目标表-已改.txt");
        }
        if (name == Call.Command.CONVERT && files.size() != 2) {
            throw new WrongArgument("请写明一个输入文件和一个输出文件，例如 hengji convert 目标表.txt 目标表.pdf");
        }
        if (files.isEmpty()) {
            throw new WrongArgument(
                    "请写明文件或目录，例如 hengji " + command.commandSpec().name() + " 目标表.txt；标准输入写 -");
        }
        if (files.contains("")) {
            throw new WrongArgument("有一个文件名是空的，请核对引号和变量");
        }
        if (Collections.frequency(files, "-") > 1) {
            throw new WrongArgument("标准输入 - 只能写一次");
        }
        return files;
    }

    /** The options without a value that were given. */
    private static Set<String> flags(ParseResult command) {
        return command.matchedOptions().stream()
                .filter(option -> option.type() == boolean.class)
                .map(OptionSpec::longestName)
                .collect(Collectors.toSet());
    }

    private static String format(ParseResult command) throws WrongArgument {
        var option = command.commandSpec().findOption("--format");
        if (option == null) {
            return "";
        }
        var known = Commands.formats(command.commandSpec().name());
        var asked = command.matchedOptionValue("--format", known.getFirst());
        if (!known.contains(asked)) {
            throw new WrongArgument("--format 不能是“" + asked + "”，请从 " + String.join("、", known) + " 中选一种");
        }
        return asked;
    }

    private static Optional<Ruleset> ruleset(String option, ParseResult command) throws WrongArgument {
        if (!command.hasMatchedOption(option)) {
            return Optional.empty();
        }
        String asked = command.matchedOptionValue(option, "");
        var found = Rulesets.find(asked);
        if (found.isEmpty()) {
            throw new WrongArgument("没有“" + asked + "”这套规则，请从 " + String.join("、", Rulesets.ids()) + " 中选一套");
        }
        return found;
    }
}
