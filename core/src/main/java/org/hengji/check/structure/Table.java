package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Part;
import org.hengji.check.Places;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;

/**
 * 指标表: the rows of one department or project that hold an indicator, and which columns of levels they have.
 *
 * @param part what of the form it belongs to
 * @param rows of the half the year is judged by, where the form has two
 */
record Table(Part part, List<IndicatorRow> rows, Map<String, Integer> categories) {

    static final Path PLACE = Path.FORM.child("indicators");

    private static final int LISTED = 6;

    /** 全部指标表, in a box of its own class for {@link Examination#shared}. */
    private record Tables(List<Table> all) {}

    /** One for every project of the form; one for all where it is about one. */
    static List<Table> all(Examination examination) {
        return examination.shared(Tables.class, Table::read).all();
    }

    private static Tables read(Examination examination) {
        var tables = new ArrayList<Table>(1);
        for (var part : examination.parts()) {
            tables.add(of(examination, part));
        }
        return new Tables(tables);
    }

    private static Table of(Examination examination, Part part) {
        var rows = new ArrayList<IndicatorRow>();
        var categories = new HashMap<String, Integer>();
        for (var row : part.rowsOfYear()) {
            if (isUsed(row)) {
                rows.add(row);
                examination.category(row).ifPresent(category -> categories.merge(category, 1, Integer::sum));
            }
        }
        return new Table(part, rows, categories);
    }

    /** Where it stands. */
    Path place() {
        return part.at().isForm() ? PLACE : part.table();
    }

    /** 绩效指标, or 项目 2“……”的绩效指标. */
    String name(Examination examination) {
        return part.at().isForm()
                ? Places.field(PLACE)
                : Places.field(examination, part.at()) + "的" + Places.field(PLACE);
    }

    private static boolean isUsed(IndicatorRow row) {
        return row.indicator().name().isAnswered() || row.indicator().target().isAnswered();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether the form has a column of level 1: a list that prints no level at all has none. */
    boolean hasLevel1() {
        for (var row : rows) {
            if (hasLevel1(row.indicator())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLevel1(Indicator row) {
        return row.level1().isAnswered()
                || !row.level1().isAbsent() && row.level2().isAnswered();
    }

    List<IndicatorRow> where(Predicate<IndicatorRow> fits) {
        var some = new ArrayList<IndicatorRow>();
        for (var row : rows) {
            if (fits.test(row)) {
                some.add(row);
            }
        }
        return some;
    }

    /** Those of both halves that are so. */
    List<IndicatorRow> all(Predicate<IndicatorRow> fits) {
        var some = new ArrayList<IndicatorRow>();
        for (var row : part.rows()) {
            if (isUsed(row) && fits.test(row)) {
                some.add(row);
            }
        }
        return some;
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

    /** The findings, or that they cannot be decided where part of the form may be missing. */
    static Outcome unlessCut(Examination examination, List<Finding> findings, String question) {
        if (findings.isEmpty()) {
            return Outcome.nothing();
        }
        var gap = examination.gap();
        return gap.isEmpty() ? Outcome.found(findings) : Outcome.deferred(gap.get() + "，不能判断" + question);
    }
}
