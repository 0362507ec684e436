package org.hengji.check.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
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
        var findings = examination.rows().stream()
                .flatMap(row -> finding(examination, row).stream())
                .toList();
        return findings.isEmpty() && year(examination).isEmpty() && hasYears(examination)
                ? Outcome.deferred("年度没有读出来，不能判断完成时间是否在本年度")
                : Outcome.found(findings);
    }

    private static OptionalInt year(Examination examination) {
        return examination.plan().year().known().stream()
                .mapToInt(FiscalYear::value)
                .findFirst();
    }

    private static boolean hasYears(Examination examination) {
        return examination.rows().stream()
                .flatMap(row -> examination.target(row).stream())
                .flatMap(target -> Span.of(target).stream())
                .anyMatch(Span::hasYear);
    }

    private Optional<Finding> finding(Examination examination, IndicatorRow row) {
        return examination
                .target(row)
                .flatMap(Span::of)
                .flatMap(span -> fault(span, year(examination)))
                .map(fault -> Finding.by(this, row.at().child("target"), message(row, fault))
                        .also(row.also("target"))
                        .value("target", row.indicator().target().raw()));
    }

    private static String message(IndicatorRow row, String fault) {
        return "%s：“%s”%s".formatted(Places.row(row), row.indicator().target().raw(), fault);
    }

    private static Optional<String> fault(Span span, OptionalInt year) {
        if (span.isReversed()) {
            return Optional.of("的结束早于开始。请核对起止日期，是否前后填反。");
        }
        return Stream.of(year)
                .flatMapToInt(OptionalInt::stream)
                .filter(span::isOutside)
                .mapToObj("不在 %d 年度之内。请改为本年度内的日期，跨年的写明本年做到哪一步。"::formatted)
                .findFirst();
    }
}
