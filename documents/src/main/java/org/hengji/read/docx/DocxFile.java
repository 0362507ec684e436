package org.hengji.read.docx;

import java.util.List;
import java.util.Optional;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;
import org.hengji.read.Rows;
import org.hengji.read.zip.PartStream;
import org.hengji.read.zip.ZipPart;
import org.hengji.read.zip.ZipParts;

/** Word 文档（docx）: its text and tables in one grid. Nothing in it is run, fetched or unpacked to a disk. */
public final class DocxFile {

    private static final String MAIN = "word/document.xml";

    private DocxFile() {}

    /** Whether the packed file is a document as Word and WPS write it. */
    public static boolean isDocx(ZipParts parts) {
        return mainPart(parts).isPresent();
    }

    /** Where the text is: nearly always at the same place, else in the one part that is called so. */
    private static Optional<String> mainPart(ZipParts parts) {
        return parts.has(MAIN)
                ? Optional.of(MAIN)
                : parts.names().stream()
                        .filter(name -> ZipParts.key(name).matches("word/document\\d{0,3}\\.xml"))
                        .findFirst();
    }

    public static Grid read(ZipParts parts) throws Refusal {
        var leftOut = new LeftOut();
        if (parts.names().stream().anyMatch(name -> ZipParts.key(name).endsWith("vbaproject.bin"))) {
            leftOut.macros();
        }
        var name = mainPart(parts).orElseThrow(() -> new Refusal("文档里没有正文；请在 WPS 或 Word 里打开并另存一份再试。"));
        var blocks = blocks(parts.open(name).orElseThrow(), leftOut);
        var rows = new Rows();
        var laying = new Laying(rows, leftOut);
        laying.lay(blocks);
        return rows.grid("docx", laying.hasTable(), leftOut.remarks());
    }

    private static List<Block> blocks(ZipPart part, LeftOut leftOut) throws Refusal {
        try (part) {
            return new StoryReader(WordXml.of(new PartStream(part)), leftOut).document();
        }
    }
}
