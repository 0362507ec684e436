package org.hengji.check.money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hengji.plan.FundSource;

/**
 * 资金来源的加法: what the total of a funds block may be made of. Forms nest sources without saying so, so that a total holds
 * when it is the sum under any way to read them.
 */
final class FundSums {

    private static final String SUBTOTAL = "小计";

    /** Parts of 财政拨款 where that has a row of its own. */
    private static final Set<FundSource> FISCAL_PARTS = EnumSet.of(
            FundSource.CURRENT_YEAR,
            FundSource.CARRY_OVER,
            FundSource.CENTRAL,
            FundSource.PROVINCIAL,
            FundSource.LOCAL);

    private static final Set<FundSource> LEVELS =
            EnumSet.of(FundSource.CENTRAL, FundSource.PROVINCIAL, FundSource.LOCAL);

    /** Rows that close a list of sources: a form that has one leaves none out. */
    private static final Set<FundSource> CLOSING = EnumSet.of(FundSource.OTHER, FundSource.LOCAL);

    private FundSums() {}

    static Sum sum(String name, List<FundLine> lines) {
        return new Sum(name, lines.stream().map(FundLine::amount).toList());
    }

    /** The whole may be divided twice, as 按收入性质分 and 按支出性质分: each division makes up the total by itself. */
    static List<List<FundLine>> divisions(List<FundLine> sources) {
        var headings = top(sources).stream()
                .map(FundLine::parent)
                .filter(parent -> !parent.isEmpty())
                .distinct()
                .toList();
        if (headings.size() < 2) {
            return List.of(sources);
        }
        return headings.stream()
                .map(heading -> sources.stream()
                        .filter(line -> line.parent().equals(heading))
                        .toList())
                .toList();
    }

    private static List<FundLine> top(List<FundLine> sources) {
        return sources.stream().filter(line -> !isNested(line, sources)).toList();
    }

    /** The ways to read the sources, the one to speak of first. */
    static List<Sum> readings(List<FundLine> sources) {
        var top = top(sources);
        var readings = new ArrayList<Sum>();
        add(readings, top, line -> !isUnderSubtotal(line, top));
        if (has(top, FundSource.FISCAL)) {
            readings.addFirst(
                    reading(top, line -> !FISCAL_PARTS.contains(line.fund().source())));
            add(readings, top, line -> line.fund().source() != FundSource.FISCAL);
        }
        add(readings, top, line -> !LEVELS.contains(line.fund().source()));
        add(readings, top, line -> LEVELS.contains(line.fund().source()));
        add(readings, top, _ -> true);
        readings.removeIf(reading -> reading.addends() == 0);
        return readings.isEmpty() ? List.of(reading(top, _ -> true)) : readings;
    }

    private static void add(List<Sum> readings, List<FundLine> lines, Predicate<FundLine> counts) {
        readings.add(reading(lines, counts));
    }

    private static Sum reading(List<FundLine> lines, Predicate<FundLine> counts) {
        return sum("各项来源相加", lines.stream().filter(counts).toList());
    }

    private static boolean has(List<FundLine> lines, FundSource source) {
        return lines.stream().anyMatch(line -> line.fund().source() == source);
    }

    private static boolean isNested(FundLine line, List<FundLine> lines) {
        return lines.stream().anyMatch(line::isPartOf);
    }

    /** Rows between two subtotals are what the first of them is made of. */
    private static boolean isUnderSubtotal(FundLine line, List<FundLine> lines) {
        if (line.label().endsWith(SUBTOTAL)) {
            return false;
        }
        for (var each : lines.subList(0, lines.indexOf(line))) {
            if (each.label().endsWith(SUBTOTAL)
                    && each.fund().source() == line.fund().source()) {
                return true;
            }
        }
        return false;
    }

    /** 其中 may name some of the sources and no more: a larger total contradicts nothing then. */
    static boolean isListedInPart(FundLine total, List<FundLine> sources) {
        var readings = readings(sources);
        var isMore =
                readings.stream().allMatch(reading -> total.amount().value().exceeds(reading.value()));
        var isClosed = sources.size() > 1
                && sources.stream()
                        .anyMatch(line -> CLOSING.contains(line.fund().source()));
        return isMore && !isClosed;
    }
}
