package org.hengji.fillin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.data.Data;
import org.hengji.ruleset.Ruleset;

/**
 * 可选项: what a column offers to choose from.
 *
 * @param isStrict whether anything else is most likely a mistake
 */
public record Choice(List<String> words, boolean isStrict) {

    public Choice {
        words = List.copyOf(words);
    }

    /** By the component of a row that takes them, in the order of the ruleset. */
    public static Map<String, Choice> all(Ruleset ruleset) {
        var choices = new LinkedHashMap<String, Choice>();
        ruleset.part("fillIn").get("choices").map().forEach((component, choice) -> {
            var words = words(ruleset, choice);
            choices.put(component, new Choice(words, choice.find("strict").isPresent()));
        });
        return choices;
    }

    private static List<String> words(Ruleset ruleset, Data choice) {
        if (choice.find("words").isPresent()) {
            return choice.texts("words");
        }
        var trees = ruleset.taxonomies().all().values();
        return switch (choice.get("list").text()) {
            case "level1" ->
                trees.stream()
                        .flatMap(tree -> tree.tree().keySet().stream())
                        .distinct()
                        .toList();
            case "level2" ->
                trees.stream()
                        .flatMap(tree -> tree.tree().values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
            case "units" ->
                ruleset.part("units").get("dimensions").map().values().stream()
                        .flatMap(units -> units.texts().stream())
                        .distinct()
                        .toList();
            default -> throw new IllegalStateException("no list " + choice);
        };
    }
}
