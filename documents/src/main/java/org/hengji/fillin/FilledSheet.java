package org.hengji.fillin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Refusal;

/**
 * 填好的工作表: the rows people left, by the marks in its hidden row and column, wherever those were moved to.
 *
 * @param name as the sheet is called now
 * @param columns where each column stands now
 */
record FilledSheet(String name, int key, Map<String, Integer> columns, List<Grid.Row> rows, List<Stray> strays) {

    private static final String AGAIN = "请从原表重新导出填报簿，把填好的内容粘贴过去";

    /** 无栏的文字: a text in a column that belongs to nothing. */
    record Stray(int row, String text) {}

    /** The sheet with that mark, under whatever name; refused when it is gone or has lost columns. */
    static FilledSheet find(List<Document.Sheet> sheets, Memory.Written written, Map<String, String> labels)
            throws Refusal {
        for (var sheet : sheets) {
            if (sheet.isHidden()) {
                continue;
            }
            var found = read(sheet, written.mark());
            if (found.isPresent()) {
                found.get().requireColumns(written, labels);
                return found.get();
            }
        }
        throw new Refusal("填报簿里找不到工作表“%s”，或它的隐藏首行被删了；%s。".formatted(written.name(), AGAIN));
    }

    private void requireColumns(Memory.Written written, Map<String, String> labels) throws Refusal {
        if (written.mark().equals(Names.FIELDS)) {
            return;
        }
        for (var column : written.columns()) {
            if (!columns.containsKey(column) && labels.containsKey(column)) {
                throw new Refusal("工作表“%s”少了“%s”这一列；请恢复这一列，不用填的可以留空。".formatted(name, labels.get(column)));
            }
        }
    }

    private static Optional<FilledSheet> read(Document.Sheet sheet, String mark) {
        for (var at = 0; at < sheet.grid().rows().size(); at++) {
            var row = sheet.grid().rows().get(at);
            for (var column = 0; column < row.cells().size(); column++) {
                if (row.text(column).equals(mark)) {
                    return Optional.of(of(sheet, at, column));
                }
            }
        }
        return Optional.empty();
    }

    private static FilledSheet of(Document.Sheet sheet, int marked, int key) {
        var columns = new HashMap<String, Integer>();
        var heads = sheet.grid().rows().get(marked);
        for (var column = 0; column < heads.cells().size(); column++) {
            if (column != key && !heads.text(column).isEmpty()) {
                columns.putIfAbsent(heads.text(column), column);
            }
        }
        var rows = new ArrayList<Grid.Row>();
        var strays = new ArrayList<Stray>();
        for (var at = 0; at < sheet.grid().rows().size(); at++) {
            var row = sheet.grid().rows().get(at);
            if (at != marked && !row.text(key).equals(Names.HEADS) && !row.isBlank()) {
                rows.add(row);
                strays.addAll(strays(row, key, columns));
            }
        }
        return new FilledSheet(sheet.name(), key, columns, rows, strays);
    }

    private static List<Stray> strays(Grid.Row row, int key, Map<String, Integer> columns) {
        var strays = new ArrayList<Stray>();
        for (var column = 0; column < row.cells().size() && !columns.isEmpty(); column++) {
            if (column != key
                    && !columns.containsValue(column)
                    && !row.text(column).isBlank()) {
                strays.add(new Stray(row.number(), row.text(column)));
            }
        }
        return strays;
    }

    /** What stands in a column of that row; empty where the sheet never had the column. */
    Optional<String> text(Grid.Row row, String column) {
        return Optional.ofNullable(columns.get(column)).map(row::text);
    }

    /** The numbers of the row a line was written for; none for a line people added. */
    Optional<String> key(Grid.Row row) {
        var text = row.text(key);
        return text.startsWith("#") ? Optional.of(text.substring(1)) : Optional.empty();
    }

    /** Whether people wrote anything in the row. */
    boolean isUsed(Grid.Row row) {
        return columns.values().stream().anyMatch(column -> !row.text(column).isBlank());
    }

    String place(Grid.Row row) {
        return "工作表“" + name + "”第 " + row.number() + " 行";
    }
}
