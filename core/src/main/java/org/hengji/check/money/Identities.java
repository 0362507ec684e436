package org.hengji.check.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.check.money.Readings.Reading;
import org.hengji.money.Yuan;

/**
 * 全表勾稽: the equations a budget must satisfy, as far as the form prints both their sides.
 *
 * @param sources 收入合计 = 支出合计
 * @param levels 按级次合计 = one of the readings, of which {@code reading} comes first
 * @param totals printed totals = their parts: of expenditure, of income, of the whole budget
 */
record Identities(
        Funds funds,
        Yuan tolerance,
        Optional<Identity> sources,
        Optional<Identity> levels,
        Optional<Reading> reading,
        List<Identity> totals) {

    /** The form's equations, worked out once for all checks of money. */
    static Identities of(Examination examination) {
        return examination.shared(Identities.class, Identities::read);
    }

    private static Identities read(Examination examination) {
        var funds = Funds.of(examination.plan().budget());
        var tolerance = tolerance(examination);
        var places = funds.places();
        var readings = Readings.of(examination.ruleset()).stream()
                .filter(reading -> !reading.sums(places).isEmpty())
                .toList();
        var sums = readings.stream()
                .flatMap(reading -> reading.sums(places).stream())
                .toList();
        return new Identities(
                funds,
                tolerance,
                sources(funds, tolerance),
                levels(funds, sums, tolerance),
                readings.stream().findFirst(),
                totals(funds, tolerance));
    }

    static Yuan tolerance(Examination examination) {
        return Yuan.ofWan(examination.ruleset().parameter("money.tolerance").value());
    }

    List<Identity> all() {
        return Stream.of(sources.stream(), levels.stream(), totals.stream())
                .flatMap(identities -> identities)
                .toList();
    }

    private static Optional<Identity> sources(Funds funds, Yuan tolerance) {
        return funds.income().isPrinted() && funds.expenditure().isPrinted()
                ? Optional.of(
                        new Identity(funds.income().sums(), funds.expenditure().sums(), tolerance))
                : Optional.empty();
    }

    private static Optional<Identity> levels(Funds funds, List<Sum> readings, Yuan tolerance) {
        return funds.byLevel().isPrinted() && !readings.isEmpty()
                ? Optional.of(new Identity(funds.byLevel().sums(), readings, tolerance))
                : Optional.empty();
    }

    private static List<Identity> totals(Funds funds, Yuan tolerance) {
        var sides = Stream.of(funds.expenditure(), funds.income());
        var added = sides.filter(side -> side.sum().addends() > 0)
                .map(side ->
                        total(side.total(), List.of(new Sum("各项相加", side.sum().parts())), tolerance));
        return Stream.concat(added, Stream.of(total(funds.total(), stated(funds), tolerance)))
                .filter(identity ->
                        identity.one().addends() > 0 && !identity.right().isEmpty())
                .toList();
    }

    private static Identity total(Amount total, List<Sum> parts, Yuan tolerance) {
        return new Identity(List.of(new Sum(total.label(), List.of(total))), parts, tolerance);
    }

    private static List<Sum> stated(Funds funds) {
        return Stream.of(funds.expenditure(), funds.income())
                .flatMap(side -> side.sums().stream())
                .filter(sum -> sum.addends() > 0)
                .toList();
    }
}
