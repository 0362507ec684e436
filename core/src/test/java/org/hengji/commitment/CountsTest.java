package org.hengji.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    private final Counts counts = new Counts(Rulesets.get("guangdong/2025"));

    /** Such as {@code 8家@2-4}: what is printed of number and unit, and where. */
    private String in(String text) {
        return counts.in(text).stream()
                .map(each -> each.low().toPlainString() + each.printed() + "@" + each.start() + "-" + each.end())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        8家             | 8家@0-2
        0场             | 0场@0-2
        9场             | 9场@0-2
        两场             | 2场@0-2
        新建8家           | 8家@2-4
        8家12人          | 8家@0-2 12人@2-5
        260家次          | 260家次@0-5
        90次            | 90次@0-3
        检查260次次        | 260次@2-6
        60多场           | 60场@0-4
        第40届8家         | 8家@4-6
        第8              | ''
        A4纸8张          | 8张@3-5
        Z9线8个          | 8个@3-5
        a1楼8个          | 8个@3-5
        z9楼8个          | 8个@3-5
        第               | ''
        A               | ''
        第8场             | ''
        A8场             | ''
        Z8场             | ''
        a8场             | ''
        z8场             | ''
        第10场8场          | 8场@4-6
        @8场             | 8场@1-3
        [8场             | 8场@1-3
        `8场             | 8场@1-3
        {8场             | 8场@1-3
        不少于 24场        | 24场@0-7
        24场以上          | 24场@0-5
        """)
    void a_count_knows_its_number_unit_and_place(String text, String found) {
        assertThat(in(text)).isEqualTo(found);
    }

    @Test
    void a_fixed_word_is_passed_over_whole() {
        assertThat(in("三支一扶人员8人")).isEqualTo("8人@6-8");
        assertThat(in("8人三支一扶")).isEqualTo("8人@0-2");
    }

    @Test
    void digits_that_make_no_number_are_passed_over_whole() {
        assertThat(in("号码12345678901234567890123个8家")).isEqualTo("8家@26-28");
        assertThat(in("A12345678901234567890123个8家")).isEqualTo("8家@25-27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "60余", "60多", "8 ", "一批", "一场"})
    void a_number_without_a_unit_or_in_words_alone_counts_nothing(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void one_in_words_counts_where_it_bounds() {
        assertThat(in("至少举办一场")).isEqualTo("1场@4-6");
        assertThat(in("不超过一场")).isEqualTo("1场@0-5");
    }

    @Test
    void a_range_takes_the_second_unit_and_one_dash_or_two() {
        assertThat(counts.in("5--8场")).singleElement().satisfies(range -> {
            assertThat(range.low()).isEqualByComparingTo("5");
            assertThat(range.high()).isEqualByComparingTo("8");
            assertThat(range.end()).isEqualTo(5);
        });
        assertThat(in("5---8场")).isEqualTo("8场@4-6");
    }
}
