package org.hengji.write.workbook;

/** 工作表名: at most 31 characters, without those that references use. */
final class SheetName {

    private static final int LONGEST = 31;
    private static final String OTHERWISE = "绩效表";

    private SheetName() {}

    static String of(String title) {
        var plain = title.replaceAll("[\\\\/?*\\[\\]:']|\\p{Cntrl}|\\p{Cs}", "").strip();
        var name = cut(plain, LONGEST).strip();
        return name.isEmpty() || name.equalsIgnoreCase("History") || name.startsWith("_") ? OTHERWISE : name;
    }

    static String numbered(String name, int number) {
        var behind = "（" + number + "）";
        return cut(name, LONGEST - behind.length()) + behind;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
