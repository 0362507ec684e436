package org.hengji.check.link;

/** 对应: how a promise in words stands to the indicators. */
sealed interface Tie {

    /** The indicator that holds the promised number; {@code close} when their words agree for the most part. */
    record Held(CountedRow row, boolean close) implements Tie {}

    /** The indicator for the same thing in the same unit, with another number. */
    record Contradicted(CountedRow row) implements Tie {}

    record Missing() implements Tie {}
}
