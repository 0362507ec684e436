package org.hengji.read.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;

/** 起始日: what day 0 of a workbook is. */
enum Epoch {
    /** Day 60 is the 29th of February 1900, which never was; days before it are one off. */
    FROM_1900(LocalDateTime.of(1899, 12, 30, 0, 0)),
    FROM_1904(LocalDateTime.of(1904, 1, 1, 0, 0));

    private static final BigDecimal LAST = new BigDecimal(2_958_466);
    private static final int FALSE_DAY = 60;
    private static final BigDecimal SECONDS = new BigDecimal(86_400);

    private final LocalDateTime begin;

    Epoch(LocalDateTime begin) {
        this.begin = begin;
    }

    /** The second that is meant; empty for a number that is no day. */
    Optional<LocalDateTime> at(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        var seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        var isBefore = this == FROM_1900 && days.intValue() < FALSE_DAY;
        return Optional.of(begin.plusDays(isBefore ? 1 : 0).plusSeconds(seconds));
    }
}
