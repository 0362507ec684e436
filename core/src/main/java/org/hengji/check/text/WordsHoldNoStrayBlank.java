package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;

/** 多余空格: a blank between two Han characters, left by a line break or by hand. */
@Rule(
        name = "text.stray-space",
        title = "汉字间的空格",
        meaning = "两个汉字之间夹着空格，多是换行或手工留下的；名称带空格，查找和汇总都对不上。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:public",
        raises = "tasks[0].content = 全年举办惠民演 出60场以上。",
        passes = "tasks[0].content = 全年举办 60 场惠民演出 60场以上。")
final class WordsHoldNoStrayBlank implements Check {

    private static final int AROUND = 4;
    private static final String BLANK = "[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]";

    /** Looks for a blank before it looks behind it, for most characters are none. */
    private static final Pattern STRAY =
            Pattern.compile("(?=" + BLANK + ")(?<=\\p{IsHan})" + BLANK + "{1,20}(?=\\p{IsHan})");

    @Override
    public Outcome examine(Examination examination) {
        if (!examination.source().hasCells()) {
            return Outcome.deferred("原文没有分格，分不清格内的空格和格与格之间的空格");
        }
        var findings = new ArrayList<Finding>();
        for (var cell : TextCell.of(examination)) {
            var strays = cell.thatAre(each -> hasStray(each.text()));
            if (!strays.isEmpty()) {
                findings.add(finding(examination, strays));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Examination examination, List<TextCell> strays) {
        var first = strays.getFirst();
        var message = first.place(examination) + "：“" + excerpt(first.text()) + "”中间有空格，请去掉。";
        var edits = strays.stream()
                .map(stray -> stray.edit(STRAY.matcher(stray.typed()).replaceAll("")))
                .toArray(Edit[]::new);
        return Finding.by(this, first.at(), message)
                .also(strays.stream().skip(1).map(TextCell::at).toList())
                .fix(Fix.safe("去掉空格", edits));
    }

    private static boolean hasStray(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i)) && i > 0 && isHan(text.charAt(i - 1))) {
                return STRAY.matcher(text)
                        .region(i - 1, text.length())
                        .useTransparentBounds(true)
                        .find();
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c >= 0x80 && !isCommonHan(c) && Character.isSpaceChar(c);
    }

    private static boolean isCommonHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** A glance: everything from the CJK radicals on may be Han, and the pattern knows better. */
    private static boolean isHan(char c) {
        return c >= 0x2E80;
    }

    /** A few characters on both sides of the first stray blank. */
    private static String excerpt(String text) {
        var found = STRAY.matcher(text);
        if (!found.find()) {
            return text;
        }
        var from = Math.max(0, found.start() - AROUND);
        return text.substring(from, Math.min(text.length(), found.end() + AROUND));
    }
}
