package org.hengji.check.indicator;

import org.hengji.ruleset.WordList;

/** 词: texts without the words of a list. */
final class Words {

    private Words() {}

    /** The text without the first of the words it ends in. */
    static String withoutClosing(String text, WordList words) {
        for (var word : words.words()) {
            if (text.endsWith(word)) {
                return text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }

    /** The text without the first of the words it begins with. */
    static String withoutLeading(String text, WordList words) {
        for (var word : words.words()) {
            if (text.startsWith(word)) {
                return text.substring(word.length());
            }
        }
        return text;
    }

    /** The text without any of the words, wherever they stand. */
    static String without(String text, WordList words) {
        var left = text;
        for (var word : words.words()) {
            left = left.replace(word, "");
        }
        return left;
    }
}
