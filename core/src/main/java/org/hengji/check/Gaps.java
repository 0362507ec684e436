package org.hengji.check;

import java.util.Optional;
import org.hengji.form.Note;
import org.hengji.ruleset.Ruleset;

/** 没有读到的内容: why what is missing from a form proves nothing. */
final class Gaps {

    private static final String LABELS = "table-form";
    private static final int QUOTED = 12;

    private Gaps() {}

    /** Why something that is not in the form may stand in its source; empty for a whole form. */
    static Optional<String> of(Examination examination) {
        var source = examination.source();
        if (!source.complete()) {
            return Optional.of("来源没有完整读到");
        }
        return source.hasCells() ? unplaced(examination) : Optional.of("来源没有分出单元格");
    }

    /** A text the reader found no place for may be what seems missing; a label without a value is not. */
    private static Optional<String> unplaced(Examination examination) {
        if (examination.isDepartmentPlan()) {
            return Optional.empty();
        }
        for (var note : examination.source().notes(Note.Kind.UNPLACED)) {
            for (var text : note.printed()) {
                if (isValue(text, examination.ruleset())) {
                    return Optional.of("来源里的" + quoted(text) + "没有放进表里");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(String text, Ruleset ruleset) {
        return !text.isBlank()
                && text.indexOf('□') < 0
                && ruleset.taxonomies().level1(text).isEmpty()
                && ruleset.taxonomies().level2(text).isEmpty()
                && ruleset.vocabulary(LABELS).role(text).isEmpty();
    }

    private static String quoted(String text) {
        return Places.quoted(text.length() > QUOTED ? text.substring(0, QUOTED) + "……" : text);
    }
}
