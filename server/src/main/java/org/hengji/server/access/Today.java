package org.hengji.server.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** 今天: days and deadlines are those of Shanghai, wherever the machine stands. */
@Component
public final class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** From this month on, units work on the budget of the year to come. */
    private static final int NEXT_BUDGET = 7;

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The budget year whose goals are being filled in: in spring this year's, from summer on the next one's. */
    public int budgetYear() {
        var day = day();
        return day.getMonthValue() < NEXT_BUDGET ? day.getYear() : day.getYear() + 1;
    }
}
