package org.hengji.check.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Scorer;
import org.hengji.time.FiscalYear;

/** 进度: a monitoring form with its month, its money and how far its indicators came, worked out once. */
final class Progress {

    static final int MONTHS = 12;

    private static final String UNFILLED = "表里还没有填执行情况";

    private final Examination examination;
    private final Monitoring form;

    private Progress(Examination examination, Monitoring form) {
        this.examination = examination;
        this.form = form;
    }

    /** Something each check asks of a monitoring form that somebody has written into. */
    interface Question {
        Outcome of(Progress progress);
    }

    static Outcome ask(Examination examination, Question question) {
        if (!(examination.form() instanceof Monitoring form)) {
            return Outcome.notApplicable("不是监控表");
        }
        var progress = new Progress(examination, form);
        return progress.isUnfilled() ? Outcome.notApplicable(UNFILLED) : question.of(progress);
    }

    private boolean isUnfilled() {
        return form.funds().stream().noneMatch(fund -> fund.executed().isKnown())
                && form.indicators().stream()
                        .noneMatch(row ->
                                row.actual().isKnown() || row.likelihood().isKnown());
    }

    Examination examination() {
        return examination;
    }

    Monitoring form() {
        return form;
    }

    /** The month the figures run to: 6 of 2019-06. */
    OptionalInt month() {
        if (!(form.through() instanceof Cell.Known<String>(var through, var _)) || through.length() < 7) {
            return OptionalInt.empty();
        }
        var digits = through.substring(5, 7);
        return digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(digits)).stream()
                        .filter(month -> month >= 1 && month <= MONTHS)
                        .findFirst()
                : OptionalInt.empty();
    }

    /** Where the row of all the money stands. */
    OptionalInt total() {
        for (var i = 0; i < form.funds().size(); i++) {
            if (form.funds().get(i).source() == FundSource.TOTAL) {
                return OptionalInt.of(i);
            }
        }
        return form.funds().size() == 1 ? OptionalInt.of(0) : OptionalInt.empty();
    }

    Fund fund(int position) {
        return form.funds().get(position);
    }

    static Path place(int fund) {
        return Path.FORM.child("funds").row(fund);
    }

    /** The rows of the table that somebody has written into. */
    List<IndicatorRow> rows() {
        var rows = new ArrayList<IndicatorRow>();
        for (var row : examination.tableRows()) {
            var own = row.indicator();
            if (own.target().isKnown()
                    || own.actual().isKnown()
                    || own.likelihood().isKnown()) {
                rows.add(row);
            }
        }
        return rows;
    }

    Optional<Likelihood> likelihood(IndicatorRow row) {
        return Likelihood.of(row.indicator().likelihood(), examination.ruleset());
    }

    /** Target and what was achieved, as two numbers in one unit; empty where they are none. */
    Optional<Explanation.Measured> achieved(IndicatorRow row) {
        return measured(row.indicator());
    }

    /** The same for what is expected by the end of the year. */
    Optional<Explanation.Measured> expected(IndicatorRow row) {
        return row.indicator().forecast() instanceof Cell.Known<Target> forecast
                ? measured(row.indicator().with("actual", forecast))
                : Optional.empty();
    }

    private Optional<Explanation.Measured> measured(Indicator row) {
        var year = form.year().known().map(FiscalYear::value).orElse(0);
        return switch (Scorer.of(examination.ruleset()).explain(row, year)) {
            case Explanation.Measured own -> Optional.of(own);
            case Explanation.Completed(Explanation.Measured own) -> Optional.of(own);
            default -> Optional.empty();
        };
    }

    /** 完成进度 against 时间进度: the share of what an even year would have brought by the month. */
    static BigDecimal pace(BigDecimal share, int month) {
        return share.multiply(BigDecimal.valueOf(MONTHS)).divide(BigDecimal.valueOf(month), 6, RoundingMode.HALF_UP);
    }

    BigDecimal limit(String name) {
        return examination.ruleset().parameter(name).value();
    }

    static String percent(BigDecimal share) {
        return number(share.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + " %";
    }

    static String number(BigDecimal number) {
        return Targets.print(number);
    }
}
