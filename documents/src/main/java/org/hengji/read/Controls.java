package org.hengji.read;

import java.util.List;
import org.hengji.grid.Grid;

/** 控制字符: a stray U+0000 is taken out; many of them, or of their kind, mean that the source is no text. */
final class Controls {

    private static final int ZEROS_PER = 100;
    private static final int CONTROLS_PER = 20;

    private Controls() {}

    static String removed(String text, List<Grid.Remark> remarks) throws Refusal {
        var zeros = 0L;
        var controls = 0L;
        for (var at = 0; at < text.length(); at++) {
            var each = text.charAt(at);
            zeros += each == 0 ? 1 : 0;
            controls += each < '\t' || each > '\r' && each < ' ' ? 1 : 0;
        }
        if (zeros * ZEROS_PER > text.length() || controls * CONTROLS_PER > text.length()) {
            throw ForeignFile.unknown();
        }
        if (zeros == 0) {
            return text;
        }
        var line = Lines.numberAt(text, text.indexOf(0));
        remarks.add(new Grid.Remark("encoding", line, "从第 %d 行起有 %d 个空字符（U+0000），已去掉".formatted(line, zeros)));
        return text.replace("\0", "");
    }
}
