package org.hengji.read;

import java.util.List;
import org.hengji.grid.Grid;

/** 文本: cells parted by tabs; without any tab by pipes; without these the lines themselves. */
final class PlainText {

    private PlainText() {}

    static Grid read(SourceText source) throws Refusal {
        var rows = new Rows();
        if (source.text().indexOf('\t') >= 0) {
            new Delimited(source.text(), '\t', rows).read();
            return rows.grid("text", true, source.remarks());
        }
        var lines = Lines.of(source.text());
        var piped = isPiped(lines);
        var framed = isFramed(lines);
        for (var at = 0; at < lines.size(); at++) {
            if (piped) {
                rows.add(at + 1, Pipes.spanned(lines.get(at), framed));
            } else {
                rows.add(at + 1, lines.get(at));
            }
        }
        return rows.grid("text", piped, source.remarks());
    }

    /** Whether a pipe at the start of a line is a frame; where few lines have one it closes an empty first cell. */
    private static boolean isFramed(List<String> lines) {
        var piped = lines.stream().filter(line -> line.indexOf('|') >= 0).count();
        var opened = lines.stream().filter(line -> line.strip().startsWith("|")).count();
        return opened * 10 >= piped * 9;
    }

    private static boolean isPiped(List<String> lines) {
        var written = lines.stream().filter(line -> !line.isBlank()).count();
        var piped = lines.stream().filter(line -> line.indexOf('|') >= 0).count();
        return piped * 2 > written;
    }
}
