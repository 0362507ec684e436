package org.hengji.scheme;

import java.util.List;
import java.util.Map;
import org.hengji.ruleset.Ruleset;

/**
 * 赋分方案: the scoring part of a ruleset, everything in it with its basis. Made once for a ruleset.
 *
 * @param id the ruleset's, such as {@code national/2020}
 * @param stages what weights add up to: {@code target} when targets are set, {@code evaluation} in an evaluation
 * @param splits the level-1 weights that are in order, any of them
 * @param tiers 超额完成, the lowest first
 * @param limits figures that checks look at, by name
 */
public record Scheme(
        String id,
        String name,
        Map<String, Figure> stages,
        List<Split> splits,
        ExecutionRule execution,
        Formulas formulas,
        Bands bands,
        Satisfaction satisfaction,
        List<Tier> tiers,
        Rounding rounding,
        GradeScale grades,
        Map<String, Figure> limits,
        Words words,
        Conversions conversions) {

    public Scheme {
        stages = Map.copyOf(stages);
        splits = List.copyOf(splits);
        tiers = List.copyOf(tiers);
        limits = Map.copyOf(limits);
    }

    public static Scheme of(Ruleset ruleset) {
        return ruleset.compiled(Scheme.class, SchemeReader::read);
    }

    /** A figure of {@link #stages} or {@link #limits}, which must be there. */
    public Figure figure(String name) {
        var found = stages.getOrDefault(name, limits.get(name));
        if (found == null) {
            throw new IllegalArgumentException("no figure " + name + " in scheme " + id);
        }
        return found;
    }
}
