package org.hengji.check.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hengji.commitment.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalItemsTest {

    private static String items(String goal) {
        return GoalItems.of(Sentences.folded(goal)).stream()
                .map(item -> item.number() + item.text())
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        总述。1. 甲。2. 乙。3. 丙。              ; 1甲。|2乙。|3丙。
        1、甲。2、乙。                          ; 1甲。|2乙。
        1．甲。2．乙。                          ; 1甲。|2乙。
        目标1：甲。目标2：乙。                   ; 1甲。目标|2乙。
        任务1：甲。任务2：乙。                   ; 1甲。任务|2乙。
        （1）甲。（2）乙。                       ; 1甲。(|2乙。
        一、甲。二、乙。                        ; 1甲。|2乙。
        （一）甲。（二）乙。                     ; 1甲。(|2乙。
        一是甲，二是乙。                        ; 1甲,|2乙。
        ①甲②乙                               ; 1甲|2乙
        1. 甲2次。2. 乙1.5倍。                 ; 1甲2次。|2乙1.5倍。
        1. 2025年甲。2. 乙。                    ; 12025年甲。|2乙。
        """)
    void items_are_found_by_their_marks_in_order(String goal, String items) {
        assertThat(items(goal)).isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有分项",
                "1. 只有一项",
                "2. 从二开始。3. 再到三",
                "增长1.2倍，达到2.5万人",
                "第1、第2、第3项",
                "于1:30和2:30开会",
                "1是甲，2是乙",
                "版本1",
                "一、"
            })
    void other_numbers_begin_no_items(String goal) {
        assertThat(items(goal)).isEmpty();
    }

    @Test
    void a_heading_ends_at_the_first_mark() {
        assertThat(GoalItems.of(Sentences.folded("1. 加强建设：健全制度。2. 服务")))
                .extracting(GoalItems.Item::heading)
                .containsExactly("加强建设", "服务");
    }

    @Test
    void two_digits_and_thirty_items_are_enough() {
        var goal = new StringBuilder();
        for (var i = 1; i <= 40; i++) {
            goal.append(i).append(". 做事。");
        }
        var items = GoalItems.of(goal.toString());
        assertThat(items).hasSize(30);
        assertThat(items.get(11).text()).isEqualTo("做事。");
    }
}
