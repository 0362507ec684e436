package org.hengji.read.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;

/** 可读与否: pictures of pages and characters nobody can name are refused, and noted where it is only some. */
final class Legible {

    private static final String SOURCE = "用生成它的 Word 或 Excel 文件，或文字可以选中的 PDF";
    private static final double MOST_OF_A_PAGE = 0.3;
    private static final int NAMED = 10;

    private Legible() {}

    static void check(List<Sheet> sheets, List<Grid.Remark> remarks) throws Refusal {
        var glyphs = sheets.stream().mapToLong(sheet -> sheet.glyphs().size()).sum();
        var unknown = sheets.stream().mapToLong(Sheet::unknown).sum();
        var scanned = sheets.stream().filter(Legible::isScanned).toList();
        if (sheets.isEmpty() && !remarks.isEmpty()) {
            throw new Refusal("PDF 的各页都损坏了；请重新取得文件，或改" + SOURCE + "。");
        }
        if (glyphs == 0) {
            throw scanned.isEmpty()
                    ? new Refusal("PDF 里没有文字；请核对是否选错了文件，或改" + SOURCE + "。")
                    : new Refusal("这是扫描的 PDF，只有图片，没有文字；请改" + SOURCE + "。");
        }
        if (unknown * 2 > glyphs) {
            throw new Refusal("PDF 的字体没有写明各个字是什么（%d 个字里有 %d 个认不出）；请改%s。".formatted(glyphs, unknown, SOURCE));
        }
        if (unknown > 0) {
            remarks.add(
                    new Grid.Remark("encoding", 0, "PDF 的字体没有写明其中 %d 个字是什么，已用 \uFFFD 代替；请对照原件核对".formatted(unknown)));
        }
        if (!scanned.isEmpty()) {
            remarks.add(new Grid.Remark("skipped", 0, "第 %s 页是扫描的图片，没有读入".formatted(pages(scanned))));
        }
    }

    private static boolean isScanned(Sheet sheet) {
        return sheet.glyphs().isEmpty() && (sheet.pictures() > MOST_OF_A_PAGE || sheet.unseen() > 0);
    }

    private static String pages(List<Sheet> sheets) {
        var some = sheets.stream()
                .limit(NAMED)
                .map(sheet -> String.valueOf(sheet.number()))
                .collect(Collectors.joining("、"));
        return sheets.size() > NAMED ? some + " 等" : some;
    }
}
