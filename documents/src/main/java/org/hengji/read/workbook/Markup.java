package org.hengji.read.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.zip.ZipPart;

/**
 * XML 部件: the elements and texts of one part, one after the other. A parser of our own because its memory must not grow
 * with the part: it keeps no names but those of open elements, knows no entities but the five of XML, and refuses a DOCTYPE.
 * Prefixes are cut off, so that the strict and the transitional dialect read alike.
 */
final class Markup implements AutoCloseable {

    enum Event {
        START,
        TEXT,
        END,
        DONE
    }

    private static final int LONGEST_ENTITY = 10;

    private final Characters in;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> attributes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder token = new StringBuilder();
    private String name = "";
    private boolean isClosed;

    Markup(ZipPart part) throws Refusal {
        this.in = new Characters(part);
    }

    Event next() throws Refusal {
        if (isClosed) {
            isClosed = false;
            return close(name);
        }
        while (true) {
            var character = in.peek();
            if (character == Characters.END) {
                if (!open.isEmpty()) {
                    throw broken();
                }
                return Event.DONE;
            }
            if (character != '<') {
                return text();
            }
            in.next();
            switch (in.peek()) {
                case '?' -> skip("?>");
                case '!' -> {
                    if (declaration()) {
                        return Event.TEXT;
                    }
                }
                case '/' -> {
                    in.next();
                    var closed = token('>');
                    return close(local(closed.strip()));
                }
                default -> {
                    return start();
                }
            }
        }
    }

    /** The name of the element that began or ended, without prefix. */
    String name() {
        return name;
    }

    int depth() {
        return open.size();
    }

    String text(int most) {
        return text.length() > most ? text.substring(0, most) : text.toString();
    }

    void appendTo(StringBuilder longer) {
        longer.append(text);
    }

    /** The value of the attribute with that name, whatever its prefix; of two the last. */
    Optional<String> attribute(String local) {
        for (var at = attributes.size() - 2; at >= 0; at -= 2) {
            if (attributes.get(at).equals(local)) {
                return Optional.of(attributes.get(at + 1));
            }
        }
        return Optional.empty();
    }

    String attribute(String local, String otherwise) {
        return attribute(local).orElse(otherwise);
    }

    boolean isTrue(String local) {
        var value = attribute(local, "");
        return value.equals("1") || value.equals("true");
    }

    /** Passes by everything inside the element that just began, and its end. */
    void skip() throws Refusal {
        var outside = depth() - 1;
        while (depth() > outside || isClosed) {
            next();
        }
    }

    Refusal broken() {
        return new Refusal("其中的 %s 不完整或已损坏；请从 WPS 或 Excel 里另存一份再试。".formatted(in.part()));
    }

    private Event start() throws Refusal {
        attributes.clear();
        name = local(word());
        var character = blanks();
        while (character != '>' && character != '/') {
            attribute();
            character = blanks();
        }
        in.next();
        if (character == '/') {
            expect('>');
            isClosed = true;
        }
        open.push(name);
        Limits.depth(in.part(), open.size());
        return Event.START;
    }

    private Event close(String closed) throws Refusal {
        if (open.isEmpty() || !open.pop().equals(closed)) {
            throw broken();
        }
        name = closed;
        return Event.END;
    }

    private void attribute() throws Refusal {
        var key = local(word());
        if (blanks() != '=') {
            throw broken();
        }
        in.next();
        var quote = blanks();
        if (quote != '"' && quote != '\'') {
            throw broken();
        }
        in.next();
        attributes.add(key);
        attributes.add(token(quote));
        Limits.attributes(in.part(), attributes.size() / 2);
    }

    /** A name up to a blank or a sign; at least one character. */
    private String word() throws Refusal {
        token.setLength(0);
        while (true) {
            var character = in.peek();
            if (character <= ' ' || character == '=' || character == '>' || character == '/') {
                break;
            }
            if (character == '<') {
                throw broken();
            }
            token.append((char) in.next());
            Limits.token(in.part(), token.length());
        }
        if (token.isEmpty()) {
            throw broken();
        }
        return token.toString();
    }

    /** What stands before the closing sign, which is taken too, with entities resolved. */
    private String token(int closing) throws Refusal {
        token.setLength(0);
        for (var character = in.next(); character != closing; character = in.next()) {
            if (character == Characters.END || character == '<') {
                throw broken();
            }
            if (character == '&') {
                entity(token);
            } else {
                token.append((char) character);
            }
            Limits.token(in.part(), token.length());
        }
        return token.toString();
    }

    /** Text as far as one piece goes; a long one comes in several. */
    private Event text() throws Refusal {
        text.setLength(0);
        for (var character = in.peek();
                character != '<' && character != Characters.END && text.length() < Limits.TOKEN;
                character = in.peek()) {
            in.next();
            if (character == '&') {
                entity(text);
            } else {
                text.append((char) character);
            }
        }
        return Event.TEXT;
    }

    private void entity(StringBuilder into) throws Refusal {
        var entity = new StringBuilder();
        for (var character = in.next(); character != ';'; character = in.next()) {
            if (character == Characters.END || entity.length() > LONGEST_ENTITY) {
                throw broken();
            }
            entity.append((char) character);
        }
        switch (entity.toString()) {
            case "lt" -> into.append('<');
            case "gt" -> into.append('>');
            case "amp" -> into.append('&');
            case "quot" -> into.append('"');
            case "apos" -> into.append('\'');
            default -> into.appendCodePoint(number(entity));
        }
    }

    private int number(CharSequence entity) throws Refusal {
        if (entity.isEmpty() || entity.charAt(0) != '#') {
            throw broken();
        }
        var isHex = entity.length() > 1 && entity.charAt(1) == 'x';
        try {
            var point = Integer.parseInt(entity, isHex ? 2 : 1, entity.length(), isHex ? 16 : 10);
            if (!Character.isValidCodePoint(point)) {
                throw broken();
            }
            return point;
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    /** A comment is passed by, text in CDATA is text, and a DOCTYPE, from which all attacks by entities begin, is refused. */
    private boolean declaration() throws Refusal {
        in.next();
        if (in.peek() == '-') {
            skip("-->");
            return false;
        }
        if (in.peek() != '[') {
            throw new Refusal("其中的 %s 带有 DOCTYPE 声明，可能是攻击，不读；请从 WPS 或 Excel 里另存一份再试。".formatted(in.part()));
        }
        for (var expected : "[CDATA[".toCharArray()) {
            expect(expected);
        }
        text.setLength(0);
        while (!endsWith(text, "]]>")) {
            take(text);
        }
        text.setLength(text.length() - "]]>".length());
        return true;
    }

    private void skip(String end) throws Refusal {
        token.setLength(0);
        while (!endsWith(token, end)) {
            take(token);
        }
    }

    private void take(StringBuilder into) throws Refusal {
        var character = in.next();
        if (character == Characters.END) {
            throw broken();
        }
        into.append((char) character);
        Limits.token(in.part(), into.length());
    }

    private static boolean endsWith(StringBuilder text, String end) {
        var from = text.length() - end.length();
        return from >= 0 && text.indexOf(end, from) == from;
    }

    private int blanks() throws Refusal {
        while (in.peek() >= 0 && in.peek() <= ' ') {
            in.next();
        }
        if (in.peek() == Characters.END) {
            throw broken();
        }
        return in.peek();
    }

    private void expect(char character) throws Refusal {
        if (in.next() != character) {
            throw broken();
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public void close() {
        in.close();
    }
}
