package org.hengji.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Places;
import org.hengji.check.Severity;
import org.hengji.form.Note;
import org.hengji.judgement.Judgement;
import org.hengji.law.Basis;

/** 终端里的体检报告: one form, its findings by weight, what was left open, and what to do next. */
public final class TextReport {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();
    private static final String INDENT = "    ";
    private static final int MAX_NOTES = 20;

    private final Paint paint;
    private final int width;

    public TextReport(Paint paint, int width) {
        this.paint = paint;
        this.width = width;
    }

    public String print(Judged judged) {
        var sheet = new Sheet(width);
        head(sheet, judged);
        for (var severity : Severity.values()) {
            findings(sheet, severity, judged.judgement());
        }
        deferred(sheet, judged.judgement().deferred());
        notes(sheet, judged.form().source().notes());
        sheet.blank();
        sheet.line("下一步：", Wording.next(judged.judgement()), PLAIN);
        Wording.mend(judged).ifPresent(command -> {
            sheet.line("自动修改：", judged.safeFixes() + " 处不用人判断，一条命令改好：", PLAIN);
            sheet.whole("  ", command);
        });
        return sheet.toString();
    }

    private void head(Sheet sheet, Judged judged) {
        sheet.line("", judged.file().equals("-") ? "标准输入" : judged.file(), paint::strong);
        sheet.line(String.join(" · ", judged.owner(), judged.year(), judged.kind()));
        sheet.line("规则：" + judged.rules());
        sheet.line(
                "",
                Arrays.stream(Severity.values())
                        .map(severity ->
                                severity.mark() + " " + judged.judgement().count(severity))
                        .collect(Collectors.joining(" · ")),
                paint::strong);
        sheet.rule(paint::faint);
    }

    private void findings(Sheet sheet, Severity severity, Judgement judgement) {
        var found = judgement.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.line("", Wording.heading(severity) + "（" + found.size() + "）", line -> paint.severity(severity, line));
        for (var i = 0; i < found.size(); i++) {
            finding(sheet, i + 1, found.get(i));
        }
    }

    private void finding(Sheet sheet, int number, Finding finding) {
        var lead = number < 10 ? " " + number + ". " : number + ". ";
        sheet.blank();
        sheet.line(lead, Places.field(finding.at()), paint::strong);
        var address = finding.at().isForm() ? "" : finding.at() + "  ";
        sheet.line(INDENT, address + finding.check(), paint::faint);
        sheet.line(INDENT, finding.message(), PLAIN);
        sheet.line(INDENT, Wording.also(finding.also()), paint::faint);
        var basis = finding.basis().stream().map(Basis::print).collect(Collectors.joining("；"));
        sheet.line(INDENT + "依据：", basis, paint::faint);
        finding.fixes().forEach(fix -> fix(sheet, fix));
    }

    private void fix(Sheet sheet, Fix fix) {
        sheet.line(INDENT + "怎么改：", fix.label() + (fix.safe() ? "〔可自动修改〕" : ""), fix.safe() ? paint::good : PLAIN);
    }

    private void deferred(Sheet sheet, List<Judgement.Deferral> deferred) {
        if (deferred.isEmpty()) {
            return;
        }
        section(sheet, "未能判断（" + deferred.size() + "）");
        deferred.forEach(each -> sheet.line("  - ", each.title() + "（" + each.check() + "）：" + each.why(), PLAIN));
    }

    private void notes(Sheet sheet, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        section(sheet, "读表时的处理（" + notes.size() + "）");
        var more = notes.size() - MAX_NOTES;
        Stream.concat(
                        notes.stream().limit(MAX_NOTES).map(Wording::note),
                        more > 0 ? Stream.of("还有 " + more + " 条，见 hengji read") : Stream.of())
                .forEach(note -> sheet.line("  - ", note, PLAIN));
    }

    private void section(Sheet sheet, String heading) {
        sheet.blank();
        sheet.line("", heading, paint::strong);
    }
}
