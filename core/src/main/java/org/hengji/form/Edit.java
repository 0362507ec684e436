package org.hengji.form;

/**
 * 修改: one change to a form. Values are cell text as typed, {@code ""} for blank. A list of edits is a fix, a paste, an
 * import, an undo, or the difference of two versions.
 */
public sealed interface Edit {

    /** 改: the cell at {@code path} goes from {@code before} to {@code after}. */
    record Set(Path path, String before, String after) implements Edit {}

    /** 增行: a blank row with the caller's id, behind the row {@code after}, or first where that is {@link RowId#NONE}. */
    record Insert(Path list, RowId id, RowId after) implements Edit {}

    /** 删行: the row at {@code row}; {@code before} is its text, cells joined by tabs. */
    record Remove(Path row, String before) implements Edit {}

    /** 移行: the row moves behind the row {@code after}, or to the front where that is {@link RowId#NONE}. */
    record Move(Path row, RowId after) implements Edit {}
}
