package org.hengji.fillin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.form.Form;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Refusal;

/** 填好的栏目: each cell by the place that the hidden column names, on whichever sheet and in whichever row it stands now. */
final class FilledFields {

    private FilledFields() {}

    static Record read(Record form, Plan.Fields fields, List<Document.Sheet> sheets) throws Refusal {
        var texts = texts(sheets);
        var filled = form;
        for (var field : fields.fields()) {
            if (!texts.containsKey(field.path())) {
                throw new Refusal("工作表“%s”里找不到“%s”这一行；请恢复这一行，不用填的可以留空。".formatted(fields.name(), field.label()));
            }
            filled = Entries.with(filled, field.path(), texts.getOrDefault(field.path(), ""), ((Form) form).source());
        }
        return filled;
    }

    /** The value is the last text of its row; the label before it does not count. */
    private static Map<String, String> texts(List<Document.Sheet> sheets) {
        var texts = new HashMap<String, String>();
        for (var sheet : sheets) {
            if (sheet.isHidden()) {
                continue;
            }
            for (var row : sheet.grid().rows()) {
                for (var column = 0; column < row.cells().size(); column++) {
                    if (isPath(row.text(column))) {
                        texts.putIfAbsent(row.text(column), value(row, column));
                    }
                }
            }
        }
        return texts;
    }

    private static boolean isPath(String text) {
        return text.length() < 80 && text.matches("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");
    }

    private static String value(Grid.Row row, int key) {
        return row.text(key + FieldSheet.VALUE);
    }
}
