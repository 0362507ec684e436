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

    /** Files in an archive such as an xlsx or docx. */
    public static final int PARTS = 5_000;
    /** One unpacked file of an archive, whatever it says of its own size. */
    public static final int PART = 64 << 20;
    /** All that is unpacked of one archive. */
    public static final int UNPACKED = 128 << 20;
    /** Elements of XML inside each other. */
    public static final int DEPTH = 100;
    /** A name, an attribute or a comment of XML. */
    public static final int TOKEN = 100_000;

    public static final int ATTRIBUTES = 200;
    public static final int SHEETS = 256;
    public static final int MERGES = 20_000;
    /** Shared texts and formats of a workbook. */
    public static final int SHARED = 1_000_000;
    /** The characters of all cells of a workbook, of shared texts as often as they are shown. */
    public static final int CHARACTERS = 32 << 20;

    /** How deep elements of a document stand in one another; tables within tables take four each. */
    public static final int NESTING = 200;

    /** Pages of a PDF file. */
    public static final int PAGES = 1_000;
    /** Drawing commands of a PDF file, one for each word or line. */
    public static final int COMMANDS = 5_000_000;
    /** Characters of a PDF file. */
    public static final int GLYPHS = 2_000_000;
    /** Ruling lines of one page. */
    public static final int RULINGS = 20_000;

    private static final int MEGABYTE = 1 << 20;
    private static final String COPY_OUT = "请在 WPS 或 Office 里把要检查的表复制到新的文件，另存后再试";

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
            throw new Refusal("压缩包里超过 %d 个文件的上限；%s。".formatted(PARTS, COPY_OUT));
        }
    }

    public static void part(String part, long bytes) throws Refusal {
        if (bytes > PART) {
            throw new Refusal("其中的 %s 解开后超过 %d MB 的上限；%s。".formatted(part, PART / MEGABYTE, COPY_OUT));
        }
    }

    public static void unpacked(long bytes) throws Refusal {
        if (bytes > UNPACKED) {
            throw new Refusal("文件解开后超过 %d MB 的上限；%s。".formatted(UNPACKED / MEGABYTE, COPY_OUT));
        }
    }

    public static void depth(String part, int depth) throws Refusal {
        if (depth > DEPTH) {
            throw new Refusal("其中的 %s 嵌套超过 %d 层的上限；%s。".formatted(part, DEPTH, COPY_OUT));
        }
    }

    public static void token(String part, int length) throws Refusal {
        if (length > TOKEN) {
            throw new Refusal("其中的 %s 有一个标记超过 %d 个字符的上限；%s。".formatted(part, TOKEN, COPY_OUT));
        }
    }

    public static void attributes(String part, int count) throws Refusal {
        if (count > ATTRIBUTES) {
            throw new Refusal("其中的 %s 有一个标记超过 %d 个属性的上限；%s。".formatted(part, ATTRIBUTES, COPY_OUT));
        }
    }

    public static void sheets(int count) throws Refusal {
        if (count > SHEETS) {
            throw new Refusal("工作簿超过 %d 个工作表的上限；请只保留要检查的表再试。".formatted(SHEETS));
        }
    }

    public static void merges(String sheet, int count) throws Refusal {
        if (count > MERGES) {
            throw new Refusal("工作表“%s”的合并单元格超过 %d 处的上限；请删去多余的合并再试。".formatted(sheet, MERGES));
        }
    }

    public static void shared(int count) throws Refusal {
        if (count > SHARED) {
            throw new Refusal("工作簿的共享文字或格式超过 %d 项的上限；%s。".formatted(SHARED, COPY_OUT));
        }
    }

    public static void characters(long count) throws Refusal {
        if (count > CHARACTERS) {
            throw new Refusal("工作簿的文字超过 %d 万字的上限；请拆成几个文件再试。".formatted(CHARACTERS / 10_000));
        }
    }

    public static void nesting(int depth) throws Refusal {
        if (depth > NESTING) {
            throw new Refusal("文档的内容套了超过 %d 层的上限；请只把要检查的表复制到新文件再试。".formatted(NESTING));
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

    public static void packed(long count) throws Refusal {
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
