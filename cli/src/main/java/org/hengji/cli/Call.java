package org.hengji.cli;

import java.util.List;
import java.util.Optional;
import org.hengji.ruleset.Ruleset;
import org.hengji.server.start.Serving;

/**
 * 调用: what was asked for on the command line.
 *
 * @param format in small letters, one that the command knows
 * @param forced the ruleset a person asked for
 * @param scheme the ruleset whose scheme a person asked for
 * @param serving how to serve; for that command alone
 * @param help what to print instead of doing anything
 */
record Call(
        Command command,
        List<String> files,
        String format,
        Optional<Ruleset> forced,
        Optional<Ruleset> scheme,
        Optional<Serving> serving,
        String help) {

    enum Command {
        HELP,
        CHECK,
        READ,
        SCORE,
        MEND,
        SERVE
    }

    Call {
        files = List.copyOf(files);
    }

    Loading loading(Console console) {
        return new Loading(console.in(), forced);
    }

    static Call help(String text) {
        return new Call(Command.HELP, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    static Call serve(Serving serving) {
        return new Call(Command.SERVE, List.of(), "", Optional.empty(), Optional.empty(), Optional.of(serving), "");
    }
}
