package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.read.Reading.cells;
import static org.hengji.read.Reading.grid;

import java.util.List;
import org.hengji.grid.Grid;
import org.junit.jupiter.api.Test;

final class HostDamageTest {

    @Test
    void the_pinyin_behind_a_traditional_character_goes_and_the_character_is_simplified() throws Refusal {
        var text = "項(xiàng)目名稱（chēng） | 農(nóng)村道路養(yǎng)護(hù)";
        assertThat(cells("a.txt", text)).containsExactly(List.of("项目名称", "农村道路养护"));
        assertThat(grid("a.txt", text).notes()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo("encoding");
            assertThat(remark.why()).contains("第 1 行", "共 5 处", "項(xiàng)→项");
        });
    }

    @Test
    void a_converted_text_is_simplified_throughout() throws Refusal {
        assertThat(cells("a.txt", "績(jì)效\n萬元")).containsExactly(List.of("绩效"), List.of("万元"));
        assertThat(cells("a.txt", "項目績效目標執行數")).containsExactly(List.of("项目绩效目标执行数"));
    }

    @Test
    void tone_marks_may_stand_apart_from_their_letters() throws Refusal {
        assertThat(cells("a.txt", "項(xia\u0300ng)目")).containsExactly(List.of("项目"));
    }

    @Test
    void characters_that_simplified_text_has_too_are_read_as_damaged_only_before_a_pinyin() throws Refusal {
        assertThat(cells("a.txt", "以後(hòu)完成，著名景區(qū)")).containsExactly(List.of("以后完成，著名景区"));
    }

    @Test
    void a_name_with_a_traditional_character_stays() throws Refusal {
        assertThat(cells("a.txt", "负责人 | 陳明")).containsExactly(List.of("负责人", "陳明"));
        assertThat(grid("a.txt", "负责人 | 陳明").notes()).isEmpty();
    }

    @Test
    void a_unit_or_an_abbreviation_in_brackets_is_no_pinyin() throws Refusal {
        assertThat(cells("a.txt", "項(xiàng)目長(km)數(app)")).containsExactly(List.of("项目长(km)数(app)"));
    }

    @Test
    void an_unknown_character_keeps_what_was_put_behind_it() throws Refusal {
        var text = "項(xiàng)目龘(dá)";
        assertThat(cells("a.txt", text)).containsExactly(List.of("项目龘(dá)"));
        assertThat(grid("a.txt", text).notes()).extracting(Grid.Remark::why).anyMatch(why -> why.contains("龘(dá)"));
    }

    @Test
    void lost_characters_are_named_and_not_guessed() throws Refusal {
        var text = "满意度 | ≥9�%\n出??率 | 95%";
        assertThat(cells("a.txt", text)).containsExactly(List.of("满意度", "≥9�%"), List.of("出??率", "95%"));
        assertThat(grid("a.txt", text).notes())
                .singleElement()
                .satisfies(remark -> assertThat(remark.why()).contains("第 1、2 行", "没有猜补"));
    }

    @Test
    void cells_of_every_format_are_mended() throws Refusal {
        assertThat(cells("a.csv", "項(xiàng)目,標(biāo)準(zhǔn)\n甲,乙\n")).contains(List.of("项目", "标准"));
        assertThat(cells("a.json", "[[\"項(xiàng)目\",\"乙\"]]")).containsExactly(List.of("项目", "乙"));
    }
}
