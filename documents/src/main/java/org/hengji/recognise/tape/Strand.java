package org.hengji.recognise.tape;

import java.util.regex.Pattern;

/**
 * 一栏文字: how far one of two texts side by side has come, and how badly a piece would go on from there.
 *
 * @param item the number of the last list item; 0 where there was none
 * @param isOpen whether its last line breaks off in the middle of a sentence
 * @param quotes how many straight quotes it holds
 * @param depth how many curved quotes are open
 * @param last how wide its last line is
 * @param wrap how wide a line is that went on in the next; 0 where none did
 */
record Strand(boolean isEmpty, int item, boolean isOpen, boolean isQuoted, int quotes, int depth, int last, int wrap) {

    static final Strand START = new Strand(true, 0, false, false, 0, 0, 0, 0);

    private static final String ENDS = "。；;！!？?";
    private static final String CLOSERS = "”\"’）)";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern FIRST = Pattern.compile("^[\"“]?(?:目标)?([0-9]{1,2}|[一二三四五六七八九十])[.、:：)）](?![0-9])");
    private static final Pattern LATER = Pattern.compile("[。；;]([0-9]{1,2})[.、](?![0-9])");
    private static final int TOLERANCE = 4;
    private static final double NEVER = 8;
    private static final double HARDLY = 4;
    private static final double RARELY = 1.5;

    /** Whether the quote that the text began with is closed. */
    private boolean isClosed() {
        return isQuoted && quotes % 2 == 0;
    }

    double cost(String piece) {
        if (isClosed()) {
            return NEVER;
        }
        if (piece.equals("\"")) {
            return isQuoted && !isEmpty ? 0 : NEVER;
        }
        var number = number(piece);
        if (isEmpty) {
            return number > 1 ? HARDLY : 0;
        }
        return number > 0 ? item(number) : continued(piece);
    }

    private double item(int number) {
        return (number == item + 1 ? 0 : HARDLY) + (isOpen ? RARELY : 0) + (depth > 0 ? HARDLY : 0);
    }

    private double continued(String piece) {
        var unopened = depth == 0 && count(piece, '”') > count(piece, '“') ? HARDLY : 0;
        if (!isOpen) {
            return unopened + (item > 0 ? 2 * RARELY : RARELY);
        }
        var isRagged = wrap > 0 && Math.abs(last - wrap) > TOLERANCE || width(piece) > last + TOLERANCE;
        return unopened + (isRagged ? RARELY : 0);
    }

    /** What an end here costs. */
    double end() {
        return isEmpty ? HARDLY : (isOpen ? 1 : 0) + (isQuoted && !isClosed() ? 1 : 0);
    }

    Strand with(String piece) {
        var found = LATER.matcher(piece);
        var number = Math.max(item, number(piece));
        while (found.find()) {
            number = Integer.parseInt(found.group(1));
        }
        return new Strand(
                false,
                number,
                isOpenAfter(piece),
                isQuoted || isEmpty && piece.startsWith("\""),
                quotes + count(piece, '"'),
                Math.max(0, depth + count(piece, '“') - count(piece, '”')),
                width(piece),
                isOpen && number(piece) == 0 ? Math.max(wrap, last) : wrap);
    }

    private static boolean isOpenAfter(String piece) {
        var at = piece.length() - 1;
        while (at > 0 && CLOSERS.indexOf(piece.charAt(at)) >= 0) {
            at--;
        }
        return ENDS.indexOf(piece.charAt(at)) < 0;
    }

    private static int number(String piece) {
        var found = FIRST.matcher(piece);
        if (!found.find()) {
            return 0;
        }
        var numeral = NUMERALS.indexOf(found.group(1));
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(found.group(1));
    }

    private static int count(String text, char each) {
        return (int) text.chars().filter(c -> c == each).count();
    }

    private static int width(String text) {
        return text.chars().map(each -> each < 0x250 ? 1 : 2).sum();
    }
}
