package org.hengji.edit;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hengji.form.Note;
import org.hengji.form.Path;

/** 说明随行: notes that point at rows by position go with their rows when a list changes. */
final class FollowedNotes {

    private FollowedNotes() {}

    /** The notes after the rows of {@code list} went where {@code moved} says; other notes stay as they are. */
    static List<Note> of(List<Note> notes, Path list, IntUnaryOperator moved) {
        return notes.stream().map(note -> followed(note, list, moved)).toList();
    }

    private static Note followed(Note note, Path list, IntUnaryOperator moved) {
        var depth = list.depth();
        var steps = note.at().steps();
        if (steps.size() <= depth
                || !list.contains(note.at())
                || !(steps.get(depth) instanceof Path.Step.Index(var index))) {
            return note;
        }
        var at = list.row(moved.applyAsInt(index));
        for (var step : steps.subList(depth + 1, steps.size())) {
            at = at.plus(step);
        }
        return new Note(note.kind(), note.row(), at, note.printed(), note.read(), note.why());
    }
}
