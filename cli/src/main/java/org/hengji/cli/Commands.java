package org.hengji.cli;

import java.util.List;
import java.util.Optional;
import org.hengji.convert.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** 命令表: every command, its options and what its help says. Written out, because annotations cost start-up time. */
final class Commands {

    static final String SIGNATURE = "--signature";
    static final String FILL_IN = "--fill-in";

    private Commands() {}

    static CommandSpec all() {
        var hengji = command("hengji", "hengji COMMAND …", "衡绩：预算绩效目标表的读入、体检、订正、转换和网上填报。");
        hengji.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("显示版本。")
                .build());
        hengji.usageMessage()
                .commandListHeading("%n命令：%n")
                .footer("", "每个命令的用法：hengji COMMAND --help", "退出码：0 没有问题；1 有必须修改的问题，或得分与重算不一致；2 有文件读不了或参数不对。");
        return hengji.addSubcommand("check", check())
                .addSubcommand("read", read())
                .addSubcommand("score", score())
                .addSubcommand("mend", mend())
                .addSubcommand("convert", convert())
                .addSubcommand("serve", serve());
    }

    static String version() {
        return Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .orElse("（未打包）");
    }

    /** The formats of a command; the first is taken where none is asked for. */
    static List<String> formats(String command) {
        return switch (command) {
            case "check" -> List.of("text", "json", "jsonl", "html");
            case "score" -> List.of("text", "json");
            default -> List.of("json", "text");
        };
    }

    private static CommandSpec check() {
        return command(
                        "check",
                        "hengji check FILE… [--format text|json|jsonl|html] [--ruleset RULESET]",
                        "体检：读入每个文件，认出其中的表，列出问题、依据和改法。")
                .addPositional(files("文件或目录；- 表示标准输入。"))
                .addOption(format("报告格式：text（默认）、json、jsonl 或 html。"))
                .addOption(ruleset());
    }

    private static CommandSpec read() {
        return command("read", "hengji read FILE… [--format json|text] [--ruleset RULESET]", "读表：把每份表写成规范 JSON，或对齐的表格。")
                .addPositional(files("文件或目录；- 表示标准输入。"))
                .addOption(format("格式：json（默认）或 text。"))
                .addOption(ruleset());
    }

    private static CommandSpec score() {
        return command(
                        "score",
                        "hengji score FILE… [--scheme SCHEME] [--format text|json]",
                        "重算：按赋分方案逐行重算自评表的得分，写出公式、依据，以及与印出的得分差在哪里。")
                .addPositional(files("文件或目录；- 表示标准输入。"))
                .addOption(format("格式：text（默认）或 json。"))
                .addOption(OptionSpec.builder("--scheme")
                        .paramLabel("SCHEME")
                        .type(String.class)
                        .description("按这套赋分方案计算，例如 national/2020；不写时用表所属规则的方案。")
                        .build());
    }

    private static CommandSpec mend() {
        return command(
                        "mend",
                        "hengji mend FILE OUT [--ruleset RULESET]",
                        "订正：只做不会改变意思的修改，逐处说明理由，结果写入另一个文件。",
                        "输出文件可以是 " + OutputFormat.list() + "。金额、符号、数值和单位留给人改。")
                .addPositional(files("要订正的文件（- 表示标准输入），然后是输出文件。"))
                .addOption(ruleset());
    }

    private static CommandSpec convert() {
        return command(
                        "convert",
                        "hengji convert FILE OUT [--signature] [--fill-in] [--ruleset RULESET]",
                        "转换：把每份表排成官方表样，写成另一种格式的文件。",
                        "输出文件可以是 " + OutputFormat.list() + "。")
                .addPositional(files("要转换的文件（- 表示标准输入），然后是输出文件。"))
                .addOption(flag(SIGNATURE, "在表下印出负责人、填表人、电话和日期的签署栏。"))
                .addOption(flag(FILL_IN, "写成填报簿（xlsx）：分工作表填写，带下拉列表，读回来还是这份表。"))
                .addOption(ruleset());
    }

    private static CommandSpec serve() {
        return command(
                        "serve",
                        "hengji serve [--host HOST] [--port PORT] [--data DIR] [--demo none|mini] [--database JDBC_URL]"
                                + " [--behind-proxy] [--reset-admin]",
                        "启动：整个系统连同自带的 PostgreSQL，数据留在数据目录里；按 Ctrl+C 停止。")
                .addOption(value("--host", "HOST", "监听的地址，默认 127.0.0.1；其他地址要有 https 反向代理，并加 --behind-proxy。"))
                .addOption(value("--port", "PORT", "监听的端口，默认 8080。"))
                .addOption(value("--data", "DIR", "数据目录，默认 ./data。"))
                .addOption(value("--demo", "DEMO", "none（默认）或 mini：空的数据库里先放一套虚构的演示数据。"))
                .addOption(value(
                        "--database",
                        "JDBC_URL",
                        "改用已有的 PostgreSQL（15 或更新），例如 jdbc:postgresql://主机/hengji；"
                                + "口令写在环境变量 HENGJI_OWNER_PASSWORD 和 HENGJI_APP_PASSWORD 里。"))
                .addOption(flag("--behind-proxy", "前面有 https 反向代理：相信它转告的来访地址，登录信息只走 https。"))
                .addOption(flag("--reset-admin", "重新给出一个设置系统管理员的链接，记入留痕。"));
    }

    private static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    private static CommandSpec command(String name, String synopsis, String... description) {
        var spec = CommandSpec.create().name(name);
        spec.addOption(OptionSpec.builder("--help")
                .usageHelp(true)
                .description("显示这份说明。")
                .build());
        spec.usageMessage()
                .synopsisHeading("用法：")
                .customSynopsis(synopsis)
                .description(description)
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n");
        return spec;
    }

    private static PositionalParamSpec files(String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("FILE")
                .hideParamSyntax(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec format(String description) {
        return OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec ruleset() {
        return OptionSpec.builder("--ruleset")
                .paramLabel("RULESET")
                .type(String.class)
                .description("按这套规则判断，例如 guangdong/2025；不写时按表里的地区和年度选。")
                .build();
    }
}
