package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.Rows;

/** 跨页: the contents of all pages as one flow, in which a table that goes on over pages is one table. */
final class Joining {

    private final Rows rows = new Rows();
    private final List<Grid.Remark> remarks;
    private final List<TableDraft> open = new ArrayList<>();
    private int page;
    private boolean hasTable;

    Joining(List<Grid.Remark> remarks) {
        this.remarks = remarks;
    }

    Grid read(List<Item> items) throws Refusal {
        for (var item : Margins.without(items)) {
            switch (item) {
                case Item.Words words -> {
                    flush();
                    rows.add(rows.next(), words.text());
                }
                case Item.Ruled ruled -> add(ruled);
            }
        }
        flush();
        if (!hasTable) {
            remarks.add(new Grid.Remark("limit", 0, "PDF 里没有表格线，认不出单元格，只按文字读；没有框线的表请用生成它的 Word 或 Excel 文件"));
        }
        return rows.grid("pdf", hasTable, remarks);
    }

    private void add(Item.Ruled ruled) throws Refusal {
        hasTable = true;
        if (!open.isEmpty() && ruled.page() == page + 1 && open.getFirst().hasEdgesOf(ruled.table())) {
            var heads = open.getFirst().add(ruled.table());
            if (heads > 0) {
                remarks.add(
                        new Grid.Remark("skipped", 0, "第 %d 页开头的 %d 行表头与前面的相同，只算一次".formatted(ruled.page(), heads)));
            }
        } else {
            flush();
            open.add(new TableDraft(ruled.table()));
        }
        page = ruled.page();
        Limits.rows(rows.next() + open.getFirst().rows().size());
    }

    private void flush() throws Refusal {
        for (var table : open) {
            for (var row : table.cells()) {
                rows.add(rows.next(), row);
            }
        }
        open.clear();
    }
}
