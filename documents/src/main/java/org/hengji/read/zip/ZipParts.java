package org.hengji.read.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.ShownName;

/**
 * 压缩包的部件: the parts of an office file in memory, found by the directory at its end. Sizes it states are not believed,
 * parts that share bytes or a name are refused, and what nobody asks for is never unpacked.
 */
public final class ZipParts {

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Budget budget = new Budget();

    private ZipParts(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Whether the first bytes are those of a packed file. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** The parts, or a sentence where the directory at the end is missing or makes no sense. */
    public static ZipParts of(byte[] bytes) throws Refusal {
        var parts = new ZipParts(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        try {
            parts.fill(Directory.of(parts.bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            throw broken();
        }
        return parts;
    }

    /** Names as the directory has them. */
    public Collection<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The bytes of a part as they are unpacked; empty when there is no such part. */
    public Optional<ZipPart> open(String name) {
        return Optional.ofNullable(entries.get(key(name))).map(entry -> {
            var packed = bytes.duplicate();
            packed.position(entry.begin()).limit(entry.end());
            return new ZipPart(entry, packed, budget);
        });
    }

    /** Part names differ neither by case nor by the slash, which some programs turn around or put in front. */
    public static String key(String name) {
        var slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    public static Refusal broken() {
        return new Refusal("文件不完整或已损坏，解不开；请重新取得文件，或从 WPS 或 Office 里另存一份再试。");
    }

    private void fill(Directory directory) throws Refusal {
        for (var entry : directory.entries()) {
            if (!entry.name().endsWith("/") && entries.put(key(entry.name()), entry) != null) {
                throw new Refusal(
                        "压缩包里有两个同名的 %s，不知道该读哪一个；请从 WPS 或 Office 里另存一份再试。".formatted(ShownName.of(entry.name())));
            }
        }
        if (entries.isEmpty()) {
            throw broken();
        }
        refuseOverlaps(directory.begin());
    }

    /** A bomb may point many parts at the same bytes. */
    private void refuseOverlaps(int directory) throws Refusal {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt(Entry::head));
        var end = 0;
        for (var entry : inOrder) {
            if (entry.head() < end || entry.end() > directory) {
                throw broken();
            }
            end = entry.end();
        }
    }

    /** 解压总量: what all parts of one file have been unpacked to so far. */
    static final class Budget {

        private long spent;

        void spend(int bytes) throws Refusal {
            spent += bytes;
            Limits.unpacked(spent);
        }
    }
}
