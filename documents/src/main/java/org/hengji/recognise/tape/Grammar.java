package org.hengji.recognise.tape;

import java.util.List;

/** 行的文法: what the columns of a table take, and how badly a text fits. The lower, the better; a row costs the sum. */
interface Grammar {

    double IMPOSSIBLE = 1000;

    List<Column> columns();

    /** What it costs to put a text into a column. */
    double fit(int column, String text);

    /** What it costs to leave a column out. */
    double skip(int column);

    /** Whether a word may belong to a text of this column that began before it. */
    boolean mayJoin(int column, String more);

    /** What it costs to find no place for a text. */
    double drop(String text);
}
