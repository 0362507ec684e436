package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.check.money.Readings.Reading;
import org.hengji.money.MoneyUnit;

/**
 * 全表勾稽: the equations a budget must satisfy, as far as the form prints both their sides.
 *
 * @param sources 收入合计 = 支出合计
 * @param levels 按级次合计 = one of the readings, of which {@code reading} comes first
 * @param totals printed totals = their parts: of expenditure, of income, of the whole budget
 * @param ofFunds totals of a project's funds = their sources, in every half and column
 */
record Identities(
        Funds funds,
        Tolerance tolerance,
        Optional<Identity> sources,
        Optional<Identity> levels,
        Optional<Reading> reading,
        List<Identity> totals,
        List<Identity> ofFunds) {

    /** The form's equations, worked out once for all checks of money. */
    static Identities of(Examination examination) {
        return examination.shared(Identities.class, Identities::read);
    }

    private static Identities read(Examination examination) {
        var funds = Ledger.of(examination).funds();
        var tolerance = tolerance(examination);
        var places = funds.places();
        var sums = new ArrayList<Sum>();
        var first = Optional.<Reading>empty();
        for (var reading : Readings.of(examination.ruleset())) {
            var read = reading.sums(places);
            first = first.isEmpty() && !read.isEmpty() ? Optional.of(reading) : first;
            sums.addAll(read);
        }
        return new Identities(
                funds,
                tolerance,
                sources(funds, tolerance),
                levels(funds, sums, tolerance),
                first,
                totals(funds, tolerance),
                ofFunds(examination));
    }

    static Tolerance tolerance(Examination examination) {
        return Tolerance.of(examination.ruleset(), MoneyUnit.WAN);
    }

    /** To the last digit of the unit the form prints. */
    private static List<Identity> ofFunds(Examination examination) {
        var columns = Ledger.of(examination).columns();
        if (columns.isEmpty()) {
            return List.of();
        }
        var tolerance = Tolerance.of(examination.ruleset(), examination.source().unit());
        var identities = new ArrayList<Identity>();
        for (var column : columns) {
            if (!FundColumn.isEmptyTotal(examination, column)) {
                identities.addAll(column.identities(tolerance));
            }
        }
        return identities;
    }

    List<Identity> all() {
        var all = new ArrayList<Identity>();
        sources.ifPresent(all::add);
        levels.ifPresent(all::add);
        all.addAll(totals);
        all.addAll(ofFunds);
        return all;
    }

    private static Optional<Identity> sources(Funds funds, Tolerance tolerance) {
        return funds.income().isPrinted() && funds.expenditure().isPrinted()
                ? Optional.of(
                        new Identity(funds.income().sums(), funds.expenditure().sums(), tolerance))
                : Optional.empty();
    }

    private static Optional<Identity> levels(Funds funds, List<Sum> readings, Tolerance tolerance) {
        return funds.byLevel().isPrinted() && !readings.isEmpty()
                ? Optional.of(new Identity(funds.byLevel().sums(), readings, tolerance))
                : Optional.empty();
    }

    private static List<Identity> totals(Funds funds, Tolerance tolerance) {
        var totals = new ArrayList<Identity>();
        for (var side : List.of(funds.expenditure(), funds.income())) {
            if (side.total().cell().isKnown() && side.sum().addends() > 0) {
                totals.add(
                        total(side.total(), List.of(new Sum("各项相加", side.sum().parts())), tolerance));
            }
        }
        var stated = stated(funds);
        if (funds.total().cell().isKnown() && !stated.isEmpty()) {
            totals.add(total(funds.total(), stated, tolerance));
        }
        return totals;
    }

    private static Identity total(Amount total, List<Sum> parts, Tolerance tolerance) {
        return new Identity(List.of(new Sum(total.label(), List.of(total))), parts, tolerance);
    }

    private static List<Sum> stated(Funds funds) {
        return Stream.of(funds.expenditure(), funds.income())
                .flatMap(side -> side.sums().stream())
                .filter(sum -> sum.addends() > 0)
                .toList();
    }
}
