package org.hengji;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.form.Edit;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.judgement.Judge;
import org.hengji.judgement.Judgement;
import org.hengji.number.Folds;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** 公开表的事实: what is read out of the published table and found in it. Its twin among the samples has the same faults. */
interface PublishedPlanFacts {

    DepartmentPlan plan();

    @Test
    default void four_tasks_have_five_two_six_and_three_key_indicators() {
        assertThat(plan().tasks()).extracting(task -> task.indicators().size()).containsExactly(5, 2, 6, 3);
    }

    @Test
    default void twenty_four_indicators_stand_in_six_classes() {
        var classes = plan().indicators().stream()
                .collect(groupingBy(indicator -> Folds.label(indicator.level2().raw()), counting()));
        assertThat(classes)
                .isEqualTo(Map.of("数量指标", 16L, "时效指标", 1L, "成本指标", 2L, "社会效益指标", 3L, "可持续影响指标", 1L, "服务对象满意度指标", 1L));
    }

    @Test
    default void the_level_one_that_is_not_printed_stays_blank() {
        assertThat(plan().indicators().subList(19, 23))
                .allSatisfy(
                        indicator -> assertThat(indicator.level1().isBlank()).isTrue());
        assertThat(plan().indicators().subList(0, 19))
                .allSatisfy(indicator -> assertThat(indicator.level1().raw()).isEqualTo("产出指标"));
    }

    @Test
    default void amounts_are_read_to_the_fen_and_blanks_stay_blank() {
        var budget = plan().budget();
        assertThat(budget.expenditure().basic().raw()).isEqualTo("672.54");
        assertThat(budget.expenditure().project().raw()).isEqualTo("90.84");
        assertThat(budget.income().fiscalAppropriation().raw()).isEqualTo("672.54");
        assertThat(budget.income().other().isBlank()).isTrue();
        assertThat(budget.development().specialFunds().raw()).isEqualTo("35");
        assertThat(budget.development().other().raw()).isEqualTo("50.48");
        assertThat(budget.byLevel().ownLevel().raw()).isEqualTo("863.38");
        assertThat(budget.byLevel().transfersDown().isBlank()).isTrue();
    }

    @Test
    default void what_the_reader_moved_is_noted_with_its_row() {
        var source = plan().source();
        assertThat(source.notes(Note.Kind.SHIFTED_CELLS))
                .extracting(note -> note.row() + " " + note.at())
                .containsExactly("49 indicators[15]", "56 indicators[22]");
        assertThat(source.notes(Note.Kind.COLUMN_SHIFT))
                .extracting(note -> note.row() + " " + note.at())
                .containsExactly("29 tasks", "30 tasks[3]");
        assertThat(source.notes(Note.Kind.UNPLACED)).isEmpty();
    }

    @TestFactory
    default Stream<DynamicTest> every_check_finds_its_places() {
        var found = judgement().findings().stream().collect(groupingBy(Finding::check));
        return PublishedPlanFindings.all().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.check(),
                        () -> assertThat(found.getOrDefault(expected.check(), List.of()))
                                .extracting(PublishedPlanFindings::line)
                                .containsExactlyInAnyOrderElementsOf(expected.lines())));
    }

    @Test
    default void no_other_check_finds_anything() {
        assertThat(judgement().findings())
                .extracting(Finding::check)
                .isSubsetOf(PublishedPlanFindings.all().stream()
                        .map(PublishedPlanFindings::check)
                        .toList());
    }

    @Test
    default void places_are_those_of_the_twins_key() {
        assertThat(FindingLines.difference(
                        AnswerKey.ofTwin().findings(), judgement().findings()))
                .isEmpty();
    }

    @Test
    default void the_blank_that_would_balance_is_named() {
        assertThat(only("money.sources-match-expenditure").message()).contains("90.84", "其他资金");
    }

    @Test
    default void three_single_slips_explain_the_sum_by_levels() {
        var finding = only("money.levels-match-expenditure");
        assertThat(finding.values()).containsEntry("difference", "100.00");
        assertThat(finding.message()).containsSubsequence("市本级使用资金", "763.38", "项目支出", "190.84", "基本支出", "772.54");
    }

    @Test
    default void a_class_the_department_need_not_have_is_not_missed() {
        assertThat(only("structure.missing-class").message()).contains("质量").doesNotContain("经济", "生态");
    }

    @Test
    default void the_unit_in_a_names_brackets_is_the_forms_own_print() {
        assertThat(judgement().findings())
                .filteredOn(finding -> finding.check().startsWith("text."))
                .flatExtracting(finding -> Stream.concat(Stream.of(finding.at()), finding.also().stream())
                        .map(Path::toString)
                        .toList())
                .noneMatch(place -> place.startsWith("indicators[") && place.endsWith(".name"));
    }

    @Test
    default void no_fix_that_goes_by_itself_touches_an_amount_or_a_bound() {
        var safe = judgement().findings().stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(Fix::safe)
                .flatMap(fix -> fix.edits().stream())
                .toList();
        assertThat(safe).isNotEmpty().allSatisfy(edit -> assertThat(edit).isInstanceOf(Edit.Set.class));
        assertThat(safe)
                .extracting(edit -> ((Edit.Set) edit).path().toString())
                .noneMatch(place -> place.startsWith("budget"));
    }

    @Test
    default void what_cannot_be_decided_is_said() {
        assertThat(judgement().deferred())
                .extracting(Judgement.Deferral::check)
                .containsExactlyInAnyOrder(
                        "review.money-fit", "score.weights-sum", "review.evidence", "structure.taxonomy");
    }

    private Judgement judgement() {
        return Judge.examine(plan(), Rulesets.get(plan().ruleset()));
    }

    private Finding only(String check) {
        var found = judgement().findings().stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
        assertThat(found).as(check).hasSize(1);
        return found.getFirst();
    }
}
