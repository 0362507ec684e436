package org.hengji.read.pdf;

/** 页上的一项: a line of text or a table, in the order of the page. */
sealed interface Item {

    int page();

    double top();

    /** 一行字: {@code share} says how far down the page it stands, 0 at its upper edge. */
    record Words(int page, double top, double share, String text) implements Item {}

    /** 一张表: what lines enclose on one page. */
    record Ruled(int page, double top, PageTable table) implements Item {}
}
