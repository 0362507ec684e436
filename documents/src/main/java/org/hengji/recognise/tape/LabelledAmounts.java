package org.hengji.recognise.tape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengji.time.Phase;

/**
 * 标签后的金额: amounts that follow their label instead of standing in a table: one column, two halves of a plan side by
 * side, or budget and execution in turn.
 */
final class LabelledAmounts {

    private final TapeReader reader;
    private final Map<String, Integer> met = new HashMap<>();
    private Optional<Phase> left = Optional.empty();
    private boolean isExecuted;

    LabelledAmounts(TapeReader reader) {
        this.reader = reader;
    }

    void read(Token label, String amount) {
        if (label.is("funds.")) {
            column(label, amount);
            return;
        }
        var turn = met.merge(FundRows.bare(label.text()), 1, Integer::sum);
        if (isExecuted && turn == 2) {
            reader.funds().fill(label.text(), "executed", amount);
            return;
        }
        reader.funds().add(label.role(), label.text(), phase(label, turn), isExecuted ? "adjusted" : "initial", amount);
    }

    /** 预算数：2.38 执行数：2.38, of the total. */
    private void column(Token label, String amount) {
        var column = label.role().substring("funds.".length());
        if (column.startsWith("rate")
                || amount.isEmpty()
                        && (column.equals("initial") || reader.funds().isEmpty())) {
            return;
        }
        isExecuted |= column.equals("executed") || column.equals("adjusted");
        if (reader.funds().isEmpty() || !reader.funds().fill("", column, amount)) {
            reader.funds().add("fund.total", "", Phase.UNDIVIDED, column, amount);
        }
    }

    /** The first total names the left half of a form with two, the second the right. */
    private Phase phase(Token label, int turn) {
        var own = reader.phase(label.role());
        if (own == Phase.WHOLE || own == Phase.MID_TERM) {
            left = Optional.of(own);
            return own;
        }
        if (left.isEmpty()) {
            return Phase.UNDIVIDED;
        }
        var isAnnual = own == Phase.ANNUAL
                || turn > 1
                || label.is("fund.total")
                || label.is("fund.current-year")
                || label.is("fund.carry-over");
        return isAnnual ? Phase.ANNUAL : left.get();
    }
}
