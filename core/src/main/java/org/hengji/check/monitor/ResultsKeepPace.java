package org.hengji.check.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Standing;

/** 指标完成跟得上: what was achieved keeps pace with the months; a limit is not exceeded before the year is over. */
@Rule(
        name = "monitor.result-behind",
        title = "指标完成偏慢",
        meaning = "到监控的月份为止，完成值低于按月均匀推算的目标值的六成（低于八成只作提示），或者已经超过上限。集中在某几个月的工作，说明安排即可。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"practice:indicator-light", "mof-2019-136:11"},
        raises = "indicators[0].actual = 5",
        passes = "indicators[0].actual = 30")
final class ResultsKeepPace implements Check {

    private static final int SCALE = 6;
    private static final Set<String> SURVEYED = Set.of("满意度指标");
    private static final Set<String> SHARES = Set.of("%", "倍");

    @Override
    public Outcome examine(Examination examination) {
        return Progress.ask(examination, this::examine);
    }

    private Outcome examine(Progress progress) {
        var month = progress.month();
        if (month.isEmpty()) {
            return Outcome.deferred("看不出完成值算到哪个月，完成进度不能判断");
        }
        var findings = new ArrayList<Finding>();
        for (var row : progress.rows()) {
            progress.achieved(row)
                    .flatMap(own -> finding(progress, row, own, month.getAsInt()))
                    .ifPresent(findings::add);
        }
        return Outcome.found(findings);
    }

    private Optional<Finding> finding(Progress progress, IndicatorRow row, Explanation.Measured own, int month) {
        if (own.comparator().isUpperBound()) {
            return own.standing() == Standing.MISSED && own.actual().compareTo(own.target()) > 0
                    ? Optional.of(exceeded(row))
                    : Optional.empty();
        }
        if (own.standing() == Standing.MET || !isCumulative(progress, row, own)) {
            return Optional.empty();
        }
        return pace(own, month)
                .filter(pace -> pace.compareTo(progress.limit("monitor.behind")) < 0)
                .map(pace -> behind(progress, row, pace, month));
    }

    /** A survey or a rate of nothing was not taken yet; a number without comparator may be a limit. */
    private static boolean isCumulative(Progress progress, IndicatorRow row, Explanation.Measured own) {
        var isSurvey =
                progress.examination().dimension(row).filter(SURVEYED::contains).isPresent();
        var isUntaken = own.actual().signum() == 0 && SHARES.contains(own.unit());
        var isLimit = !own.comparator().isStated()
                && progress.examination()
                        .ruleset()
                        .wordList("value.less-is-better")
                        .isIn(row.name());
        return own.target().signum() > 0 && !isSurvey && !isUntaken && !isLimit;
    }

    /** Achieved ÷ what an even year would have brought; things that are counted come whole. */
    private static Optional<BigDecimal> pace(Explanation.Measured own, int month) {
        var even = own.target()
                .multiply(BigDecimal.valueOf(month))
                .divide(BigDecimal.valueOf(Progress.MONTHS), SCALE, RoundingMode.HALF_UP);
        var isCounted = own.target().stripTrailingZeros().scale() <= 0 && !SHARES.contains(own.unit());
        var due = isCounted ? even.setScale(0, RoundingMode.DOWN) : even;
        return due.signum() == 0
                ? Optional.empty()
                : Optional.of(own.actual().divide(due, SCALE, RoundingMode.HALF_UP));
    }

    private Finding behind(Progress progress, IndicatorRow row, BigDecimal pace, int month) {
        var said = "，是时间进度 " + month + "/" + Progress.MONTHS + " 的 " + Progress.percent(pace)
                + "（没有进度计划，按月均匀推算）。请说明后几个月的安排；集中在某几个月的工作，写明月份。";
        var finding = finding(row, said).value("pace", Progress.percent(pace));
        var isFar = pace.compareTo(progress.limit("monitor.far-behind")) < 0;
        return isFar ? finding : finding.severity(Severity.HINT);
    }

    private Finding exceeded(IndicatorRow row) {
        return finding(row, "，已经超过上限。请说明原因，并写明年底前怎么控制。").certainty(Certainty.CERTAIN);
    }

    private Finding finding(IndicatorRow row, String said) {
        var target = row.indicator().target().raw();
        var actual = row.indicator().actual().raw();
        return Finding.by(this, row.at().child("actual"), Places.row(row) + "：目标值 " + target + "，已完成 " + actual + said)
                .value("target", target)
                .value("actual", actual);
    }
}
