package org.hengji.read.docx;

import java.util.List;

/** 正文块: what stands one below the other in a document, a cell or a text box. */
sealed interface Block {

    /** 段落: its text as it is shown, with line feeds where it breaks. */
    record Paragraph(String text) implements Block {}

    /** 表格: rows as written, and how wide the columns of its grid are, in twentieths of a point. */
    record Table(List<Integer> widths, List<Row> rows) implements Block {

        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** 上下相连: merged with the cell above, or without a line towards it or towards the cell below. */
    record Tie(boolean goesOn, boolean isOpenAbove, boolean isOpenBelow) {}

    /** 行: cells left to right behind the columns of the grid that are left free. */
    record Row(int before, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** 格: what it holds, how many columns of the grid it takes, and how it is tied to the cells above and below. */
    record Cell(List<Block> content, int span, Tie tie) {

        public Cell {
            content = List.copyOf(content);
        }

        /** Whether it shows as one with the cell above: merged, or blank and no line between them. */
        boolean continues(Cell above) {
            return tie.goesOn() || tie.isOpenAbove() && above.tie.isOpenBelow() && !hasTable() && text().isEmpty();
        }

        boolean hasTable() {
            return content.stream().anyMatch(Table.class::isInstance);
        }

        /** Its own paragraphs as one text; what tables inside it say is left out. */
        String text() {
            var text = new StringBuilder();
            for (var block : content) {
                if (block instanceof Paragraph(var words)) {
                    text.append(text.isEmpty() ? "" : "\n").append(words);
                }
            }
            return Texts.seen(text.toString());
        }
    }
}
