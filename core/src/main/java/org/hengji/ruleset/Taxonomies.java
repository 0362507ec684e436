package org.hengji.ruleset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengji.data.Data;
import org.hengji.number.Folds;

/**
 * 指标体系: the trees of level 1 and level 2 that are in use side by side, and the many ways their labels are written. A form
 * may follow any of them; none is repaired into another.
 */
public final class Taxonomies {

    /** 一套指标体系: level 1 → its level 2, all by their standard names. */
    public record Taxonomy(String key, String name, Map<String, List<String>> tree) {}

    private final Map<String, Taxonomy> taxonomies = new LinkedHashMap<>();
    private final Map<String, Optional<String>> level1 = new HashMap<>();
    private final Map<String, Optional<String>> level2 = new HashMap<>();
    private final Map<String, Set<String>> parents = new HashMap<>();

    Taxonomies(Data data) {
        data.get("trees").map().forEach((key, tree) -> taxonomies.put(key, taxonomy(key, tree)));
        data.get("level1").map().forEach((name, synonyms) -> spell(level1, name, synonyms.texts()));
        data.get("level2").map().forEach((name, synonyms) -> spell(level2, name, synonyms.texts()));
    }

    /** The standard name of a level-1 label; empty when it is none. */
    public Optional<String> level1(String label) {
        return standard(level1, label);
    }

    /** The standard name of a level-2 label; empty when it is none. */
    public Optional<String> level2(String label) {
        return standard(level2, label);
    }

    /** The level-1 names that have this standard level 2 in any tree. */
    public Set<String> parents(String level2) {
        return parents.getOrDefault(level2, Set.of());
    }

    /** The level 1 of a standard level 2 that has it in all trees alike. */
    public Optional<String> onlyParent(String level2) {
        var parents = parents(level2);
        return parents.size() == 1 ? Optional.of(parents.iterator().next()) : Optional.empty();
    }

    public boolean isParent(String level1, String level2) {
        return parents(level2).contains(level1);
    }

    public Map<String, Taxonomy> all() {
        return taxonomies;
    }

    private Taxonomy taxonomy(String key, Data data) {
        var tree = new LinkedHashMap<String, List<String>>();
        data.get("tree").map().forEach((one, twos) -> {
            tree.put(one, twos.texts());
            twos.texts()
                    .forEach(two -> parents.computeIfAbsent(two, _ -> new LinkedHashSet<>())
                            .add(one));
        });
        return new Taxonomy(key, data.get("name").text(), tree);
    }

    /** A label spelt like a name of the table is found at once; most are. */
    private static Optional<String> standard(Map<String, Optional<String>> spellings, String label) {
        var spelt = spellings.get(label);
        return spelt == null ? spellings.getOrDefault(key(label), Optional.empty()) : spelt;
    }

    private static void spell(Map<String, Optional<String>> spellings, String name, List<String> synonyms) {
        var standard = Optional.of(name);
        spellings.put(name, standard);
        spellings.put(key(name), standard);
        synonyms.forEach(synonym -> spellings.put(key(synonym), standard));
    }

    /** Labels are compared without blanks, without a weight in brackets and without a closing 指标. */
    private static String key(String label) {
        var folded = Folds.label(label);
        var bracket = folded.indexOf('(');
        var bare = bracket > 0 ? folded.substring(0, bracket) : folded;
        return bare.endsWith("指标") && bare.length() > 2 ? bare.substring(0, bare.length() - 2) : bare;
    }
}
