package org.hengji.recognise.glue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.hengji.number.Folds;
import org.hengji.ruleset.Vocabulary;

/** 标签的切分: cuts text before and behind the labels we know, the longest first; short ones only at an edge. */
final class Labels {

    private static final int LONGEST = 24;
    private static final int SURE = 4;
    private static final Pattern BRACKET =
            Pattern.compile("(?:[(（](?:[A-C0-9/÷×*%％分 ]{1,12}|(?:单位[:：])?[百千万亿]{0,2}元)[)）])+");
    private static final Pattern LEAD = Pattern.compile("^(?:其中[:：]?|[0-9]{1,2}[.、])");

    private final Vocabulary vocabulary;
    private final Set<Character> first = new HashSet<>();

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.all().values().forEach(spellings -> spellings.forEach(label -> first.add(label.charAt(0))));
        first.add('其');
    }

    /** 一段: a label and the text up to the next one; the first may have no label. */
    record Piece(String label, String role, String text) {}

    /** A project's name often ends with 项目, with which a longer label for the office behind it would begin. */
    private boolean isNameEnd(String text, int at, String role) {
        return role.equals("project.name")
                && text.startsWith("项目", at)
                && at(text, at + 2, at + 2, (_, _) -> true).isPresent();
    }

    List<Piece> cut(String text, BiPredicate<String, Boolean> isWanted) {
        var pieces = new ArrayList<Piece>();
        var label = "";
        var role = "";
        var from = 0;
        for (var at = 0; at < text.length(); ) {
            var found = at(text, at, from, isWanted);
            if (found.isEmpty() || from < at && isNameEnd(text, at, role)) {
                at++;
                continue;
            }
            add(pieces, label, role, text.substring(from, at));
            label = text.substring(at, at + found.get());
            role = role(label);
            at += found.get();
            from = at;
        }
        add(pieces, label, role, text.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, String label, String role, String text) {
        var value = text.strip().replaceFirst("^[:：]", "").strip();
        if (!label.isEmpty() || !value.isEmpty()) {
            pieces.add(new Piece(label, role, value));
        }
    }

    /** The length of the longest label that begins at a place. */
    private Optional<Integer> at(String text, int at, int from, BiPredicate<String, Boolean> isWanted) {
        if (!mayBegin(text, at)) {
            return Optional.empty();
        }
        var isEdge = at == from || !Glyphs.isHan(text.charAt(at - 1));
        for (var length = Math.min(LONGEST, text.length() - at); length >= (isEdge ? 2 : SURE); length--) {
            var label = text.substring(at, at + length);
            var role = role(label);
            if (!role.isEmpty() && isWanted.test(role, isEdge) && isWhole(label)) {
                return Optional.of(bracket(text, at + length) - at);
            }
        }
        return Optional.empty();
    }

    /** Whether a label may begin at a place; but for an item number all begin with one of a few characters. */
    boolean mayBegin(String text, int at) {
        return first.contains(text.charAt(at)) || Glyphs.isDigit(text.charAt(at));
    }

    /** The end of (A), (万元) behind a label. */
    private static int bracket(String text, int at) {
        var found = BRACKET.matcher(text).region(at, text.length());
        return found.lookingAt() ? found.end() : at;
    }

    private static String bare(String label) {
        var found = BRACKET.matcher(label);
        return found.find() && found.end() == label.length() && found.start() > 0
                ? label.substring(0, found.start())
                : label;
    }

    /** Blanks and colons at the edges are no part of a label; nor is what stands in brackets alone. */
    private static boolean isWhole(String label) {
        var last = label.charAt(label.length() - 1);
        return !Glyphs.isBlank(last)
                && last != ':'
                && last != '：'
                && (!LEAD.matcher(label).find() || label.length() > SURE);
    }

    String role(String text) {
        var label = bare(text);
        return vocabulary
                .role(Folds.label(LEAD.matcher(label).replaceFirst("")))
                .orElse("");
    }
}
