package org.hengji.check;

import java.util.List;
import org.hengji.form.Edit;

/**
 * 修改建议: edits a person can apply with one click.
 *
 * @param safe whether the meaning cannot change: markup, blanks, a doubled %, moved cells, the only possible label; never
 *     an amount, a bound, a comparator or a unit
 */
public record Fix(String label, boolean safe, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }

    public static Fix safe(String label, Edit... edits) {
        return new Fix(label, true, List.of(edits));
    }

    public static Fix offer(String label, Edit... edits) {
        return new Fix(label, false, List.of(edits));
    }
}
