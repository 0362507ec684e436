package org.hengji.write.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Kind;
import org.hengji.grid.Grid.Role;

/** 官方表样的工作表: one table with its merged cells, its look and its pages. */
final class OfficialSheet {

    private static final int BLOCK = 500;
    private static final int MOST_SHARED = 10_000;
    private static final float SIDE = 0.6f;
    private static final float TOP = 0.75f;
    private static final float FOOTER = 0.35f;
    private static final double POINTS_PER_WIDTH = 5.6;
    private static final double MARGIN = 0.7;

    private final Worksheet sheet;
    private final Grid grid;
    /** Asking a grid for its width looks at all its rows. */
    private final int width;

    private final boolean isLarge;
    private final SheetShape shape;
    private final List<String> complaints = new ArrayList<>();
    private final Brush brush;
    private final Set<String> shared = new HashSet<>();

    OfficialSheet(Worksheet sheet, Grid grid, boolean isLarge) {
        this.sheet = sheet;
        this.grid = grid;
        this.width = grid.width();
        this.isLarge = isLarge;
        this.shape = new SheetShape(grid);
        this.brush = new Brush(sheet, width);
    }

    List<String> write() throws IOException {
        page();
        for (var column = 0; column < width; column++) {
            sheet.width(column, shape.column(column) / POINTS_PER_WIDTH + MARGIN);
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            if (!isLarge || shape.row(row) > SheetShape.LOWEST) {
                sheet.rowHeight(row, shape.row(row));
            }
            row(row, grid.rows().get(row));
            if (isLarge && row % BLOCK == BLOCK - 1) {
                brush.paintAll(row + 1);
                sheet.flush();
            }
        }
        brush.paintAll(grid.rows().size());
        return complaints;
    }

    private void page() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(grid.page().isLandscape() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDE);
        sheet.rightMargin(SIDE);
        sheet.topMargin(TOP);
        sheet.bottomMargin(TOP);
        sheet.headerMargin(FOOTER);
        sheet.footerMargin(FOOTER);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER, Style.HEAD, 9);
        longestHead().ifPresent(head -> sheet.repeatRows(head, head));
    }

    /** A sheet repeats one stretch of rows; it is the head that stands above most. */
    private Optional<Integer> longestHead() {
        var longest = Optional.<Integer>empty();
        var most = 1;
        var head = -1;
        for (var row = 0; row <= grid.rows().size(); row++) {
            var isHead = row == grid.rows().size() || grid.rows().get(row).kind() == Kind.HEAD;
            if (isHead && head >= 0 && row - head > most) {
                longest = Optional.of(head);
                most = row - head;
            }
            head = isHead ? row : head;
        }
        return longest;
    }

    private void row(int at, Grid.Row row) {
        var isRuled = row.kind() != Kind.OUTSIDE;
        for (var column = 0; column < width; column++) {
            var cell = column < row.cells().size() ? row.cells().get(column) : Grid.Cell.BLANK;
            if (cell.covered()) {
                brush.pass(at, column);
                continue;
            }
            var format = put(at, column, cell);
            var style = style(cell, column, isRuled, format);
            if (cell.columns() > 1 || cell.rows() > 1) {
                brush.pass(at, column);
                merge(at, column, cell, style);
            } else {
                brush.paint(at, column, style);
            }
        }
    }

    /** Puts the text into its place and tells the format it needs. */
    private String put(int row, int column, Grid.Cell cell) {
        var text = PlainText.of(cell.text());
        if (text.length() < cell.text().length() && cell.text().length() > PlainText.LONGEST) {
            complaints.add("第 %d 行有一格长 %d 字，超过工作簿一格 %d 字的上限，只写了前面的；请拆成几格。"
                    .formatted(row + 1, cell.text().length(), PlainText.LONGEST));
        }
        if (text.isEmpty()) {
            return Style.GENERAL;
        }
        if (cell.role() == Role.NUMBER && PlainNumber.is(text)) {
            var number = PlainNumber.of(text);
            sheet.value(row, column, number.value());
            return number.format();
        }
        if (isShared(text)) {
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
        return PlainText.isInert(text) ? Style.TEXT : Style.GENERAL;
    }

    /** Texts that come again and again are written once; those of a large table that do not would fill the memory. */
    private boolean isShared(String text) {
        return !isLarge || shared.contains(text) || shared.size() < MOST_SHARED && shared.add(text);
    }

    private Style style(Grid.Cell cell, int column, boolean isRuled, String format) {
        if (cell.text().length() < BLOCK) {
            var usual = cell.role() == Role.TITLE ? Style.TITLE_SIZE : Style.SIZE;
            return Style.of(cell.role(), isRuled, format, usual);
        }
        var size = shape.size(cell, column);
        if (size == 0) {
            complaints.add("有一格长 %d 字，工作簿一行放不下，打印时看不全；请改用 docx 或 pdf，或精简文字。"
                    .formatted(cell.text().length()));
        }
        return Style.of(cell.role(), isRuled, format, size == 0 ? Style.SIZE : size);
    }

    private void merge(int row, int column, Grid.Cell cell, Style style) {
        var right = Math.min(column + cell.columns(), width) - 1;
        var bottom = Math.min(row + cell.rows(), grid.rows().size()) - 1;
        var range = sheet.range(row, column, bottom, right);
        style.applyTo(range);
        if (bottom > row || right > column) {
            range.merge();
        }
    }
}
