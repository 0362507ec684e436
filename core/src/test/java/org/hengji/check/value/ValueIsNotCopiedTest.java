package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;

class ValueIsNotCopiedTest {

    private static final String GOAL = "goal = 丰富群众文化生活，建好管好各类公共文化阵地，扩大优质文化服务供给。\n";

    private final ValueIsNotCopied check = new ValueIsNotCopied();

    @Test
    void twenty_characters_alike_are_copied_whatever_the_width_of_a_comma() {
        var changes = GOAL + "indicators[5].target = 继续建好管好各类公共文化阵地,扩大优质文化服务";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[5].target + goal");
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message())
                    .isEqualTo("第 6 行“惠民演出观众人次”：指标值中“建好管好各类公共文化阵地,扩大优质文化服务”与总体绩效目标的文字相同。" + "请不要照抄，写出能核对的结果。");
            assertThat(finding.values()).containsEntry("same", "建好管好各类公共文化阵地,扩大优质文化服务");
        });
    }

    @Test
    void nineteen_are_not() {
        assertThat(Examples.findings(check, GOAL + "indicators[5].target = 建好管好各类公共文化阵地,扩大优质文化"))
                .isEmpty();
    }

    @Test
    void numbers_and_short_words_are_never_copied_text() {
        assertThat(check.examine(Examples.examination("indicators[0].target = ≥60")))
                .isEqualTo(Outcome.nothing());
        assertThat(check.examine(Examples.examination("goal =\nindicators[5].target = 明显提升")))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void a_form_without_goal_has_nothing_to_copy_from() {
        assertThat(check.examine(Examples.examination("goal =\nindicators[5].target = 继续建好管好各类公共文化阵地,扩大优质文化服务")))
                .isEqualTo(Outcome.notApplicable("没有总体绩效目标"));
    }

    @Test
    void what_stands_behind_the_first_six_hundred_characters_is_not_looked_at() {
        var filler = "某".repeat(600);

        assertThat(Examples.findings(check, GOAL + "indicators[5].target = " + filler + "建好管好各类公共文化阵地,扩大优质文化服务供给"))
                .isEmpty();
    }
}
