package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.law.Basis;
import org.hengji.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private static final Path GOAL = Path.of("goal");

    private final Finding finding = Finding.by(new GoalIsShort(), GOAL, "总体绩效目标：请核对。");

    @Rule(
            name = "test.goal-is-short",
            title = "目标简短",
            meaning = "总是提出。",
            severity = Severity.EXPLAIN,
            certainty = Certainty.LIKELY,
            basis = {"civil-code:1259", "budget-law:12"},
            raises = "goal = 1",
            passes = "goal = 2")
    static final class GoalIsShort implements Check {
        @Override
        public Outcome examine(Examination examination) {
            return Outcome.nothing();
        }
    }

    @Test
    void says_at_first_what_the_card_of_its_check_says() {
        assertThat(finding.check()).isEqualTo("test.goal-is-short");
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(finding.basis()).extracting(Basis::key).containsExactly("civil-code:1259", "budget-law:12");
        assertThat(finding.basis()).isEqualTo(finding.card().basis());
        assertThat(finding.at()).isEqualTo(GOAL);
        assertThat(finding.message()).isEqualTo("总体绩效目标：请核对。");
        assertThat(finding.also()).isEmpty();
        assertThat(finding.values()).isEmpty();
        assertThat(finding.fixes()).isEmpty();
    }

    @Test
    void its_card_holds_what_the_rule_holds() {
        var card = Card.of(new GoalIsShort());
        assertThat(card.title()).isEqualTo("目标简短");
        assertThat(card.meaning()).isEqualTo("总是提出。");
        assertThat(card.raises()).isEqualTo("goal = 1");
        assertThat(card.passes()).isEqualTo("goal = 2");
    }

    @Test
    void is_about_further_places_too() {
        assertThat(finding.also(List.of(Path.of("title"), Path.of("year"))).also())
                .containsExactly(Path.of("title"), Path.of("year"));
    }

    @Test
    void its_figures_keep_their_order_and_amounts_are_printed_in_wan() {
        var figured =
                finding.value("unit", "场").value("income", Yuan.ofWan("672.5")).value("count", "3");
        assertThat(figured.values())
                .containsExactly(entry("unit", "场"), entry("income", "672.50"), entry("count", "3"));
        assertThat(finding.values()).isEmpty();
    }

    @Test
    void its_fixes_keep_their_order() {
        var first = Fix.safe("删去空格", new Edit.Set(GOAL, " 1", "1"));
        var second = Fix.offer("改为 2", new Edit.Set(GOAL, " 1", "2"), new Edit.Set(Path.of("title"), "甲", "乙"));
        var mended = finding.fix(first).fix(second);
        assertThat(mended.fixes()).containsExactly(first, second);
        assertThat(finding.fixes()).isEmpty();
    }

    @Test
    void a_safe_fix_says_so_and_an_offer_does_not() {
        var edits = new Edit[] {new Edit.Set(GOAL, "1", "2")};
        assertThat(Fix.safe("改为 2", edits)).isEqualTo(new Fix("改为 2", true, List.of(edits)));
        assertThat(Fix.offer("改为 2", edits)).isEqualTo(new Fix("改为 2", false, List.of(edits)));
    }

    @Test
    void a_changed_severity_or_certainty_leaves_everything_else() {
        var full = finding.also(List.of(Path.of("title")))
                .value("count", "3")
                .fix(Fix.offer("改为 2", new Edit.Set(GOAL, "1", "2")));
        var weighed = full.severity(Severity.HINT).certainty(Certainty.POSSIBLE);
        assertThat(weighed.severity()).isEqualTo(Severity.HINT);
        assertThat(weighed.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(weighed.severity(Severity.EXPLAIN).certainty(Certainty.LIKELY))
                .isEqualTo(full);
    }

    @Test
    void only_what_blocks_stops_a_form() {
        assertThat(finding.severity(Severity.BLOCK).blocks()).isTrue();
        assertThat(finding.blocks()).isFalse();
        assertThat(finding.severity(Severity.HINT).blocks()).isFalse();
    }

    @Test
    void nothing_found_is_an_outcome_like_something_found() {
        var findings = new ArrayList<>(List.of(finding));
        var found = Outcome.found(findings);
        findings.clear();
        assertThat(found).isEqualTo(Outcome.found(finding)).isEqualTo(new Outcome.Found(List.of(finding)));
        assertThat(Outcome.nothing()).isEqualTo(new Outcome.Found(List.of())).isNotEqualTo(found);
    }

    @Test
    void an_outcome_without_findings_says_why() {
        assertThat(Outcome.notApplicable("没有这一栏")).isEqualTo(new Outcome.NotApplicable("没有这一栏"));
        assertThat(Outcome.deferred("缺少数据")).isEqualTo(new Outcome.Deferred("缺少数据"));
    }

    @ParameterizedTest
    @CsvSource({"BLOCK, block, 阻", "EXPLAIN, explain, 说", "HINT, hint, 示"})
    void a_severity_is_written_as_a_word_and_as_a_mark(Severity severity, String text, String mark) {
        assertThat(severity.text()).isEqualTo(text);
        assertThat(severity.mark()).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource({"CERTAIN, certain", "LIKELY, likely", "POSSIBLE, possible"})
    void a_certainty_is_written_alike_in_every_locale(Certainty certainty, String text) {
        assertThat(certainty.text()).isEqualTo(text);
    }
}
