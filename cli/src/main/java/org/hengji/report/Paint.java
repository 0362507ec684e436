package org.hengji.report;

import org.hengji.check.Severity;

/** 颜色: what a terminal may add to a word. Never the only sign, and nothing at all where {@code on} is false. */
public record Paint(boolean on) {

    public static final Paint NONE = new Paint(false);

    private static final String RESET = "\u001b[0m";

    String strong(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    String good(String text) {
        return painted("32", text);
    }

    String severity(Severity severity, String text) {
        return painted(
                switch (severity) {
                    case BLOCK -> "1;31";
                    case EXPLAIN -> "1;33";
                    case HINT -> "1;36";
                },
                text);
    }

    private String painted(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
