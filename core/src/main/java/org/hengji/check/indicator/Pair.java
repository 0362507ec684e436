package org.hengji.check.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Path;

/** 一对指标: an indicator and an earlier one that says the same. */
record Pair(IndicatorRow later, IndicatorRow earlier) {

    /** The earlier row, and the places of both in the tasks. */
    List<Path> also() {
        return Stream.of(Stream.of(earlier.at()), earlier.also().stream(), later.also().stream())
                .flatMap(places -> places)
                .distinct()
                .toList();
    }
}
