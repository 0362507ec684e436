package org.hengji.server.administration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** 导入模板: a workbook with the three sheets, heads only; what each column wants stands in the page beside it. */
final class ImportTemplate {

    private static final int WIDTH = 18;

    private ImportTemplate() {}

    static byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hengji", "1.0")) {
            for (var part : Part.values()) {
                var sheet = workbook.newWorksheet(part.text());
                for (var column = 0; column < part.heads().size(); column++) {
                    sheet.value(0, column, part.heads().get(column));
                    sheet.width(column, WIDTH);
                    // Codes begin with zeros, days are typed: nothing may be turned into a number.
                    sheet.range(1, column, ImportBook.MOST, column)
                            .style()
                            .format("@")
                            .set();
                }
                sheet.range(0, 0, 0, part.heads().size() - 1).style().bold().set();
                sheet.freezePane(0, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
