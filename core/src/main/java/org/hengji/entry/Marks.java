package org.hengji.entry;

import java.util.Set;
import org.hengji.number.Folds;

/** 空缺的写法: what people write in a cell that has nothing to hold. */
final class Marks {

    private static final int LONGEST = 4;
    private static final Set<String> DASHES = Set.of("-", "--", "---", "----");

    private Marks() {}

    /** A dash alone: the cell does not apply. */
    static boolean isDash(String raw) {
        if (beginsWithHan(raw)) {
            return false;
        }
        var label = Folds.label(raw);
        return label.length() <= LONGEST && DASHES.contains(label);
    }

    /** Most cells do, and need not be folded to be told from a dash. */
    private static boolean beginsWithHan(String raw) {
        return !raw.isEmpty() && raw.charAt(0) >= '\u4E00' && raw.charAt(0) <= '\u9FFF';
    }
}
