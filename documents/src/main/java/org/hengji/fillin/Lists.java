package org.hengji.fillin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.hengji.ruleset.Ruleset;

/** 字典: the lists that columns offer, on a hidden sheet that validations refer to; a list in a validation ends at 255 characters. */
final class Lists {

    private final Map<String, Choice> choices;
    private final List<String> columns;

    Lists(Ruleset ruleset) {
        choices = Choice.all(ruleset);
        columns = List.copyOf(choices.keySet());
    }

    void write(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        choices.forEach((component, choice) -> {
            for (var row = 0; row < choice.words().size(); row++) {
                sheet.value(row, columns.indexOf(component), choice.words().get(row));
            }
        });
    }

    /** One validation for all rows of a column. */
    void offer(Worksheet sheet, String component, int column, int from, int to) {
        Optional.ofNullable(choices.get(component)).ifPresent(choice -> {
            var letter = (char) ('A' + columns.indexOf(component));
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
