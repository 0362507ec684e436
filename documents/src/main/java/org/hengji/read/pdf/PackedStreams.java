package org.hengji.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/**
 * 压缩流: how much the packed parts of a file come to, counted before anything of it is kept. Pictures are left out, since
 * they are never unpacked.
 */
final class PackedStreams {

    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 2;
    private static final int DICTIONARY = 2_000;

    private PackedStreams() {}

    static void check(byte[] bytes) throws Refusal {
        var inflater = new Inflater(true);
        var total = 0L;
        try {
            for (var at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                var words = dictionary(bytes, at);
                if (isTwice(words)) {
                    throw new Refusal("PDF 里有压缩了不止一次的内容，正常软件不会这样存；为安全起见不读，请用浏览器或 WPS 重新打印成 PDF 再试。");
                }
                if (!isPicture(words)) {
                    total = unpacked(inflater, bytes, at, total);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Where the bytes of the next stream begin, behind its word and line end; -1 at the end. */
    private static int next(byte[] bytes, int from) {
        for (var at = from; at + WORD.length < bytes.length; at++) {
            if (bytes[at] == 's' && isWord(bytes, at) && (at < 3 || bytes[at - 1] != 'd')) {
                var begin = at + WORD.length;
                begin += bytes[begin] == '\r' ? 1 : 0;
                begin += begin < bytes.length && bytes[begin] == '\n' ? 1 : 0;
                return begin;
            }
        }
        return -1;
    }

    private static boolean isWord(byte[] bytes, int at) {
        for (var each = 0; each < WORD.length; each++) {
            if (bytes[at + each] != WORD[each]) {
                return false;
            }
        }
        return true;
    }

    private static String dictionary(byte[] bytes, int at) {
        var from = Math.max(0, at - DICTIONARY);
        var words = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return words.substring(Math.max(0, words.lastIndexOf(" obj")));
    }

    private static boolean isPicture(String words) {
        return words.contains("/Image") && words.contains("/Width") && words.contains("/Height");
    }

    private static boolean isTwice(String words) {
        var filters = words.indexOf("/Filter");
        var end = filters < 0 ? -1 : words.indexOf(']', filters);
        if (end < 0 || isPicture(words)) {
            return false;
        }
        var list = words.substring(filters, end);
        var packers = list.split("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b", -1).length - 1;
        return packers > 1;
    }

    /** Two bytes of header are passed over, as readers of PDF do; what is no such stream fails at once. */
    private static long unpacked(Inflater inflater, byte[] bytes, int at, long before) throws Refusal {
        var begin = Math.min(bytes.length, at + HEADER);
        var room = new byte[1 << 16];
        var total = before;
        inflater.reset();
        inflater.setInput(bytes, begin, bytes.length - begin);
        try {
            for (var more = inflater.inflate(room); more > 0; more = inflater.inflate(room)) {
                total += more;
                Limits.packed(total);
            }
        } catch (DataFormatException _) {
            return total;
        }
        return total;
    }
}
