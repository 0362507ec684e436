package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.WordList;

/** 归类: which level 2 the names, dates and amounts of a ruleset belong to. */
final class Classes {

    private static final String WORDS = "indicator.class.";
    private static final String QUALITY = "质量指标";

    /** 一类的名称: names with these endings belong to the class. */
    private record Named(String category, WordList endings) {}

    /** 归属: why a row does not belong where it stands, and the class it belongs to where that is one. */
    record Belonging(String why, Optional<String> category) {}

    /** By category, the classes whose names must not stand in it. */
    private final Map<String, List<Named>> strangers = new HashMap<>();

    private final WordList funding;
    private final WordList notFunding;
    private final WordList dated;
    private final WordList notMoney;
    private final WordList standards;
    private final WordList spendingStandards;

    private Classes(Ruleset ruleset) {
        for (var each : ruleset.words("indicator.classes")) {
            var named = new Named(each, ruleset.wordList(WORDS + each));
            for (var category : ruleset.words(WORDS + each + ".not-in")) {
                strangers.computeIfAbsent(category, _ -> new ArrayList<>()).add(named);
            }
        }
        funding = ruleset.wordList("indicator.class.funding");
        notFunding = ruleset.wordList("indicator.class.funding.not-in");
        dated = ruleset.wordList("indicator.class.dates-in");
        notMoney = ruleset.wordList("indicator.class.money.not-in");
        standards = ruleset.wordList("indicator.class.money.standards");
        spendingStandards = ruleset.wordList("indicator.class.spending-standards");
    }

    static Classes of(Ruleset ruleset) {
        return ruleset.compiled(Classes.class, Classes::new);
    }

    /** Where a row belongs that stands in the wrong class; empty where nothing speaks against it. */
    Optional<Belonging> elsewhere(Examination examination, IndicatorRow row, String category) {
        for (var each : strangers.getOrDefault(category, List.of())) {
            if (each.endings().ends(row.nameLabel()) && !isSpendingStandard(row, category)) {
                return Optional.of(byName(row.nameLabel(), each));
            }
        }
        if (notFunding.holds(category) && funding.ends(row.nameLabel())) {
            return Optional.of(byFunding(row.nameLabel()));
        }
        var date = dated.holds(category) ? Optional.<String>empty() : Dated.in(row);
        if (date.isPresent()) {
            return Optional.of(new Belonging("指标值“" + date.get() + "”是日期", Optional.of("时效指标")));
        }
        return notMoney.holds(category) && isMoney(examination, row, category)
                ? Optional.of(new Belonging("以金额（" + row.unit() + "）计", Optional.empty()))
                : Optional.empty();
    }

    private static Belonging byName(String name, Named named) {
        var ending = named.endings().ending(name).orElseThrow();
        return new Belonging("“" + ending + "”说的是" + plain(named.category()), Optional.of(named.category()));
    }

    private Belonging byFunding(String name) {
        var ending = funding.ending(name).orElseThrow();
        return new Belonging("“" + ending + "”说的是资金结构或支付进度", Optional.empty());
    }

    /** 生均补助标准达标率 among the costs. */
    private boolean isSpendingStandard(IndicatorRow row, String category) {
        return category.endsWith("成本指标") && spendingStandards.ends(row.nameLabel());
    }

    /** An amount; what each person or household is paid is a standard of the service as well. */
    private boolean isMoney(Examination examination, IndicatorRow row, String category) {
        var measure = examination.measure(row);
        return measure.isPresent()
                && measure.get().dimension().startsWith("money")
                && !(category.equals(QUALITY) && standards.isIn(row.nameLabel()));
    }

    private static String plain(String category) {
        return category.substring(0, category.length() - "指标".length());
    }
}
