package org.hengji.check.indicator;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

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
        var slogans = examination.ruleset().wordList("indicator.slogan");
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            var name = row.nameLabel();
            if (slogans.begins(name) && !isMeasured(examination, name) && !isCounted(examination, row)) {
                findings.add(finding(row, slogans.beginning(name).orElseThrow()));
            }
        }
        return Outcome.found(findings);
    }

    private static boolean isMeasured(Examination examination, String name) {
        return examination.ruleset().wordList("indicator.slogan.measures").ends(name)
                && !examination
                        .ruleset()
                        .wordList("indicator.slogan.not-measures")
                        .ends(name);
    }

    /** A unit other than a percentage says what is counted. */
    private static boolean isCounted(Examination examination, IndicatorRow row) {
        return examination.measure(row).filter(unit -> !unit.isRatio()).isPresent();
    }

    private Finding finding(IndicatorRow row, String word) {
        var message = Places.row(row) + "：名称以“" + word + "”开头，没有可计量的词，像口号。请写成能计量的名称，例如……率、……数量、……人次。";
        return Finding.by(this, row.at().child("name"), message)
                .also(row.also("name"))
                .value("word", word);
    }
}
