package org.hengji.recognise.glue;

import java.util.ArrayList;
import java.util.List;

/**
 * 粘连的一行: a row of a table as it was printed, and the cells that are certain.
 *
 * @param cells a text for every column; empty where the column is blank or stays open
 * @param doubt why a person should look at the row; empty where nothing was in doubt
 * @param isOpen whether numbers of the row were left out
 */
public record GluedRow(int number, String printed, List<String> cells, String doubt, boolean isOpen) {

    static final String OPEN = "数字连在一起，分不出各是哪一栏的，没有放进表里";
    static final String SUM = "数字连在一起，按分值合计切开";
    static final String RATE = "数字连在一起，按执行率切开";
    static final String PARTS = "数字连在一起，按各项来源的合计切开";
    static final String MISREAD = "指标值开头的 2 可能是 ≥ 的误认，按印的数字读，请对照原件核对";
    static final String RUN_ON = "上一行的原因或备注可能连在这一行的名称前面，请对照原件核对";
    static final String WORDS_BELOW = "这一行的原因或备注可能连在下一行的名称前面，请对照原件核对";
    static final String RUN_INTO = "得分后面的文字以量词开头，得分末尾的数字可能属于文字，请对照原件核对";
    static final String TWICE = "分值和得分连在一起，按相同的两个数切开，请对照原件核对";
    static final String WORDED = "指标值是文字，从名称后面切开，请对照原件核对";
    static final String SWALLOWED = "名称里可能有别的栏或别的行的文字，请对照原件核对";
    static final String LABEL = "行首的字按二级指标读，也可能是名称的开头，请对照原件核对";
    static final String LOWERED = "满意度按上面一级指标之下的二级指标读，也可能是一级指标，请对照原件核对";
    static final String ARITHMETIC = "数字连在一起，按指标值、完成值和得分的关系切开，请对照原件核对";

    public GluedRow {
        cells = List.copyOf(cells);
    }

    /** What all readings agree on, but for numbers cut out of a run without a proof; the rest is left out. */
    static GluedRow agreed(int number, String printed, List<String> levels, List<Reading> readings, boolean isProven) {
        var cells = new ArrayList<String>(levels);
        var isOpen = false;
        for (var i = levels.size(); i < readings.getFirst().cells().size(); i++) {
            var column = i;
            var texts = readings.stream()
                    .map(reading -> reading.cells().get(column))
                    .distinct()
                    .toList();
            var isCut = readings.stream().anyMatch(reading -> reading.cut().contains(column));
            var isLeftOut = texts.size() > 1 || isCut && !isProven;
            isOpen |= isLeftOut;
            cells.add(isLeftOut ? "" : texts.getFirst());
        }
        return new GluedRow(number, printed, cells, isOpen ? OPEN : "", isOpen);
    }

    GluedRow because(String why) {
        return new GluedRow(number, printed, cells, why, isOpen || why.equals(OPEN));
    }

    /** The cells that were read. */
    public List<String> read() {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }
}
