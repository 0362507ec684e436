package org.hengji.check.money;

import org.hengji.check.Part;
import org.hengji.form.Cell;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.plan.Fund;

/** 资金行的一格: one row of a funds block in one of its columns. */
record FundLine(Fund fund, Amount amount) {

    static FundLine of(Part part, int row, String column) {
        var fund = part.funds().get(row);
        var at = part.at().child("funds").row(row).child(column);
        return new FundLine(fund, new Amount(at, cell(fund, column), label(fund)));
    }

    private static Cell<Yuan> cell(Fund fund, String column) {
        return switch (column) {
            case "initial" -> fund.initial();
            case "adjusted" -> fund.adjusted();
            case "executed" -> fund.executed();
            default -> fund.forecast();
        };
    }

    private static String label(Fund fund) {
        return fund.label() instanceof Cell.Known<String>(var label, var _) ? label : "";
    }

    String label() {
        return label(fund);
    }

    String parent() {
        return fund.parent() instanceof Cell.Known<String>(var parent, var _) ? Folds.label(parent) : "";
    }

    boolean isPartOf(FundLine other) {
        return !parent().isEmpty()
                && !parent().equals(Folds.label(label()))
                && parent().equals(Folds.label(other.label()));
    }
}
