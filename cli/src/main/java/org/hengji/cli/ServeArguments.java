package org.hengji.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hengji.server.start.Serving;
import picocli.CommandLine.ParseResult;

/** serve 的参数: what was typed behind serve, or a sentence that says what to type. */
final class ServeArguments {

    private static final int HIGHEST = 65535;

    private ServeArguments() {}

    static Serving of(ParseResult command) throws WrongArgument {
        return new Serving(
                host(command.matchedOptionValue("--host", "127.0.0.1")),
                port(command.matchedOptionValue("--port", "8080")),
                data(command.matchedOptionValue("--data", "data")),
                demo(command.matchedOptionValue("--demo", "none")),
                Optional.ofNullable(command.matchedOptionValue("--database", null)),
                command.hasMatchedOption("--behind-proxy"),
                command.hasMatchedOption("--reset-admin"));
    }

    private static String host(String typed) throws WrongArgument {
        if (typed.isBlank()) {
            throw new WrongArgument("--host 后面要写上本机的地址，例如 127.0.0.1");
        }
        return typed;
    }

    private static int port(String typed) throws WrongArgument {
        var port = typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
        if (port < 1 || port > HIGHEST) {
            throw new WrongArgument("--port 不能是“" + typed + "”，请写 1 到 65535 之间的数，例如 8080");
        }
        return port;
    }

    private static Path data(String typed) throws WrongArgument {
        try {
            if (!typed.isBlank()) {
                return Path.of(typed);
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new WrongArgument("--data 不能是“" + typed + "”，请写一个目录，例如 ./data");
    }

    private static Serving.Demo demo(String typed) throws WrongArgument {
        return Arrays.stream(Serving.Demo.values())
                .filter(demo -> demo.typed().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongArgument("--demo 不能是“" + typed + "”，请从 none、mini 中选一种"));
    }
}
