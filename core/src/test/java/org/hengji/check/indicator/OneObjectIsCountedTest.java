package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneObjectIsCountedTest {

    private final OneObjectIsCounted check = new OneObjectIsCounted();

    @Test
    void two_kinds_of_people_have_one_number() {
        assertThat(Examples.findings(check, named("宣传优秀馆员和文艺团队人次", "人次")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[5].name");
                    assertThat(finding.message()).contains("第 6 行", "“和”前后是两种对象");
                    assertThat(finding.values())
                            .containsEntry("first", "宣传优秀馆员")
                            .containsEntry("second", "文艺团队");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                });
    }

    @Test
    void the_twin_in_a_task_is_named_with_it() {
        var changes = """
            indicators[0].name = 教师与学生人数
            indicators[0].unit = 人
            tasks[0].indicators[0].name = 教师与学生人数
            tasks[0].indicators[0].unit = 人\
            """;

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name")));
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "心理教师和校医培训人次, 人次",
        "教师、学生体检人数, 人",
        "新建公园及广场数量, 个",
        "创建科普基地和工作站数量, 个",
        "慰问老人与困难家庭户数, 户",
    })
    void two_objects(String name, String unit) {
        assertThat(Examples.findings(check, named(name, unit))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "群众参与演出人次, 人次",
        "群众普及人数, 人",
        "学生与会教师人数, 人",
        "教师和学生活动场次, 场",
        "教师和学生覆盖率, %",
        "教师和学生补助标准, 万元",
        "教师和学生, 不详",
        "教师和学生, ''",
        "安全生产和消防检查数量, 家",
        "学生和谐校园数量, 个",
        "和学生, 人",
        "教师和, 人",
        "文旅和学生, 人",
        "惠民演出观众人次, 人次",
    })
    void one_object(String name, String unit) {
        assertThat(Examples.findings(check, named(name, unit))).isEmpty();
    }

    private static String named(String name, String unit) {
        return "indicators[5].name = %s\nindicators[5].unit = %s".formatted(name, unit);
    }
}
