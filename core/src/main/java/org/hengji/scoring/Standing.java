package org.hengji.scoring;

/** 达成情况: whether an actual value meets its target. */
public enum Standing {
    MET,
    MISSED,
    /** Partly, or nobody can say. */
    UNDECIDED;

    static Standing of(boolean met) {
        return met ? MET : MISSED;
    }
}
