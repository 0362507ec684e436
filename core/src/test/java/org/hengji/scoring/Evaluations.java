package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.entry.Entry;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.Total;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.ruleset.Rulesets;

/** Evaluations of our own making, typed as a clerk would. */
public final class Evaluations {

    static final String NATIONAL = "national/2020";

    private Evaluations() {}

    static Scorer scorer() {
        return scorer(NATIONAL);
    }

    static Scorer scorer(String scheme) {
        return Scorer.of(Rulesets.get(scheme));
    }

    public static Indicator row(String name, String weight, String target, String actual, String score) {
        return Indicator.blank()
                .with("level1", Cell.text("产出指标"))
                .with("level2", Cell.text("数量指标"))
                .with("name", Cell.text(name))
                .with("weight", Entry.read(BigDecimal.class, weight, Source.TYPED))
                .with("target", Entry.read(Target.class, target, Source.TYPED))
                .with("actual", Entry.read(Target.class, actual, Source.TYPED))
                .with("score", Entry.read(BigDecimal.class, score, Source.TYPED))
                .with("reason", Cell.blank());
    }

    public static Fund total(String initial, String adjusted, String executed, String weight, String score) {
        return fund(FundSource.TOTAL, "年度资金总额", initial, adjusted, executed, weight, score);
    }

    public static Fund fund(
            FundSource source,
            String label,
            String initial,
            String adjusted,
            String executed,
            String weight,
            String score) {
        return Fund.blank()
                .with("source", source)
                .with("label", Cell.text(label))
                .with("initial", Entry.read(Yuan.class, initial, Source.TYPED))
                .with("adjusted", Entry.read(Yuan.class, adjusted, Source.TYPED))
                .with("executed", Entry.read(Yuan.class, executed, Source.TYPED))
                .with("weight", Entry.read(BigDecimal.class, weight, Source.TYPED))
                .with("rate", Cell.blank())
                .with("score", Entry.read(BigDecimal.class, score, Source.TYPED));
    }

    public static SelfEvaluation form(List<Fund> funds, Indicator... rows) {
        return SelfEvaluation.blank()
                .with("funds", funds)
                .with("indicators", List.of(rows))
                .withRuleset(NATIONAL);
    }

    public static SelfEvaluation totalled(SelfEvaluation form, String weight, String score, String grade) {
        return form.with("total", new Total(points(weight), points(score), Cell.text(grade)));
    }

    @SuppressWarnings("unchecked")
    private static Cell<BigDecimal> points(String raw) {
        return (Cell<BigDecimal>) Entry.read(BigDecimal.class, raw, Source.TYPED);
    }

    static RowScore score(Indicator row) {
        return score(NATIONAL, row);
    }

    static RowScore score(String scheme, Indicator row) {
        return scorer(scheme).score(form(List.of(), row)).rows().getFirst();
    }

    static RowScore score(String weight, String target, String actual, String score) {
        return score(row("指标", weight, target, actual, score));
    }

    static ScoreSheet sheet(SelfEvaluation form) {
        return scorer().score(form);
    }
}
