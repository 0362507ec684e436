package org.hengji.ruleset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.data.Data;
import org.hengji.number.Folds;
import org.hengji.number.Scale;

/**
 * 计量单位表: which units there are, of which dimension, and which counter a noun takes. An algebra of scale and dimension:
 * 万人 is 万 times 人; 人 and 人次 are different dimensions.
 */
public final class Measures {

    private static final int LONGEST = 6;

    private final Map<String, Optional<Measure>> units = new HashMap<>();
    private final Map<Character, List<String>> byFirst;
    private final Endings endings;
    private final Endings counters;

    Measures(Data data) {
        data.get("dimensions")
                .map()
                .forEach((dimension, bases) -> bases.texts().forEach(base -> units.put(base, unit(base, dimension))));
        var bases = Map.copyOf(units);
        data.get("synonyms")
                .map()
                .forEach((synonym, base) -> units.put(synonym, bases.getOrDefault(base.text(), Optional.empty())));
        byFirst = byFirst();
        endings = new Endings(data.get("endings"));
        counters = new Endings(data.get("counters"));
    }

    /** The units that can stand in front of a text, by their first character, the longest first. */
    private Map<Character, List<String>> byFirst() {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().isPresent())
                .map(Map.Entry::getKey)
                .filter(unit -> unit.indexOf('/') < 0)
                .sorted(Comparator.comparingInt(unit -> -unit.length()))
                .collect(Collectors.groupingBy(unit -> unit.charAt(0)));
    }

    private static Optional<Measure> unit(String base, String dimension) {
        return Optional.of(new Measure(Scale.ONE, base, dimension));
    }

    /** The unit a text is; empty when it is no unit we know. Compound units (元/人·月) are units of their own. */
    public Optional<Measure> of(String text) {
        var spelt = units.getOrDefault(text, Optional.empty());
        return spelt.isPresent() ? spelt : folded(Folds.label(text));
    }

    private Optional<Measure> folded(String unit) {
        var whole = units.getOrDefault(unit, Optional.empty());
        if (whole.isPresent()) {
            return whole;
        }
        var scale = Scale.at(unit, 0);
        var base = units.getOrDefault(unit.substring(scale.text().length()), Optional.empty());
        return base.isPresent()
                ? base.map(each -> new Measure(scale, each.base(), each.dimension()))
                : compound(unit).or(() -> either(unit));
    }

    /** 台(套) counts what 台 counts, where 套 does so too. */
    private Optional<Measure> either(String unit) {
        var open = unit.indexOf('(');
        if (open <= 0 || !unit.endsWith(")")) {
            return Optional.empty();
        }
        var other = units.getOrDefault(unit.substring(open + 1, unit.length() - 1), Optional.empty());
        return units.getOrDefault(unit.substring(0, open), Optional.empty())
                .filter(one -> other.filter(two -> two.dimension().equals(one.dimension()))
                        .isPresent());
    }

    /** The unit that stands in front of a text, the longest that fits; empty when none does. */
    public Optional<String> leading(String text) {
        var head = text.substring(0, Math.min(text.length(), LONGEST));
        return Folds.label(head).equals(head) ? leadingPlain(head) : leadingFolded(head);
    }

    /** A unit, or one behind a magnitude word. */
    private Optional<String> leadingPlain(String text) {
        var scale = Scale.at(text, 0);
        var scaled = scale == Scale.ONE ? 0 : unitEnd(text, scale.text().length());
        var end = Math.max(unitEnd(text, 0), scaled);
        return end == 0 ? Optional.empty() : Optional.of(text.substring(0, end));
    }

    /** Where the longest unit ends that begins at a place; 0 where none does. */
    private int unitEnd(String text, int from) {
        if (from == text.length()) {
            return 0;
        }
        for (var unit : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(unit, from)) {
                return from + unit.length();
            }
        }
        return 0;
    }

    private Optional<String> leadingFolded(String text) {
        for (var end = text.length(); end > 0; end--) {
            var head = text.substring(0, end);
            if (of(head).isPresent() && head.indexOf('/') < 0) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** The units that the closing word of a name demands (…人次, …人数, …场次); empty when it demands none. */
    public List<String> unitsOfEnding(String name) {
        return endings.of(name);
    }

    /** The counters of the noun a name ends in (专栏 个/期, 活动 场/次); empty when the table does not say. */
    public List<String> countersOf(String noun) {
        return counters.of(noun);
    }

    /** All nouns that have counters. */
    public Map<String, List<String>> counters() {
        return counters.all();
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
}
