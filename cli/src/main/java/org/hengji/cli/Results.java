package org.hengji.cli;

/** 输出: how the results of many forms follow one another on standard output. */
interface Results {

    void add(String text);

    void close(Tally tally);
}
