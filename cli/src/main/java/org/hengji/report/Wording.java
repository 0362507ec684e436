package org.hengji.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.check.Places;
import org.hengji.check.Severity;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.judgement.Judgement;

/** 措辞: the words every report shares. */
final class Wording {

    private static final int PLACES = 4;
    private static final int PRINTED = 40;

    private Wording() {}

    static String heading(Severity severity) {
        return severity.mark() + " "
                + switch (severity) {
                    case BLOCK -> "必须修改";
                    case EXPLAIN -> "需要说明";
                    case HINT -> "提示";
                };
    }

    /** 另见第 3 行的指标值、任务 1 等 5 处; empty where there is no other place. */
    static String also(List<Path> places) {
        if (places.isEmpty()) {
            return "";
        }
        var named = places.stream().limit(PLACES).map(Places::field).collect(Collectors.joining("、"));
        return "另见" + named + (places.size() > PLACES ? "等 " + places.size() + " 处" : "");
    }

    /** What the reader did, in one line: where it was printed, why, and the beginning of what was printed. */
    static String note(Note note) {
        var row = note.row() > 0 ? "原文第 " + note.row() + " 行：" : "";
        var place = note.at().isForm() ? "" : Places.field(note.at()) + "，";
        var printed = note.kind() == Note.Kind.UNPLACED ? "（" + shortened(String.join(" ", note.printed())) + "）" : "";
        return row + place + note.why() + printed;
    }

    static String shortened(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= PRINTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, PRINTED)) + "……";
    }

    /** What to do now, in a few sentences. */
    static String next(Judgement judgement) {
        var open = judgement.deferred().size();
        return first(judgement) + (open == 0 ? "" : "另有 " + open + " 项未能判断，请人工核对。");
    }

    private static String first(Judgement judgement) {
        var blocking = judgement.count(Severity.BLOCK);
        if (blocking > 0) {
            return "还有 " + blocking + " 处必须修改，改完才能送审。";
        }
        var explained = judgement.count(Severity.EXPLAIN);
        if (explained > 0) {
            return "没有必须修改的问题；" + explained + " 处请改好或写明理由，即可送审。";
        }
        return judgement.findings().isEmpty() ? "没有发现问题，可以送审。" : "只有提示，不影响送审。";
    }

    /** The command that makes the changes a person need not decide; empty where there are none. */
    static Optional<String> mend(Judged judged) {
        return judged.safeFixes() == 0 ? Optional.empty() : Optional.of(mendCommand(judged.file(), judged.form()));
    }

    private static String mendCommand(String file, Form form) {
        if (file.equals("-")) {
            return "hengji mend - 已改.json";
        }
        var slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        var dot = file.lastIndexOf('.');
        var stem = dot > slash + 1 ? file.substring(0, dot) : file;
        var extension = form.source().format().equals("json") ? ".json" : ".txt";
        return "hengji mend " + quoted(file) + " " + quoted(stem + "-已改" + extension);
    }

    /** As a shell takes it for one word. */
    private static String quoted(String file) {
        var plain = file.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
        return plain ? file : "'" + file.replace("'", "'\\''") + "'";
    }
}
