package org.hengji.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.hengji.entry.Entry;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Edited;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.Rows;
import org.hengji.form.Source;

/**
 * 修改: the one function that changes forms. An edit is applied when its cell still holds what the edit was made from, or
 * already holds what it asks for; every other edit comes back with what stands there. Applying an edit settles the
 * reader's notes about its place. What one indicator says in several lists is changed in all of them; a row is removed
 * from or moved in the one list that is named, and one that is inserted where its indicator stands elsewhere says the same.
 */
public final class Edits {

    private Edits() {}

    public static <F extends Record & Form> Edited<F> apply(F form, List<Edit> edits) {
        var present = form;
        var refused = new ArrayList<Edited.Refused>();
        for (var edit : edits) {
            var attempt = attempt(present, edit);
            if (attempt.refused().isEmpty()) {
                present = attempt.form();
            }
            refused.addAll(attempt.refused());
        }
        return new Edited<>(present, refused);
    }

    private static <F extends Record & Form> Edited<F> attempt(F form, Edit edit) {
        return switch (edit) {
            case Edit.Set set -> set(form, set);
            case Edit.Insert insert -> insert(form, insert);
            case Edit.Remove remove -> remove(form, remove);
            case Edit.Move move -> move(form, move);
        };
    }

    private static <F extends Record & Form> Edited<F> set(F form, Edit.Set set) {
        var cell = Forms.cell(form, set.path());
        if (cell.isEmpty()) {
            return refused(form, set, "", "表里没有这一格");
        }
        var text = text(cell.get());
        if (!text.equals(set.before()) && !text.equals(set.after()) && !isPrint(form, set)) {
            return refused(form, set, text, "这一格现在是“" + text + "”，不是“" + set.before() + "”");
        }
        var present = entered(form, set.path(), set.after());
        for (var shared : SharedRows.cells(form, set.path())) {
            present = entered(present, shared, set.after());
        }
        return applied(present);
    }

    private static <F extends Record & Form> F entered(F form, Path path, String text) {
        var entered = Entry.read(Forms.cellType(form, path), text, form.source());
        var changed = Forms.with(form, path, withoutMarkup(entered));
        return noted(settled(changed, path), path, entered);
    }

    /** The cell as it is stored; the markup that was typed is in the note about it. */
    private static Cell<?> withoutMarkup(Cell<?> entered) {
        return entered instanceof Cell.Known<?>(String value, var raw) && Texts.hasMarkup(raw)
                ? Cell.text(value)
                : entered;
    }

    /** The cell's text as a person would have typed it: what an edit of the cell is made from. */
    public static String text(Cell<?> cell) {
        return cell instanceof Cell.Known<?>(String value, var raw) && Texts.hasMarkup(raw) ? value : cell.raw();
    }

    /** Whether {@code before} is what was printed in the cell before the reader repaired it. */
    private static boolean isPrint(Form form, Edit.Set set) {
        var place = Forms.byPosition((Record) form, set.path());
        return form.source().notes().stream()
                .anyMatch(note -> Forms.byPosition((Record) form, note.at()).contains(place)
                        && (note.printed().contains(set.before())
                                || set.before().isEmpty() && note.kind() == Note.Kind.SHIFTED_CELLS));
    }

    private static <F extends Record & Form> F noted(F form, Path path, Cell<?> entered) {
        if (!(entered instanceof Cell.Known<?>(String value, var raw)) || !Texts.hasMarkup(raw)) {
            return form;
        }
        var note = new Note(Note.Kind.MARKUP, 0, path, List.of(raw), List.of(value), "文字里有网页标记，已去掉");
        return source(form, form.source().plus(note));
    }

    private static <F extends Record & Form> F settled(F form, Path path) {
        var place = Forms.byPosition(form, path);
        var left = form.source().notes().stream()
                .filter(note -> !settles(place, Forms.byPosition(form, note.at())))
                .toList();
        return left.size() == form.source().notes().size()
                ? form
                : source(form, form.source().withNotes(left));
    }

