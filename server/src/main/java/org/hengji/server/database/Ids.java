package org.hengji.server.database;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** 编号: UUIDs of version 7, in the order of their making; clock and chance come from outside, so that a run can be repeated. */
@Component
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long RANDOM_A = 0x0FFFL;
    private static final long RANDOM_B = 0x3FFFFFFFFFFFFFFFL;

    private final Clock clock;
    private final RandomGenerator random;

    Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        var high = clock.millis() << Short.SIZE | VERSION_7 | random.nextLong() & RANDOM_A;
        return new UUID(high, VARIANT | random.nextLong() & RANDOM_B);
    }
}
