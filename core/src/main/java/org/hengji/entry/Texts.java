package org.hengji.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.number.Folds;

/** 文字的入口: text is kept as typed, in NFC; only markup an editor left behind is taken off, and the print kept. */
public final class Texts {

    /** Longer text is cut nowhere; it is refused as unreadable with its length. */
    public static final int MAX_LENGTH = 20_000;

    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/li|/tr)\\s{0,9}/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(p|br|div|span|font|strong|b|i|u|em|ul|ol|li|a|table"
            + "|tbody|thead|tr|td|th|h[1-6]|o:p|img|sup|sub|style|script|section|pre|center|hr)(?:/|\\s[^<>]{0,500})?>"
            + "|<!--.{0,500}?-->");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{2,}");
    private static final Pattern ENTITY = Pattern.compile("&(nbsp|lt|gt|amp|quot|apos|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");

    private Texts() {}

    public static Cell<String> read(String raw) {
        if (Folds.isBlank(raw)) {
            return Cell.blank();
        }
        if (Marks.isDash(raw)) {
            return new Cell.NotApplicable<>(raw.strip());
        }
        if (raw.length() > MAX_LENGTH) {
            return new Cell.Unreadable<>(raw, "文字有 " + raw.length() + " 个字符，超过 " + MAX_LENGTH + " 个");
        }
        return Cell.known(plain(raw), raw);
    }

    public static boolean hasMarkup(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find()
                || text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
    }

    /** The text without tags and entities, in NFC, with radicals as characters and blanks at the ends taken off. */
    public static String plain(String text) {
        var stored = Folds.stored(text);
        if (!hasMarkup(stored)) {
            return stored.strip();
        }
        var bare = stored.indexOf('<') >= 0 ? withoutTags(stored) : stored;
        var unescaped = bare.indexOf('&') >= 0 ? unescaped(bare) : bare;
        return BLANK_LINES.matcher(unescaped).replaceAll("\n").strip();
    }

    private static String withoutTags(String text) {
        return TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String entity) {
        return switch (entity) {
            case "nbsp" -> " ";
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(entity);
        };
    }

    private static String numbered(String entity) {
        var hex = entity.startsWith("#x");
        var code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
    }
}
