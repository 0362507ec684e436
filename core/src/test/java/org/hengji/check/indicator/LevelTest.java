package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest(name = "{1}, {0}: {2}")
    @CsvSource({
        "2025年市级部门整体预算绩效目标表, 云汀新区管理委员会, CITY",
        "2025年省级部门整体支出绩效目标表, 云汀市, PROVINCE",
        "2025年县级部门整体支出绩效目标表, 广东省云汀局, COUNTY",
        "整体绩效目标表, 江西省澄溪市民政局, CITY",
        "整体绩效目标表, 重庆市澜山区望澜街道办事处, TOWN",
        "整体绩效目标表, 重庆市民政局, PROVINCE",
        "整体绩效目标表, 重庆市澜山区民政局, COUNTY",
        "整体绩效目标表, 某某自治区农业农村厅, PROVINCE",
        "整体绩效目标表, 四川省市场监督管理局, PROVINCE",
        "整体绩效目标表, 某某自治州教育局, CITY",
        "整体绩效目标表, 国家某某局, NATION",
        "2025年云汀市整体绩效目标表, 文化馆, CITY",
    })
    void is_stated_by_the_title_or_named_by_the_department(String title, String department, Level level) {
        assertThat(Level.owner(Examples.examination("title = %s\ndepartment.name = %s".formatted(title, department))))
                .contains(level);
    }

    @Test
    void is_unknown_where_nothing_names_a_place() {
        assertThat(Level.owner(Examples.examination("title = 整体绩效目标表\ndepartment.name = 文化馆")))
                .isEmpty();
        assertThat(Level.owner(Examples.examination("title =\ndepartment.name =")))
                .isEmpty();
    }

    @Test
    void is_above_what_it_governs() {
        assertThat(Level.PROVINCE.isAbove(Level.CITY)).isTrue();
        assertThat(Level.CITY.isAbove(Level.CITY)).isFalse();
        assertThat(Level.TOWN.isAbove(Level.NATION)).isFalse();
    }
}
