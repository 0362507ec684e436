package org.hengji.form;

import java.util.ArrayList;
import java.util.List;
import org.hengji.money.MoneyUnit;

/**
 * 来源: what the form was read from and what the reader did to it.
 *
 * @param format text, csv, markdown, html or json
 * @param complete false when the source was cut off, so that what is missing proves nothing
 * @param unit the unit the amounts are printed in
 */
public record Source(String format, boolean complete, MoneyUnit unit, List<Note> notes) {

    public static final Source TYPED = new Source("form", true, MoneyUnit.WAN, List.of());

    public Source {
        notes = List.copyOf(notes);
    }

    /** Whether the source kept its cells apart; without them nothing can be said about shifts or stray blanks. */
    public boolean hasCells() {
        return !has(Note.Kind.NO_CELLS);
    }

    public List<Note> notes(Note.Kind kind) {
        return has(kind) ? notes.stream().filter(note -> note.kind() == kind).toList() : List.of();
    }

    private boolean has(Note.Kind kind) {
        for (var note : notes) {
            if (note.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    public Source plus(Note note) {
        var longer = new ArrayList<>(notes);
        longer.add(note);
        return new Source(format, complete, unit, longer);
    }

    public Source withNotes(List<Note> changed) {
        return new Source(format, complete, unit, changed);
    }

    public Source withFormat(String changed) {
        return new Source(changed, complete, unit, notes);
    }
}
