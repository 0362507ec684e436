package org.hengji.recognise;

import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Measures;

/**
 * 名称里的单位: forms print the unit in brackets behind an indicator's name, and templates leave their bound there.
 *
 * @param unit the unit out of the brackets; empty where there is none
 * @param templateBound such as ≥**人; empty where there is none
 */
public record NamedUnit(String name, String unit, String templateBound) {

    private static final Pattern PREFIX = Pattern.compile("^(?:指标\\s*\\d{1,3}\\s*[:：、.]\\s*)?[★☆*]{0,3}\\s*");
    private static final Pattern BRACKET = Pattern.compile("^(.*?)\\s*[(（]\\s*([^()（）]{1,12})\\s*[)）]$");
    private static final Pattern BARE_BOUND = Pattern.compile("^(.+?)\\s*([≥≤><=＞＜＝]{1,2}\\s*\\*{1,3}(\\S{0,6}))$");
    private static final Pattern BOUND_WITHIN =
            Pattern.compile("^(.+?)[(（]\\s*([≥≤><=＞＜＝]{1,2}\\s*\\*{1,3}\\s*([^()（）]{0,8}))[)）](.*)$");
    private static final Pattern BOUND = Pattern.compile("^[≥≤><=＞＜＝]{1,2}\\s*[*＊_Xx]{1,4}\\s*(\\S{0,6})$");

    /** A short word in brackets that is no place, scope or time counts as a unit although we have not met it. */
    private static final Pattern COUNTER = Pattern.compile("(?![含不其除非])[\\p{IsHan}]{1,2}(?<![市县区省级内外上下年月旬类型性率])次?");

    /** The name without a unit in brackets, unless a unit of its own column says otherwise: then the brackets are the name's. */
    public static NamedUnit of(String printed, String ownUnit, Measures measures) {
        var named = of(printed, measures);
        var clash = !ownUnit.isEmpty()
                && named.templateBound.isEmpty()
                && !Folds.label(ownUnit).equals(Folds.label(named.unit));
        return clash && !named.unit.isEmpty() ? new NamedUnit(bareName(printed), "", "") : named;
    }

    static NamedUnit of(String printed, Measures measures) {
        var text = bareName(printed);
        return text.indexOf('*') >= 0 ? bounded(text, measures) : inBrackets(text, measures);
    }

    /** A name with a template's bound, within it, in the brackets behind it or bare. */
    private static NamedUnit bounded(String text, Measures measures) {
        var within = BOUND_WITHIN.matcher(text);
        if (within.matches() && !within.group(4).isEmpty()) {
            return new NamedUnit(within.group(1) + within.group(4), within.group(3), within.group(2));
        }
        return BRACKET.matcher(text).matches() ? inBrackets(text, measures) : bare(text);
    }

    private static NamedUnit inBrackets(String text, Measures measures) {
        if (!endsInBracket(text)) {
            return new NamedUnit(text, "", "");
        }
        var bracket = BRACKET.matcher(text);
        if (!bracket.matches()) {
            return new NamedUnit(text, "", "");
        }
        var inside = bracket.group(2).strip();
        var bound = BOUND.matcher(inside);
        if (bound.matches()) {
            return new NamedUnit(bracket.group(1), bound.group(1), inside);
        }
        return measures.of(inside).isPresent() || COUNTER.matcher(inside).matches()
                ? new NamedUnit(bracket.group(1), Folds.marks(inside).strip(), "")
                : new NamedUnit(text, "", "");
    }

    private static String bareName(String printed) {
        var line = printed.replace("\n", "");
        return mayHavePrefix(line) ? PREFIX.matcher(line).replaceFirst("").strip() : line.strip();
    }

    /** A glance at the first character that spares most names the search. */
    private static boolean mayHavePrefix(String line) {
        return !line.isEmpty() && "指★☆*".indexOf(line.charAt(0)) >= 0;
    }

    private static boolean endsInBracket(String text) {
        return text.endsWith(")") || text.endsWith("）");
    }

    /** The name's unit, else the one behind the number, which also wins over a template's; a percent sign there is the value's and says nothing of the name. */
    public String unitBeside(Cell<Target> target) {
        var beside = target.known()
                .map(Target::printedUnit)
                .filter(printed -> !printed.equals("%"))
                .orElse("");
        var isTemplate = !templateBound.isEmpty() && !beside.isEmpty();
        return unit.isEmpty() || isTemplate ? beside : unit;
    }

    private static NamedUnit bare(String text) {
        var bound = BARE_BOUND.matcher(text);
        return bound.matches()
                ? new NamedUnit(bound.group(1), bound.group(3), bound.group(2))
                : new NamedUnit(text, "", "");
    }
}
