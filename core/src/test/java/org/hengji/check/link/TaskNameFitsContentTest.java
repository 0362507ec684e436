package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskNameFitsContentTest {

    private static final String STRANGE = """
        tasks[0].name = 整治背街小巷停车秩序
        tasks[0].content = 资助困难学生，设置勤工助学岗位。
        """;

    private static List<Finding> findings(String name, String content) {
        return Examples.findings(
                new TaskNameFitsContent(), "tasks[0].name = %s\ntasks[0].content = %s".formatted(name, content));
    }

    @Test
    void a_name_and_a_content_of_two_things_are_a_hint() {
        var finding = Examples.findings(new TaskNameFitsContent(), STRANGE).getFirst();
        assertThat(finding.at()).hasToString("tasks[0]");
        assertThat(finding.also()).containsExactly(Path.of("tasks[0].name"), Path.of("tasks[0].content"));
        assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(finding.message()).startsWith("任务 1“整治背街小巷停车秩序”：名称与内容“资助困难学生，设置勤工助学岗位。”没有共同之处。请");
    }

    @ParameterizedTest
    @CsvSource({
        "整治停车秩序, 规范路边停车收费管理制度",
        "开展河湖管护, 各级河长巡河，清淤河道",
        "发展公共交通, 更新新能源公交车，新增候车亭",
        "发展养老服务, 新增护理型床位，建设长者食堂",
        "保障运转, 资助困难学生，设置勤工助学岗位",
        "人员经费支出, 资助困难学生，设置勤工助学岗位",
        "停车, 资助困难学生，设置勤工助学岗位",
        "整治停车秩序, 资助学生",
        "提升演出服务水准, 资助困难学生，设置勤工助学岗位",
    })
    void a_word_a_field_or_nothing_to_say_connects_them(String name, String content) {
        assertThat(findings(name, content)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"开展停车整治活动, 开展资助困难学生活动", "推进停车整治工作, 推进勤工助学岗位设置工作"})
    void weak_words_connect_nothing(String name, String content) {
        assertThat(findings(name, content)).hasSize(1);
    }

    @Test
    void a_sentence_of_the_goal_may_speak_of_both() {
        var goal = "goal = 整治停车秩序，设置勤工助学岗位；举办惠民演出60场。";
        assertThat(Examples.findings(new TaskNameFitsContent(), STRANGE + goal)).isEmpty();
        assertThat(Examples.findings(new TaskNameFitsContent(), STRANGE + goal.replace("，设置", "；设置")))
                .hasSize(1);
        var far = "，" + "丙".repeat(80) + "，设置";
        assertThat(Examples.findings(new TaskNameFitsContent(), STRANGE + goal.replace("，设置", far)))
                .hasSize(1);
        assertThat(Examples.findings(new TaskNameFitsContent(), STRANGE + "goal ="))
                .hasSize(1);
    }

    @Test
    void blank_cells_are_another_checks() {
        assertThat(Examples.findings(new TaskNameFitsContent(), "tasks[0].name ="))
                .isEmpty();
        assertThat(Examples.findings(new TaskNameFitsContent(), "tasks[0].content ="))
                .isEmpty();
    }

    @Test
    void cells_that_cannot_be_told_apart_prove_nothing() {
        assertThat(Partial.withoutCells(new TaskNameFitsContent(), STRANGE)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new TaskNameFitsContent(), STRANGE)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new TaskNameFitsContent(), "")).isEqualTo(Outcome.nothing());
    }
}
