package org.hengji.ruleset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.data.Data;
import org.hengji.number.Folds;
import org.hengji.number.Scale;

/**
 * 计量单位表: which units there are, of which dimension, and which counter a noun takes. An algebra of scale and dimension:
 * 万人 is 万 times 人; 人 and 人次 are different dimensions.
 */
public final class Measures {

    private final Map<String, String> dimensions = new HashMap<>();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, List<String>> endings;
    private final Map<String, List<String>> counters;

    Measures(Data data) {
        data.get("dimensions")
                .map()
                .forEach((dimension, units) -> units.texts().forEach(unit -> dimensions.put(unit, dimension)));
        data.get("synonyms").map().forEach((unit, same) -> synonyms.put(unit, same.text()));
        endings = longestFirst(data.get("endings"));
        counters = longestFirst(data.get("counters"));
    }

    /** The unit a text is; empty when it is no unit we know. Compound units (元/人·月) are units of their own. */
    public Optional<Measure> of(String text) {
        var unit = Folds.label(text);
        var whole = base(unit);
        if (whole.isPresent()) {
            return whole.map(base -> new Measure(Scale.ONE, base, dimension(base)));
        }
        var scale = Scale.at(unit, 0);
        if (scale == Scale.ONE) {
            return compound(unit);
        }
        var rest = unit.substring(scale.text().length());
        return base(rest).map(base -> new Measure(scale, base, dimension(base))).or(() -> compound(unit));
    }

    /** The unit that stands in front of a text, the longest that fits; empty when none does. */
    public Optional<String> leading(String text) {
        for (var end = Math.min(text.length(), 6); end > 0; end--) {
            var head = text.substring(0, end);
            if (of(head).isPresent() && head.indexOf('/') < 0) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** The units that the closing word of a name demands (…人次, …人数, …场次); empty when it demands none. */
    public List<String> unitsOfEnding(String name) {
        return longest(endings, name);
    }

    /** The counters of the noun a name ends in (专栏 个/期, 活动 场/次); empty when the table does not say. */
    public List<String> countersOf(String noun) {
        return longest(counters, noun);
    }

    /** All nouns that have counters. */
    public Map<String, List<String>> counters() {
        return counters;
    }

    private String dimension(String base) {
        return dimensions.getOrDefault(base, "");
    }

    private Optional<String> base(String unit) {
        var base = synonyms.getOrDefault(unit, unit);
        return dimensions.containsKey(base) ? Optional.of(base) : Optional.empty();
    }

    private Optional<Measure> compound(String unit) {
        var slash = unit.indexOf('/');
        if (slash <= 0 || slash == unit.length() - 1 || unit.length() > 12) {
            return Optional.empty();
        }
        var under = unit.substring(slash);
        return of(unit.substring(0, slash))
                .map(over -> new Measure(over.scale(), over.base() + under, over.dimension() + "-rate"));
    }

    private static List<String> longest(Map<String, List<String>> longestFirst, String text) {
        for (var entry : longestFirst.entrySet()) {
            if (text.endsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return List.of();
    }

    private static Map<String, List<String>> longestFirst(Data table) {
        var sorted = new LinkedHashMap<String, List<String>>();
        table.map().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().texts()));
        return sorted;
    }
}
