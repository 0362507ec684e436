package org.hengji.check.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 定点查找: a pattern that begins with one of a few characters, tried only where these stand: hardly anywhere. */
final class Anchored {

    private final String heads;
    private final Pattern pattern;

    /** {@code pattern} may look behind the character it begins with, but must not match anything in front of it. */
    Anchored(String heads, String pattern) {
        this.heads = heads;
        this.pattern = Pattern.compile(pattern);
    }

    /** The first match that begins at a place or behind it. */
    Optional<MatchResult> find(String text, int from) {
        var at = head(text, from);
        if (at == text.length()) {
            return Optional.empty();
        }
        var matcher = matcher(text);
        for (; at < text.length(); at = head(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** The next place at which a match may begin; the end of the text where there is none. */
    private int head(String text, int from) {
        if (heads.length() == 1) {
            var next = text.indexOf(heads, from);
            return next < 0 ? text.length() : next;
        }
        var at = from;
        while (at < text.length() && (isHan(text.charAt(at)) || heads.indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }

    /** Most characters of a text are Han, and no head is. */
    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** The text without all that matches. */
    String removedFrom(String text) {
        var found = find(text, 0);
        if (found.isEmpty()) {
            return text;
        }
        var rest = new StringBuilder(text.length());
        var from = 0;
        for (; found.isPresent(); found = find(text, from)) {
            rest.append(text, from, found.get().start());
            from = found.get().end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
