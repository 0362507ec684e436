package org.hengji.check;

/** 阻 · 说 · 示: what a finding means for sending the form up. */
public enum Severity {
    BLOCK("block", "阻"),
    EXPLAIN("explain", "说"),
    HINT("hint", "示");

    private final String text;
    private final String mark;

    Severity(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    public String text() {
        return text;
    }

    public String mark() {
        return mark;
    }
}
