package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparatorPrecedesNumberTest {

    private final ComparatorPrecedesNumber check = new ComparatorPrecedesNumber();

    @Test
    void a_comparator_before_a_word_blocks() {
        var changes = """
            indicators[0].target = ≥上年水平
            tasks[0].indicators[0].target = ≥上年水平
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：指标值“≥上年水平”读不出数：“≥”后面没有数字。请写成计算符号加一个数字，例如 ≥90。");
            assertThat(finding.values()).containsEntry("value", "≥上年水平").containsEntry("why", "“≥”后面没有数字");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"8a", "12,34", "10²", "1e5", "≠5", "½", "2025年2月30日前", "-0"})
    void so_does_what_begins_like_a_number_and_is_none(String target) {
        assertThat(Examples.findings(check, "indicators[0].target = " + target)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥60", "60", "5-8", "不低于上年水平", "持续提升", "—", ""})
    void numbers_words_dashes_and_blanks_pass(String target) {
        assertThat(Examples.findings(check, "indicators[0].target = " + target)).isEmpty();
    }
}
