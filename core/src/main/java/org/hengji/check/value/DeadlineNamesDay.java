package org.hengji.check.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.hengji.indicator.Target;

/** 时限要写到日: 12月前 leaves a whole month open, 12月底 leaves the day to the reader. */
@Rule(
        name = "value.vague-date",
        title = "时限没有写到日",
        meaning = "“12月前”是 12 月 1 日以前还是 12 月 31 日以前，说不清；“12月底”虽能明白，也应写出日期。写到日才能核对是否按时。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "mof-2015-88:13",
        raises = "indicators[3].target = 2025年12月前",
        passes = "indicators[3].target = 2025年12月31日前")
final class DeadlineNamesDay implements Check {

    /** 2025-12. */
    private static final int WITH_YEAR = 7;

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            finding(examination, row).ifPresent(findings::add);
        }
        return Outcome.found(findings);
    }

    private Optional<Finding> finding(Examination examination, IndicatorRow row) {
        if (!(row.indicator().target() instanceof Cell.Known<Target>(Target.Deadline deadline, var raw))) {
            return Optional.empty();
        }
        return switch (deadline.day()) {
            case Target.Day.BeforeMonth(var month) -> Optional.of(before(examination, row, raw, month));
            case Target.Day.EndOfMonth(var month)
            when raw.contains("底") || raw.contains("末") -> Optional.of(end(examination, row, raw, month));
            case Target.Day.EndOfMonth _, Target.Day.On _, Target.Day.Open _ -> Optional.empty();
        };
    }

    private Finding before(Examination examination, IndicatorRow row, String raw, String month) {
        var last = month(examination, month);
        var days = last.map(end -> List.of(end.minusMonths(1), end).stream()
                        .map(YearMonth::atEndOfMonth)
                        .map(DeadlineNamesDay::print)
                        .toList())
                .orElse(List.of());
        var examples = days.isEmpty() ? "" : "，例如 " + String.join(" 或 ", days);
        var message = Places.row(row) + "：“" + raw + "”没有写到日，是月初以前还是月底以前说不清。请写出日期" + examples + "。";
        var finding = located(row, message, raw);
        for (var day : days) {
            finding = finding.fix(Rewrite.value(examination, row, day));
        }
        return finding;
    }

    private Finding end(Examination examination, IndicatorRow row, String raw, String month) {
        var day = month(examination, month).map(YearMonth::atEndOfMonth).map(DeadlineNamesDay::print);
        var example = day.map(last -> "，例如 " + last).orElse("");
        var message = Places.row(row) + "：“" + raw + "”没有写到日。请写出日期" + example + "。";
        var finding = located(row, message, raw).severity(Severity.HINT);
        return day.map(last -> finding.fix(Rewrite.value(examination, row, last)))
                .orElse(finding);
    }

    private Finding located(IndicatorRow row, String message, String raw) {
        return Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("value", raw);
    }

    /** The month with its year, or with the form's where the deadline has none. */
    private static Optional<YearMonth> month(Examination examination, String month) {
        return month.length() == WITH_YEAR
                ? Optional.of(
                        YearMonth.of(Integer.parseInt(month.substring(0, 4)), Integer.parseInt(month.substring(5))))
                : examination.form().year().known().map(year -> YearMonth.of(year.value(), Integer.parseInt(month)));
    }

    private static String print(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前";
    }
}
