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

/** 范围是本级的: an indicator does not answer for a whole province or country above its owner. */
@Rule(
        name = "indicator.foreign-scope",
        title = "范围超出本级",
        meaning = "市县部门的指标写“我省”“全省”“我国”“全国”，以上级的全体为对象，多半是照抄上级的样表。专名和排名不算。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:13",
        raises = "indicators[5].name = 全省观众观演人次",
        passes = "indicators[5].name = 全国助残日观演人次")
final class ScopeIsOwn implements Check {

    /** 范围: a word above a level, in the name of a row. */
    private record Claim(IndicatorRow row, String word, Level level) {}

    @Override
    public Outcome examine(Examination examination) {
        var claims = new ArrayList<Claim>();
        claims.addAll(claims(examination, Level.PROVINCE));
        claims.addAll(claims(examination, Level.NATION));
        return claims.isEmpty() ? Outcome.nothing() : judge(examination, claims);
    }

    private static List<Claim> claims(Examination examination, Level level) {
        var words = level.words(examination, "indicator.scope.");
        var claims = new ArrayList<Claim>();
        for (var row : examination.rows()) {
            if (words.isIn(row.nameLabel())) {
                words.in(row.nameLabel())
                        .map(word -> new Claim(row, word, level))
                        .filter(claim -> !isProper(examination, claim))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** 全国防灾减灾日, 全省排名: what follows makes it a name or a ranking. */
    private static boolean isProper(Examination examination, Claim claim) {
        var name = claim.row().nameLabel();
        var scope = name.substring(name.indexOf(claim.word()));
        return examination.ruleset().wordList("indicator.scope.proper").isIn(scope);
    }

    private Outcome judge(Examination examination, List<Claim> claims) {
        var owner = Level.owner(examination);
        if (owner.isEmpty()) {
            return Outcome.deferred(
                    "从标题和部门名称认不出是哪一级部门，不能判断“" + claims.getFirst().word() + "”是否超出本级");
        }
        return Outcome.found(claims.stream()
                .filter(claim -> claim.level().isAbove(owner.get()))
                .map(claim -> finding(claim, owner.get()))
                .toList());
    }

    private Finding finding(Claim claim, Level owner) {
        var message =
                Places.row(claim.row()) + "：本表是" + owner.text() + "部门的，名称却写“" + claim.word() + "”，超出本级的范围。请改成本级负责的范围。";
        return Finding.by(this, claim.row().at().child("name"), message)
                .also(claim.row().also("name"))
                .value("word", claim.word())
                .value("owner", owner.text());
    }
}
