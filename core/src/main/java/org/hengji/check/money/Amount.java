package org.hengji.check.money;

import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.Places;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;

/**
 * 金额栏: one amount of a form and where it stands.
 *
 * @param name what its row is called; empty where the place says it
 */
record Amount(Path at, Cell<Yuan> cell, String name) {

    Amount(Path at, Cell<Yuan> cell) {
        this(at, cell, "");
    }

    private static final String MONEY = "资金";

    /** 百万元. */
    private static final int MAX_UNIT = 3;

    /** A blank and a dash add nothing. */
    Yuan value() {
        return cell instanceof Cell.Known<Yuan>(var value, var _) ? value : Yuan.ZERO;
    }

    String label() {
        return name.isEmpty() ? Places.label(at) : name;
    }

    /** How a message names the place. */
    String place(Examination examination) {
        return Places.field(examination, at);
    }

    /** The same at the beginning of a message, where 资金 need not be said twice. */
    String lead(Examination examination) {
        var place = place(examination);
        return place.startsWith(MONEY) ? place : MONEY + "：" + place;
    }

    /** The unit printed in the cell itself: 1860.40万元; a bare 万 is short for 万元. */
    Optional<MoneyUnit> printedUnit() {
        if (isBare(cell.raw())) {
            return Optional.empty();
        }
        var printed = Folds.label(cell.raw());
        var text = printed.indexOf('(') > 0 ? printed.substring(0, printed.indexOf('(')) : printed;
        var last = text.isEmpty() ? '0' : text.charAt(text.length() - 1);
        var unit = text.substring(text.length() - Math.min(text.length(), MAX_UNIT));
        return switch (last) {
            case '万' -> Optional.of(MoneyUnit.WAN);
            case '亿' -> Optional.of(MoneyUnit.YI);
            case '元' -> MoneyUnit.in(unit);
            default -> Optional.empty();
        };
    }

    private static boolean isBare(String raw) {
        return !raw.isEmpty() && Character.isDigit(raw.charAt(raw.length() - 1));
    }

    /** Whether a known amount of that size stands here. */
    boolean is(Yuan amount) {
        return cell.isKnown() && value().equals(amount);
    }

    Amount with(Yuan changed) {
        return new Amount(at, Cell.known(changed, changed.printWan()), name);
    }
}
