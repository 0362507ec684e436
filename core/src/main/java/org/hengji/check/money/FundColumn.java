package org.hengji.check.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.Part;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.time.Phase;

/**
 * 资金列: one column of a project's funds in one half: the total and what it is made of. Halves and columns are never
 * compared with one another.
 */
record FundColumn(Part part, Optional<FundLine> total, List<FundLine> sources) {

    /** More than any form has; they are compared with one another. */
    private static final int MAX_SOURCES = 60;

    private static final List<String> COLUMNS = List.of("initial", "adjusted", "executed", "forecast");

    FundColumn {
        sources = List.copyOf(sources);
    }

    static List<FundColumn> of(Examination examination) {
        var columns = new ArrayList<FundColumn>();
        for (var part : examination.parts()) {
            for (var column : part.funds().isEmpty() ? List.<String>of() : COLUMNS) {
                var halves = new LinkedHashMap<Phase, List<FundLine>>();
                for (var i = 0; i < part.funds().size(); i++) {
                    var line = FundLine.of(part, i, column);
                    halves.computeIfAbsent(line.fund().phase(), _ -> new ArrayList<>())
                            .add(line);
                }
                halves.values().forEach(lines -> columns.add(of(examination, part, lines)));
            }
        }
        columns.removeIf(column -> !column.isPrinted());
        return columns;
    }

    private static FundColumn of(Examination examination, Part part, List<FundLine> lines) {
        var own = examination.ruleset().wordList("money.not-the-whole");
        var total = Optional.<FundLine>empty();
        var sources = new ArrayList<FundLine>();
        for (var line : lines) {
            if (line.fund().source() != FundSource.TOTAL) {
                sources.add(line);
                continue;
            }
            if (total.isEmpty() && !own.isIn(line.label())) {
                total = Optional.of(line);
            }
        }
        return new FundColumn(part, total, sources);
    }

    private boolean isPrinted() {
        return amounts().stream().anyMatch(amount -> amount.cell().isKnown());
    }

    /** The amounts the form has a cell for, the total first. */
    List<Amount> amounts() {
        var amounts = new ArrayList<Amount>(sources.size() + 1);
        total.ifPresent(line -> amounts.add(line.amount()));
        sources.forEach(line -> amounts.add(line.amount()));
        amounts.removeIf(amount -> amount.cell().isAbsent());
        return amounts;
    }

    /** The equations of this column: the total and what it is made of, each row that is divided and its parts. */
    List<Identity> identities(Tolerance tolerance) {
        var identities = new ArrayList<Identity>();
        if (sources.size() > MAX_SOURCES) {
            return identities;
        }
        total.filter(line -> line.amount().cell().isKnown())
                .ifPresent(line -> FundSums.divisions(sources).stream()
                        .filter(division -> !FundSums.isListedInPart(line, division))
                        .forEach(division -> identities.add(identity(line, FundSums.readings(division), tolerance))));
        for (var line : sources) {
            var parts = sources.stream().filter(each -> each.isPartOf(line)).toList();
            if (parts.size() > 1 && line.amount().cell().isKnown()) {
                identities.add(identity(line, List.of(FundSums.sum(line.label() + "下各项", parts)), tolerance));
            }
        }
        identities.removeIf(identity -> identity.other().addends() == 0);
        return identities;
    }

    /** Whether the filled sources make up another amount than the total under every way to read them. */
    boolean isShort(Tolerance tolerance) {
        return sources.size() <= MAX_SOURCES
                && total.filter(line -> line.amount().cell().isKnown())
                        .filter(line -> FundSums.divisions(sources).stream()
                                .anyMatch(division -> !identity(line, FundSums.readings(division), tolerance)
                                        .holds()))
                        .isPresent();
    }

    private static Identity identity(FundLine whole, List<Sum> readings, Tolerance tolerance) {
        return new Identity(List.of(new Sum(whole.label(), List.of(whole.amount()))), readings, tolerance);
    }

    /** A total of 0 above rows with money is the scoring checks' to tell, once and not for every column. */
    static boolean isEmptyTotal(Examination examination, FundColumn column) {
        return examination.form() instanceof SelfEvaluation
                && column.total().isPresent()
                && isNothing(column.total().get().fund());
    }

    private static boolean isNothing(Fund fund) {
        return isNothing(fund.initial()) && isNothing(fund.adjusted()) && isNothing(fund.executed());
    }

    private static boolean isNothing(Cell<Yuan> cell) {
        return !(cell instanceof Cell.Known<Yuan>(var amount, var _)) || amount.isZero();
    }
}
