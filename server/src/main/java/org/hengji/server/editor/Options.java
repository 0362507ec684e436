package org.hengji.server.editor;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengji.fillin.Choice;
import org.hengji.indicator.Comparator;
import org.hengji.ruleset.Ruleset;

/**
 * 可选项: what a field offers to choose from.
 *
 * @param field the component of a row that takes it
 */
public record Options(String field, List<Option> options) {

    private static final Map<Comparator, String> SIGNS = signs();

    public Options {
        options = List.copyOf(options);
    }

    /**
     * 一项.
     *
     * @param note what it means, or under which label it belongs
     */
    public record Option(String text, String note) {}

    static List<Options> of(Ruleset ruleset) {
        var fields = new LinkedHashMap<String, List<Option>>();
        Choice.all(ruleset)
                .forEach((field, choice) -> fields.put(
                        field,
                        choice.words().stream()
                                .map(word -> new Option(word, note(field, word, ruleset)))
                                .toList()));
        fields.put(
                "target",
                SIGNS.entrySet().stream()
                        .map(sign -> new Option(sign.getKey().sign(), sign.getValue()))
                        .toList());
        return fields.entrySet().stream()
                .map(field -> new Options(field.getKey(), field.getValue()))
                .toList();
    }

    private static String note(String field, String word, Ruleset ruleset) {
        return field.equals("level2") ? String.join("、", ruleset.taxonomies().parents(word)) : "";
    }

    /** Those a target can be scored by. */
    private static Map<Comparator, String> signs() {
        var signs = new LinkedHashMap<Comparator, String>();
        Arrays.stream(Comparator.values()).forEach(sign -> {
            var meaning = meaning(sign);
            if (!meaning.isEmpty()) {
                signs.put(sign, meaning);
            }
        });
        return signs;
    }

    private static String meaning(Comparator sign) {
        return switch (sign) {
            case AT_LEAST -> "不低于";
            case ABOVE -> "高于";
            case EQUAL -> "等于";
            case BELOW -> "低于";
            case AT_MOST -> "不高于";
            case UNSTATED, ABOUT -> "";
        };
    }
}
