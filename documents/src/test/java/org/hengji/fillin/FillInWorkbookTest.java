package org.hengji.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengji.Samples;
import org.hengji.indicator.Indicator;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** What people do to a fill-in workbook, done by another program, and the form that comes back. */
final class FillInWorkbookTest {

    private static final DepartmentPlan PLAN = Samples.plan(Samples.TWIN);

    private static byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        var written = new ByteArrayOutputStream();
        FillInWorkbook.write(PLAN, written);
        var saved = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
            edit.accept(workbook);
            workbook.write(saved);
        }
        return saved.toByteArray();
    }

    private static DepartmentPlan filled(Consumer<XSSFWorkbook> edit) throws IOException {
        return Samples.plan("a.xlsx", edited(edit));
    }

    private static String refusal(Consumer<XSSFWorkbook> edit) throws IOException {
        var bytes = edited(edit);
        return catchThrowableOfType(Refusal.class, () -> Samples.forms("a.xlsx", bytes))
                .sentence();
    }

    private static void set(XSSFRow row, int column, String text) {
        (row.getCell(column) == null ? row.createCell(column) : row.getCell(column)).setCellValue(text);
    }

    @Test
    void what_nobody_touched_is_the_same_form() throws IOException {
        assertThat(Samples.json(filled(_ -> {}))).isEqualTo(Samples.json(PLAN));
    }

    @Test
    void it_has_a_sheet_for_each_part_and_hides_what_is_for_the_program() throws IOException {
        edited(workbook -> {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("说明", "基本信息", "资金", "总体目标", "重点任务", "绩效指标", "_字典", "_表单");
            assertThat(workbook.isSheetHidden(6)).isTrue();
            assertThat(workbook.isSheetVeryHidden(7)).isTrue();
            for (var sheet : workbook) {
                assertThat(sheet.getMergedRegions()).isEmpty();
            }
            var indicators = workbook.getSheet("绩效指标");
            assertThat(indicators.isColumnHidden(0)).isTrue();
            assertThat(indicators.getPaneInformation().isFreezePane()).isTrue();
            assertThat(indicators.getDataValidations())
                    .extracting(each -> each.getValidationConstraint().getFormula1())
                    .isNotEmpty()
                    .allMatch(formula -> formula.contains("_字典"));
            var basic = workbook.getSheet("资金").getRow(2).getCell(2);
            assertThat(basic.getNumericCellValue()).isEqualTo(672.54);
        });
    }

    @Test
    void rows_may_be_sorted_inserted_and_deleted() throws IOException {
        var plan = filled(workbook -> {
            var sheet = workbook.getSheet("绩效指标");
            var last = sheet.getRow(PLAN.indicators().size() + 1);
            set(sheet.getRow(2), 0, "#1");
            set(sheet.getRow(3), 0, "#0");
            for (var column = 1; column <= 6; column++) {
                var above = sheet.getRow(2).getCell(column);
                var below = sheet.getRow(3).getCell(column);
                if (above != null && below != null) {
                    var kept = above.toString();
                    above.setCellValue(below.toString());
                    below.setCellValue(kept);
                }
            }
            sheet.removeRow(last);
            var added = sheet.getRow(PLAN.indicators().size() + 2);
            set(added, 1, "产出指标");
            set(added, 3, "新增展览");
            set(added, 5, "≥3");
        });
        var before = PLAN.indicators();
        assertThat(plan.indicators()).hasSameSizeAs(before);
        assertThat(plan.indicators().subList(0, 2)).isEqualTo(List.of(before.get(1), before.get(0)));
        assertThat(plan.indicators().subList(2, before.size() - 1)).isEqualTo(before.subList(2, before.size() - 1));
        assertThat(plan.indicators().getLast()).satisfies(added -> {
            assertThat(added.name().known()).contains("新增展览");
            assertThat(added.target().raw()).isEqualTo("≥3");
        });
    }

    @Test
    void a_changed_amount_is_read_through_the_one_door() throws IOException {
        var plan = filled(workbook -> set(workbook.getSheet("资金").getRow(2), 2, "8a"));
        assertThat(plan.budget().expenditure().basic().isKnown()).isFalse();
        assertThat(plan.budget().expenditure().basic().raw()).isEqualTo("8a");
    }

    @Test
    void a_task_changed_in_one_of_its_lines_is_changed() throws IOException {
        var plan = filled(workbook -> set(workbook.getSheet("重点任务").getRow(3), 2, "新的内容"));
        assertThat(plan.tasks().getFirst().content().known()).contains("新的内容");
        assertThat(plan.tasks())
                .extracting(KeyTask::name)
                .isEqualTo(PLAN.tasks().stream().map(KeyTask::name).toList());
        assertThat(refusal(workbook -> {
                    set(workbook.getSheet("重点任务").getRow(2), 2, "一种");
                    set(workbook.getSheet("重点任务").getRow(3), 2, "另一种");
                }))
                .contains("工作表“重点任务”第 3 行", "“一种”、“另一种”", "请");
    }

    @Test
    void a_renamed_sheet_and_a_moved_column_are_followed() throws IOException {
        var plan = filled(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex("绩效指标"), "指标（改）");
            for (var row : workbook.getSheet("指标（改）")) {
                var target = row.getCell(5);
                if (target != null) {
                    set((XSSFRow) row, 9, target.toString());
                    row.removeCell(target);
                }
            }
        });
        assertThat(plan.indicators())
                .extracting(Indicator::target)
                .isEqualTo(PLAN.indicators().stream().map(Indicator::target).toList());
    }

    @Test
    void what_is_gone_is_refused_by_its_name() throws IOException {
        assertThat(refusal(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("重点任务"))))
                .contains("“重点任务”", "请");
        assertThat(refusal(workbook -> workbook.getSheet("绩效指标").forEach(row -> {
                    if (row.getCell(5) != null) {
                        row.removeCell(row.getCell(5));
                    }
                })))
                .contains("工作表“绩效指标”少了“指标值”这一列");
        assertThat(refusal(workbook -> workbook.getSheet("基本信息")
                        .removeRow(workbook.getSheet("基本信息").getRow(4))))
                .contains("“财政供养人员数”");
    }

    @Test
    void a_template_or_ruleset_of_another_release_is_refused() throws IOException {
        assertThat(refusal(workbook -> set(workbook.getSheet("_表单").getRow(1), 1, "0")))
                .contains("第 0 版模板", "重新导出");
        assertThat(refusal(workbook -> set(workbook.getSheet("_表单").getRow(3), 1, "guangdong/1999")))
                .contains("guangdong/1999");
    }
}
