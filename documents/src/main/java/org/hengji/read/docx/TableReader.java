package org.hengji.read.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 表格的读入: its grid, rows and cells, controls and tracked changes around them taken off. */
final class TableReader {

    private final WordXml xml;
    private final LeftOut leftOut;
    private final StoryReader story;
    private long count;
    private boolean hasLinesItself;

    TableReader(WordXml xml, LeftOut leftOut, StoryReader story) {
        this.xml = xml;
        this.leftOut = leftOut;
        this.story = story;
    }

    Block.Table read() throws Refusal {
        var around = hasLinesItself;
        hasLinesItself = false;
        var widths = new ArrayList<Integer>();
        var rows = new ArrayList<Block.Row>();
        rows(widths, rows);
        hasLinesItself = around;
        return new Block.Table(widths, rows);
    }

    private void rows(List<Integer> widths, List<Block.Row> rows) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tblPr" -> look();
                case "tblGrid" -> grid(widths);
                case "tr" -> row(rows);
                case "del", "moveFrom" -> story.dropped();
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> rows(widths, rows);
                default -> xml.skip();
            }
        }
    }

    /** Lines of the table or its style stand where a cell names none. */
    private void look() throws Refusal {
        while (xml.nextChild()) {
            hasLinesItself |= xml.name().equals("tblBorders") || xml.name().equals("tblStyle");
            xml.skip();
        }
    }

    private void grid(List<Integer> widths) throws Refusal {
        while (xml.nextChild()) {
            if (xml.name().equals("gridCol")) {
                widths.add(xml.number("w", 0));
                Limits.cells(widths.size());
            }
            xml.skip();
        }
    }

    private void row(List<Block.Row> rows) throws Refusal {
        var row = new RowDraft();
        cells(row);
        Limits.rows(rows.size() + 1);
        if (!row.isDropped) {
            rows.add(new Block.Row(row.before, row.cells));
        }
    }

    /** 行的草稿: what the properties of a row say before its cells come. */
    private static final class RowDraft {
        private final List<Block.Cell> cells = new ArrayList<>();
        private int before;
        private boolean isDropped;
    }

    private void cells(RowDraft row) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "trPr" -> properties(row);
                case "tc" -> cell(row.cells);
                case "del", "moveFrom" -> story.dropped();
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> cells(row);
                default -> xml.skip();
            }
        }
    }

    private void properties(RowDraft row) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridBefore" -> row.before = xml.number(0);
                case "del" -> {
                    leftOut.deletion();
                    row.isDropped = true;
                }
                case "hidden" -> {
                    leftOut.hiddenText();
                    row.isDropped |= xml.isOn();
                }
                default -> {}
            }
            xml.skip();
        }
    }

    /** 格的草稿: what the properties of a cell say before its text comes. */
    private static final class CellDraft {
        private final List<Block> content = new ArrayList<>();
        private int span = 1;
        private boolean goesOn;
        private boolean isOpenAbove;
        private boolean isOpenBelow;
        private boolean belongsToTheLast;

        private Block.Cell made() {
            return new Block.Cell(content, span, new Block.Tie(goesOn, isOpenAbove, isOpenBelow));
        }
    }

    private void cell(List<Block.Cell> cells) throws Refusal {
        Limits.cells(++count);
        var cell = new CellDraft();
        content(cell);
        if (cell.belongsToTheLast && !cells.isEmpty()) {
            var last = cells.removeLast();
            cells.add(new Block.Cell(last.content(), last.span() + cell.span, last.tie()));
            return;
        }
        cells.add(cell.made());
    }

    private void content(CellDraft cell) throws Refusal {
        while (xml.nextChild()) {
            if (xml.name().equals("tcPr")) {
                properties(cell);
            } else {
                story.block(cell.content);
            }
        }
    }

    private void properties(CellDraft cell) throws Refusal {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridSpan" -> cell.span = Math.max(1, xml.number(1));
                case "vMerge" -> cell.goesOn = !isStart();
                case "hMerge" -> cell.belongsToTheLast = !isStart();
                default -> {}
            }
            if (xml.name().equals("tcBorders")) {
                borders(cell);
            } else {
                xml.skip();
            }
        }
    }

    /** A line that is none; and one that is not named among others, in a table that draws none itself. */
    private void borders(CellDraft cell) throws Refusal {
        var drawn = new HashSet<String>();
        var none = new HashSet<String>();
        while (xml.nextChild()) {
            var isNone =
                    xml.attribute("val").filter(Set.of("nil", "none")::contains).isPresent();
            (isNone ? none : drawn).add(xml.name());
            xml.skip();
        }
        var isMeant = !hasLinesItself && !drawn.isEmpty();
        cell.isOpenAbove = none.contains("top") || isMeant && !drawn.contains("top");
        cell.isOpenBelow = none.contains("bottom") || isMeant && !drawn.contains("bottom");
    }

    /** A merge without a word goes on. */
    private boolean isStart() {
        return xml.attribute("val").filter("restart"::equals).isPresent();
    }
}
