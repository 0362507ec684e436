package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueIsResultTest {

    private final ValueIsResult check = new ValueIsResult();

    @Test
    void a_long_text_that_begins_with_a_verb_of_doing_is_work() {
        var changes = """
            indicators[0].target = 做好演出组织、宣传和安全保障工作
            tasks[0].indicators[0].target = 做好演出组织、宣传和安全保障工作
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(finding.message()).startsWith("第 1 行“惠民演出场次”：指标值“做好演出组织、宣传和安全保障工作”写的是工作内容，");
            assertThat(finding.values()).containsEntry("length", "16");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"加强一二三四五六七八九十", "加强一二三四五六七八九", "有效丰富了全市群众的文化生活", "不断提升", "60"})
    void short_words_and_results_are_none(String target) {
        assertThat(Examples.findings(check, "indicators[0].target = " + target))
                .hasSize(target.equals("加强一二三四五六七八九十") ? 1 : 0);
    }
}
