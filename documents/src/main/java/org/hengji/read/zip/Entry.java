package org.hengji.read.zip;

/** 部件的登记: what the directory says of a part, and where its bytes begin. {@code head} is where its own head begins. */
record Entry(String name, boolean isDeflated, long sum, int head, int begin, int packed) {

    int end() {
        return begin + packed;
    }
}
