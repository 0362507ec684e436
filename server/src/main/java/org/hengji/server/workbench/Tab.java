package org.hengji.server.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 页签 of the list of forms. */
public enum Tab {
    TODO("待办"),
    SENT("已送审"),
    ALL("全部");

    private final String text;

    Tab(String text) {
        this.text = text;
    }

    /** 页签 as shown: with how many rows stand behind it. */
    public record Shown(String name, String text, int count, boolean isOn) {}

    static Tab of(String name) {
        return Arrays.stream(values())
                .filter(tab -> tab.typed().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    static List<Shown> shown(List<Row> rows, Tab on) {
        return Arrays.stream(values())
                .map(tab -> new Shown(tab.typed(), tab.text, tab.of(rows).size(), tab == on))
                .toList();
    }

    List<Row> of(List<Row> rows) {
        return rows.stream().filter(this::holds).toList();
    }

    private boolean holds(Row row) {
        return switch (this) {
            case TODO -> row.isTodo();
            case SENT -> !row.filing().state().isEditable();
            case ALL -> true;
        };
    }

    private String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
