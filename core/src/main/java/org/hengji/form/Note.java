package org.hengji.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 读表说明: one thing the reader changed or could not place. The form holds the repaired reading; the note holds what was
 * printed.
 *
 * @param row the line or row of the source, counted from 1; 0 where it has none
 * @param at the place in the form; {@link Path#FORM} where there is none
 */
public record Note(Kind kind, int row, Path at, List<String> printed, List<String> read, String why) {

    /** 说明种类, with its name in the canonical JSON. */
    public enum Kind {
        MARKUP("markup"),
        SHIFTED_CELLS("shifted-cells"),
        COLUMN_SHIFT("column-shift"),
        MISSING_LABEL("missing-label"),
        TEMPLATE_ROW("template-row"),
        UNPLACED("unplaced"),
        GLUED("glued"),
        ENCODING("encoding"),
        RADICAL("radical"),
        RULESET("ruleset"),
        LIMIT("limit"),
        NO_CELLS("no-cells"),
        SKIPPED("skipped"),
        FORMULA("formula"),
        HIDDEN("hidden");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** The kind of that name in the canonical JSON. */
        public static Optional<Kind> named(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.text.equals(text))
                    .findFirst();
        }
    }

    public Note {
        printed = List.copyOf(printed);
        read = List.copyOf(read);
    }
}
