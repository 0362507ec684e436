package org.hengji.server.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengji.edit.EditsById;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Rows;
import org.hengji.layout.PrintedNames;
import org.hengji.ruleset.Ruleset;

/**
 * 改后的表: what came of a request: the form, the edits that made it so, and which of the request's were made or not.
 *
 * @param made as they are kept, of the form's own cells, rows by identity; what changed nothing is not among them
 * @param done the positions in the request of those that hold now
 */
record Applied(Form form, List<Edit> made, List<Integer> done, List<Refused> refused) {

    private static final int MAX_ROWS = 500;
    private static final Set<Path> FIXED = Set.of(Path.of("title"), Path.of("year"));

    /** 未改: which edit of the request was not made, where, what stands there, and why. */
    record Refused(int index, Path path, String present, String why) {}

    /** @param others places that others changed since the sender last looked */
    static Applied of(Form form, Ruleset ruleset, List<Edit> edits, List<Path> others) {
        var present = form;
        var made = new ArrayList<Edit>();
        var done = new ArrayList<Integer>();
        var refused = new ArrayList<Refused>();
        for (var i = 0; i < edits.size(); i++) {
            var own = own(present, ruleset, edits.get(i));
            var bar = isStale(edits.get(i), others) ? "这一行别人刚改过，没有删，请看过再删" : bar(present, own.getFirst());
            var edited = present.with(own);
            if (!bar.isEmpty() || !edited.refused().isEmpty()) {
                var why = bar.isEmpty() ? edited.refused().getFirst().why() : bar;
                var place = place(edits.get(i));
                refused.add(new Refused(i, place, PrintedNames.text(present, place), why));
                continue;
            }
            done.add(i);
            if (!edited.form().equals(present)) {
                made.addAll(changing(present, own));
                present = edited.form();
            }
        }
        return new Applied(present, List.copyOf(made), List.copyOf(done), List.copyOf(refused));
    }

    /** The edits of the form's own cells that an edit of the official table means. */
    private static List<Edit> own(Form form, Ruleset ruleset, Edit edit) {
        var own = switch (edit) {
            case Edit.Set set -> PrintedNames.edits(form, set, ruleset.measures());
            case Edit.Remove(var row, var before)
            when before.isEmpty() -> List.<Edit>of(new Edit.Remove(row, text(form, row)));
            case Edit.Insert _, Edit.Remove _, Edit.Move _ -> List.of(edit);
        };
        return EditsById.of(form, own);
    }

    private static String text(Form form, Path row) {
        return Forms.at((Record) form, row)
                .filter(Record.class::isInstance)
                .map(found -> Rows.text((Record) found))
                .orElse("");
    }

    /** Who removes a row without saying what it holds means the row as it was last seen. */
    private static boolean isStale(Edit edit, List<Path> others) {
        return edit instanceof Edit.Remove(var row, var before)
                && before.isEmpty()
                && others.stream().anyMatch(row::contains);
    }

    private static List<Edit> changing(Form form, List<Edit> edits) {
        var changing = new ArrayList<Edit>();
        var present = form;
        for (var edit : edits) {
            var after = present.with(List.of(edit)).form();
            if (!after.equals(present)) {
                changing.add(edit);
            }
            present = after;
        }
        return changing;
    }

    /** Why the place is not to be written to; empty where it is. */
    private static String bar(Form form, Edit edit) {
        return switch (edit) {
            case Edit.Set(var path, var _, var _) when FIXED.contains(path) -> "标题和年度由任务决定，不能在表里改";
            case Edit.Set(var path, var _, var _)
            when Forms.cell((Record) form, path).filter(cell -> cell.isAbsent()).isPresent() -> "这张表样没有这一栏";
            case Edit.Insert(var list, var _, var _)
            when rows(form, list) >= MAX_ROWS -> "这里已经有 " + MAX_ROWS + " 行，不能再加";
            case Edit.Set _, Edit.Insert _, Edit.Remove _, Edit.Move _ -> "";
        };
    }

    private static int rows(Form form, Path list) {
        return Forms.at((Record) form, list).orElse(form) instanceof List<?> rows ? rows.size() : 0;
    }

    static Path place(Edit edit) {
        return switch (edit) {
            case Edit.Set(var path, var _, var _) -> path;
            case Edit.Insert(var list, var _, var _) -> list;
            case Edit.Remove(var row, var _) -> row;
            case Edit.Move(var row, var _) -> row;
        };
    }
}
