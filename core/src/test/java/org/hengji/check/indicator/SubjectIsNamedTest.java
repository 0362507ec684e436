package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectIsNamedTest {

    private final SubjectIsNamed check = new SubjectIsNamed();

    @Test
    void a_name_of_general_words_says_nothing() {
        assertThat(Examples.findings(check, "indicators[5].name = 专家参与人数"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[5].name");
                    assertThat(finding.message()).contains("第 6 行“专家参与人数”", "哪一项活动");
                    assertThat(finding.values()).containsEntry("name", "专家参与人数");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                });
    }

    @Test
    void the_twin_in_a_task_is_named_with_it() {
        var changes = "indicators[0].name = 活动场次\ntasks[0].indicators[0].name = 活动场次";

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"活动覆盖人数", "活动 参与人数", "开展各类活动次数", "参加人员总数量", "覆盖人群", "各类活动各类活动各类活动各类活动"})
    void unclear_names(String name) {
        assertThat(Examples.findings(check, "indicators[5].name = " + name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"科普宣传覆盖人群", "学术活动参与人数", "活动完成时间", "受益人数", "项目数量", "各类活动各类活动各类活动各类活动次数", "惠民演出观众人次"})
    void clear_names_and_names_about_something_else(String name) {
        assertThat(Examples.findings(check, "indicators[5].name = " + name)).isEmpty();
    }
}
