package org.hengji.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** 非文本文件: what its first bytes say it is, and what its owner can do. */
record ForeignFile(String what, String remedy) {

    private static final String READABLE = "目前能读 txt、tsv、csv、md、html、json、xlsx、docx、pdf";
    private static final String COPY = "请在 WPS 或 Office 里打开，全选复制后粘贴到记事本存成 txt";
    private static final String SHEET = "请在 WPS 或 Excel 里另存为 csv，或全选复制后粘贴到记事本存成 txt";
    private static final String SOURCE = "请用生成它的 Word 或 Excel 文件，全选复制后粘贴到记事本存成 txt";
    private static final String UNPACK = "请先解压，再读里面的表";
    private static final String WRONG = "请核对是否选错了文件";
    private static final int HEAD = 1 << 16;
    private static final int SECTOR = 512;
    private static final int DIRECTORY = 8 * SECTOR;

    private record Signature(int offset, String magic, ForeignFile file) {

        private static Signature of(String magic, String what, String remedy) {
            return new Signature(0, magic, new ForeignFile(what, remedy));
        }

        private boolean begins(byte[] bytes) {
            return bytes.length >= offset + magic.length()
                    && (bytes[offset] & 0xFF) == magic.charAt(0)
                    && latin(bytes, offset, magic.length()).equals(magic);
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            Signature.of("%PDF-", "PDF 文件", SOURCE),
            Signature.of("{\\rtf", "RTF 文档", COPY),
            Signature.of("MIME-Version:", "mht 网页存档", "请另存为 html，或全选复制后粘贴到记事本存成 txt"),
            Signature.of("\u0089PNG", "图片（png）", "请提供表的文字版"),
            Signature.of("\u00FF\u00D8\u00FF", "图片（jpg）", "请提供表的文字版"),
            Signature.of("GIF8", "图片（gif）", "请提供表的文字版"),
            Signature.of("II*\0", "图片（tif）", "请提供表的文字版"),
            Signature.of("MM\0*", "图片（tif）", "请提供表的文字版"),
            Signature.of("Rar!\u001A", "压缩包（rar）", UNPACK),
            Signature.of("7z\u00BC\u00AF", "压缩包（7z）", UNPACK),
            Signature.of("\u001F\u008B", "压缩包（gz）", UNPACK),
            Signature.of("\u007FELF", "程序", WRONG),
            Signature.of("MZ\u0090\0", "程序", WRONG),
            Signature.of("\u00CA\u00FE\u00BA\u00BE", "程序", WRONG),
            Signature.of("SQLite format 3\0", "数据库", WRONG),
            new Signature(8, "WEBP", new ForeignFile("图片（webp）", "请提供表的文字版")),
            new Signature(4, "ftyp", new ForeignFile("视频或图片", WRONG)),
            Signature.of("\u00FF\u00FE\0\0", "UTF-32 编码的文件", "请在记事本里另存为 UTF-8"),
            Signature.of("\0\0\u00FE\u00FF", "UTF-32 编码的文件", "请在记事本里另存为 UTF-8"));

    static void refuse(byte[] bytes) throws Refusal {
        var file = of(bytes);
        if (file.isPresent()) {
            throw file.get().refusal();
        }
    }

    static Refusal unknown() {
        return new ForeignFile("文本以外的文件", WRONG).refusal();
    }

    private Refusal refusal() {
        return new Refusal("这是%s；%s，%s。"
                .formatted(Character.isIdeographic(what.codePointAt(0)) ? what : " " + what, READABLE, remedy));
    }

    private static Optional<ForeignFile> of(byte[] bytes) {
        if (new Signature(0, "PK\u0003\u0004", unzipped()).begins(bytes)) {
            return Optional.of(zip(parts(bytes)));
        }
        if (new Signature(0, "\u00D0\u00CF\u0011\u00E0", unzipped()).begins(bytes)) {
            return Optional.of(compound(parts(bytes) + directory(bytes)));
        }
        return SIGNATURES.stream()
                .filter(signature -> signature.begins(bytes))
                .findFirst()
                .map(Signature::file);
    }

    private static ForeignFile zip(String parts) {
        if (parts.contains("word/")) {
            return new ForeignFile("docx 文档", COPY);
        }
        if (parts.contains("OFD.xml")) {
            return new ForeignFile("OFD 文件", SOURCE);
        }
        return parts.contains("opendocument.spreadsheet") ? new ForeignFile("ods 工作簿", SHEET) : unzipped();
    }

    private static ForeignFile unzipped() {
        return new ForeignFile("压缩包（zip）", UNPACK);
    }

    private static ForeignFile compound(String parts) {
        if (parts.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0")) {
            return new ForeignFile("加了打开密码的 Office 或 WPS 文件", "请在 WPS 或 Office 里去掉密码另存一份再试");
        }
        if (parts.contains("W\0o\0r\0d\0D\0o\0c\0")) {
            return new ForeignFile("旧版 Word 或 WPS 文档（doc、wps）", COPY);
        }
        return parts.contains("W\0o\0r\0k\0b\0o\0o\0k\0")
                ? new ForeignFile("旧版 Excel 或 WPS 工作簿（xls、et）", SHEET)
                : new ForeignFile("旧版 Office 文件", COPY);
    }

    /** Names of parts stand near the beginning or in the directory at the end. */
    private static String parts(byte[] bytes) {
        var head = Math.min(bytes.length, HEAD);
        var tail = Math.min(bytes.length - head, HEAD);
        return latin(bytes, 0, head) + latin(bytes, bytes.length - tail, tail);
    }

    /** The directory of an old container may stand anywhere; its head says where. */
    private static String directory(byte[] bytes) {
        if (bytes.length < SECTOR) {
            return "";
        }
        var sector = (bytes[48] & 0xFFL) | (bytes[49] & 0xFFL) << 8 | (bytes[50] & 0xFFL) << 16;
        var from = (int) Math.min((sector + 1) * SECTOR, bytes.length);
        return latin(bytes, from, Math.min(bytes.length - from, DIRECTORY));
    }

    private static String latin(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
