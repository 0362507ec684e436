package org.hengji.server.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hengji.edit.Identities;
import org.hengji.grid.Grid;
import org.hengji.layout.BlankForms;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Rulesets;
import org.hengji.time.FiscalYear;
import org.junit.jupiter.api.Test;

final class SheetTest {

    private static final Sheet SHEET = sheet();

    private static Sheet sheet() {
        var rules = Rulesets.get("guangdong/2025");
        var form = Identities.given(BlankForms.plan(rules, new FiscalYear(2026), "云汀市文化馆"), new Random(1));
        return Sheet.of(form, Layouts.lay(form, rules));
    }

    private static List<Sheet.Square> squares() {
        return SHEET.lines().stream().flatMap(line -> line.squares().stream()).toList();
    }

    private static List<String> labels() {
        return squares().stream()
                .map(Sheet.Square::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Test
    void the_title_stands_above_the_table() {
        assertThat(SHEET.above()).extracting(square -> square.cell().text()).contains("2026年市级部门整体预算绩效目标表");
    }

    @Test
    void widths_make_up_the_page() {
        assertThat(SHEET.widths()).allMatch(width -> width.matches("\\d+\\.\\d%"));
        assertThat(SHEET.widths().stream()
                        .mapToInt(width -> Integer.parseInt(width.replaceAll("\\D", "")))
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void every_field_is_called_by_its_place_and_head_and_no_two_alike() {
        assertThat(labels())
                .contains("资金 · 市本级使用资金", "绩效指标 第1行 指标值", "重点任务 第2行 主要实施内容", "重点任务 第2行 指标 第1行 实现值")
                .doesNotHaveDuplicates();
        assertThat(squares().stream().filter(square -> square.cell().isEditable()))
                .allMatch(square -> !square.label().isEmpty());
    }

    @Test
    void heads_name_columns_and_labels_name_rows() {
        assertThat(squares().stream().filter(square -> square.cell().role() == Grid.Role.HEAD))
                .allMatch(square -> square.isHeading() && square.scope().startsWith("col"));
        assertThat(squares().stream().filter(square -> square.cell().text().equals("预算整体情况")))
                .singleElement()
                .extracting(Sheet.Square::scope)
                .isEqualTo("rowgroup");
    }
}
