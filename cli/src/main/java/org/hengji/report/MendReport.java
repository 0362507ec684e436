package org.hengji.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hengji.check.Finding;
import org.hengji.check.Places;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.judgement.Mending;

/** 自动修改的报告: what was changed and why, then what is left to a person. */
public final class MendReport {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();
    private static final int CONTEXT = 4;

    private final Paint paint;
    private final int width;

    public MendReport(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    /** {@code judged} is the form as it is now; {@code out} is where it was written. */
    public String print(Judged judged, List<Mending.Change> changes, String out) {
        var sheet = new Sheet(width);
        sheet.line("", judged.file().equals("-") ? "标准输入" : judged.file(), paint::strong);
        sheet.line(String.join(" · ", judged.owner(), judged.year(), judged.kind()));
        sheet.line("规则：" + judged.rules());
        sheet.rule(paint::faint);
        sheet.blank();
        sheet.line("", changes.isEmpty() ? "没有可以自动修改的地方" : "已改 " + changes.size() + " 处", paint::strong);
        changes.forEach(change -> change(sheet, change));
        left(sheet, Severity.BLOCK, "仍须由人修改", judged);
        left(sheet, Severity.EXPLAIN, "请人改好或写明理由", judged);
        sheet.blank();
        sheet.line("下一步：", next(judged, out), PLAIN);
        return sheet.toString();
    }

    private void change(Sheet sheet, Mending.Change change) {
        var finding = change.finding();
        sheet.line("  - ", Places.field(finding.at()) + "：" + change.fix().label(), PLAIN);
        for (var edit : change.fix().edits()) {
            sheet.line("    ", edit(edit, finding.at()), paint::good);
        }
        sheet.line("    ", "规则：" + finding.card().title() + "（" + finding.check() + "）", paint::faint);
    }

    /** What went where; the place is left out where the finding has just named it. */
    private static String edit(Edit edit, Path named) {
        return switch (edit) {
            case Edit.Set(var path, var before, var after) -> {
                var place = path.equals(named) ? "" : Places.field(path) + " ";
                yield before.equals(after) ? "" : place + difference(before, after);
            }
            case Edit.Insert(var list, var _, var _) -> Places.field(list) + " 增加一行";
            case Edit.Remove(var row, var before) -> Places.field(row) + " 删除" + Places.quoted(before);
            case Edit.Move(var row, var _) -> Places.field(row) + " 移动";
        };
    }

    /** Both texts from a little before their first difference on. */
    private static String difference(String before, String after) {
        var same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        var from = same <= CONTEXT * 2 ? 0 : before.offsetByCodePoints(same, -CONTEXT);
        return cut(before, from) + " → " + cut(after, from);
    }

    private static String cut(String text, int from) {
        if (text.isEmpty()) {
            return "（空白）";
        }
        return "“" + (from > 0 ? "……" : "") + Wording.shortened(text.substring(from)) + "”";
    }

    private void left(Sheet sheet, Severity severity, String heading, Judged judged) {
        var findings = judged.judgement().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.line(
                "",
                severity.mark() + " " + heading + "（" + findings.size() + "）",
                line -> paint.severity(severity, line));
        findings.forEach(finding -> left(sheet, finding));
    }

    private void left(Sheet sheet, Finding finding) {
        sheet.line("  - ", finding.message(), PLAIN);
        finding.fixes().forEach(fix -> sheet.line("    怎么改：", fix.label(), paint::faint));
    }

    private static String next(Judged judged, String out) {
        var judgement = judged.judgement();
        var blocking = judgement.count(Severity.BLOCK);
        var hints = judgement.count(Severity.HINT);
        return "已写入 " + out + "。"
                + (blocking == 0 ? "没有必须修改的问题了。" : "还有 " + blocking + " 处必须由人修改，改完才能送审。")
                + (hints == 0 ? "" : "另有 " + hints + " 处提示，见 hengji check。")
                + (judgement.deferred().isEmpty()
                        ? ""
                        : "另有 " + judgement.deferred().size() + " 项未能判断，请人工核对。");
    }
}
