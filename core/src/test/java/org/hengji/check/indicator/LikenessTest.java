package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "{0} in {1}: {2} %")
    @CsvSource({
        "科技典型宣传, 宣传科技典型人物和科研团队, 100",
        "科技人物宣传, 宣传优秀科技工作者和创新团队, 66",
        "甲乙丙丁, 甲乙, 100",
        "甲乙丙丁, 甲乙戊己庚, 50",
        "甲乙丙丁戊, 戊丁甲乙丙己, 60",
        "甲乙丙, 丙乙甲, 0",
    })
    void is_the_share_of_the_shorter_name_that_stands_in_the_other(String one, String other, int percent) {
        assertThat(new Likeness(one, other).reaches(percent)).isTrue();
        assertThat(new Likeness(one, other).reaches(percent + 1)).isFalse();
        assertThat(new Likeness(other, one).reaches(percent)).isTrue();
    }

    @Test
    void of_two_names_of_one_length_the_first_is_looked_for_in_the_second() {
        assertThat(new Likeness("甲乙甲乙", "甲乙丙丁").reaches(100)).isTrue();
        assertThat(new Likeness("甲乙丙丁", "甲乙甲乙").reaches(51)).isFalse();
    }

    @Test
    void equal_names_and_single_characters_are_no_likeness() {
        assertThat(new Likeness("甲乙", "甲乙").reaches(50)).isFalse();
        assertThat(new Likeness("甲", "甲乙").reaches(0)).isFalse();
    }
}
