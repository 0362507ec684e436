package org.hengji.read.docx;

/** 符号: characters of symbol fonts that forms use for ticks and boxes, and raised figures. */
final class Symbols {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int PRIVATE = 0xF000;

    private Symbols() {}

    /** The character for a code of that font; a box where it is not known. */
    static String of(String font, String hex) {
        if (hex.isEmpty() || hex.length() > 4 || hex.chars().anyMatch(each -> Character.digit(each, 16) < 0)) {
            return "";
        }
        var code = Integer.parseInt(hex, 16);
        if (!font.startsWith("Wingdings")) {
            return code < PRIVATE ? Character.toString(code) : "□";
        }
        return font.equals("Wingdings 2") ? second(code & 0xFF) : first(code & 0xFF);
    }

    private static String first(int code) {
        return switch (code) {
            case 0xFC -> "√";
            case 0xFB -> "×";
            case 0xFE, 0x78 -> "☑";
            case 0xFD -> "☒";
            case 0x6C -> "●";
            case 0x6E -> "■";
            default -> "□";
        };
    }

    private static String second(int code) {
        return switch (code) {
            case 0x50 -> "√";
            case 0x4F -> "×";
            case 0x52, 0x53 -> "☑";
            case 0x51, 0x54 -> "☒";
            case 0xA2 -> "■";
            default -> "□";
        };
    }

    /** Figures as superscripts: 10² is not 102. Other raised text stays as it is. */
    static String raised(String text) {
        if (text.isEmpty() || text.chars().anyMatch(each -> each < '0' || each > '9')) {
            return text;
        }
        var raised = new StringBuilder();
        text.chars().forEach(each -> raised.append(SUPERSCRIPTS.charAt(each - '0')));
        return raised.toString();
    }
}
