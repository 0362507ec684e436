package org.hengji.recognise.tape;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.number.Folds;

/** 级别的标签: what a merged label of level 1 or 2 reaches over. A level 1 that is not printed stays blank. */
final class Levels {

    private static final Pattern POINTS = Pattern.compile("\\(([0-9]{1,3}(?:\\.[0-9]{1,2})?)分?\\)分?$");

    private final Lexicon lexicon;
    private final boolean keepsColumns;
    private String level1 = "";
    private String level2 = "";
    private Optional<String> points = Optional.empty();
    private boolean isLowered;

    /**
     * Levels of a table.
     *
     * @param keepsColumns whether a label stands in the column it was printed in
     */
    Levels(Lexicon lexicon, boolean keepsColumns) {
        this.lexicon = lexicon;
        this.keepsColumns = keepsColumns;
    }

    String level1() {
        return level1;
    }

    String level2() {
        return level2;
    }

    /** The points printed in the label of level 1. */
    Optional<String> points() {
        return points;
    }

    /** Whether a label that lost its place was read as a level 2 though it may be a level 1. */
    boolean isLowered() {
        return isLowered;
    }

    void read(String printedOne, String printedTwo) {
        var one = Lexicon.squeezed(printedOne);
        var two = Lexicon.squeezed(printedTwo);
        if (one.isEmpty() && two.isEmpty()) {
            return;
        }
        isLowered = two.isEmpty() && !keepsColumns && lexicon.isSatisfactionBelow(level1, one);
        if (isLowered) {
            level2 = one;
            return;
        }
        if (!one.isEmpty() && two.isEmpty() && isBelow(one)) {
            level2 = one;
            return;
        }
        level2 = bare(two);
        if (!one.isEmpty()) {
            level1 = bare(one);
            points = points(one);
        } else if (!lexicon.isParent(level1, two) && !lexicon.isSatisfactionBelow(level1, two)) {
            level1 = "";
            points = Optional.empty();
        }
    }

    /** 成本指标 below 产出指标, or below a label of which only the points are left, is a level 2, though elsewhere a level 1. */
    private boolean isBelow(String label) {
        if (level1.isEmpty()) {
            return points.isPresent() && lexicon.isLevel2(label);
        }
        return !bare(label).equals(level1)
                && lexicon.isLevel2(label)
                && lexicon.isLevel1(level1)
                && lexicon.isParent(level1, label);
    }

    private static String bare(String label) {
        var bracket = Math.max(label.indexOf('('), label.indexOf('（'));
        return bracket < 0 || !points(label).isPresent() ? label : label.substring(0, bracket);
    }

    private static Optional<String> points(String label) {
        var found = POINTS.matcher(Folds.label(label));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
