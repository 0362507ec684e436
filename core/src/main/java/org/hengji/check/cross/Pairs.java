package org.hengji.check.cross;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.check.IndicatorRow;

/** 同名指标: the rows of two forms that carry the same name, which no other row of either form does. */
final class Pairs {

    private Pairs() {}

    record Pair(IndicatorRow own, IndicatorRow other) {}

    static List<Pair> of(List<IndicatorRow> own, List<IndicatorRow> others) {
        var byName = byName(others);
        var pairs = new ArrayList<Pair>();
        byName(own).forEach((name, row) -> {
            var other = byName.get(name);
            if (other != null) {
                pairs.add(new Pair(row, other));
            }
        });
        return pairs;
    }

    private static Map<String, IndicatorRow> byName(List<IndicatorRow> rows) {
        var byName = new LinkedHashMap<String, IndicatorRow>();
        var twice = new HashSet<String>();
        for (var row : rows) {
            var name = Subject.key(row.name());
            if (!name.isEmpty() && byName.put(name, row) != null) {
                twice.add(name);
            }
        }
        byName.keySet().removeAll(twice);
        return byName;
    }
}
