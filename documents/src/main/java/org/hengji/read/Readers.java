package org.hengji.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hengji.grid.Grid;
import org.hengji.read.docx.DocxFile;
import org.hengji.read.pdf.PdfFile;
import org.hengji.read.workbook.WorkbookFile;
import org.hengji.read.zip.ZipParts;

/** 读入: bytes of any format become a document, or are refused with a sentence. */
public final class Readers {

    private Readers() {}

    /** Takes no more than the limit from the stream. */
    public static Document read(String name, InputStream in) throws IOException, Refusal {
        return read(name, in.readNBytes(Limits.BYTES + 1));
    }

    /** The content decides the format first, then the extension of the name; standard input has no name, or {@code -}. */
    public static Document read(String name, byte[] bytes) throws Refusal {
        Limits.bytes(bytes.length);
        var office = office(bytes);
        if (office.isPresent()) {
            return office.get();
        }
        var source = Encodings.decode(bytes);
        if (source.text().isBlank()) {
            throw new Refusal("文件里只有空白；请核对是否选错了文件，或重新导出。");
        }
        return whole(read(Format.of(name, source.text()), source));
    }

    /** Files of office programs, which hold more than text. */
    private static Optional<Document> office(byte[] bytes) throws Refusal {
        if (ZipParts.isZip(bytes)) {
            return packed(ZipParts.of(bytes));
        }
        return PdfFile.isPdf(bytes) ? Optional.of(whole(PdfFile.read(bytes))) : Optional.empty();
    }

    private static Optional<Document> packed(ZipParts parts) throws Refusal {
        if (WorkbookFile.isWorkbook(parts)) {
            return Optional.of(undamaged(WorkbookFile.read(parts)));
        }
        return DocxFile.isDocx(parts) ? Optional.of(whole(DocxFile.read(parts))) : Optional.empty();
    }

    private static Document whole(Grid grid) throws Refusal {
        return whole(new Document.Table(grid));
    }

    private static Document whole(Document read) throws Refusal {
        var document = undamaged(read);
        if (document instanceof Document.Table(var grid) && grid.rows().stream().allMatch(Grid.Row::isBlank)) {
            throw new Refusal("文件里没有表，也没有文字；请核对是否选错了文件，或重新导出。");
        }
        return document;
    }

    private static Document undamaged(Document document) {
        return switch (document) {
            case Document.Table(var grid) -> new Document.Table(HostDamage.undone(grid));
            case Document.Workbook(var sheets) ->
                new Document.Workbook(sheets.stream().map(Readers::undamaged).toList());
            case Document.FormJson form -> form;
        };
    }

    /** What a program keeps in a hidden sheet went through no site. */
    private static Document.Sheet undamaged(Document.Sheet sheet) {
        return sheet.isHidden() ? sheet : new Document.Sheet(sheet.name(), false, HostDamage.undone(sheet.grid()));
    }

    private static Document read(Format format, SourceText source) throws Refusal {
        return switch (format) {
            case JSON -> JsonMatrix.read(source);
            case HTML -> new Document.Table(HtmlPage.read(source));
            case MARKDOWN -> new Document.Table(Markdown.read(source));
            case CSV -> new Document.Table(Csv.read(source));
            case TEXT -> new Document.Table(PlainText.read(source));
        };
    }
}
