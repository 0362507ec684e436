package org.hengji.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;

/** PDF 文件: its ruled tables and the text around them in one grid. Nothing in it is run, fetched or written to a disk. */
public final class PdfFile {

    private static final String SOURCE = "改用生成它的 Word 或 Excel 文件";
    private static final int HEAD = 1024;

    private PdfFile() {}

    /** Whether the mark of the format stands near the beginning. */
    public static boolean isPdf(byte[] bytes) {
        for (var at = 0; at + 5 <= Math.min(bytes.length, HEAD); at++) {
            if (bytes[at] == '%'
                    && bytes[at + 1] == 'P'
                    && bytes[at + 2] == 'D'
                    && bytes[at + 3] == 'F'
                    && bytes[at + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    public static Grid read(byte[] bytes) throws Refusal {
        PackedStreams.check(bytes);
        Substitutes.use();
        try (var document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException _) {
            throw new Refusal("PDF 加了打开密码；请去掉密码另存一份再试，或" + SOURCE + "。");
        } catch (Budget.Exceeded exceeded) {
            throw exceeded.refusal();
        } catch (OutOfMemoryError _) {
            throw new Refusal("PDF 的内容解开后太大，内存放不下；请只把表所在的几页另存为一个 PDF 再试。");
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError _) {
            throw new Refusal("PDF 读不下去，文件可能损坏或没有下载完；请重新取得文件，或" + SOURCE + "。");
        }
    }

    private static Grid read(PDDocument document) throws Refusal {
        var remarks = new ArrayList<Grid.Remark>();
        var sheets = sheets(document, remarks);
        Legible.check(sheets, remarks);
        var items = new ArrayList<Item>();
        sheets.forEach(sheet -> items.addAll(SheetItems.of(sheet)));
        return Radicals.folded(new Joining(remarks).read(items));
    }

    private static List<Sheet> sheets(PDDocument document, List<Grid.Remark> remarks) throws Refusal {
        var budget = new Budget();
        var fonts = new Fonts();
        var sheets = new ArrayList<Sheet>();
        var number = 0;
        for (var page : PageList.of(document)) {
            number++;
            try {
                sheets.add(PageReader.read(page, number, budget, fonts));
            } catch (Budget.Exceeded exceeded) {
                throw exceeded.refusal();
            } catch (IOException | RuntimeException _) {
                remarks.add(new Grid.Remark("skipped", 0, "第 %d 页损坏，没有读入；请对照原件核对".formatted(number)));
            }
        }
        return sheets;
    }
}
