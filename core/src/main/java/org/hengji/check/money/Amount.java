package org.hengji.check.money;

import java.util.Optional;
import org.hengji.check.Places;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;

/** 金额栏: one amount of a form and where it stands. */
record Amount(Path at, Cell<Yuan> cell) {

    /** 百万元. */
    private static final int MAX_UNIT = 3;

    /** A blank and a dash add nothing. */
    Yuan value() {
        return cell.known().orElse(Yuan.ZERO);
    }

    String label() {
        return Places.label(at);
    }

    /** The unit printed in the cell itself: 1860.40万元; a bare 万 is short for 万元. */
    Optional<MoneyUnit> printedUnit() {
        if (isBare(cell.raw())) {
            return Optional.empty();
        }
        var text = Folds.label(cell.raw());
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
        return new Amount(at, Cell.known(changed, changed.printWan()));
    }
}
