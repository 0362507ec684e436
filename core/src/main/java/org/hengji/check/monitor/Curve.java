package org.hengji.check.monitor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hengji.ruleset.Ruleset;

/** 用款进度: what share of the budget a region wants spent by which month; empty where it says nothing. */
record Curve(Map<Integer, BigDecimal> points) {

    private static final int PERCENT = 2;

    static Curve of(Ruleset ruleset) {
        return ruleset.compiled(Curve.class, Curve::read);
    }

    private static Curve read(Ruleset ruleset) {
        var points = new TreeMap<Integer, BigDecimal>();
        ruleset.part("monitoring")
                .get("curve")
                .map()
                .forEach((month, point) -> points.put(
                        Integer.valueOf(month), point.get("value").number().movePointLeft(PERCENT)));
        return new Curve(points);
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** The share due by a month: that of the last checkpoint passed; empty before the first. */
    Optional<BigDecimal> due(int month) {
        return points.entrySet().stream()
                .filter(point -> point.getKey() <= month)
                .reduce((_, later) -> later)
                .map(Map.Entry::getValue);
    }
}
