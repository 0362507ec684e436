package org.hengji.check.indicator;

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
import org.hengji.number.Folds;

/** 名称可计量: an indicator is named by what is measured, not by a slogan. */
@Rule(
        name = "indicator.slogan-name",
        title = "指标名称是口号",
        meaning = "名称以加强、增强、推动、发挥、促进、提升、保障开头，又没有率、数、量这类可计量的词，看不出要测量什么。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:13",
        raises = "indicators[5].name = 提升公共文化服务效能\nindicators[5].unit =\nindicators[5].target = 显著",
        passes = "indicators[5].name = 提升改造排练厅面积\nindicators[5].unit = 平方米")
final class NameCanBeMeasured implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Outcome.found(examination.rows().stream()
                .flatMap(row -> finding(examination, row).stream())
                .toList());
    }

    private Optional<Finding> finding(Examination examination, IndicatorRow row) {
        var name = Folds.label(row.name());
        return Words.leading(name, examination.ruleset().words("indicator.slogan"))
                .filter(_ -> !isMeasured(examination, name) && !isCounted(examination, row))
                .map(word -> Finding.by(this, row.at().child("name"), message(row, word))
                        .also(row.also("name"))
                        .value("word", word));
    }

    private static boolean isMeasured(Examination examination, String name) {
        return Words.closing(name, examination.ruleset().words("indicator.slogan.measures"))
                        .isPresent()
                && Words.closing(name, examination.ruleset().words("indicator.slogan.not-measures"))
                        .isEmpty();
    }

    /** A unit other than a percentage says what is counted. */
    private static boolean isCounted(Examination examination, IndicatorRow row) {
        return examination
                .ruleset()
                .measures()
                .of(row.unit())
                .filter(unit -> !unit.isRatio())
                .isPresent();
    }

    private static String message(IndicatorRow row, String word) {
        return "%s：名称以“%s”开头，没有可计量的词，像口号。请写成能计量的名称，例如……率、……数量、……人次。".formatted(Places.row(row), word);
    }
}
