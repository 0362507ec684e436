package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitFitsNameTest {

    private final UnitFitsName check = new UnitFitsName();

    @Test
    void the_counter_in_the_name_excludes_the_unit() {
        assertThat(Examples.findings(check, "indicators[5].unit = 万人"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[5].unit");
                    assertThat(finding.also()).isEmpty();
                    assertThat(finding.message()).contains("第 6 行“惠民演出观众人次”", "单位是“万人”", "“人次”");
                    assertThat(finding.values()).containsEntry("unit", "万人").containsEntry("allowed", "人次");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.fixes()).singleElement().satisfies(fix -> {
                        assertThat(fix.safe()).isFalse();
                        assertThat(fix.label()).isEqualTo("单位改为“万人次”");
                        assertThat(fix.edits())
                                .containsExactly(new Edit.Set(Path.of("indicators[5].unit"), "万人", "万人次"));
                    });
                });
    }

    @Test
    void the_twin_in_a_task_changes_with_it() {
        var changes = "indicators[0].unit = 人\ntasks[0].indicators[0].unit = 人";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].unit"));
            assertThat(finding.fixes().getFirst().edits())
                    .containsExactly(
                            new Edit.Set(Path.of("indicators[0].unit"), "人", "场"),
                            new Edit.Set(Path.of("tasks[0].indicators[0].unit"), "人", "场"));
        });
    }

    @Test
    void the_nouns_own_counter_excludes_the_unit() {
        assertThat(Examples.findings(check, named("组织馆员研修活动", "人")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("这类事物论", "“场”");
                    assertThat(finding.fixes().getFirst().label()).isEqualTo("单位改为“场”");
                });
    }

    @Test
    void a_name_that_contradicts_itself_has_to_be_written_anew() {
        assertThat(Examples.findings(check, named("阅读专栏篇数", "篇")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("这类事物论", "“个”“期”");
                    assertThat(finding.values().get("allowed")).startsWith("个、期");
                    assertThat(finding.fixes()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "观众人数, 人次",
        "观众人数, 万人次",
        "观众 人次, 人",
        "阅读专栏刊发篇数, 篇",
        "创新团队, 人",
        "培训班举办数量, 人",
        "观众人数, %",
        "受益户数, 人",
    })
    void units_that_do_not_fit(String name, String unit) {
        assertThat(Examples.findings(check, named(name, unit))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource({
        "观众人次, 万人次",
        "观众人数, 万人",
        "活动覆盖人数, 人",
        "培训班学员人数, 人",
        "学术交流活动, 场",
        "活动场次, 场次",
        "专栏更新次数, 次",
        "检查次数, 家次",
        "活动时长, 小时",
        "种植基地, 亩",
        "培训班, 万元",
        "活动人数, 人/场",
        "活动, 光年",
        "活动, ''",
        "文章数量, 人",
        "阅读推广活动覆盖人群, 人",
    })
    void units_that_fit_or_that_say_something_else(String name, String unit) {
        assertThat(Examples.findings(check, named(name, unit))).isEmpty();
    }

    private static String named(String name, String unit) {
        return "indicators[5].name = %s\nindicators[5].unit = %s".formatted(name, unit);
    }
}
