package org.hengji.server.filing;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hengji.check.Headings;
import org.hengji.form.Edit;
import org.hengji.form.Form;

/** 修改的说法: what an edit did, in a plain sentence; who and when stand before it. */
final class Sentences {

    private static final int MAX_TEXT = 60;

    private Sentences() {}

    static String of(Form before, Form after, Edit edit) {
        return switch (edit) {
            case Edit.Set(var path, var old, var now) -> set(Headings.of(before, path), old, now);
            case Edit.Insert(var list, var id, var _) -> "加了一行：" + Headings.of(after, list.row(id));
            case Edit.Remove(var row, var text) -> "删了一行：" + Headings.of(before, row) + filled(row(text));
            case Edit.Move(var row, var _) -> "把“" + Headings.of(before, row) + "”移到了“" + Headings.of(after, row) + "”";
        };
    }

    private static String set(String place, String before, String after) {
        if (before.isEmpty()) {
            return "在“" + place + "”填了 " + shortened(after);
        }
        if (after.isEmpty()) {
            return "清空了“" + place + "”，原来是 " + shortened(before);
        }
        return "把“" + place + "”从 " + shortened(before) + " 改为 " + shortened(after);
    }

    /** What stood in a row, without the cells in which nothing did. */
    static String row(String text) {
        return Arrays.stream(text.split("\t", -1))
                .filter(cell -> !cell.isBlank())
                .map(Sentences::shortened)
                .collect(Collectors.joining("、"));
    }

    private static String filled(String row) {
        return row.isEmpty() ? "" : "（" + row + "）";
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ').strip();
        return line.length() <= MAX_TEXT ? line : line.substring(0, MAX_TEXT) + "……";
    }
}
