package org.hengji.write.workbook;

/** 单元格的字: a text as a cell may hold it. */
public final class PlainText {

    /** What a spreadsheet takes in one cell. */
    public static final int LONGEST = 32_767;

    private static final String OPERATORS = "=+-@\t";
    private static final int LONGEST_AS_TEXT = 255;

    private PlainText() {}

    /**
     * Without characters that XML has not; what looks like an escape of them is escaped itself. Too long a text ends where
     * the cell does.
     */
    public static String of(String text) {
        var plain = isPlain(text) ? text : cleaned(text);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    /**
     * Whether the cell needs the format of texts, so that a program does not compute it even after somebody typed in it.
     * Long texts do without: that format shows them as hashes.
     */
    public static boolean isInert(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_AS_TEXT && OPERATORS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var each = text.charAt(at);
            if (each < ' ' && each != '\n' || each >= '\uD800' && each <= '\uDFFF' || each >= '\uFFFE' || each == '_') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var cleaned = new StringBuilder();
        text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")
                .codePoints()
                .filter(each -> each >= ' ' || each == '\n' || each == '\t')
                .map(each -> Character.getType(each) == Character.SURROGATE || each == 0xFFFE || each == 0xFFFF
                        ? '\uFFFD'
                        : each)
                .forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }
}
