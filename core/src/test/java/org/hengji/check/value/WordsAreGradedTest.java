package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAreGradedTest {

    private final WordsAreGraded check = new WordsAreGraded();

    @Test
    void a_word_without_standard_must_be_explained() {
        assertThat(Examples.findings(check, "indicators[5].target = 持续提升"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[5].target");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message())
                            .isEqualTo("第 6 行“惠民演出观众人次”：“持续提升”没有分级标准，不能打分。请写明达成、基本达成、未达成各是什么，或改用数字指标。");
                    assertThat(finding.values()).containsEntry("value", "持续提升");
                });
    }

    @Test
    void where_the_form_has_the_field_leaving_it_blank_blocks() {
        assertThat(Examples.findings(check, "indicators[5].target = 长期\nindicators[5].standard ="))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCK));
        assertThat(Examples.findings(check, "indicators[5].target = 长期\nindicators[5].standard = 优：三年以上"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "观众达到3万人以上并有回访",
                "达成：观众比上年多；基本达成：与上年持平；未达成：比上年少",
                "待定",
                "……",
                "/",
                "无",
                "加强科普资源统筹和共享，形成工作合力",
                "≥60"
            })
    void measured_graded_and_empty_words_and_work_pass(String target) {
        assertThat(Examples.findings(check, "indicators[5].target = " + target)).isEmpty();
    }

    @Test
    void twins_are_told_together() {
        assertThat(Examples.findings(check, """
            indicators[0].target = 优
            tasks[0].indicators[0].target = 优
            """))
                .singleElement()
                .satisfies(finding -> assertThat(Shown.places(finding))
                        .isEqualTo("indicators[0].target + tasks[0].indicators[0].target"));
    }
}
