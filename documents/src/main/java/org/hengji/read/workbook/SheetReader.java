package org.hengji.read.workbook;

import java.util.Arrays;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 工作表的读法: rows and cells as they come, whether or not they say where they stand. */
final class SheetReader {

    private static final int LAST_ROW = 1 << 20;

    private final Markup markup;
    private final CellTexts texts;
    private final SheetDraft draft;
    private final Tally tally;
    private String[] cells = new String[16];
    private int row = -1;
    private int column;
    private int width;

    private SheetReader(Markup markup, CellTexts texts, String name, Tally tally) {
        this.markup = markup;
        this.texts = texts;
        this.draft = new SheetDraft(name);
        this.tally = tally;
    }

    static SheetDraft read(Markup markup, CellTexts texts, String name, Tally tally) throws Refusal {
        var reader = new SheetReader(markup, texts, name, tally);
        reader.read();
        return reader.draft;
    }

    /** 合计: the cells and characters of all sheets so far. */
    static final class Tally {

        private long cells;
        private long characters;

        void count(String text) throws Refusal {
            Limits.cells(++cells);
            characters += text.length();
            Limits.characters(characters);
        }
    }

    private void read() throws Refusal {
        for (var event = markup.next(); event != Markup.Event.DONE; event = markup.next()) {
            if (event == Markup.Event.START) {
                start();
            } else if (event == Markup.Event.END && markup.name().equals("row")) {
                draft.add(row, cells, width);
            }
        }
    }

    private void start() throws Refusal {
        switch (markup.name()) {
            case "col" -> {
                if (markup.isTrue("hidden")) {
                    var from = number(markup.attribute("min", "1"), 1);
                    draft.hiddenColumns.see(0, "第 " + from + " 列起");
                }
            }
            case "row" -> row();
            case "c" -> cell();
            case "mergeCell" -> {
                var merge = Merge.of(markup.attribute("ref", ""));
                if (merge.isPresent()) {
                    draft.add(merge.get());
                }
            }
            default -> {}
        }
    }

    private void row() throws Refusal {
        row = number(markup.attribute("r", ""), row + 2) - 1;
        if (row < 0) {
            throw markup.broken();
        }
        Limits.rows(row >= LAST_ROW ? row : 0);
        Arrays.fill(cells, 0, width, "");
        column = 0;
        width = 0;
        if (markup.isTrue("hidden")) {
            draft.hiddenRows.see(row + 1, String.valueOf(row + 1));
        }
    }

    private void cell() throws Refusal {
        var place = CellPlace.of(markup.attribute("r", "")).orElse(new CellPlace(Math.max(row, 0), column));
        column = place.column() + 1;
        var text = texts.read(markup, new CellPlace(Math.max(row, 0), place.column()), draft);
        if (text.isEmpty()) {
            return;
        }
        Limits.columns(row + 1, column);
        Limits.cell(row + 1, text.length());
        tally.count(text);
        if (column > cells.length) {
            cells = Arrays.copyOf(cells, Limits.COLUMNS);
        }
        if (column > width) {
            Arrays.fill(cells, width, column, "");
            width = column;
        }
        cells[column - 1] = text;
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
