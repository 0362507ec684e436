package org.hengji.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.check.Finding;
import org.hengji.check.Places;
import org.hengji.check.Severity;
import org.hengji.form.Note;
import org.hengji.judgement.Judgement;
import org.hengji.law.Basis;

/** 网页体检报告: the same as a page of its own, without script, fit to be printed. */
public final class HtmlReport {

    private HtmlReport() {}

    public static String opening() {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>绩效目标体检报告</title>
                <style>
                """ + style() + "</style>\n</head>\n<body>\n<main>\n<h1>绩效目标体检报告</h1>\n";
    }

    public static String closing() {
        return "</main>\n</body>\n</html>\n";
    }

    public static String print(Judged judged) {
        var html = new Html();
        html.open("article");
        head(html, judged);
        for (var severity : Severity.values()) {
            findings(html, severity, judged.judgement());
        }
        deferred(html, judged.judgement().deferred());
        notes(html, judged.form().source().notes());
        html.element("p", "next", "下一步：" + Wording.next(judged.judgement()));
        Wording.mend(judged).ifPresent(command -> {
            html.element("p", "", "自动修改：" + judged.safeFixes() + " 处不用人判断，一条命令改好：");
            html.element("pre", "", command);
        });
        html.close("article");
        return html.toString();
    }

    /** 未读入: the files that could not be read, so that a page never looks more complete than it is. */
    public static String unread(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        var html = new Html();
        html.open("section", "unread");
        html.element("h2", "", "未能读入的文件（" + lines.size() + "）");
        html.open("ul");
        lines.forEach(line -> html.element("li", "", line));
        html.close("ul");
        html.close("section");
        return html.toString();
    }

    private static void head(Html html, Judged judged) {
        html.open("header");
        html.element("h2", "", judged.owner());
        var file = judged.file().equals("-") ? "标准输入" : judged.file();
        html.element("p", "meta", String.join(" · ", judged.year(), judged.kind(), file, "规则：" + judged.rules()));
        html.open("p", "sum");
        for (var severity : Severity.values()) {
            html.element(
                    "span",
                    "tag " + severity.text(),
                    Wording.heading(severity) + " " + judged.judgement().count(severity));
        }
        html.close("p");
        html.close("header");
    }

    private static void findings(Html html, Severity severity, Judgement judgement) {
        var found = judgement.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        html.element("h3", severity.text(), Wording.heading(severity) + "（" + found.size() + "）");
        html.open("ol", "findings " + severity.text());
        found.forEach(finding -> finding(html, finding));
        html.close("ol");
    }

    private static void finding(Html html, Finding finding) {
        html.open("li");
        html.open("p", "where");
        html.element("b", "", Places.field(finding.at()));
        html.element("code", "", finding.at().isForm() ? finding.check() : finding.at() + " " + finding.check());
        html.close("p");
        html.element("p", "what", finding.message());
        html.element("p", "also", Wording.also(finding.also()));
        var basis = finding.basis().stream().map(HtmlReport::basis).collect(Collectors.joining("；"));
        html.element("p", "why", basis.isEmpty() ? "" : "依据：" + basis);
        finding.fixes().forEach(fix -> html.element("p", "fix", "怎么改：" + fix.label() + (fix.safe() ? "〔可自动修改〕" : "")));
        html.close("li");
    }

    private static String basis(Basis basis) {
        return basis.print() + "：" + basis.asks();
    }

    private static void deferred(Html html, List<Judgement.Deferral> deferred) {
        list(
                html,
                "未能判断",
                deferred.stream()
                        .map(each -> each.title() + "（" + each.check() + "）：" + each.why())
                        .toList());
    }

    private static void notes(Html html, List<Note> notes) {
        list(html, "读表时的处理", notes.stream().map(Wording::note).toList());
    }

    private static void list(Html html, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.element("h3", "", heading + "（" + lines.size() + "）");
        html.open("ul", "lines");
        lines.forEach(line -> html.element("li", "", line));
        html.close("ul");
    }

    private static String style() {
        try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
