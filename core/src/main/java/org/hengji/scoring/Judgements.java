package org.hengji.scoring;

import java.math.BigDecimal;
import org.hengji.indicator.Indicator;
import org.hengji.scheme.Band;
import org.hengji.scheme.Bands;
import org.hengji.scheme.Scheme;

/** 定性指标的计分: yes or no, or the band that the answer names. */
final class Judgements {

    private final Scheme scheme;

    Judgements(Scheme scheme) {
        this.scheme = scheme;
    }

    Explanation explain(Indicator row, String target, String answer, BigDecimal weight) {
        if (scheme.words().isPlaceholder(target) || scheme.words().isPlaceholder(answer)) {
            return blank(target, answer);
        }
        var expected = scheme.words().yesNo(target);
        var given = scheme.words().yesNo(answer);
        if (expected.isPresent() && given.isPresent()) {
            return answered(row, expected.equals(given), weight);
        }
        // the target's own words back are a claim that it is met
        if (Bands.key(answer).equals(Bands.key(target))) {
            return graded(scheme.bands().best(), answer, weight);
        }
        return scheme.bands()
                .named(answer)
                .map(band -> graded(band, answer, weight))
                .orElseGet(() -> new Explanation.Uncomputable(
                        new Obstacle(Obstacle.Kind.UNGRADED, target, answer),
                        scheme.bands().best().basis()));
    }

    private Explanation blank(String target, String answer) {
        var kind = scheme.words().isPlaceholder(answer)
                ? scheme.words().isPlaceholder(target) ? Obstacle.Kind.UNFILLED : Obstacle.Kind.NO_ACTUAL
                : Obstacle.Kind.NO_TARGET;
        return new Explanation.Uncomputable(
                Obstacle.of(kind), scheme.bands().best().basis());
    }

    private Explanation answered(Indicator row, boolean met, BigDecimal weight) {
        return new Explanation.Answered(
                row.target().raw(),
                row.actual().raw(),
                weight,
                met ? weight : BigDecimal.ZERO,
                Standing.of(met),
                scheme.formulas().yesNo().basis());
    }

    private Explanation graded(Band band, String word, BigDecimal weight) {
        var rounding = scheme.rounding();
        return new Explanation.Graded(
                band,
                word,
                weight,
                new Points.Between(
                        rounding.round(weight.multiply(band.from())),
                        rounding.round(weight.multiply(band.to())),
                        band.isTop()),
                band.basis());
    }
}
