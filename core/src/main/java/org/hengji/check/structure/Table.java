package org.hengji.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.form.Path;
import org.hengji.form.Source;

/** 指标表: the rows that hold an indicator, and which columns of levels they have. */
record Table(List<IndicatorRow> rows) {

    static final Path PLACE = Path.FORM.child("indicators");

    private static final int LISTED = 6;

    static Table of(Examination examination) {
        return new Table(examination.tableRows().stream().filter(Table::isUsed).toList());
    }

    private static boolean isUsed(IndicatorRow row) {
        return row.indicator().name().isAnswered() || row.indicator().target().isAnswered();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the form has a column of level 1: a list that prints no level at all has none. */
    boolean hasLevel1() {
        return rows.stream()
                .map(IndicatorRow::indicator)
                .anyMatch(row -> row.level1().isAnswered()
                        || !row.level1().isAbsent() && row.level2().isAnswered());
    }

    List<IndicatorRow> where(Predicate<IndicatorRow> fits) {
        return rows.stream().filter(fits).toList();
    }

    static List<Path> places(List<IndicatorRow> rows, String component) {
        return rows.stream().map(row -> row.at().child(component)).toList();
    }

    /** 第 20、21、22 行: rows of the table by their printed numbers, the first few where there are many. */
    static String numbers(List<IndicatorRow> some) {
        var numbers = some.stream()
                .map(row -> row.at().last())
                .filter(Path.Step.Index.class::isInstance)
                .map(step -> Integer.toString(((Path.Step.Index) step).index() + 1))
                .limit(LISTED)
                .collect(Collectors.joining("、"));
        return "第 " + numbers + " 行" + (some.size() > LISTED ? "等 " + some.size() + " 行" : "");
    }

    /** Why what is missing here proves nothing; empty for a whole form. */
    static Optional<String> gap(Source source) {
        if (!source.complete()) {
            return Optional.of("来源没有完整读到");
        }
        return source.hasCells() ? Optional.empty() : Optional.of("来源没有分出单元格");
    }

    /** The findings, or that they cannot be decided where part of the form may be missing. */
    static Outcome unlessCut(Source source, List<Finding> findings, String question) {
        var gap = gap(source);
        return findings.isEmpty() || gap.isEmpty()
                ? Outcome.found(findings)
                : Outcome.deferred(gap.get() + "，不能判断" + question);
    }
}
