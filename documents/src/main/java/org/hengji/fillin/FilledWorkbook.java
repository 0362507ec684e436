package org.hengji.fillin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.read.Document;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;

/** 读填报簿: the form again from the workbook it was filled in with. */
public final class FilledWorkbook {

    private FilledWorkbook() {}

    public static boolean is(List<Document.Sheet> sheets) {
        return Memory.isIn(sheets);
    }

    /** The form as people left it; a sheet or a column that is gone is refused by its name. */
    public static Form read(List<Document.Sheet> sheets) throws Refusal {
        var memory = Memory.of(sheets);
        var source = new Source(
                "xlsx",
                memory.form().source().complete(),
                memory.form().source().unit(),
                memory.form().source().notes());
        return filled((Record) memory.form().withSource(source), memory, sheets);
    }

    private static Form filled(Record base, Memory memory, List<Document.Sheet> sheets) throws Refusal {
        var plan = Plan.of((Form) base, Rulesets.get(memory.form().ruleset()));
        var filled = base;
        for (var each : plan.sheets()) {
            var mark = each instanceof Plan.Table table ? Names.TABLE + table.list() : Names.FIELDS;
            for (var written : memory.sheets()) {
                if (written.mark().equals(mark) && written.name().equals(each.name())) {
                    filled = filled(filled, each, written, sheets);
                }
            }
        }
        return (Form) filled;
    }

    private static Record filled(Record form, Plan.Sheet sheet, Memory.Written written, List<Document.Sheet> sheets)
            throws Refusal {
        var labels = labels(sheet);
        return switch (sheet) {
            case Plan.Fields fields -> FilledFields.read(form, fields, sheets);
            case Plan.Table table -> {
                var found = FilledSheet.find(sheets, written, labels);
                yield noted(FilledTable.read(form, table, found), found);
            }
        };
    }

    private static Map<String, String> labels(Plan.Sheet sheet) {
        var labels = new HashMap<String, String>();
        if (sheet instanceof Plan.Table table) {
            table.columns().forEach(column -> labels.put(column.key(), column.label()));
        }
        return labels;
    }

    /** What stands in a column that people added belongs nowhere. */
    private static Record noted(Record form, FilledSheet sheet) {
        var source = ((Form) form).source();
        for (var stray : sheet.strays()) {
            var why = "工作表“" + sheet.name() + "”里这一列不是表里的栏，没有读入";
            source = source.plus(
                    new Note(Note.Kind.UNPLACED, stray.row(), Path.FORM, List.of(stray.text()), List.of(), why));
        }
        return (Record) ((Form) form).withSource(source);
    }
}
