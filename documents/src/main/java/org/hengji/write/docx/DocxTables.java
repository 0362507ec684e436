package org.hengji.write.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.hengji.grid.Grid;

/** 写 docx: the parts of the document in one archive; the same tables make the same bytes. */
public final class DocxTables {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxTables() {}

    public static List<String> write(List<Grid> tables, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            for (var part : FixedParts.all()) {
                begin(zip, part.name());
                zip.write(part.content().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            begin(zip, "word/document.xml");
            Body.write(tables, new BufferedOutputStream(zip));
            zip.closeEntry();
            zip.finish();
            return List.of();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
