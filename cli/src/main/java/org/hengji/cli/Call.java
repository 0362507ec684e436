package org.hengji.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.ruleset.Ruleset;
import org.hengji.server.start.Serving;

/**
 * 调用: what was asked for on the command line.
 *
 * @param format in small letters, one that the command knows
 * @param forced the ruleset a person asked for
 * @param scheme the ruleset whose scheme a person asked for
 * @param flags the options without a value that were given, by their names
 * @param serving how to serve; for that command alone
 * @param help what to print instead of doing anything
 */
record Call(
        Command command,
        List<String> files,
        String format,
        Optional<Ruleset> forced,
        Optional<Ruleset> scheme,
        Set<String> flags,
        Optional<Serving> serving,
        String help) {

    enum Command {
        HELP,
        CHECK,
        READ,
        SCORE,
        MEND,
        CONVERT,
        SERVE
    }

    Call {
        files = List.copyOf(files);
        flags = Set.copyOf(flags);
    }

    Loading loading(Console console) {
        return new Loading(console.in(), forced);
    }

    static Call help(String text) {
        return new Call(
                Command.HELP, List.of(), "", Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), text);
    }

    static Call serve(Serving serving) {
        return new Call(
                Command.SERVE, List.of(), "", Optional.empty(), Optional.empty(), Set.of(), Optional.of(serving), "");
    }
}
