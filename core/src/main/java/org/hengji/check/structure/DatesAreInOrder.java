package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.time.FiscalYear;

/** 日期顺序: a period ends after it begins, and what is promised falls due within the year. */
@Rule(
        name = "structure.dates-out-of-order",
        title = "日期前后颠倒或不在本年度",
        meaning = "期间的结束早于开始，或完成时间落在预算年度之外。本年的目标要在本年完成，跨年的写明本年做到哪一步。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:dates",
        raises = "indicators[3].target = 2025年9月1日-2025年6月30日",
        passes = "indicators[3].target = 2025年3月-2025年11月")
final class DatesAreInOrder implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var year = year(examination);
        var findings = new ArrayList<Finding>();
        for (var part : examination.parts()) {
            var term = Term.of(part);
            term.filter(Term::isReversed).ifPresent(each -> findings.add(finding(examination, each)));
            for (var row : examination.rows()) {
                if (part.at().contains(row.at())) {
                    span(row)
                            .flatMap(span -> fault(row, span, year, term))
                            .ifPresent(fault -> findings.add(finding(row, fault)));
                }
            }
        }
        return findings.isEmpty() && year.isEmpty() && hasYears(examination)
                ? Outcome.deferred("年度没有读出来，不能判断完成时间是否在本年度")
                : Outcome.found(findings);
    }

    private static OptionalInt year(Examination examination) {
        return examination.form().year() instanceof Cell.Known<FiscalYear>(var year, var _)
                ? OptionalInt.of(year.value())
                : OptionalInt.empty();
    }

    private static boolean hasYears(Examination examination) {
        return examination.rows().stream().flatMap(row -> span(row).stream()).anyMatch(Span::hasYear);
    }

    private static Optional<Span> span(IndicatorRow row) {
        return row.target().flatMap(Span::of);
    }

    private Finding finding(IndicatorRow row, String fault) {
        return Finding.by(this, row.at().child("target"), message(row, fault))
                .also(row.also("target"))
                .value("target", row.indicator().target().raw());
    }

    private static String message(IndicatorRow row, String fault) {
        return Places.row(row) + "：“" + row.indicator().target().raw() + "”" + fault;
    }

    private static Optional<String> fault(IndicatorRow row, Span span, OptionalInt year, Optional<Term> term) {
        if (span.isReversed()) {
            return Optional.of("的结束早于开始。请核对起止日期，是否前后填反。");
        }
        var end = term.map(Term::end).orElse("");
        if (!end.isEmpty() && span.isAfter(end)) {
            return Optional.of("在项目结束（" + term.get().printed() + "）之后。请核对完成时间和项目期。");
        }
        return year.isPresent() && span.isOutside(year.getAsInt()) && isOfYear(row, year.getAsInt(), term)
                ? Optional.of("不在 " + year.getAsInt() + " 年度之内。请改为本年度内的日期，跨年的写明本年做到哪一步。")
                : Optional.empty();
    }

    /** What a project of several years promises without saying for which of them may fall due in any. */
    private static boolean isOfYear(IndicatorRow row, int year, Optional<Term> term) {
        return switch (row.phase()) {
            case ANNUAL -> true;
            case UNDIVIDED -> term.filter(each -> each.reachesBeyond(year)).isEmpty();
            case WHOLE, MID_TERM -> false;
        };
    }

    private Finding finding(Examination examination, Term term) {
        var message = Places.field(examination, term.at()) + "：“" + term.printed() + "”早于开始（" + term.start()
                + "）。请核对起止日期，是否前后填反。";
        return Finding.by(this, term.at(), message).value("start", term.start()).value("end", term.end());
    }
}
