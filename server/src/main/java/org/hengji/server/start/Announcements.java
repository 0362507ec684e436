package org.hengji.server.start;

import java.util.function.Consumer;

/** 告示: lines for the person who started the server, on standard output and nowhere else. */
public final class Announcements {

    private final Consumer<String> lines;

    public Announcements(Consumer<String> lines) {
        this.lines = lines;
    }

    public void say(String line) {
        lines.accept(line);
    }
}
