package org.hengji.read.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/**
 * 压缩包的部件: the parts of an office file as its directory lists them. Only what is asked for is unpacked, as it is read,
 * and what the directory says of sizes is believed no further than the bytes that are there.
 */
public final class ZipParts {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(String name, int flags, int method, long size, long place) {}

    private ZipParts(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the first bytes are those of a packed file. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The parts, or a sentence where the directory at the end is missing or makes no sense. */
    public static ZipParts of(byte[] bytes) throws Refusal {
        var parts = new ZipParts(bytes);
        parts.list();
        return parts;
    }

    /** Names as the directory has them, without a slash in front. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Office programs tell names apart by their letters, not by their case. */
    public boolean has(String name) {
        return entries.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The unpacked bytes of a part; reading beyond the limit fails. Empty where there is no such part. */
    public Optional<BoundedPart> open(String name) throws Refusal {
        var entry = entries.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? Optional.empty() : Optional.of(new BoundedPart(name, unpacked(entry)));
    }

    private void list() throws Refusal {
        var end = end();
        var size = unsigned(end + 12);
        var at = end - size;
        while (at >= 0 && at + ENTRY_LENGTH <= end && bytes.getInt((int) at) == ENTRY) {
            at = add((int) at, end, end - size - unsigned(end + 16));
            Limits.parts(entries.size());
        }
        if (entries.isEmpty()) {
            throw torn();
        }
    }

    private int end() throws Refusal {
        var last = bytes.limit() - END_LENGTH;
        for (var at = last; at >= 0 && at >= last - COMMENT; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw torn();
    }

    /** Places are counted from the beginning of the packed file; {@code shift} is what stands in front of it. */
    private long add(int at, int end, long shift) throws Refusal {
        var length = bytes.getShort(at + 28) & 0xFFFF;
        var next = (long) at
                + ENTRY_LENGTH
                + length
                + (bytes.getShort(at + 30) & 0xFFFF)
                + (bytes.getShort(at + 32) & 0xFFFF);
        if (next > end) {
            throw torn();
        }
        var name = new String(bytes.array(), at + ENTRY_LENGTH, length, StandardCharsets.UTF_8).replace('\\', '/');
        var plain = (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
        var flags = bytes.getShort(at + 8);
        var method = bytes.getShort(at + 10);
        entries.putIfAbsent(plain, new Entry(name, flags, method, unsigned(at + 20), shift + unsigned(at + 42)));
        return next;
    }

    private InputStream unpacked(Entry entry) throws Refusal {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new Refusal("压缩包里的“%s”加了密码；请去掉密码另存一份再试。".formatted(entry.name()));
        }
        var packed = packed(entry);
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, new Inflater(true));
            default -> throw new Refusal("压缩包里的“%s”用了少见的压缩方法；请在 WPS 或 Office 里另存一份再试。".formatted(entry.name()));
        };
    }

    private InputStream packed(Entry entry) throws Refusal {
        var place = entry.place();
        if (place < 0 || place + LOCAL_LENGTH > bytes.limit() || bytes.getInt((int) place) != LOCAL) {
            throw torn();
        }
        var names = (bytes.getShort((int) place + 26) & 0xFFFF) + (bytes.getShort((int) place + 28) & 0xFFFF);
        var from = place + LOCAL_LENGTH + names;
        if (from + entry.size() > bytes.limit()) {
            throw torn();
        }
        return new ByteArrayInputStream(bytes.array(), (int) from, (int) entry.size());
    }

    private long unsigned(int at) {
        return bytes.getInt(at) & 0xFFFFFFFFL;
    }

    private static Refusal torn() {
        return new Refusal("文件不完整（压缩包的目录读不出来），可能没有下载完或复制中断；请重新取得文件，或在 WPS 或 Office 里打开后另存一份再试。");
    }
}
