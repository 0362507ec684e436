package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.number.Folds;

/** 读表说明的收集: what a recogniser changed or left over, in the order it came upon it. */
public final class Notes {

    private final List<Note> notes = new ArrayList<>();

    public List<Note> all() {
        return List.copyOf(notes);
    }

    public void add(Note.Kind kind, int row, Path at, List<String> printed, List<String> read, String why) {
        notes.add(new Note(kind, row, at, printed, read, why));
    }

    /** What a reader says of its source, as a note on the form. */
    public static Note.Kind kind(Grid.Remark remark) {
        return remark.kind().equals("page")
                ? Note.Kind.NO_CELLS
                : Note.Kind.named(remark.kind()).orElse(Note.Kind.LIMIT);
    }

    public void unplaced(int row, List<String> texts, String why) {
        if (!texts.isEmpty()) {
            add(Note.Kind.UNPLACED, row, Path.FORM, texts, List.of(), why);
        }
    }

    /** A row behind a header that stands elsewhere than the table's first. */
    void moved(int row, Path at, Columns columns) {
        if (columns.isMoved()) {
            add(Note.Kind.COLUMN_SHIFT, row, at, List.of(), List.of(), "这一行按续页的表头读");
        }
    }

    /** A text through its door, with a note where markup or radicals were taken out of it. */
    public Cell<String> text(String printed, int row, Path at) {
        var cell = Texts.read(printed);
        if (!(cell instanceof Cell.Known<String>(var plain, var raw))) {
            return cell;
        }
        if (Texts.hasMarkup(raw)) {
            add(Note.Kind.MARKUP, row, at, List.of(raw), List.of(plain), "文字里有网页标记，已去掉");
        }
        if (Folds.hasRadical(raw)) {
            add(Note.Kind.RADICAL, row, at, List.of(raw), List.of(plain), "文字里有部首字符，已换成汉字");
        }
        return Cell.known(plain, plain);
    }
}
