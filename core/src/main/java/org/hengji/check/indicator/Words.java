package org.hengji.check.indicator;

import java.util.List;
import java.util.Optional;

/** 词: which of a list of words a name holds, begins with or ends in. */
final class Words {

    private Words() {}

    static Optional<String> in(String text, List<String> words) {
        for (var word : words) {
            if (text.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    static Optional<String> leading(String text, List<String> words) {
        for (var word : words) {
            if (text.startsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    static Optional<String> closing(String text, List<String> words) {
        for (var word : words) {
            if (text.endsWith(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The text without the first of the words it ends in. */
    static String withoutClosing(String text, List<String> words) {
        return closing(text, words)
                .map(word -> text.substring(0, text.length() - word.length()))
                .orElse(text);
    }

    /** The text without the first of the words it begins with. */
    static String withoutLeading(String text, List<String> words) {
        return leading(text, words).map(word -> text.substring(word.length())).orElse(text);
    }

    /** The text without any of the words, wherever they stand. */
    static String without(String text, List<String> words) {
        var left = text;
        for (var word : words) {
            left = left.replace(word, "");
        }
        return left;
    }
}
