package org.hengji.write.workbook;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Range;
import org.hengji.grid.Grid.Role;

/** 样式: how a cell of that role looks. The fonts are those of offices; a program without them takes its own. */
record Style(Role role, boolean isRuled, String format, int size) {

    static final String TITLE = "方正小标宋简体";
    static final String HEAD = "宋体";
    static final String BODY = "仿宋";
    static final double SIZE = 10.5;
    static final int TITLE_SIZE = 18;
    static final String GENERAL = "";
    static final String TEXT = "@";

    private static final String GREY = "F0F0F0";

    /** @param size half points, so that ten and a half is a whole number */
    Style {
        if (size <= 0) {
            throw new IllegalArgumentException("no size " + size);
        }
    }

    static Style of(Role role, boolean isRuled, String format, double points) {
        return new Style(role, isRuled, format, (int) Math.round(points * 2));
    }

    void applyTo(Range range) {
        var style = range.style()
                .fontName(font())
                .fontSize(new java.math.BigDecimal(size).divide(new java.math.BigDecimal(2)))
                .horizontalAlignment(side())
                .verticalAlignment("center")
                .wrapText(true);
        if (isRuled) {
            style.borderStyle(BorderStyle.THIN);
        }
        if (role == Role.HEAD) {
            style.bold().fillColor(GREY);
        }
        if (!format.isEmpty()) {
            style.format(format);
        }
        style.set();
    }

    private String font() {
        return switch (role) {
            case TITLE -> TITLE;
            case HEAD, LABEL -> HEAD;
            case PLAIN, NOTE, TEXT, SHORT, NUMBER -> BODY;
        };
    }

    private String side() {
        return switch (role) {
            case TITLE, NOTE, HEAD, LABEL, SHORT -> "center";
            case NUMBER -> "right";
            case PLAIN, TEXT -> "left";
        };
    }
}
