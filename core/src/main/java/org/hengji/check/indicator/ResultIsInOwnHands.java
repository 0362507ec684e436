package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 结果在自己手里: what is promised is not for a higher level to grant. */
@Rule(
        name = "indicator.outside-control",
        title = "结果由上级决定",
        meaning = "省级基地、国家级称号一类由上级认定，本级做得再好也不能保证，适合写成推荐申报的数量。",
        severity = Severity.HINT,
        certainty = Certainty.POSSIBLE,
        basis = "mof-2015-88:22",
        raises = "indicators[0].name = 创建省级公共文化示范基地数量\nindicators[0].unit = 个",
        passes = "indicators[0].name = 推荐申报省级公共文化示范基地数量\nindicators[0].unit = 个")
final class ResultIsInOwnHands implements Check {

    /** The levels that grant, the lowest first. */
    private static final List<Level> ABOVE = List.of(Level.COUNTY, Level.CITY, Level.PROVINCE, Level.NATION);

    @Override
    public Outcome examine(Examination examination) {
        var grants = new ArrayList<Grant>();
        for (var row : examination.rows()) {
            Grant.of(examination, row).ifPresent(grants::add);
        }
        return grants.isEmpty() ? Outcome.nothing() : judge(examination, grants);
    }

    private Outcome judge(Examination examination, List<Grant> grants) {
        var texts = Grant.texts(examination);
        var owner = Level.owner(examination);
        if (owner.isPresent()) {
            var findings = new ArrayList<Finding>();
            for (var grant : grants) {
                ABOVE.stream()
                        .filter(level -> level.isAbove(owner.get()) && grant.isOf(examination, level, texts))
                        .findFirst()
                        .ifPresent(level -> findings.add(finding(grant.row(), level)));
            }
            return Outcome.found(findings);
        }
        return grants.stream()
                        .anyMatch(grant -> ABOVE.stream().anyMatch(level -> grant.isOf(examination, level, texts)))
                ? Outcome.deferred("从标题和部门名称认不出是哪一级部门，不能判断称号是否由上级认定")
                : Outcome.nothing();
    }

    private Finding finding(IndicatorRow row, Level level) {
        var message = Places.row(row) + "：要由" + level.text() + "认定或批准，本级不能决定结果。请改成自己能完成的事，例如推荐申报的数量。";
        return Finding.by(this, row.at().child("name"), message)
                .also(row.also("name"))
                .value("level", level.text());
    }
}
