package org.hengji.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hengji.Samples;
import org.hengji.form.Note;
import org.hengji.grid.Grid;
import org.hengji.plan.DepartmentPlan;
import org.hengji.recognise.Tables;
import org.hengji.ruleset.Rulesets;
import org.hengji.write.TabText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LayoutsTest {

    static List<Path> samples() {
        return Samples.all();
    }

    private static Grid laid(DepartmentPlan plan) {
        return Layouts.lay(plan, Rulesets.get(plan.ruleset()));
    }

    private static List<String> lines(DepartmentPlan plan) {
        return TabText.write(laid(plan)).lines().map(String::stripTrailing).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_laid_out_is_read_as_the_same_form(Path sample) {
        var plan = Samples.plan(sample);
        var again = Samples.plan("laid.txt", TabText.write(laid(plan)));
        assertThat(Samples.json(again)).isEqualTo(Samples.json(plan));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_laid_out_has_every_cell_in_its_place(Path sample) {
        var plan = Samples.plan(sample);
        var again = Samples.plan("laid.txt", TabText.write(laid(plan)));
        assertThat(again.source().notes(Note.Kind.UNPLACED)).isEmpty();
        assertThat(again.source().notes(Note.Kind.SHIFTED_CELLS)).isEmpty();
        assertThat(again.source().notes(Note.Kind.COLUMN_SHIFT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_rows_are_equally_wide_and_numbered(Path sample) {
        var grid = laid(Samples.plan(sample));
        assertThat(grid.rows())
                .filteredOn(row -> !row.isBlank())
                .allMatch(row -> row.cells().size() == grid.width());
        assertThat(grid.rows().getFirst().number()).isEqualTo(1);
        assertThat(grid.rows().getLast().number()).isEqualTo(grid.rows().size());
    }

    @Test
    void a_label_that_goes_on_is_printed_once() {
        var plan = Tables.indicators("""
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
             | | | 讲座场次(场) | ≥6
             | | 质量指标 | 演出合格率(%) | ≥90
             | 效益指标 | 社会效益指标 | 观众人次 | ≥900人次
            """);
        assertThat(lines(plan))
                .endsWith(
                        "绩效指标\t一级指标\t二级指标\t三级指标\t指标值",
                        "\t产出指标\t数量指标\t演出场次(场)\t≥5",
                        "\t\t\t讲座场次(场)\t≥6",
                        "\t\t质量指标\t演出合格率(%)\t≥90",
                        "\t效益指标\t社会效益指标\t观众人次\t≥900人次");
    }

    @Test
    void a_block_the_form_does_not_have_is_not_printed() {
        assertThat(String.join("\n", lines(Tables.indicators(" | 产出指标 | 数量指标 | 演出场次(场) | ≥5\n"))))
                .doesNotContain("基本支出", "年度重点工作任务", "部门编码", "权重", "备注");
    }

    @Test
    void a_label_whose_field_the_form_lacks_is_not_printed_beside_the_other() {
        var plan = Tables.plan("""
            2025年部门整体支出绩效目标表
            部门名称 | 甲局 | | |
            基本信息 | 财政供养人员数 | 20 | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
            """);
        assertThat(lines(plan)).contains("基本信息\t财政供养人员数\t20").noneMatch(line -> line.contains("下属二级单位数"));
    }

    @Test
    void a_year_the_title_does_not_name_stands_below_it() {
        var plan = Tables.plan("""
            部门整体支出绩效目标表
            （2024年度）
            部门名称 | 甲局 | | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
            """);
        assertThat(lines(plan)).startsWith("部门整体支出绩效目标表", "（2024年度）");
    }

    @Test
    void the_unit_of_amounts_stands_in_their_heads() {
        var plan = Samples.plan(Samples.FOLDER.resolve("plans").resolve("07-农业农村局.txt"));
        assertThat(lines(plan)).anyMatch(line -> line.contains("(元)")).noneMatch(line -> line.contains("(万元)"));
    }
}
