package org.hengji.plan;

import java.util.List;
import org.hengji.form.Cell;
import org.hengji.money.Yuan;
import org.hengji.time.FiscalYear;

/** 预算整体情况: the department's money, as the form divides it. Blocks a form does not print are absent. */
public record Budget(
        Cell<Yuan> total,
        Expenditure expenditure,
        Income income,
        Development development,
        ByLevel byLevel,
        List<Past> history) {

    public Budget {
        history = List.copyOf(history);
    }

    /** The budget of a form without past years. */
    public Budget(Cell<Yuan> total, Expenditure expenditure, Income income, Development development, ByLevel byLevel) {
        this(total, expenditure, income, development, byLevel, List.of());
    }

    /** 近年收支: what one of the years before took in and spent. */
    public record Past(Cell<FiscalYear> year, Expenditure expenditure, Income income) {}

    public static final Budget ABSENT =
            new Budget(Cell.absent(), Expenditure.ABSENT, Income.ABSENT, Development.ABSENT, ByLevel.ABSENT);

    /** 部门预算支出: basic and project expenditure. */
    public record Expenditure(Cell<Yuan> basic, Cell<Yuan> project, Cell<Yuan> total) {
        static final Expenditure ABSENT = new Expenditure(Cell.absent(), Cell.absent(), Cell.absent());
    }

    /** 收入来源: where the money comes from. */
    public record Income(Cell<Yuan> fiscalAppropriation, Cell<Yuan> other, Cell<Yuan> total) {
        static final Income ABSENT = new Income(Cell.absent(), Cell.absent(), Cell.absent());
    }

    /** 事业发展性支出: earmarked funds and other expenditure on development. */
    public record Development(Cell<Yuan> specialFunds, Cell<Yuan> other) {
        static final Development ABSENT = new Development(Cell.absent(), Cell.absent());
    }

    /** 按预算级次划分: what the own level spends and what is passed down. */
    public record ByLevel(Cell<Yuan> ownLevel, Cell<Yuan> transfersDown) {
        static final ByLevel ABSENT = new ByLevel(Cell.absent(), Cell.absent());
    }
}
