package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.judgement.Judge;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SamplesTest {

    @Test
    void there_are_twelve_samples_with_a_key() {
        assertThat(AnswerKey.all()).hasSize(12);
    }

    @TestFactory
    Stream<DynamicTest> a_sample_is_read_as_its_key_says() {
        return AnswerKey.all().stream().map(key -> DynamicTest.dynamicTest(key.name(), () -> isRead(key)));
    }

    @TestFactory
    Stream<DynamicTest> a_sample_raises_what_its_key_says_and_nothing_else() {
        return AnswerKey.all().stream().map(key -> DynamicTest.dynamicTest(key.name(), () -> raises(key)));
    }

    private static void isRead(AnswerKey key) {
        var plan = Samples.plan(key.sample());
        assertSoftly(softly -> {
            softly.assertThat(plan.kind()).isEqualTo(key.text("kind"));
            softly.assertThat(plan.year().raw()).isEqualTo(key.text("year"));
            softly.assertThat(plan.ruleset()).isEqualTo(key.text("ruleset"));
            softly.assertThat(plan.tasks()).hasSize(key.count("tasks"));
            softly.assertThat(keyIndicators(plan)).isEqualTo(key.keyIndicators());
            softly.assertThat(plan.indicators()).hasSize(key.count("indicators"));
        });
    }

    private static void raises(AnswerKey key) {
        var plan = Samples.plan(key.sample());
        var found = Judge.examine(plan, Rulesets.get(plan.ruleset())).findings();
        assertThat(FindingLines.difference(key.findings(), found)).isEmpty();
    }

    private static List<Integer> keyIndicators(DepartmentPlan plan) {
        return plan.tasks().stream().map(task -> task.indicators().size()).toList();
    }
}
