package org.hengji.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.data.Data;

/** Rulesets for tests: the national one with something of its own. */
public final class SampleRulesets {

    private static final List<String> PARTS =
            List.of("name", "taxonomy", "units", "words", "parameters", "vocabulary", "layouts");

    private SampleRulesets() {}

    /** The national ruleset under another id, with these deviations from the cards of checks. */
    public static Ruleset deviating(String id, Map<String, String> checks) {
        var national = Rulesets.get("national");
        var parts = new HashMap<String, Object>();
        PARTS.forEach(part -> parts.put(part, national.part(part).value()));
        parts.put("checks", checks);
        return new Ruleset(id, new Data(id, parts));
    }

    /** National rules of 2020 whose scoring says something else at places such as {@code methods/date/method}. */
    public static Ruleset scoring(String id, Map<String, String> changes) {
        var national = Rulesets.get("national/2020");
        var scoring = national.part("scoring");
        for (var change : changes.entrySet()) {
            scoring = new Data(id, nested(List.of(change.getKey().split("/")), change.getValue())).over(scoring);
        }
        var parts = new HashMap<String, Object>();
        PARTS.forEach(part -> parts.put(part, national.part(part).value()));
        parts.put("scoring", scoring.value());
        return new Ruleset(id, new Data(id, parts));
    }

    private static Object nested(List<String> keys, String value) {
        return keys.isEmpty() ? value : Map.of(keys.getFirst(), nested(keys.subList(1, keys.size()), value));
    }
}
