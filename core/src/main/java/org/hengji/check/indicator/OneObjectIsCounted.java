package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 一项数一样: an indicator counts one kind of thing. */
@Rule(
        name = "indicator.two-objects",
        title = "一项指标数了两样东西",
        meaning = "名称用“和”“与”等连着两种对象，只有一个数，不知道各是多少，也就不知道完成了没有。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = {"mof-2015-88:13", "mof-2020-10:annex2"},
        raises = "indicators[5].name = 演员和志愿者培训人次",
        passes = "indicators[5].name = 群众参与惠民演出人次")
final class OneObjectIsCounted implements Check {

    /** 两样: what stands before and behind the joining word. */
    private record Joined(String left, String word, String right) {}

    @Override
    public Outcome examine(Examination examination) {
        var joining = examination.ruleset().wordList("indicator.joining");
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            if (joining.isIn(row.nameLabel()) && isCount(examination, row)) {
                joining.words().stream()
                        .flatMap(word -> joined(examination, row.nameLabel(), word))
                        .filter(joined -> isObject(examination, joined.left()) && isObject(examination, joined.right()))
                        .findFirst()
                        .ifPresent(joined -> findings.add(finding(row, joined)));
            }
        }
        return Outcome.found(findings);
    }

    /** Things are counted in a unit of things or people; a percentage, an amount or a series of events is one measure. */
    private static boolean isCount(Examination examination, IndicatorRow row) {
        var things = examination.ruleset().wordList("indicator.joining.dimensions");
        return examination
                .measure(row)
                .filter(unit -> things.holds(unit.dimension()))
                .isPresent();
    }

    private static Stream<Joined> joined(Examination examination, String name, String word) {
        var at = name.indexOf(word);
        if (at <= 0 || isPartOfAWord(examination, name, at)) {
            return Stream.empty();
        }
        var right = counted(examination, name.substring(at + word.length()));
        return Stream.of(new Joined(name.substring(0, at), word, right));
    }

    /** 参与, 普及, 及时 hold a joining character and join nothing. */
    private static boolean isPartOfAWord(Examination examination, String name, int at) {
        return examination.ruleset().words("indicator.not-joining").stream()
                .anyMatch(word -> name.startsWith(word, at) || name.startsWith(word, at - 1));
    }

    /** The noun that is counted: without the closing counter, then without the verb behind the noun. */
    private static String counted(Examination examination, String right) {
        var words = examination.ruleset();
        var things = Words.withoutClosing(right, words.wordList("indicator.counting.people"));
        var noun = Words.withoutClosing(things, words.wordList("indicator.counting.closing"));
        return Words.withoutClosing(noun, words.wordList("indicator.joining.verbs"));
    }

    private static boolean isObject(Examination examination, String noun) {
        return examination.ruleset().wordList("indicator.objects").ends(noun)
                || !examination.ruleset().measures().countersOf(noun).isEmpty();
    }

    private Finding finding(IndicatorRow row, Joined joined) {
        var message = Places.row(row) + "：“" + joined.word() + "”前后是两种对象，合在一起只有一个数。请分成两项，各写各的数。";
        return Finding.by(this, row.at().child("name"), message)
                .also(row.also("name"))
                .value("first", joined.left())
                .value("second", joined.right());
    }
}
