package org.hengji.check.score;

import org.hengji.check.Examination;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.indicator.Indicator;
import org.hengji.scheme.Words;
import org.hengji.scoring.RowScore;

/** 偏差原因: whether a row says why points were lost, as far as the source lets anybody tell. */
enum Reason {
    GIVEN,
    /** The form has the column and nothing stands in it. */
    MISSING,
    NO_COLUMN,
    /** It may have been lost on the way from paper to text. */
    UNKNOWN;

    private static final String WORD = "原因";

    static Reason of(Examination examination, RowScore row, Words words) {
        if (says(row.reason(), words) || says(remark(examination, row), words)) {
            return GIVEN;
        }
        if (!examination.source().hasCells() || isLost(examination)) {
            return UNKNOWN;
        }
        return row.reason().isAbsent() ? NO_COLUMN : MISSING;
    }

    boolean isAbsent() {
        return this == MISSING || this == NO_COLUMN;
    }

    private static boolean says(Cell<String> cell, Words words) {
        return cell instanceof Cell.Known<String>(var text, var _) && !words.isPlaceholder(text);
    }

    private static Cell<String> remark(Examination examination, RowScore row) {
        return Forms.at((Record) examination.form(), row.at()).orElse("") instanceof Indicator own
                ? own.remark()
                : Cell.absent();
    }

    /** A text about reasons that found no place in the form. */
    private static boolean isLost(Examination examination) {
        return examination.source().notes(Note.Kind.UNPLACED).stream()
                .anyMatch(note -> note.printed().stream().anyMatch(text -> text.contains(WORD)));
    }
}
