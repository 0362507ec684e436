package org.hengji.number;

import java.text.Normalizer;

/**
 * 字符归一: the one table of characters that are read as others. Superscripts, circled digits and fractions are never
 * folded, and NFKC is never applied: it would turn 10² into 102.
 */
public final class Folds {

    private static final String RAISED = "²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉";

    private Folds() {}

    /**
     * Text as it is stored: NFC, CJK radicals as the characters they stand for. Nothing else is touched; a text with a
     * stack of combining marks higher than any language builds is not composed, for that takes its square in time.
     */
    public static String stored(String text) {
        if (isComposed(text)) {
            return text;
        }
        var plain = hasRadical(text) ? withoutRadicals(text) : text;
        return Variants.hasStack(plain) ? plain : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isComposed(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Characters of every day and common marks that NFC leaves alone and that compose with none of their kind. */
    private static boolean isComposed(char c) {
        return c < '\u0300'
                || c >= '\u4E00' && c <= '\u9FFF'
                || c >= '\u3000' && c <= '\u3020'
                || c >= '！' && c <= '～'
                || c >= '\u2010' && c <= '\u2027'
                || c >= '\u2190' && c <= '\u2328'
                || c >= '\u2460' && c <= '\u27BF';
    }

    /** Text in which numbers, comparators and units are looked for: half-width, one kind of blank, nothing invisible. */
    public static String marks(String text) {
        return folded(text, false);
    }

    /** A label or name as it is compared: {@link #marks}, and no blank anywhere. */
    public static String label(String text) {
        return folded(text, true);
    }

    /** Whether nothing can be seen of a text: empty, blanks of any kind, invisible characters. */
    public static boolean isBlank(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (mark(text.charAt(i)) != ' ' && !isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether text holds a character that {@link #stored} would replace as a radical. */
    public static boolean hasRadical(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Variants.isRadical(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a superscript or subscript digit. */
    public static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /** The text itself where nothing has to be folded, which is most often the case. */
    private static String folded(String text, boolean dropsBlanks) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isPlain(c) && (mark(c) != c || dropsBlanks && c == ' ' || isInvisible(c))) {
                return folded(text, i, dropsBlanks);
            }
        }
        return text;
    }

    private static String folded(String text, int from, boolean dropsBlanks) {
        var folded = text.toCharArray();
        var length = from;
        for (var i = from; i < folded.length; i++) {
            var c = mark(folded[i]);
            if (isPlain(c) || !isInvisible(c) && !(dropsBlanks && c == ' ')) {
                folded[length] = c;
                length++;
            }
        }
        return new String(folded, 0, length);
    }

    /** Han and visible ASCII stay as they are. */
    private static boolean isPlain(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c > ' ' && c < '\u007F';
    }

    private static char mark(char c) {
        if (isPlain(c)) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (isBlank(c)) {
            return ' ';
        }
        return switch (c) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '﹥' -> '>';
            case '﹤' -> '<';
            case '﹦', '═' -> '=';
            case '≈', '≅', '≃', '≒', '∼', '〜' -> '~';
            case '−', '–', '—', '‐', '‑', '‒', '―', '─', '﹣' -> '-';
            case '﹪' -> '%';
            case '﹐' -> ',';
            case '﹒' -> '.';
            case '﹙', '〔', '【' -> '(';
            case '﹚', '〕', '】' -> ')';
            case '∶' -> ':';
            case '∕', '⁄' -> '/';
            case '•', '・', '･', '⋅' -> '·';
            default -> Variants.plain(c);
        };
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= '\u007F' && c <= '\u009F' || Character.isSpaceChar(c) || c == '\u3164';
    }

    private static boolean isInvisible(char c) {
        return c >= '\u00AD'
                && (c == '\u00AD'
                        || c == '\u034F'
                        || c == '\u061C'
                        || c == '\u180E'
                        || c >= '\u200B' && c <= '\u200F'
                        || c >= '\u202A' && c <= '\u202E'
                        || c >= '\u2060' && c <= '\u206F'
                        || c >= '\uFE00' && c <= '\uFE0F'
                        || c == '\uFEFF');
    }

    private static String withoutRadicals(String text) {
        var plain = new StringBuilder(text);
        for (var i = 0; i < plain.length(); i++) {
            if (Variants.isRadical(plain.charAt(i))) {
                plain.setCharAt(i, Variants.plain(plain.charAt(i)));
            }
        }
        return plain.toString();
    }
}
