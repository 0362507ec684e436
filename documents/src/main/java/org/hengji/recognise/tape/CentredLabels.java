package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.indicator.Indicator;

/** 居中的标签: text taken from a page prints a merged label in the middle of its group; it reaches up as well as down. */
record CentredLabels(Lexicon lexicon) {

    List<Indicator> filled(List<Indicator> rows) {
        var filled = new ArrayList<>(rows);
        for (var i = filled.size() - 2; i >= 0; i--) {
            var row = filled.get(i);
            var below = filled.get(i + 1);
            if (row.level1().isBlank() && below.level1().isKnown() && reaches(below, row)) {
                filled.set(i, row.with("level1", below.level1()));
            }
        }
        return List.copyOf(filled);
    }

    /** A label reaches a row whose level 2 can stand below it and below no other. */
    private boolean reaches(Indicator below, Indicator row) {
        var taxonomies = lexicon.ruleset().taxonomies();
        Optional<String> two = row.level2().known().flatMap(taxonomies::level2);
        var one = below.level1().known().flatMap(taxonomies::level1);
        return two.isPresent() && one.isPresent() && taxonomies.isParent(one.get(), two.get());
    }
}
