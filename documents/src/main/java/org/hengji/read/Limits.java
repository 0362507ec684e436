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

    private static final int MEGABYTE = 1 << 20;

    private Limits() {}

    static void bytes(long count) throws Refusal {
        if (count > BYTES) {
            throw new Refusal("文件有 %d MB，超过 %d MB 的上限；请只把要检查的表另存一份再试。"
                    .formatted(Math.ceilDiv(count, MEGABYTE), BYTES / MEGABYTE));
        }
    }

    static void line(int number, int length) throws Refusal {
        if (length > LINE) {
            throw new Refusal("第 %d 行有 %d 个字符，超过一行 %d 个的上限；请核对文件是否丢了换行，或从原表重新复制。".formatted(number, length, LINE));
        }
    }

    static void rows(int count) throws Refusal {
        if (count > ROWS) {
            throw new Refusal("表超过 %d 行的上限；请拆成几个文件再试。".formatted(ROWS));
        }
    }

    static void columns(int row, int count) throws Refusal {
        if (count > COLUMNS) {
            throw new Refusal("第 %d 行超过 %d 列的上限；请删去多余的空列，或核对分隔符。".formatted(row, COLUMNS));
        }
    }

    static void cells(long count) throws Refusal {
        if (count > CELLS) {
            throw new Refusal("表超过 %d 格的上限；请拆成几个文件再试。".formatted(CELLS));
        }
    }

    static void cell(int row, int length) throws Refusal {
        if (length > CELL) {
            throw new Refusal("第 %d 行有一格长 %d 个字符，超过 %d 个的上限；请核对引号是否配对，或拆开这一格。".formatted(row, length, CELL));
        }
    }

    static void words(int count) throws Refusal {
        if (count > WORDS) {
            throw new Refusal("网页的词和属性超过 %d 个的上限；请只把要检查的表另存为 csv 或 txt 再试。".formatted(WORDS));
        }
    }

    static void markup(int count) throws Refusal {
        if (count > MARKUP) {
            throw new Refusal("网页的标记超过 %d 个的上限；请只把要检查的表另存为 csv 或 txt 再试。".formatted(MARKUP));
        }
    }
}
