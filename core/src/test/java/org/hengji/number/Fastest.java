package org.hengji.number;

import java.time.Duration;
import java.util.stream.LongStream;

/**
 * The best of some runs: what the work costs when the machine does nothing else. A test that asks it is tagged {@code timed}
 * and left out where the code runs instrumented.
 */
public final class Fastest {

    /** A millisecond for forms; a million characters may take as long as looking at each. */
    public static final Duration A_GLANCE = Duration.ofMillis(10);

    private static final int RUNS = 20;

    private Fastest() {}

    public static Duration of(Runnable work) {
        return Duration.ofNanos(
                LongStream.range(0, RUNS).map(_ -> once(work)).min().orElseThrow());
    }

    private static long once(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
