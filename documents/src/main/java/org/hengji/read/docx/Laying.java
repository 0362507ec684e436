package org.hengji.read.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Limits;
import org.hengji.read.Lines;
import org.hengji.read.Refusal;
import org.hengji.read.Rows;

/** 铺表: the blocks of a document as rows of one grid, paragraphs in rows of one cell. */
final class Laying {

    private final Rows rows;
    private final LeftOut leftOut;
    private boolean hasTable;

    Laying(Rows rows, LeftOut leftOut) {
        this.rows = rows;
        this.leftOut = leftOut;
    }

    boolean hasTable() {
        return hasTable;
    }

    void lay(List<Block> blocks) throws Refusal {
        for (var block : Neighbours.joined(blocks)) {
            switch (block) {
                case Block.Paragraph(var text) -> lines(text);
                case Block.Table table -> table(table);
            }
        }
    }

    private void lines(String text) throws Refusal {
        for (var line : Lines.of(text)) {
            if (!Texts.seen(line).isEmpty()) {
                rows.add(rows.next(), Texts.seen(line));
            }
        }
    }

    private void table(Block.Table table) throws Refusal {
        var lines = GridLines.of(table);
        var drafts = new ArrayList<List<Draft>>();
        for (var row : table.rows()) {
            drafts.add(drafts(row, lines, drafts.isEmpty() ? List.of() : drafts.getLast()));
        }
        for (var at = 0; at < drafts.size(); at++) {
            lay(table.rows().get(at), drafts.get(at));
        }
    }

    /** 一处: the cell that takes a place of a row, itself or one that reaches down to it. */
    private record Draft(Block.Cell cell, int from, int to, Reach reach, boolean isFirst) {}

    /** How many rows a cell takes, counted as the rows below come. */
    private static final class Reach {
        private int rows = 1;
    }

    private List<Draft> drafts(Block.Row row, GridLines lines, List<Draft> above) throws Refusal {
        var drafts = new ArrayList<Draft>();
        var at = row.before();
        for (var cell : row.cells()) {
            var from = lines.column(at);
            at += cell.span();
            var to = Math.max(from + 1, lines.column(at));
            Limits.columns(rows.next(), at);
            drafts.add(draft(cell, from, to, above));
        }
        return drafts;
    }

    private Draft draft(Block.Cell cell, int from, int to, List<Draft> above) {
        var origin = above.stream()
                .filter(draft -> draft.from() == from && draft.to() == to && cell.continues(draft.cell()))
                .findFirst();
        if (origin.isEmpty()) {
            return new Draft(cell, from, to, new Reach(), true);
        }
        if (!cell.text().isEmpty()) {
            leftOut.coveredText();
        }
        origin.get().reach().rows++;
        return new Draft(cell, from, to, origin.get().reach(), false);
    }

    /** A cell that is a row of its own and holds a table only frames it; beside other cells it is cell and frame. */
    private void lay(Block.Row row, List<Draft> drafts) throws Refusal {
        hasTable = true;
        if (row.cells().size() == 1 && row.cells().getFirst().hasTable()) {
            lay(row.cells().getFirst().content());
            return;
        }
        var width = drafts.stream().mapToInt(Draft::to).max().orElse(1);
        var cells = new Grid.Cell[width];
        Arrays.fill(cells, Grid.Cell.BLANK);
        for (var draft : drafts) {
            Arrays.fill(cells, draft.from(), draft.to(), Grid.Cell.COVERED);
            if (draft.isFirst()) {
                cells[draft.from()] =
                        Grid.Cell.of(draft.cell().text()).spanning(draft.to() - draft.from(), draft.reach().rows);
            }
        }
        rows.add(rows.next(), List.of(cells));
        for (var draft : drafts) {
            for (var block : draft.cell().content()) {
                if (block instanceof Block.Table inner) {
                    table(inner);
                }
            }
        }
    }
}
