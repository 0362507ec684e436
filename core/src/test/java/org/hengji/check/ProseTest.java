package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.commitment.Commitment;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static Prose prose(String changes) {
        return Prose.of(Examples.examination(changes));
    }

    @Test
    void names_and_contents_of_the_tasks_come_before_the_goal() {
        assertThat(prose("").texts())
                .extracting(text -> text.at().toString())
                .containsExactly("tasks[0].name", "tasks[0].content", "tasks[1].name", "tasks[1].content", "goal");
    }

    @Test
    void what_is_blank_or_does_not_apply_is_no_prose() {
        var texts = prose("""
            tasks[0].content =
            tasks[1].name = —
            goal =
            """).texts();
        assertThat(texts).extracting(text -> text.at().toString()).containsExactly("tasks[0].name", "tasks[1].content");
    }

    @Test
    void a_text_is_folded_and_holds_what_it_promises_in_numbers() {
        var text =
                prose("tasks[1].content = 举办阅读推广活动不少于２４场，\\n新增馆藏5万册。").texts().get(3);
        assertThat(text.folded()).isEqualTo("举办阅读推广活动不少于24场,。新增馆藏5万册。");
        assertThat(text.said()).extracting(Commitment::printed).containsExactly("不少于24场", "5万册");
    }

    @Test
    void the_goal_is_the_text_at_its_place() {
        assertThat(prose("goal = 建成3个书屋。").goal()).hasValueSatisfying(goal -> {
            assertThat(goal.at()).isEqualTo(Path.of("goal"));
            assertThat(goal.folded()).isEqualTo("建成3个书屋。");
        });
        assertThat(prose("goal =").goal()).isEmpty();
    }

    @Test
    void texts_are_compared_without_the_place_of_the_department() {
        var wording = prose("department.name = 云汀市文化馆").wording();
        assertThat(wording.of("云汀市").isEmpty()).isTrue();
        assertThat(wording.of("惠民演出").isEmpty()).isFalse();
    }

    @Test
    void one_examination_has_one_prose() {
        var examination = Examples.examination("");
        assertThat(Prose.of(examination)).isSameAs(Prose.of(examination));
    }
}
