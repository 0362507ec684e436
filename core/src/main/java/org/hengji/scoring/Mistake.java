package org.hengji.scoring;

/** 错因: one slip that gives exactly the published figure. */
public record Mistake(Kind kind, String text) {

    /** 种类, the ones that say most first. */
    public enum Kind {
        OTHER_BASE,
        NO_CAP,
        PRINTED_RATE,
        OTHER_ROW,
        UPSIDE_DOWN,
        LINEAR,
        STRICT,
        NOT_DIVIDED,
        POINT_PER_PERCENT,
        PERCENT_AS_POINTS,
        SATISFACTION_INTERVAL,
        ROUNDED,
        TRUNCATED,
        COPIED_WEIGHT,
        NEIGHBOUR
    }
}
