package org.hengji.read;

/** 上限: how much one source may hold. A form has some hundred rows; what is far beyond is a mistake or an attack. */
public final class Limits {

    public static final int BYTES = 32 << 20;
    public static final int LINE = 1_000_000;
    public static final int ROWS = 200_000;
    public static final int COLUMNS = 256;
    public static final int CELLS = 1_000_000;
    public static final int CELL = 100_000;
    /** Tags and comments of a page, as written and as they stand in the tree that misnested ones grow. */
    public static final int MARKUP = 500_000;
    /** Words of a page, attributes included. */
    public static final int WORDS = 2_000_000;

    /** Parts of a packed office file, pictures included. */
    public static final int PARTS = 10_000;
    /** Unpacked bytes of the one part that holds the text. */
    public static final int PART = 64 << 20;
    /** How deep elements of a document stand in one another; tables within tables take four each. */
    public static final int DEPTH = 200;

    /** Pages of a PDF file. */
    public static final int PAGES = 1_000;
    /** Unpacked bytes of all that is packed in a PDF file, pictures left out. */
    public static final long UNPACKED = 128L << 20;
    /** Drawing commands of a PDF file, one for each word or line. */
    public static final int COMMANDS = 5_000_000;
    /** Characters of a PDF file. */
    public static final int GLYPHS = 2_000_000;
    /** Ruling lines of one page. */
    public static final int RULINGS = 20_000;

    private static final int MEGABYTE = 1 << 20;

    private Limits() {}

    public static void bytes(long count) throws Refusal {
        if (count > BYTES) {
            throw new Refusal("文件有 %d MB，超过 %d MB 的上限；请只把要检查的表另存一份再试。"
                    .formatted(Math.ceilDiv(count, MEGABYTE), BYTES / MEGABYTE));
        }
    }

    public static void line(int number, int length) throws Refusal {
        if (length > LINE) {
            throw new Refusal("第 %d 行有 %d 个字符，超过一行 %d 个的上限；请核对文件是否丢了换行，或从原表重新复制。".formatted(number, length, LINE));
        }
    }

    public static void rows(int count) throws Refusal {
        if (count > ROWS) {
            throw new Refusal("表超过 %d 行的上限；请拆成几个文件再试。".formatted(ROWS));
        }
    }

    public static void columns(int row, int count) throws Refusal {
        if (count > COLUMNS) {
            throw new Refusal("第 %d 行超过 %d 列的上限；请删去多余的空列，或核对分隔符。".formatted(row, COLUMNS));
        }
    }

    public static void cells(long count) throws Refusal {
        if (count > CELLS) {
            throw new Refusal("表超过 %d 格的上限；请拆成几个文件再试。".formatted(CELLS));
        }
    }

    public static void cell(int row, int length) throws Refusal {
        if (length > CELL) {
            throw new Refusal("第 %d 行有一格长 %d 个字符，超过 %d 个的上限；请核对引号是否配对，或拆开这一格。".formatted(row, length, CELL));
        }
    }

    public static void words(int count) throws Refusal {
        if (count > WORDS) {
            throw new Refusal("网页的词和属性超过 %d 个的上限；请只把要检查的表另存为 csv 或 txt 再试。".formatted(WORDS));
        }
    }

    public static void markup(int count) throws Refusal {
        if (count > MARKUP) {
            throw new Refusal("网页的标记超过 %d 个的上限；请只把要检查的表另存为 csv 或 txt 再试。".formatted(MARKUP));
        }
    }

    public static void parts(int count) throws Refusal {
        if (count > PARTS) {
            throw new Refusal("压缩包里的部件超过 %d 个的上限；请在 WPS 或 Office 里只把要检查的表另存一份再试。".formatted(PARTS));
        }
    }

    public static void part(String name, long count) throws Refusal {
        if (count > PART) {
            throw new Refusal("压缩包里的“%s”解开后超过 %d MB 的上限；请只把要检查的表复制到新文件再试。".formatted(name, PART / MEGABYTE));
        }
    }

    public static void depth(int depth) throws Refusal {
        if (depth > DEPTH) {
            throw new Refusal("文档的内容套了超过 %d 层的上限；请只把要检查的表复制到新文件再试。".formatted(DEPTH));
        }
    }

    public static void text(int length) throws Refusal {
        if (length > CELL) {
            throw new Refusal("有一段文字长 %d 个字符，超过 %d 个的上限；请只把要检查的表复制到新文件再试。".formatted(length, CELL));
        }
    }

    public static void pages(long count) throws Refusal {
        if (count > PAGES) {
            throw new Refusal("PDF 超过 %d 页的上限；请只把表所在的几页另存为一个 PDF 再试。".formatted(PAGES));
        }
    }

    public static void unpacked(long count) throws Refusal {
        if (count > UNPACKED) {
            throw new Refusal("PDF 里压缩的内容解开后超过 %d MB 的上限；请只把表所在的几页另存为一个 PDF 再试。".formatted(UNPACKED / MEGABYTE));
        }
    }

    public static void commands(long count) throws Refusal {
        if (count > COMMANDS) {
            throw new Refusal("PDF 的绘图命令超过 %d 条的上限；请只把表所在的几页另存为一个 PDF 再试。".formatted(COMMANDS));
        }
    }

    public static void glyphs(long count) throws Refusal {
        if (count > GLYPHS) {
            throw new Refusal("PDF 的文字超过 %d 个的上限；请只把表所在的几页另存为一个 PDF 再试。".formatted(GLYPHS));
        }
    }

    public static void rulings(int page, long count) throws Refusal {
        if (count > RULINGS) {
            throw new Refusal("PDF 第 %d 页的线超过 %d 条的上限，多半是图而不是表；请只把表所在的几页另存为一个 PDF 再试。".formatted(page, RULINGS));
        }
    }
}