    /** A change of a cell settles what was noted about it or its row; a note about a whole list stays. */
    private static boolean settles(Path path, Path about) {
        return about.equals(path)
                || about.contains(path) && !(about.isForm() || about.last() instanceof Path.Step.Name);
    }

    private static <F extends Record & Form> Edited<F> insert(F form, Edit.Insert insert) {
        var list = rows(form, insert.list());
        if (list.isEmpty()) {
            return refused(form, insert, "", "表里没有这个列表");
        }
        var rows = list.get();
        if (Rows.indexOf(rows, insert.id()) >= 0) {
            return applied(form);
        }
        var index = insert.after().isNone() ? 0 : Rows.indexOf(rows, insert.after()) + 1;
        if (index == 0 && !insert.after().isNone()) {
            return refused(form, insert, "", "要插在它后面的那一行已经不在了");
        }
        var blank = Records.with(BlankRows.of(form, insert.list()), "id", insert.id());
        var row = SharedRows.filled(form, blank);
        var longer = Forms.with(form, insert.list(), Rows.inserted(rows, index, row));
        return applied(followed(longer, insert.list(), at -> at < index ? at : at + 1));
    }

    private static <F extends Record & Form> Edited<F> remove(F form, Edit.Remove remove) {
        var list = listOf(form, remove.row());
        if (list.isEmpty()) {
            return refused(form, remove, "", "这一行已经不在了");
        }
        var index = index(form, remove.row());
        var text = Rows.text((Record) list.get().get(index));
        if (!text.equals(remove.before())) {
            return refused(form, remove, text, "这一行已经改过，没有删除");
        }
        var settled = settled(form, remove.row());
        var shorter = Forms.with(settled, remove.row().parent(), Rows.removed(list.get(), index));
        return applied(followed(shorter, remove.row().parent(), at -> at < index ? at : at - 1));
    }

    private static <F extends Record & Form> Edited<F> move(F form, Edit.Move move) {
        var list = listOf(form, move.row());
        if (list.isEmpty()) {
            return refused(form, move, "", "这一行已经不在了");
        }
        var from = index(form, move.row());
        var without = Rows.removed(list.get(), from);
        var to = move.after().isNone() ? 0 : Rows.indexOf(without, move.after()) + 1;
        if (to == 0 && !move.after().isNone()) {
            return refused(form, move, "", "要移到它后面的那一行已经不在了");
        }
        var moved = Forms.with(
                form, move.row().parent(), Rows.inserted(without, to, list.get().get(from)));
        return applied(followed(moved, move.row().parent(), at -> movedTo(at, from, to)));
    }

    private static int movedTo(int at, int from, int to) {
        if (at == from) {
            return to;
        }
        var without = at < from ? at : at - 1;
        return without < to ? without : without + 1;
    }

    private static <F extends Record & Form> F followed(F form, Path list, IntUnaryOperator moved) {
        var notes = FollowedNotes.of(form.source().notes(), Forms.byPosition(form, list), moved);
        return source(form, form.source().withNotes(notes));
    }

    private static Optional<List<?>> rows(Record form, Path list) {
        return Forms.at(form, list).filter(List.class::isInstance).map(rows -> (List<?>) rows);
    }

    /** The list a row stands in; empty where the path leads to no row. */
    private static Optional<List<?>> listOf(Record form, Path row) {
        return row.isForm() || Forms.at(form, row).isEmpty() ? Optional.empty() : rows(form, row.parent());
    }

    private static int index(Record form, Path row) {
        return switch (Forms.byPosition(form, row).last()) {
            case Path.Step.Index(var index) -> index;
            case Path.Step.Id _, Path.Step.Name _ -> throw new IllegalArgumentException("not a row: " + row);
        };
    }

    @SuppressWarnings("unchecked")
    private static <F extends Record & Form> F source(F form, Source source) {
        return (F) form.withSource(source);
    }

    private static <F> Edited<F> applied(F form) {
        return new Edited<>(form, List.of());
    }

    private static <F> Edited<F> refused(F form, Edit edit, String present, String why) {
        return new Edited<>(form, List.of(new Edited.Refused(edit, present, why)));
    }
}
