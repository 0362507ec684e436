package org.hengji.fillin;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** 栏目表: a label and a cell in each row; the hidden column says which place the cell is. */
final class FieldSheet {

    static final int KEY = 0;
    static final int LABEL = 1;
    static final int VALUE = 2;
    private static final double LABEL_WIDTH = 26;
    private static final double VALUE_WIDTH = 80;

    private FieldSheet() {}

    static void write(Worksheet sheet, Plan.Fields fields, Record form) {
        var look = new Look(sheet);
        sheet.width(LABEL, LABEL_WIDTH);
        sheet.width(VALUE, VALUE_WIDTH);
        sheet.hideColumn(KEY);
        sheet.hideRow(0);
        sheet.value(0, KEY, Names.FIELDS);
        sheet.value(1, KEY, Names.HEADS);
        look.head(1, LABEL, "栏目");
        look.head(1, VALUE, "填写");
        sheet.freezePane(0, 2);
        var row = 2;
        for (var field : fields.fields()) {
            var text = Entries.text(form, field.path());
            sheet.value(row, KEY, field.path());
            look.head(row, LABEL, field.label());
            look.cell(row, VALUE, text, Entries.isNumber(form, field.path()), false);
            look.height(row, List.of(field.label(), text), List.of(LABEL_WIDTH, VALUE_WIDTH));
            row++;
        }
    }
}
