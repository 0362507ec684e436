package org.hengji.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hengji.check.Severity;
import org.hengji.entry.Targets;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.TotalScore;
import org.hengji.scoring.Verdict;

/** 终端里的重算报告: every row with its formula, what differs with the slip that explains it, and the total. */
public final class ScoreReport {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();
    private static final String INDENT = "    ";

    private final Paint paint;
    private final int width;

    public ScoreReport(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    public String print(String file, ScoreSheet sheet) {
        var page = new Sheet(width);
        head(page, file, sheet);
        for (var i = 0; i < sheet.rows().size(); i++) {
            row(page, i + 1, sheet, sheet.rows().get(i));
        }
        total(page, sheet);
        page.blank();
        page.line("下一步：", next(sheet), PLAIN);
        return page.toString();
    }

    private void head(Sheet page, String file, ScoreSheet sheet) {
        var form = sheet.form();
        page.line("", file.equals("-") ? "标准输入" : file, paint::strong);
        page.line(String.join(
                " · ", owner(form), form.year().known().map(year -> year + " 年").orElse("年度未填"), "自评表"));
        page.line("赋分方案：" + sheet.scheme().name() + "（" + sheet.scheme().id() + "）");
        page.line("", sheet.unfilled() ? "还没有填报" : sheet.verdict().label(), colour(sheet.verdict()));
        page.rule(paint::faint);
    }

    private UnaryOperator<String> colour(ScoreSheet.Outcome verdict) {
        return switch (verdict) {
            case EQUAL -> paint::good;
            case DIFFERS -> text -> paint.severity(Severity.BLOCK, text);
            case INCOMPLETE -> paint::strong;
        };
    }

    private static String owner(SelfEvaluation form) {
        return first(form.project().name(), form.department().name(), form.title());
    }

    @SafeVarargs
    private static String first(Cell<String>... cells) {
        for (var cell : cells) {
            if (cell instanceof Cell.Known<String>(var text, var _)) {
                return text;
            }
        }
        return "（未填名称）";
    }

    private void row(Sheet page, int number, ScoreSheet sheet, RowScore row) {
        var lead = number < 10 ? " " + number + ". " : number + ". ";
        page.blank();
        page.line(lead, row.name().isBlank() ? "（没有名称）" : row.name(), paint::strong);
        page.line(INDENT, figures(row), row.verdict().isFault() ? text -> paint.severity(Severity.BLOCK, text) : PLAIN);
        told(page, "公式：", row.formula());
        if (row.verdict() != Verdict.EQUAL) {
            told(page, "情况：", row.shortfall());
        }
        told(page, "满分要：", row.needed());
        told(page, "错在：", sheet.mistake(row));
        told(page, "说明：", row.why());
        page.line(INDENT + "依据：", row.basis().print(), paint::faint);
    }

    private static void told(Sheet page, String lead, String text) {
        if (!text.isEmpty()) {
            page.line(INDENT + lead, text, PLAIN);
        }
    }

    /** 分值 5，印 5，算得 4.84，多 0.16：不一致. */
    private static String figures(RowScore row) {
        var excess = row.excess().filter(gap -> gap.signum() != 0 && row.verdict() == Verdict.DIFFERS);
        return row.weight()
                        .known()
                        .map(weight -> "分值 " + Targets.print(weight) + "，")
                        .orElse("")
                + row.published()
                        .known()
                        .map(score -> "印 " + Targets.print(score) + "，")
                        .orElse("")
                + row.recomputed()
                        .map(score -> "算得 " + Targets.print(score) + "，")
                        .orElse("")
                + row.low()
                        .map(low -> "应在 " + Targets.print(low) + " 至 " + print(row.high()) + "，")
                        .orElse("")
                + excess.map(gap -> (gap.signum() > 0 ? "多 " : "少 ") + Targets.print(gap.abs()) + "，")
                        .orElse("")
                + row.verdict().label();
    }

    private static String print(Optional<BigDecimal> points) {
        return points.map(Targets::print).orElse("");
    }

    private void total(Sheet page, ScoreSheet sheet) {
        var total = sheet.total();
        page.blank();
        page.rule(paint::faint);
        page.line(
                "总分：",
                figures(total) + total.verdict().label(),
                total.verdict().isFault() ? text -> paint.severity(Severity.BLOCK, text) : paint::strong);
        if (!total.why().isEmpty()) {
            page.line("      ", total.why(), PLAIN);
        }
        var grade = grade(sheet);
        if (!grade.isEmpty()) {
            page.line("等级：", grade, PLAIN);
            page.line("      依据：", sheet.grade().basis().print(), paint::faint);
        }
    }

    private static String figures(TotalScore total) {
        return total.published()
                        .known()
                        .map(score -> "印 " + Targets.print(score) + "，")
                        .orElse("")
                + total.recomputed()
                        .map(score -> "算得 " + Targets.print(score) + "，")
                        .orElse("")
                + total.low()
                        .map(low -> "应在 " + Targets.print(low) + " 至 " + print(total.high()) + "，")
                        .orElse("");
    }

    private static String grade(ScoreSheet sheet) {
        var grade = sheet.grade();
        return grade.published().known().map(word -> "印“" + word + "”").orElse("")
                + (grade.published().isKnown() && grade.recomputed().isPresent() ? "，" : "")
                + grade.recomputed().map(word -> "按重算的总分是“" + word + "”").orElse("");
    }

    private static String next(ScoreSheet sheet) {
        if (sheet.unfilled()) {
            return "请先填写实际完成值和得分。";
        }
        var faults =
                sheet.rows().stream().filter(row -> row.verdict().isFault()).count();
        var open =
                sheet.rows().stream().filter(row -> !row.verdict().isDecided()).count();
        var rest = open == 0 ? "" : "另有 " + open + " 行不能核对，请人工看。";
        if (faults > 0) {
            return faults + " 行的得分请按公式改正，或写明理由。" + rest;
        }
        return sheet.verdict() == ScoreSheet.Outcome.DIFFERS ? "各行得分没有不一致，请核对总分。" + rest : "没有发现不一致。" + rest;
    }
}
