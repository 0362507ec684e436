package org.hengji.write.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.hengji.grid.Grid;

/** 官方表样的工作簿: a sheet for each table, ready to be printed. */
public final class OfficialWorkbook {

    /** Shared texts of a table far beyond any form would fill the memory; such a table keeps each text in its cell. */
    private static final int MANY = 100_000;

    private OfficialWorkbook() {}

    /** What could not be written as it is, a sentence each; {@code out} stays open. */
    public static List<String> write(List<Grid> tables, OutputStream out) throws IOException {
        var complaints = new ArrayList<String>();
        var names = new LinkedHashSet<String>();
        try (var workbook = new Workbook(new Unclosed(out), "Hengji", "01.0000")) {
            workbook.setGlobalDefaultFont(Style.BODY, Style.SIZE);
            for (var table : tables) {
                var cells = (long) table.rows().size() * table.width();
                var sheet = workbook.newWorksheet(name(table, names));
                complaints.addAll(new OfficialSheet(sheet, table, cells > MANY).write());
            }
        }
        return List.copyOf(complaints);
    }

    /** The title as far as a sheet's name may go; a number behind it where two are alike. */
    private static String name(Grid table, Set<String> taken) {
        var title = table.rows().isEmpty() ? "" : table.rows().getFirst().text(0);
        var plain = SheetName.of(title);
        var name = plain;
        for (var more = 2; !taken.add(name); more++) {
            name = SheetName.numbered(plain, more);
        }
        return name;
    }
}
