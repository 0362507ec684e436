package org.hengji.cli;

import java.util.function.Function;

/** 依次输出: one result behind the other, something between them, and an end. */
final class Pages implements Results {

    private final Console console;
    private final String between;
    private final Function<Tally, String> end;
    private boolean hasBegun;

    Pages(Console console, String between, Function<Tally, String> end) {
        this.console = console;
        this.between = between;
        this.end = end;
    }

    @Override
    public void add(String text) {
        if (hasBegun) {
            console.print(between);
        }
        hasBegun = true;
        console.print(text);
    }

    @Override
    public void close(Tally tally) {
        console.print(end.apply(tally));
    }
}
