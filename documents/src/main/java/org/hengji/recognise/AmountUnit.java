package org.hengji.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.money.MoneyUnit;
import org.hengji.number.Folds;

/** 金额单位: declared once on the form, beside the title or in the head of the amounts. */
final class AmountUnit {

    private static final Pattern DECLARED = Pattern.compile("单位[:：]?(百万元|千元|万元|亿元|元)");
    private static final Pattern HEAD = Pattern.compile("\\((?:单位[:：])?(百万元|千元|万元|亿元|元)\\)$");

    private AmountUnit() {}

    static Optional<MoneyUnit> of(List<Sheet.Line> lines) {
        return find(lines, DECLARED).or(() -> find(lines, HEAD));
    }

    private static Optional<MoneyUnit> find(List<Sheet.Line> lines, Pattern pattern) {
        for (var line : lines) {
            for (var column : line.filled()) {
                var text = line.text(column);
                if (text.indexOf('元') < 0) {
                    continue;
                }
                var found = pattern.matcher(Folds.label(text.length() > 40 ? text.substring(0, 40) : text));
                if (found.find() && (pattern == DECLARED || line.isLabel(column))) {
                    return MoneyUnit.of(found.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a cell only declares the unit. */
    static boolean isDeclaration(String text) {
        return text.length() <= 20
                && text.indexOf('元') >= 0
                && DECLARED.matcher(Folds.label(text)).find();
    }
}
