package org.hengji.read.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 压缩包的目录: the entries listed at the end of a packed file. Other bytes may stand in front of the file and behind it. */
record Directory(int begin, List<Entry> entries) {

    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** The count is checked before anything is listed. */
    static Directory of(ByteBuffer bytes) throws Refusal {
        var end = end(bytes);
        var count = bytes.getShort(end + 10) & 0xFFFF;
        Limits.parts(count);
        var begin = end - bytes.getInt(end + 12);
        var before = begin - bytes.getInt(end + 16);
        if (begin < 0 || begin > end || before < 0) {
            throw ZipParts.broken();
        }
        var entries = new ArrayList<Entry>();
        var at = begin;
        for (var each = 0; each < count; each++) {
            entries.add(entry(bytes, at, before));
            at += ENTRY_SIZE + unsigned(bytes, at + 28) + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        if (at > end || bytes.getInt(at) == ENTRY) {
            throw ZipParts.broken();
        }
        return new Directory(begin, entries);
    }

    private static int end(ByteBuffer bytes) throws Refusal {
        var last = bytes.limit() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw ZipParts.broken();
    }

    /** Places are counted from the beginning of the packed file; {@code before} is what stands in front of it. */
    private static Entry entry(ByteBuffer bytes, int at, int before) throws Refusal {
        var head = Math.addExact(before, bytes.getInt(at + 42));
        if (bytes.getInt(at) != ENTRY || bytes.getInt(head) != LOCAL) {
            throw ZipParts.broken();
        }
        if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new Refusal("文件加了密码，读不了；请打开后去掉密码，另存一份再试。");
        }
        var begin = head + LOCAL_SIZE + unsigned(bytes, head + 26) + unsigned(bytes, head + 28);
        var packed = bytes.getInt(at + 20);
        if (packed < 0 || packed > bytes.limit() - begin) {
            throw ZipParts.broken();
        }
        var sum = bytes.getInt(at + 16) & 0xFFFFFFFFL;
        return new Entry(name(bytes, at), isDeflated(bytes, at), sum, head, begin, packed);
    }

    private static String name(ByteBuffer bytes, int at) {
        var name = new byte[unsigned(bytes, at + 28)];
        bytes.get(at + ENTRY_SIZE, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static boolean isDeflated(ByteBuffer bytes, int at) throws Refusal {
        return switch (unsigned(bytes, at + 10)) {
            case STORED -> false;
            case DEFLATED -> true;
            default -> throw new Refusal("文件用了少见的压缩方法，解不开；请从 WPS 或 Office 里另存一份再试。");
        };
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
