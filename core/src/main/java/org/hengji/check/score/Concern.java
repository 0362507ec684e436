package org.hengji.check.score;

/** 归属: which check has to speak of a row. Every row has one at most, so that nobody reads two findings about one figure. */
enum Concern {
    NONE,
    EMPTY_TOTAL,
    EXECUTION,
    OVER_WEIGHT,
    NOT_COMPARABLE,
    FULL_BUT_MISSED,
    MET_BUT_DEDUCTED,
    OUT_OF_BAND,
    MISMATCH,
    OVERACHIEVED,
    NO_REASON
}
