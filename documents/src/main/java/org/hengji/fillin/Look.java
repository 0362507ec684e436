package org.hengji.fillin;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.hengji.write.workbook.Measure;
import org.hengji.write.workbook.PlainNumber;
import org.hengji.write.workbook.PlainText;

/** 填报簿的样子: heads are grey, cells to fill in have borders, what only repeats is grey as well. */
record Look(Worksheet sheet) {

    static final String FONT = "宋体";
    static final double SIZE = 10.5;
    private static final String GREY = "F0F0F0";
    private static final String PALE = "999999";
    private static final double LINE = 15;
    private static final double PADDING = 6;
    private static final double HIGHEST = 409;
    private static final double EM_PER_WIDTH = 0.52;

    void head(int row, int column, String text) {
        sheet.value(row, column, PlainText.of(text));
        sheet.style(row, column)
                .bold()
                .fillColor(GREY)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /** A cell that holds a text or, where it is one, a number that is shown as it was typed. */
    void cell(int row, int column, String text, boolean isNumber, boolean isRepeated) {
        var style = sheet.style(row, column).borderStyle(BorderStyle.THIN).verticalAlignment("center");
        if (isNumber && (text.isEmpty() || PlainNumber.is(text))) {
            var number = PlainNumber.of(text.isEmpty() ? "0" : text);
            style.horizontalAlignment("right");
            if (!text.isEmpty()) {
                sheet.value(row, column, number.value());
                style.format(number.format());
            }
            style.set();
            return;
        }
        if (!text.isEmpty()) {
            sheet.value(row, column, PlainText.of(text));
        }
        style.horizontalAlignment("left").wrapText(!isRepeated);
        if (isRepeated) {
            style.fontColor(PALE);
        }
        if (text.length() < SHORT) {
            style.format("@");
        }
        style.set();
    }

    /** Longer texts would be shown as hashes in the format of texts. */
    private static final int SHORT = 250;

    /** Cells to be filled in, one below the other. */
    void blank(int from, int column, int to, boolean isNumber) {
        sheet.range(from, column, to, column)
                .style()
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(true)
                .horizontalAlignment(isNumber ? "right" : "left")
                .format(isNumber ? "General" : "@")
                .set();
    }

    /** A row high enough for its texts in columns of these widths. */
    void height(int row, List<String> texts, List<Double> widths) {
        var lines = 1;
        for (var at = 0; at < texts.size(); at++) {
            lines = Math.max(lines, Measure.lines(texts.get(at), widths.get(at) * EM_PER_WIDTH));
        }
        sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE + PADDING));
    }
}
