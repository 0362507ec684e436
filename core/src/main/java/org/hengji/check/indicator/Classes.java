package org.hengji.check.indicator;

import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.number.Folds;
import org.hengji.ruleset.Measure;

/** 归类: which level 2 the names, dates and amounts of a ruleset belong to. */
record Classes(
        Examination examination, List<Named> named, List<String> funding, List<String> notFunding, List<String> dated) {

    private static final String WORDS = "indicator.class.";

    /** 一类的名称: names with these endings belong to the class and must not stand in the others. */
    private record Named(String category, List<String> endings, List<String> notIn) {}

    /** 归属: why a row does not belong where it stands, and the class it belongs to where that is one. */
    record Belonging(String why, Optional<String> category) {}

    static Classes of(Examination examination) {
        var words = examination.ruleset();
        var named = words.words("indicator.classes").stream()
                .map(each -> new Named(each, words.words(WORDS + each), words.words(WORDS + each + ".not-in")))
                .toList();
        return new Classes(
                examination,
                named,
                words.words("indicator.class.funding"),
                words.words("indicator.class.funding.not-in"),
                words.words("indicator.class.dates-in"));
    }

    /** Where a row belongs that stands in the wrong class; empty where nothing speaks against it. */
    Optional<Belonging> elsewhere(IndicatorRow row, String category) {
        var name = Folds.label(row.name());
        return byName(name, category)
                .or(() -> byFunding(name, category))
                .or(() -> byDate(row, category))
                .or(() -> byMoney(row, category));
    }

    private Optional<Belonging> byName(String name, String category) {
        for (var each : named) {
            var ending = Words.closing(name, each.endings());
            if (ending.isPresent() && each.notIn().contains(category)) {
                return Optional.of(new Belonging(
                        "“" + ending.get() + "”说的是" + plain(each.category()), Optional.of(each.category())));
            }
        }
        return Optional.empty();
    }

    private Optional<Belonging> byFunding(String name, String category) {
        return Words.closing(name, funding)
                .filter(_ -> notFunding.contains(category))
                .map(ending -> new Belonging("“" + ending + "”说的是资金结构或支付进度", Optional.empty()));
    }

    private Optional<Belonging> byDate(IndicatorRow row, String category) {
        return Dated.in(examination, row)
                .filter(_ -> !dated.contains(category))
                .map(date -> new Belonging("指标值“" + date + "”是日期", Optional.of("时效指标")));
    }

    private Optional<Belonging> byMoney(IndicatorRow row, String category) {
        return examination
                .ruleset()
                .measures()
                .of(row.unit())
                .map(Measure::dimension)
                .filter(dimension -> dimension.startsWith("money"))
                .filter(_ -> examination
                        .ruleset()
                        .words("indicator.class.money.not-in")
                        .contains(category))
                .map(_ -> new Belonging("以金额（" + row.unit() + "）计", Optional.empty()));
    }

    private static String plain(String category) {
        return category.substring(0, category.length() - "指标".length());
    }
}
