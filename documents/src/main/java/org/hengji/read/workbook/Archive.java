package org.hengji.read.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/**
 * 压缩包: the parts of a zip file in memory, found by the directory at its end. Sizes it states are not believed, parts
 * that share bytes or a name are refused, and what nobody asks for is never unpacked.
 */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Budget budget = new Budget();

    private record Entry(String name, int method, long crc, int packed, int begin) {}

    private Archive(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Archive of(byte[] bytes) throws Refusal {
        var archive = new Archive(bytes);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw broken();
        }
        return archive;
    }

    Collection<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part as they are unpacked; empty when there is no such part. */
    Optional<PartStream> open(String name) {
        return Optional.ofNullable(entries.get(key(name))).map(entry -> {
            var packed = bytes.duplicate();
            packed.position(entry.begin()).limit(entry.begin() + entry.packed());
            return new PartStream(entry.name(), packed, entry.method() == DEFLATED, entry.crc(), budget);
        });
    }

    /** Part names differ neither by case nor by the slash, which some programs turn around or put in front. */
    static String key(String name) {
        var slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    static Refusal broken() {
        return new Refusal("文件不完整或已损坏，解不开；请重新下载或从 WPS、Excel 里另存一份再试。");
    }

    private void readDirectory() throws Refusal {
        var end = end();
        var count = bytes.getShort(end + 10) & 0xFFFF;
        var begin = bytes.getInt(end + 16);
        if (bytes.getInt(end + 16) == -1 || count == 0xFFFF) {
            Limits.parts(count);
            throw broken();
        }
        Limits.parts(count);
        var at = begin;
        for (var each = 0; each < count; each++) {
            if (bytes.getInt(at) != ENTRY) {
                throw broken();
            }
            var nameLength = bytes.getShort(at + 28) & 0xFFFF;
            put(entry(at, nameLength), bytes.getShort(at + 8));
            at += ENTRY_SIZE + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
        refuseOverlaps(begin);
    }

    private int end() throws Refusal {
        var last = bytes.limit() - END_SIZE;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw broken();
    }

    private Entry entry(int at, int nameLength) throws Refusal {
        var local = bytes.getInt(at + 42);
        if (bytes.getInt(local) != LOCAL) {
            throw broken();
        }
        var begin = local + LOCAL_SIZE + (bytes.getShort(local + 26) & 0xFFFF) + (bytes.getShort(local + 28) & 0xFFFF);
        var packed = bytes.getInt(at + 20);
        if (packed < 0 || packed > bytes.limit() - begin) {
            throw broken();
        }
        var name = new byte[nameLength];
        bytes.get(at + ENTRY_SIZE, name);
        var crc = bytes.getInt(at + 16) & 0xFFFFFFFFL;
        var text = new String(name, StandardCharsets.UTF_8);
        return new Entry(text, bytes.getShort(at + 10) & 0xFFFF, crc, packed, begin);
    }

    private void put(Entry entry, int flags) throws Refusal {
        if ((flags & ENCRYPTED) != 0) {
            throw new Refusal("文件加了密码，读不了；请打开后去掉密码，另存一份再试。");
        }
        if (entry.name().endsWith("/")) {
            return;
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw broken();
        }
        if (entries.put(key(entry.name()), entry) != null) {
            throw new Refusal("压缩包里有两个同名的 %s，不知道该读哪一个；请从 WPS 或 Excel 里另存一份再试。".formatted(Markup.shown(entry.name())));
        }
    }

    /** A bomb may point many parts at the same bytes. */
    private void refuseOverlaps(int directory) throws Refusal {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt(Entry::begin));
        var end = 0;
        for (var entry : inOrder) {
            if (entry.begin() - LOCAL_SIZE < end || entry.begin() + entry.packed() > directory) {
                throw broken();
            }
            end = entry.begin() + entry.packed();
        }
    }

    /** 解压总量: what all parts of one archive have been unpacked to so far. */
    static final class Budget {

        private long spent;

        void spend(int bytes) throws Refusal {
            spent += bytes;
            Limits.unpacked(spent);
        }
    }

    static Inflater inflater() {
        return new Inflater(true);
    }
}
