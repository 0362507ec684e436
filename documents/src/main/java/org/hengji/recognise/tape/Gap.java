package org.hengji.recognise.tape;

/** 间隔: what stood between a text and the one before it. */
enum Gap {
    /** A blank within a line of a source without cells. */
    SPACE,
    /** The edge of a cell. */
    CELL,
    /** The end of a line of a source without cells. */
    LINE,
    /** The end of a row of cells. */
    ROW;

    boolean endsRow() {
        return this == LINE || this == ROW;
    }
}
