package org.hengji.fillin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.json.FormJson;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.hengji.write.workbook.PlainText;
import org.hengji.write.workbook.Unclosed;

/** 填报簿: a form as a workbook to fill in, without macros and without merged cells. */
public final class FillInWorkbook {

    private static final int CHUNK = 16_000;
    private static final List<String> GUIDE = List.of(
            "怎么填",
            "1. 各工作表的白格可以直接填写；表头、工作表和列请不要删除。工作表改名、列换位置都不影响读入。",
            "2. 表格可以排序、插入、删除行。新行填在表的末尾或中间都可以，整行复制的算新行。",
            "3. 有下拉箭头的格请优先从列表里选，列表之外的写法也能填。",
            "4. 金额只填数字，单位见表头；没有的填“—”，还没有定的留空，留空不等于零。",
            "5. 重点任务一行一个关键性指标，灰字是同一任务的重复内容；要改任务的内容，改其中任意一行即可。",
            "6. 填好后保存为 xlsx，直接送检或读入；不要另存为带宏的格式。");

    private FillInWorkbook() {}

    /** Writes the form; {@code out} stays open. */
    public static void write(Form form, OutputStream out) throws IOException {
        writeKept(kept(form), out);
    }

    /** The form as it will be remembered: the canonical JSON keeps that there is nothing, and not how that was printed. */
    private static Form kept(Form form) {
        try {
            return FormJson.read(FormJson.text(form)).getFirst();
        } catch (Refusal refusal) {
            throw new IllegalStateException("the codec reads what it writes", refusal);
        }
    }

    private static void writeKept(Form form, OutputStream out) throws IOException {
        var ruleset = Rulesets.get(form.ruleset());
        var plan = Plan.of(form, ruleset);
        var lists = new Lists(ruleset);
        try (var workbook = new Workbook(new Unclosed(out), "Hengji", "01.0000")) {
            workbook.setGlobalDefaultFont(Look.FONT, Look.SIZE);
            guide(workbook.newWorksheet(Names.GUIDE), form);
            for (var sheet : plan.sheets()) {
                var made = workbook.newWorksheet(sheet.name());
                page(made);
                switch (sheet) {
                    case Plan.Fields fields -> FieldSheet.write(made, fields, (Record) form);
                    case Plan.Table table -> new TableSheet(made, table, lists).write((Record) form);
                }
            }
            lists.write(workbook.newWorksheet(Names.LISTS));
            remember(workbook.newWorksheet(Names.FORM), form, plan);
        }
    }

    private static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void guide(Worksheet sheet, Form form) {
        sheet.width(0, 100);
        sheet.value(0, 0, PlainText.of(form.title().raw()));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (var line = 0; line < GUIDE.size(); line++) {
            sheet.value(line + 2, 0, GUIDE.get(line));
            sheet.style(line + 2, 0).wrapText(true).verticalAlignment("center").set();
        }
        page(sheet);
    }

    /** The form as it was, by which what people changed is told from what they left alone. */
    private static void remember(Worksheet sheet, Form form, Plan plan) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Names.MARK));
        rows.add(List.of(Names.TEMPLATE, plan.template()));
        rows.add(List.of(Names.KIND, form.kind()));
        rows.add(List.of(Names.RULESET, form.ruleset()));
        rows.add(List.of(Names.YEAR, form.year().raw()));
        for (var each : plan.sheets()) {
            rows.add(columns(each));
        }
        var bare = form.withSource(form.source().withNotes(form.source().notes(Note.Kind.RULESET)));
        var json = FormJson.text(bare);
        for (var at = 0; at < json.length(); ) {
            var end = end(json, at);
            rows.add(List.of(Names.JSON, "|" + json.substring(at, end) + "|"));
            at = end;
        }
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, PlainText.of(rows.get(row).get(column)));
            }
        }
    }

    /** No character is parted. */
    private static int end(String json, int at) {
        var end = Math.min(json.length(), at + CHUNK);
        return end < json.length() && Character.isLowSurrogate(json.charAt(end)) ? end + 1 : end;
    }

    private static List<String> columns(Plan.Sheet sheet) {
        var row = new ArrayList<String>();
        row.add(Names.COLUMNS);
        switch (sheet) {
            case Plan.Fields(var name, var fields) -> {
                row.add(Names.FIELDS);
                row.add(name);
                fields.forEach(field -> row.add(field.path()));
            }
            case Plan.Table table -> {
                row.add(Names.TABLE + table.list());
                row.add(table.name());
                table.columns().forEach(column -> row.add(column.key()));
            }
        }
        return row;
    }
}
