package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCanBeMeasuredTest {

    private final NameCanBeMeasured check = new NameCanBeMeasured();

    @Test
    void a_slogan_names_nothing_that_is_measured() {
        assertThat(Examples.findings(check, named("发挥文化阵地作用", "")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[5].name");
                    assertThat(finding.message()).contains("第 6 行“发挥文化阵地作用”", "以“发挥”开头");
                    assertThat(finding.values()).containsEntry("word", "发挥");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                });
    }

    @Test
    void the_twin_in_a_task_is_named_with_it() {
        var changes = """
            indicators[0].name = 推动文化惠民
            indicators[0].unit =
            tasks[0].indicators[0].name = 推动文化惠民
            tasks[0].indicators[0].unit =\
            """;

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name")));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "加强文化队伍建设, ''",
        "增 强服务能力, ''",
        "推动文旅深度融合, ''",
        "促进公共文化繁荣, %",
        "提升办事效率, ''",
        "提升演出质量, %",
        "保障机构运转, ''",
        "加强宣传力度, 不详",
    })
    void slogans(String name, String unit) {
        assertThat(Examples.findings(check, named(name, unit))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "提升改造排练厅面积, ''",
        "促进就业人数, ''",
        "提升群众满意度, ''",
        "保障供水量, ''",
        "促进残疾人就业, 人",
        "文化阵地作用发挥, ''",
        "提高服务水平, ''",
    })
    void names_that_can_be_measured_or_begin_otherwise(String name, String unit) {
        assertThat(Examples.findings(check, named(name, unit))).isEmpty();
    }

    private static String named(String name, String unit) {
        return "indicators[5].name = %s\nindicators[5].unit = %s".formatted(name, unit);
    }
}
