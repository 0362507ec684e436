package org.hengji.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.ruleset.Rulesets;
import org.hengji.scheme.Band;
import org.hengji.scheme.Scheme;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Obstacle;
import org.hengji.scoring.RowScore;

/** 定性得分在档内: what a grade word earns lies between the two ends of its band. */
@Rule(
        name = "score.qualitative-band",
        title = "定性指标得分不在档内",
        meaning = "实际完成值是等级用语（达成、部分达成、未达成），得分却不在这一档的范围里。不是等级用语的，看不出属哪一档，不作判断。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16-bands",
        raises = "indicators[4].actual = 部分达成年度指标并具有一定效果",
        passes = """
            indicators[4].actual = 部分达成年度指标并具有一定效果
            indicators[4].score = 10.5
            indicators[4].reason = 基层书屋还没有全部开放
            """)
final class ScoreIsInItsBand implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var outcome = Scores.each(examination, Concern.OUT_OF_BAND, this::finding);
        return outcome.equals(Outcome.nothing()) ? ungraded(examination) : outcome;
    }

    private Finding finding(Scores scores, RowScore row) {
        var said = row.formula() + "，印的得分 " + row.published().raw() + " 不在这一档。请改得分，或换用相应的等级用语。";
        var finding = RowFinding.atScore(this, row, said)
                .value("low", row.low().map(RowFinding::number).orElse(""))
                .value("high", row.high().map(RowFinding::number).orElse(""));
        return scores.isOwnScheme() || isOutsideEverywhere(row) ? finding : finding.severity(Severity.EXPLAIN);
    }

    /** Whether the score lies outside the word's band under every scheme we know. */
    private static boolean isOutsideEverywhere(RowScore row) {
        return row.explanation() instanceof Explanation.Graded graded
                && row.published() instanceof Cell.Known<BigDecimal>(var score, var _)
                && Rulesets.ids().stream()
                        .map(Rulesets::get)
                        .map(Scheme::of)
                        .flatMap(scheme -> scheme.bands().named(graded.word()).stream())
                        .noneMatch(holds(score, graded.weight()));
    }

    private static Predicate<Band> holds(BigDecimal score, BigDecimal weight) {
        return band -> {
            var toHigh = score.compareTo(weight.multiply(band.to()));
            return score.compareTo(weight.multiply(band.from())) >= 0 && (band.isTop() ? toHigh <= 0 : toHigh < 0);
        };
    }

    private static Outcome ungraded(Examination examination) {
        return Scores.whole(examination, scores -> {
            var rows = scores.sheet().rows().stream()
                    .filter(row -> row.published().isKnown() && isUngraded(row))
                    .toList();
            return rows.isEmpty() ? Outcome.nothing() : Outcome.deferred(why(rows));
        });
    }

    private static boolean isUngraded(RowScore row) {
        return row.explanation() instanceof Explanation.Uncomputable(Obstacle(var kind, var _, var _), var _)
                && kind == Obstacle.Kind.UNGRADED;
    }

    private static String why(List<RowScore> rows) {
        var others = rows.size() > 1 ? "等 " + rows.size() + " 行" : "";
        return Scores.name(rows.getFirst()) + others + "的实际完成值不是等级用语，看不出属哪一档，得分不能核对";
    }
}
