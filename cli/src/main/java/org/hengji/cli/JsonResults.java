package org.hengji.cli;

import java.util.Optional;

/** JSON 输出: one object when there is exactly one, else an array; no more than one result is ever held back. */
final class JsonResults implements Results {

    private final Console console;
    private Optional<String> only = Optional.empty();
    private boolean isArray;

    JsonResults(Console console) {
        this.console = console;
    }

    @Override
    public void add(String text) {
        if (isArray) {
            console.print(",\n" + element(text));
            return;
        }
        if (only.isPresent()) {
            console.print("[\n" + element(only.get()) + ",\n" + element(text));
            isArray = true;
            only = Optional.empty();
            return;
        }
        only = Optional.of(text);
    }

    @Override
    public void close(Tally tally) {
        console.print(isArray ? "\n]\n" : only.map(text -> text.strip() + "\n").orElse("[]\n"));
    }

    private static String element(String text) {
        return text.strip().indent(2).stripTrailing();
    }
}
