package org.hengji.check.value;

import java.util.List;

/** 用词: whether a name holds one of the ruleset's words. */
final class Words {

    private Words() {}

    static boolean hasAny(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }

    static boolean beginsWithAny(List<String> words, String text) {
        return words.stream().anyMatch(text::startsWith);
    }

    static boolean endsWithAny(List<String> words, String text) {
        return words.stream().anyMatch(text::endsWith);
    }
}
