package org.hengji.fillin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.hengji.data.Data;
import org.hengji.ruleset.Ruleset;

/** 字典: the lists that columns offer, on a hidden sheet that validations refer to; a list in a validation ends at 255 characters. */
final class Lists {

    private final Map<String, Choice> choices = new LinkedHashMap<>();

    /** 可选项: where a list stands. */
    private record Choice(int column, List<String> words, boolean isStrict) {}

    Lists(Ruleset ruleset) {
        ruleset.part("fillIn").get("choices").map().forEach((component, choice) -> {
            var words = words(ruleset, choice);
            choices.put(
                    component,
                    new Choice(choices.size(), words, choice.find("strict").isPresent()));
        });
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

    void write(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        choices.values().forEach(choice -> {
            for (var row = 0; row < choice.words().size(); row++) {
                sheet.value(row, choice.column(), choice.words().get(row));
            }
        });
    }

    /** One validation for all rows of a column. */
    void offer(Worksheet sheet, String component, int column, int from, int to) {
        Optional.ofNullable(choices.get(component)).ifPresent(choice -> {
            var letter = (char) ('A' + choice.column());
            var list = "'%s'!$%c$1:$%c$%d"
                    .formatted(Names.LISTS, letter, letter, choice.words().size());
            sheet.range(from, column, to, column)
                    .validateWithListByFormula(list)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(choice.isStrict())
                    .errorTitle("请从列表里选")
                    .error("这一栏应从下拉列表里选；确实需要别的写法时可以保留。");
        });
    }
}
