package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.plan.KeyTask;

/** 任务资金: the amounts of one task: the whole, and where it comes from. */
record TaskFunds(Amount amount, Sum sources) {

    static List<TaskFunds> of(Examination examination) {
        var funds = new ArrayList<TaskFunds>();
        for (var row : examination.tasks()) {
            if (hasMoney(row.task())) {
                funds.add(of(row));
            }
        }
        return funds;
    }

    private static boolean hasMoney(KeyTask task) {
        return !(task.amount().isAbsent()
                && task.fiscalAppropriation().isAbsent()
                && task.other().isAbsent());
    }

    private static TaskFunds of(Examination.TaskRow row) {
        var task = row.task();
        var fiscal = new Amount(row.at().child("fiscalAppropriation"), task.fiscalAppropriation());
        var other = new Amount(row.at().child("other"), task.other());
        return new TaskFunds(
                new Amount(row.at().child("amount"), task.amount()), new Sum("资金来源合计", List.of(fiscal, other)));
    }

    List<Amount> amounts() {
        return Stream.concat(Stream.of(amount), sources.parts().stream())
                .filter(each -> each.cell().isKnown())
                .toList();
    }

    /** Whether the form prints the whole and every source of it. */
    boolean isDivided() {
        return amount.cell().isKnown() && sources.addends() > 0 && sources.isWhole();
    }

    Identity identity(Tolerance tolerance) {
        return new Identity(List.of(new Sum(amount.label(), List.of(amount))), List.of(sources), tolerance);
    }
}
