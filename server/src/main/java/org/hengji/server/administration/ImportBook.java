package org.hengji.server.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;

/** 导入的工作簿: the rows of the sheets that hold units, users or posts. */
record ImportBook(List<Row> rows) {

    static final int BYTES = 1 << 20;
    static final int MOST = 5_000;

    ImportBook {
        rows = List.copyOf(rows);
    }

    /**
     * 一行.
     *
     * @param sheet as the workbook calls it
     * @param number of the row in the sheet, from 1
     */
    record Row(Part part, String sheet, int number, Map<String, String> values) {

        Row {
            values = Map.copyOf(values);
        }

        String get(String head) {
            return values.getOrDefault(head, "");
        }
    }

    static ImportBook read(byte[] bytes) throws Refusal {
        if (bytes.length == 0) {
            throw new Refusal("没有收到文件；请先选一个 xlsx 文件，再预览。");
        }
        if (bytes.length > BYTES) {
            throw new Refusal("文件超过 1 MB；请只留要导入的工作表，或拆成几个文件。");
        }
        var rows = sheets(Readers.read("import.xlsx", bytes))
                .flatMap(ImportBook::rows)
                .toList();
        if (rows.isEmpty()) {
            throw new Refusal("没有找到可导入的行；请下载模板，按它的表头填写，表头下面至少一行。");
        }
        if (rows.size() > MOST) {
            throw new Refusal("共有 %d 行，超过一次 %d 行的上限；请拆成几个文件。".formatted(rows.size(), MOST));
        }
        return new ImportBook(rows);
    }

    private static Stream<Document.Sheet> sheets(Document document) throws Refusal {
        return switch (document) {
            case Document.Workbook(var sheets) -> sheets.stream().filter(sheet -> !sheet.isHidden());
            case Document.Table(var grid) -> Stream.of(new Document.Sheet("", false, grid));
            case Document.FormJson _ -> throw new Refusal("这不是工作簿；请下载模板，填好后另存为 xlsx 再导入。");
        };
    }

    private static Stream<Row> rows(Document.Sheet sheet) {
        var all = sheet.grid().rows();
        for (var at = 0; at < all.size(); at++) {
            var heads = texts(all.get(at));
            var part = Part.of(heads);
            if (part.isPresent()) {
                var name = sheet.name().isEmpty() ? part.get().text() : sheet.name();
                return all.subList(at + 1, all.size()).stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> new Row(part.get(), name, row.number(), values(heads, row)));
            }
        }
        return Stream.empty();
    }

    private static Map<String, String> values(List<String> heads, Grid.Row row) {
        var values = new HashMap<String, String>();
        for (var column = 0; column < heads.size(); column++) {
            values.putIfAbsent(heads.get(column), row.text(column).strip());
        }
        return values;
    }

    private static List<String> texts(Grid.Row row) {
        var texts = new ArrayList<String>();
        row.cells().forEach(cell -> texts.add(cell.text().strip()));
        return texts;
    }
}
