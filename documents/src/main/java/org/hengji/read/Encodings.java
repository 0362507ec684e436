package org.hengji.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.grid.Grid;

/** 编码: which characters the bytes of a file mean. */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LINES_NAMED = 10;

    private Encodings() {}

    /** Plain UTF-8 passes silently; everything else is remarked on, row 0 meaning the whole file. */
    public static SourceText decode(byte[] bytes) throws Refusal {
        Limits.bytes(bytes.length);
        if (bytes.length == 0) {
            throw new Refusal("文件是空的；请核对是否选错了文件，或重新导出。");
        }
        ForeignFile.refuse(bytes);
        return clean(decoded(bytes));
    }

    private static Decoded decoded(byte[] bytes) throws Refusal {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Decoded.of(bytes, 3, StandardCharsets.UTF_8).orElseThrow(() -> unknown(bytes));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Decoded.of(bytes, 2, StandardCharsets.UTF_16LE).orElseThrow(() -> unknown(bytes));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Decoded.of(bytes, 2, StandardCharsets.UTF_16BE).orElseThrow(() -> unknown(bytes));
        }
        var utf8 = Decoded.of(bytes, 0, StandardCharsets.UTF_8);
        var utf16 = utf16(bytes, utf8);
        if (utf16.isPresent()) {
            return utf16.get();
        }
        if (utf8.isPresent() && isMostlyUtf8(bytes, utf8.get())) {
            return utf8.get();
        }
        var national = Decoded.of(bytes, 0, GB18030).filter(Decoded::isWhole);
        return national.or(() -> utf8).orElseThrow(() -> unknown(bytes));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** Figures and Latin letters in UTF-16 are UTF-8 with a zero at every second byte. */
    private static Optional<Decoded> utf16(byte[] bytes, Optional<Decoded> utf8) {
        var zeros = count(bytes, 0, 0);
        if (zeros == 0 || utf8.isPresent() && zeros * 10L < bytes.length) {
            return Optional.empty();
        }
        return Utf16.guess(bytes).flatMap(charset -> Decoded.of(bytes, 0, charset));
    }

    /** Damaged UTF-8 often is valid GB18030 that nobody wrote, so this is asked first. */
    private static boolean isMostlyUtf8(byte[] bytes, Decoded utf8) {
        return utf8.damaged() * 5L <= count(bytes, Byte.MIN_VALUE, -1);
    }

    private static int count(byte[] bytes, int least, int most) {
        var count = 0;
        for (var each : bytes) {
            count += each >= least && each <= most ? 1 : 0;
        }
        return count;
    }

    private static SourceText clean(Decoded decoded) throws Refusal {
        var remarks = new ArrayList<Grid.Remark>();
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            var name = decoded.charset().equals(GB18030) ? "GB18030" : "UTF-16";
            remarks.add(new Grid.Remark("encoding", 0, "文件编码是 %s，已按此读入".formatted(name)));
        }
        if (!decoded.isWhole()) {
            remarks.add(damage(decoded));
        }
        var marked = Controls.removed(decoded.text(), remarks);
        var text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        return new SourceText(text, decoded.charset(), remarks);
    }

    private static Grid.Remark damage(Decoded decoded) {
        var lines = lines(decoded.text(), decoded.places());
        var named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        var rest = lines.size() > LINES_NAMED ? " 等" : "";
        return new Grid.Remark(
                "encoding", lines.getFirst(), "第 %s%s 行有字符损坏，已用 \uFFFD 代替；请对照原表核对".formatted(named, rest));
    }

    private static List<Integer> lines(String text, List<Integer> places) {
        var lines = new ArrayList<Integer>();
        var line = 1;
        var from = 0;
        for (var place : places) {
            line += Lines.numberAt(text.substring(from, place), place - from) - 1;
            from = place;
            if (lines.isEmpty() || lines.getLast() != line) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Refusal unknown(byte[] bytes) {
        return count(bytes, 0, 0) > 0
                ? ForeignFile.unknown()
                : new Refusal("看不出文件的编码：既不是 UTF-8，也不是 GB18030；请在记事本或 WPS 里另存为 UTF-8。");
    }
}
