package org.hengji.write.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Role;
import org.hengji.paper.Page;
import org.hengji.paper.Pages;
import org.hengji.paper.Paper;

/** 写 PDF: the pages of the tables one behind the other, numbered through. */
public final class PdfTables {

    /** The fonts are shared by all documents, and cutting the used characters out of them moves their reading place. */
    private static final ReentrantLock FONTS = new ReentrantLock();

    private PdfTables() {}

    /** 待印的页: a page, and the table it is of. */
    private record Sheet(Grid table, Paper paper, Page page) {}

    public static List<String> write(List<Grid> tables, OutputStream out) throws IOException {
        var sheets = tables.stream()
                .flatMap(table -> Pages.of(table).stream().map(page -> new Sheet(table, Paper.of(table), page)))
                .toList();
        FONTS.lock();
        try (var document = new PDDocument()) {
            describe(document, tables);
            var ink = Ink.of(document);
            for (var i = 0; i < sheets.size(); i++) {
                var sheet = sheets.get(i);
                var drawing = new Drawing(ink, sheet.table(), sheet.paper());
                drawing.draw(sheet.page(), "第 " + (i + 1) + " 页　共 " + sheets.size() + " 页");
            }
            document.save(out);
            return ink.print().isComplete() ? List.of() : List.of(ink.print().sentence());
        } finally {
            FONTS.unlock();
        }
    }

    /** The same tables make the same bytes: no date, no chance. */
    private static void describe(PDDocument document, List<Grid> tables) {
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(title(tables));
        document.getDocumentInformation().setProducer("Hengji");
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private static String title(List<Grid> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.role() == Role.TITLE)
                .map(Grid.Cell::text)
                .findFirst()
                .orElse("");
    }
}
