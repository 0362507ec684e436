package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.plan.Budget;

/** 资金: the amounts of a budget, each with its place. */
record Funds(Amount total, Side expenditure, Side income, Side development, Side byLevel) {

    static final Path BUDGET = Path.of("budget");
    static final Path DEVELOPMENT = Path.of("budget.development");

    private static final Path TOTAL = Path.of("budget.total");
    private static final Path BASIC = Path.of("budget.expenditure.basic");
    private static final Path PROJECT = Path.of("budget.expenditure.project");
    private static final Path EXPENDITURE_TOTAL = Path.of("budget.expenditure.total");
    private static final Path FISCAL_APPROPRIATION = Path.of("budget.income.fiscalAppropriation");
    private static final Path OTHER_INCOME = Path.of("budget.income.other");
    private static final Path INCOME_TOTAL = Path.of("budget.income.total");
    private static final Path SPECIAL_FUNDS = Path.of("budget.development.specialFunds");
    private static final Path OTHER_DEVELOPMENT = Path.of("budget.development.other");
    private static final Path DEVELOPMENT_TOTAL = Path.of("budget.development.total");
    private static final Path OWN_LEVEL = Path.of("budget.byLevel.ownLevel");
    private static final Path TRANSFERS_DOWN = Path.of("budget.byLevel.transfersDown");
    private static final Path LEVELS_TOTAL = Path.of("budget.byLevel.total");

    static Funds of(Budget budget) {
        return new Funds(
                new Amount(TOTAL, budget.total()),
                expenditure(budget.expenditure()),
                income(budget.income()),
                development(budget.development()),
                byLevel(budget.byLevel()));
    }

    private static Side expenditure(Budget.Expenditure spent) {
        return side(
                "支出合计",
                new Amount(BASIC, spent.basic()),
                new Amount(PROJECT, spent.project()),
                new Amount(EXPENDITURE_TOTAL, spent.total()));
    }

    private static Side income(Budget.Income income) {
        return side(
                "收入合计",
                new Amount(FISCAL_APPROPRIATION, income.fiscalAppropriation()),
                new Amount(OTHER_INCOME, income.other()),
                new Amount(INCOME_TOTAL, income.total()));
    }

    private static Side development(Budget.Development development) {
        return side(
                "事业发展性支出",
                new Amount(SPECIAL_FUNDS, development.specialFunds()),
                new Amount(OTHER_DEVELOPMENT, development.other()),
                noTotal(DEVELOPMENT_TOTAL));
    }

    private static Side byLevel(Budget.ByLevel levels) {
        return side(
                "按级次合计",
                new Amount(OWN_LEVEL, levels.ownLevel()),
                new Amount(TRANSFERS_DOWN, levels.transfersDown()),
                noTotal(LEVELS_TOTAL));
    }

    private static Side side(String name, Amount one, Amount other, Amount total) {
        return new Side(new Sum(name, List.of(one, other)), total);
    }

    private static Amount noTotal(Path at) {
        return new Amount(at, Cell.<Yuan>absent());
    }

    Amount basic() {
        return expenditure.sum().parts().getFirst();
    }

    Amount project() {
        return expenditure.sum().parts().getLast();
    }

    Amount fiscalAppropriation() {
        return income.sum().parts().getFirst();
    }

    Amount specialFunds() {
        return development.sum().parts().getFirst();
    }

    /** Every place an amount can have, whether the form has it or not, as printed from the top. */
    List<Amount> places() {
        return List.of(
                total,
                basic(),
                project(),
                expenditure.total(),
                fiscalAppropriation(),
                income.sum().parts().getLast(),
                income.total(),
                specialFunds(),
                development.sum().parts().getLast(),
                byLevel.sum().parts().getFirst(),
                byLevel.sum().parts().getLast());
    }

    /** Every amount the form has a cell for. */
    List<Amount> amounts() {
        var amounts = new ArrayList<>(places());
        amounts.removeIf(amount -> amount.cell().isAbsent());
        return amounts;
    }
}
