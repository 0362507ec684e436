package org.hengji.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.data.Data;

/** 词尾表: what a ruleset says of texts by the word they end in, the longest that fits. */
final class Endings {

    private record Ending(String word, List<String> says) {}

    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private final Map<Character, List<Ending>> byLast = new HashMap<>();

    Endings(Data table) {
        table.map().forEach((word, says) -> all.put(word, says.texts()));
        all.entrySet().stream()
                .map(entry -> new Ending(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(each -> -each.word().length()))
                .forEach(each -> byLast.computeIfAbsent(last(each.word()), _ -> new ArrayList<>())
                        .add(each));
    }

    Map<String, List<String>> all() {
        return all;
    }

    /** What is said of a text; nothing where no word fits. */
    List<String> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        for (var ending : byLast.getOrDefault(last(text), List.of())) {
            if (text.endsWith(ending.word())) {
                return ending.says();
            }
        }
        return List.of();
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }
}
