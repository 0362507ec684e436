package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Examination;

/**
 * 账目: the amounts of a form, found once for all checks of money.
 *
 * @param columns the columns of the projects' funds
 * @param amounts every amount the budget has a cell for; {@code known} those that were read, the tasks' and funds' too
 */
record Ledger(Funds funds, List<TaskFunds> tasks, List<FundColumn> columns, List<Amount> amounts, List<Amount> known) {

    static Ledger of(Examination examination) {
        return examination.shared(Ledger.class, Ledger::read);
    }

    private static Ledger read(Examination examination) {
        var funds = Funds.of(examination.budget());
        var tasks = TaskFunds.of(examination);
        var amounts = funds.amounts();
        var columns = FundColumn.of(examination);
        return new Ledger(funds, tasks, columns, amounts, known(amounts, tasks, columns));
    }

    private static List<Amount> known(List<Amount> amounts, List<TaskFunds> tasks, List<FundColumn> columns) {
        var known = new ArrayList<Amount>();
        for (var amount : amounts) {
            if (amount.cell().isKnown()) {
                known.add(amount);
            }
        }
        for (var task : tasks) {
            known.addAll(task.amounts());
        }
        for (var column : columns) {
            for (var amount : column.amounts()) {
                if (amount.cell().isKnown()) {
                    known.add(amount);
                }
            }
        }
        return known;
    }
}
