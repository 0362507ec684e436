package org.hengji.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs commands as a shell would, and keeps what they said. */
final class Shell {

    private final Map<String, String> environment;
    private String input = "";

    private Shell(Map<String, String> environment) {
        this.environment = environment;
    }

    record Said(int exit, String out, String err) {}

    static Said run(String... arguments) {
        return new Shell(Map.of()).hengji(arguments);
    }

    static Shell with(String variable, String value) {
        return new Shell(Map.of(variable, value));
    }

    static Shell typing(String input) {
        var shell = new Shell(Map.of());
        shell.input = input;
        return shell;
    }

    Said hengji(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var exit = Hengji.run(Console.of(in, out, err, environment), arguments);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
