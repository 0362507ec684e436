package org.hengji.server.administration;

/**
 * 导入预览的一行: what becomes of one row.
 *
 * @param told a first secret, once the row was imported and opened an account; else empty
 */
public record ImportLine(Part part, String sheet, int row, String what, Verdict verdict, String why, String told) {

    /** 结果. */
    public enum Verdict {
        ADDED("新增", "good"),
        CHANGED("修改", "hint"),
        SAME("不变", "plain"),
        REFUSED("不能导入", "stop"),
        LEFT("不归您导入", "plain");

        private final String text;
        private final String tone;

        Verdict(String text, String tone) {
            this.text = text;
            this.tone = tone;
        }

        public String text() {
            return text;
        }

        public String tone() {
            return tone;
        }
    }

    static ImportLine of(ImportBook.Row row, Verdict verdict) {
        return new ImportLine(row.part(), row.sheet(), row.number(), said(row), verdict, "", "");
    }

    /** Refused where there is a problem. */
    static ImportLine of(ImportBook.Row row, Verdict verdict, String problem) {
        return problem.isEmpty()
                ? of(row, verdict)
                : new ImportLine(row.part(), row.sheet(), row.number(), said(row), Verdict.REFUSED, problem, "");
    }

    /** With what stood there before. */
    static ImportLine changed(ImportBook.Row row, String problem, String before) {
        return problem.isEmpty()
                ? new ImportLine(row.part(), row.sheet(), row.number(), said(row), Verdict.CHANGED, "原来是" + before, "")
                : of(row, Verdict.REFUSED, problem);
    }

    static ImportLine opened(ImportBook.Row row, String told) {
        return new ImportLine(row.part(), row.sheet(), row.number(), said(row), Verdict.ADDED, "", told);
    }

    /** Sheet, row and, where the reason names one, column. */
    public String place() {
        var column = part.column(why);
        return "“" + sheet + "”第 " + row + " 行" + (column.isEmpty() ? "" : "“" + column + "”");
    }

    private static String said(ImportBook.Row row) {
        return switch (row.part()) {
            case UNITS -> row.get("编码") + " " + row.get("名称");
            case USERS -> row.get("账号") + " " + row.get("姓名");
            case POSTS -> row.get("账号") + " " + row.get("单位编码") + " " + row.get("岗位");
        };
    }
}
