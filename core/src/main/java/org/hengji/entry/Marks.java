package org.hengji.entry;

import org.hengji.number.Folds;

/** 空缺的写法: what people write in a cell that has nothing to hold. */
final class Marks {

    private static final int LONGEST = 4;

    private Marks() {}

    /** A dash alone: the cell does not apply. */
    static boolean isDash(String raw) {
        var label = Folds.label(raw);
        return !label.isEmpty() && label.length() <= LONGEST && label.chars().allMatch(c -> c == '-');
    }
}
