package org.hengji.fillin;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;

/** 表格表: a row of the form in each row, nothing merged, so that it can be sorted; the hidden column says which one it was. */
final class TableSheet {

    static final int KEY = 0;
    static final int FIRST_ROW = 2;
    private static final int SPARE = 100;

    private final Worksheet sheet;
    private final Plan.Table table;
    private final Lists lists;
    private final Look look;
    private final List<Double> widths;

    TableSheet(Worksheet sheet, Plan.Table table, Lists lists) {
        this.sheet = sheet;
        this.table = table;
        this.lists = lists;
        this.look = new Look(sheet);
        this.widths =
                table.columns().stream().map(column -> column.width() * 1.3 + 2).toList();
    }

    void write(Record form) {
        sheet.hideColumn(KEY);
        sheet.hideRow(0);
        sheet.value(0, KEY, Names.TABLE + table.list());
        sheet.value(1, KEY, Names.HEADS);
        sheet.freezePane(0, FIRST_ROW);
        for (var at = 0; at < table.columns().size(); at++) {
            sheet.value(0, at + 1, table.columns().get(at).key());
            sheet.width(at + 1, widths.get(at));
            look.head(1, at + 1, table.columns().get(at).label());
        }
        var rows = Plan.records(Forms.at(form, Path.of(table.list())).orElseThrow());
        var end = FIRST_ROW;
        for (var at = 0; at < rows.size(); at++) {
            end = row(end, at, rows.get(at));
        }
        spare(end, rows.getFirst());
        for (var at = 0; at < table.columns().size(); at++) {
            lists.offer(sheet, table.columns().get(at).component(), at + 1, FIRST_ROW, end + SPARE - 1);
        }
    }

    private int row(int at, int index, Record row) {
        if (!table.hasInner()) {
            line(at, String.valueOf(index), row, List.of(), false);
            return at + 1;
        }
        var inners = Plan.records(Records.get(row, table.inner()));
        for (var i = 0; i < Math.max(1, inners.size()); i++) {
            var key = index + "." + (i < inners.size() ? i : "");
            line(at + i, key, row, inners.subList(Math.min(i, inners.size()), Math.min(i + 1, inners.size())), i > 0);
        }
        return at + Math.max(1, inners.size());
    }

    private void line(int at, String key, Record row, List<Record> inner, boolean isRepeated) {
        sheet.value(at, KEY, "#" + key);
        var texts = new ArrayList<String>();
        for (var column = 0; column < table.columns().size(); column++) {
            var each = table.columns().get(column);
            var owner = each.isInner() ? inner : List.of(row);
            var text = owner.isEmpty() ? "" : Entries.text(owner.getFirst(), each.component());
            var isNumber = !owner.isEmpty() && Entries.isNumber(owner.getFirst(), each.component());
            look.cell(at, column + 1, text, isNumber, isRepeated && !each.isInner());
            texts.add(isRepeated && !each.isInner() ? "" : text);
        }
        look.height(at, texts, widths);
    }

    /** Rows below, ready to be filled in. */
    private void spare(int from, Record like) {
        for (var column = 0; column < table.columns().size(); column++) {
            var each = table.columns().get(column);
            var isNumber = !each.isInner() && Entries.isNumber(like, each.component());
            look.blank(from, column + 1, from + SPARE / 10 - 1, isNumber);
        }
    }
}
